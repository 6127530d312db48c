/* test-fact-wording.c — the interface's words for the values in the table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-fact-wording.h"
#include "sc-table-format.h"
#include "sc-test-app.h"

#include <gtk/gtk.h>

/* Every value that the format allows has words, and no two of an element have the same. */

static void
test_values (void)
{
  static const struct
  {
    const char *element;
    const char *values;
  } cases[] = {
    { "cache", NULL },  { "content", NULL }, { "retry", NULL },
    { "method", NULL }, { "source", "yes no" },
    { "field", "required recommended related request response both" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScElementFormat *format = sc_table_format_find_element (cases[i].element);
      g_auto (GStrv) values =
          g_strsplit (cases[i].values != NULL ? cases[i].values : format->values, " ", -1);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      for (gsize j = 0; values[j] != NULL; j++)
        {
          const char *words = sc_fact_wording_of_value (format->kind, values[j]);

          g_test_message ("<%s> %s: %s", cases[i].element, values[j], words);
          g_assert_cmpstr (words, !=, values[j]);
          g_assert_true (g_hash_table_add (seen, (gpointer) words));
        }
    }
}

/* A version of HTTP is called the same in every language. */
static void
test_names (void)
{
  g_assert_cmpstr (sc_fact_wording_of_value (SC_DETAIL_INTRODUCED, "HTTP/1.1"), ==, "HTTP/1.1");
  g_assert_cmpstr (sc_fact_wording_of_value (SC_DETAIL_INTRODUCED, "extension"), !=, "extension");
}

static void
test_aliases (void)
{
  static const char *const kinds[] = { "usual", "wording", "spelling", "misspelling", "proposed" };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (ScDetail) alias = sc_detail_new (SC_DETAIL_ALIAS);

      sc_detail_set_attribute (alias, SC_ATTRIBUTE_KIND, kinds[i]);
      g_test_message ("%s", kinds[i]);
      g_assert_true (g_hash_table_add (seen, sc_fact_wording_of_alias (alias, NULL)));
    }

  g_autoptr (ScDetail) wording = sc_detail_new (SC_DETAIL_ALIAS);
  sc_detail_set_attribute (wording, SC_ATTRIBUTE_KIND, "wording");

  g_autofree char *words = sc_fact_wording_of_alias (wording, "nginx");
  g_assert_nonnull (strstr (words, "nginx"));
}

static void
test_redirects (void)
{
  for (int i = SC_REDIRECT_SAME; i <= SC_REDIRECT_GET; i++)
    {
      for (int j = SC_REDIRECT_SAME; j < i; j++)
        {
          g_assert_cmpstr (sc_fact_wording_of_redirect ((ScRedirect) i), !=,
                           sc_fact_wording_of_redirect ((ScRedirect) j));
          g_assert_cmpstr (sc_fact_wording_of_content ((ScRedirect) i), !=,
                           sc_fact_wording_of_content ((ScRedirect) j));
        }
    }

  g_assert_null (sc_fact_wording_of_role (SC_CONSTANT_PRIMARY));
  g_assert_nonnull (sc_fact_wording_of_role (SC_CONSTANT_DEPRECATED));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/fact-wording/values", test_values);
  g_test_add_func ("/fact-wording/names", test_names);
  g_test_add_func ("/fact-wording/aliases", test_aliases);
  g_test_add_func ("/fact-wording/redirects", test_redirects);

  return g_test_run ();
}
