/* sc-test-core.c — what the tests of core and model share
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-core.h"

#include "sc-explain.h"

/* Small tables written in the test itself, lists printed as text so that a failing assertion shows
 * the whole of both, and the facts in tests/data/. Needs neither GTK nor a display.
 */

/**
 * sc_test_table_new:
 * @statuses: `<status>` elements; the owners `iana` and `nginx` are there
 *
 * Returns: (transfer full): a table of them
 */
ScTable *
sc_test_table_new (const char *statuses)
{
  g_autoptr (GError) error = NULL;
  ScTable *table = sc_table_new ();
  char *text = g_strconcat ("<status-codes version=\"1\">"
                            "<owner id=\"iana\"><name>IANA</name></owner>"
                            "<owner id=\"nginx\"><name>nginx</name></owner>",
                            statuses, "</status-codes>", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  sc_table_add (table, "test.xml", bytes, &error);
  g_assert_no_error (error);

  return table;
}

static void
append_number (GString  *out,
               ScStatus *status)
{
  if (out->len > 0)
    g_string_append_c (out, ' ');
  g_string_append (out, sc_status_get_number (status));
}

/**
 * sc_test_print_codes:
 * @model: a list of #ScStatus
 *
 * Returns: (transfer full): the codes in their order, such as `200 404 500`
 */
char *
sc_test_print_codes (GListModel *model)
{
  GString *out = g_string_new (NULL);
  guint n = g_list_model_get_n_items (model);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      append_number (out, status);
    }

  return g_string_free (out, FALSE);
}

/**
 * sc_test_search:
 *
 * Returns: (transfer full): the codes that answer @query, the best first
 */
char *
sc_test_search (ScIndex    *index,
                const char *query)
{
  GString *out = g_string_new (NULL);
  g_autoptr (ScQuery) parsed = sc_index_parse (index, query);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));

  sc_index_search (index, parsed, hits);
  for (guint i = 0; i < hits->len; i++)
    append_number (out, sc_index_get_status (index, g_array_index (hits, ScHit, i).entry));

  return g_string_free (out, FALSE);
}

/**
 * sc_test_explain:
 *
 * Returns: (transfer full): what is found in @text
 */
ScReport *
sc_test_explain (ScTable    *table,
                 const char *text)
{
  g_autoptr (ScExplainer) explainer = sc_explainer_new (table);

  sc_explainer_feed (explainer, text, strlen (text));
  sc_explainer_finish (explainer);

  return sc_report_ref (sc_explainer_get_report (explainer));
}

/**
 * sc_test_explain_several:
 * @source: what the first text is called
 * @text: the first text
 * @...: name and text of others, in the end %NULL
 *
 * Returns: (transfer full): what is found in all of them
 */
ScReport *
sc_test_explain_several (ScTable    *table,
                         const char *source,
                         const char *text,
                         ...)
{
  g_autoptr (ScExplainer) explainer = sc_explainer_new (table);
  va_list others;

  va_start (others, text);
  while (source != NULL)
    {
      sc_explainer_set_source (explainer, source);
      sc_explainer_feed (explainer, text, strlen (text));
      sc_explainer_finish (explainer);
      source = va_arg (others, const char *);
      text = source != NULL ? va_arg (others, const char *) : NULL;
    }
  va_end (others);

  return sc_report_ref (sc_explainer_get_report (explainer));
}

/**
 * sc_test_quote:
 * @text: any bytes
 *
 * Returns: (transfer full): @text as valid UTF-8 on one line, for messages
 */
char *
sc_test_quote (const char *text)
{
  char beyond_ascii[129] = "";

  for (int i = 0; i < 128; i++)
    beyond_ascii[i] = (char) (128 + i);

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *escaped = g_strescape (valid, beyond_ascii);

  return g_strdup_printf ("“%s”", escaped);
}

/**
 * sc_test_read_rows:
 * @name: a file of tests/data/, whose columns are separated by tabs; its first line names them
 * @n_columns: how many there are
 *
 * Returns: (transfer full) (element-type GStrv): the lines below the first, each with all its
 *   columns
 */
GPtrArray *
sc_test_read_rows (const char *name,
                   guint       n_columns)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (gsize i = 1; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      char **row = g_strsplit (lines[i], "\t", -1);

      g_test_message ("%s:%" G_GSIZE_FORMAT, name, i + 1);
      g_assert_cmpuint (g_strv_length (row), ==, n_columns);
      g_ptr_array_add (rows, row);
    }

  g_assert_cmpuint (rows->len, >, 0);
  return rows;
}
