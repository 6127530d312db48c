/* test-answers.c — what to tell somebody who asks in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-answers.h"

#include <locale.h>

/* What is typed, what of it is answered directly, and how many others there are at least. */

static char *
dup_names (GListStore *statuses)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (statuses)); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (G_LIST_MODEL (statuses), i);
      g_autofree char *name = sc_status_dup_name (status);

      g_string_append_printf (out, "%s%s", i > 0 ? " " : "", name);
    }

  return g_string_free (out, FALSE);
}

static void
test_direct (void)
{
  static const struct
  {
    const char *text;
    const char *direct;
    guint others;
  } cases[] = {
    { "404", "404", 0 },
    { "499", "499/nginx", 5 },
    { "418", "418", 1 },
    { "401 403", "401 403", 0 },
    { "403 401", "401 403", 0 },
    { "HTTP/1.1 502 Bad Gateway", "502", 0 },
    { "gateway timeout", "504", 0 },
    { "payload too large", "413", 0 },
    { "网关超时", "504", 0 },
    { "wgcs", "504", 0 },
    { "gatway tiemout", "504", 0 },
    { "HTTP_STATUS_NOT_FOUND", "404", 0 },
    { "by:iana", "", 60 },
    { "class:1xx", "", 4 },
    { "4xx", "", 29 },
    { "4", "", 29 },
    { "", "", 168 },
    { "zzzzqqq", "", 0 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ScAnswers) answers = { NULL };

      g_test_message ("%s", cases[i].text);
      sc_answers_find (&answers, index, cases[i].text);

      g_autofree char *direct = dup_names (answers.direct);

      g_assert_cmpstr (direct, ==, cases[i].direct);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers.others)), >=,
                        cases[i].others);
    }
}

/* Each entry that is found is in one of the two lists, and all are in the order of the search. */
static void
test_all (void)
{
  static const char *const texts[] = { "404", "499", "timeout", "4xx", "", "by:nginx", "zzzzqqq" };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (ScAnswers) answers = { NULL };
      g_autoptr (GListStore) all = sc_answers_new_all (index, texts[i]);
      g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));
      g_autoptr (ScQuery) query = sc_index_parse (index, texts[i]);

      g_test_message ("%s", texts[i]);
      sc_answers_find (&answers, index, texts[i]);
      sc_index_search (index, query, hits);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (all)), ==, hits->len);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers.direct)) +
                            g_list_model_get_n_items (G_LIST_MODEL (answers.others)),
                        ==, hits->len);
      for (guint j = 0; j < hits->len; j++)
        {
          g_autoptr (ScStatus) status = g_list_model_get_item (G_LIST_MODEL (all), j);

          g_assert_true (status ==
                         sc_index_get_status (index, g_array_index (hits, ScHit, j).entry));
        }
    }
}

/* What is not blank and asks for nothing all the same finds nothing. */
static void
test_nothing (void)
{
  static const struct
  {
    const char *text;
    guint found;
  } cases[] = {
    { "", 168 },  { " \t", 168 }, { "-", 0 },   { "\"-\"", 0 },   { "*", 0 },
    { "%", 0 },   { "[", 0 },     { "by:", 0 }, { "needs:", 0 }, { "500-300", 0 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ScAnswers) answers = { NULL };
      g_autoptr (GListStore) all = sc_answers_new_all (index, cases[i].text);

      g_test_message ("%s", cases[i].text);
      sc_answers_find (&answers, index, cases[i].text);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (all)), ==, cases[i].found);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers.direct)), ==, 0);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (answers.others)), ==,
                        cases[i].found);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answers/direct", test_direct);
  g_test_add_func ("/answers/all", test_all);
  g_test_add_func ("/answers/nothing", test_nothing);

  return g_test_run ();
}
