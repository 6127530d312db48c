/* test-comparison.c — the codes that are compared with each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison.h"

#include <locale.h>

/* Compared by their names, in one text. */

static ScTable *
open_table (void)
{
  g_autoptr (GError) error = NULL;
  ScTable *table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  return table;
}

static char *
join (GPtrArray *statuses)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < statuses->len; i++)
    {
      g_autofree char *name = sc_status_dup_name (g_ptr_array_index (statuses, i));

      g_string_append_printf (names, "%s%s", i > 0 ? " " : "", name);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
assert_comparison (ScComparison *comparison,
                   const char   *expected)
{
  g_autoptr (GPtrArray) statuses = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (comparison));

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (statuses, g_list_model_get_item (G_LIST_MODEL (comparison), i));

  g_autofree char *names = join (statuses);

  g_assert_cmpstr (names, ==, expected);
  g_assert_cmpuint (sc_comparison_get_size (comparison), ==, n);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (comparison), n));
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            GString    *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, removed, added);
}

static void
test_changes (void)
{
  g_autoptr (ScTable) table = open_table ();
  g_autoptr (ScComparison) comparison = sc_comparison_new ();
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GPtrArray) six = sc_comparison_parse (table, "400 401 402 403 404 405", NULL);

  g_signal_connect (comparison, "items-changed", G_CALLBACK (changed_cb), log);
  assert_comparison (comparison, "");

  g_assert_true (sc_comparison_add (comparison, g_ptr_array_index (six, 1)));
  g_assert_true (sc_comparison_add (comparison, g_ptr_array_index (six, 0)));
  g_assert_true (sc_comparison_add (comparison, g_ptr_array_index (six, 1))); /* once is enough */
  assert_comparison (comparison, "401 400");
  g_assert_true (sc_comparison_has (comparison, g_ptr_array_index (six, 0)));
  g_assert_false (sc_comparison_has (comparison, g_ptr_array_index (six, 2)));

  sc_comparison_remove (comparison, g_ptr_array_index (six, 2)); /* is not there */
  sc_comparison_remove (comparison, g_ptr_array_index (six, 1));
  assert_comparison (comparison, "400");

  sc_comparison_set (comparison, six);
  assert_comparison (comparison, "400 401 402 403 404");
  g_assert_false (sc_comparison_add (comparison, g_ptr_array_index (six, 5)));
  g_assert_true (sc_comparison_add (comparison, g_ptr_array_index (six, 4)));
  assert_comparison (comparison, "400 401 402 403 404");

  sc_comparison_set (comparison, NULL);
  assert_comparison (comparison, "");
  sc_comparison_set (comparison, NULL);
  g_assert_cmpstr (log->str, ==, "0-0+1 1-0+1 0-1+0 0-1+5 0-5+0 ");
}

static void
test_parse (void)
{
  static const struct
  {
    const char *names;
    const char *found;
    const char *unknown;
  } cases[] = {
    { "", "", NULL },
    { "404", "404", NULL },
    { "404 410", "404 410", NULL },
    { "404 404/iana 410 404", "404 410", NULL },
    { " 404,\t410\n", "404 410", NULL },
    { "499", "499/nginx", NULL },
    { "499/cloudflare 504", "499/cloudflare 504", NULL },
    { "404/iana", "404", NULL },
    { "404/nobody 410", "410", "404/nobody" },
    { "404 xyz 99 410", "404 410", "xyz" },
    { "/", "", "/" },
    { "404/", "", "404/" },
  };
  g_autoptr (ScTable) table = open_table ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *unknown = NULL;
      g_autoptr (GPtrArray) statuses = sc_comparison_parse (table, cases[i].names, &unknown);
      g_autofree char *names = join (statuses);

      g_test_message ("“%s”", cases[i].names);
      g_assert_cmpstr (names, ==, cases[i].found);
      g_assert_cmpstr (unknown, ==, cases[i].unknown);
    }
}

/* What the program was asked to have. */
static void
test_ready (void)
{
  static const char *const sets[] = {
    "401 403 404", "400 409 422", "200 201 202 204",   "301 302 303 307 308",
    "404 410",     "408 504 499/nginx", "502 503 504", "429 503",
  };
  g_autoptr (ScTable) table = open_table ();

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autofree char *unknown = NULL;
      g_autoptr (GPtrArray) statuses =
          sc_comparison_parse (table, sc_comparison_get_ready (i), &unknown);
      g_autofree char *names = join (statuses);

      g_assert_cmpstr (names, ==, sets[i]);
      g_assert_null (unknown);
    }

  g_assert_null (sc_comparison_get_ready (G_N_ELEMENTS (sets)));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/comparison/changes", test_changes);
  g_test_add_func ("/comparison/parse", test_parse);
  g_test_add_func ("/comparison/ready", test_ready);

  return g_test_run ();
}
