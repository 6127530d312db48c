/* test-comparison-rows.c — what a comparison says, and how it is copied
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison-rows.h"

#include <string.h>

#include "sc-comparison-text.h"
#include "sc-fact-wording.h"
#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-wording.h"

/* Whether a fact differs is known from the RFCs, and the sentences from the table. */

static ScTable *table;

static ScComparison *
compare (const char *names)
{
  ScComparison *comparison = sc_comparison_new ();
  g_autoptr (GPtrArray) statuses = sc_comparison_parse (table, names, NULL);

  sc_comparison_set (comparison, statuses);
  return comparison;
}

static const ScComparisonRow *
find_row (GPtrArray  *rows,
          const char *name)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const ScComparisonRow *row = g_ptr_array_index (rows, i);

      if (g_str_equal (row->name, name))
        return row;
    }

  return NULL;
}

static void
test_differences (void)
{
  enum
  {
    NONE,
    SAME,
    DIFFERENT,
  };
  static const struct
  {
    const char *names;
    int cache;
    int content;
    int method;
  } cases[] = {
    { "301 308", SAME, SAME, DIFFERENT },  /* RFC 9110, sections 15.4.2 and 15.4.9 */
    { "301 302", DIFFERENT, SAME, SAME },  /* 15.1: only 301 is heuristically cacheable */
    { "302 307", SAME, SAME, DIFFERENT },  /* 15.4.3 and 15.4.8 */
    { "404 410", SAME, SAME, NONE },       /* 15.1 */
    { "200 204", SAME, DIFFERENT, NONE },  /* 15.3.5: no content */
    { "401 403 404", DIFFERENT, SAME, NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScComparison) comparison = compare (cases[i].names);
      g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
      const struct
      {
        ScDetailKind kind;
        int expected;
      } facts[] = {
        { SC_DETAIL_CACHE, cases[i].cache },
        { SC_DETAIL_CONTENT, cases[i].content },
        { SC_DETAIL_METHOD, cases[i].method },
      };

      for (gsize j = 0; j < G_N_ELEMENTS (facts); j++)
        {
          const ScComparisonRow *row = find_row (rows, sc_fact_wording_of_kind (facts[j].kind));

          g_test_message ("%s, %s", cases[i].names, sc_fact_wording_of_kind (facts[j].kind));
          g_assert_cmpint (row == NULL ? NONE : row->differs ? DIFFERENT : SAME, ==,
                           facts[j].expected);
        }
    }
}

/* What one code has and the other has not is a difference, too. */
static void
test_missing (void)
{
  g_autoptr (ScComparison) comparison = compare ("404 301");
  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
  const ScComparisonRow *row = find_row (rows, sc_fact_wording_of_kind (SC_DETAIL_METHOD));

  g_assert_nonnull (row);
  g_assert_true (row->is_fact && row->differs);
  g_assert_cmpuint (row->cells[0]->len, ==, 0);
  g_assert_cmpuint (row->cells[1]->len, ==, 1);
}

static void
test_distinctions (void)
{
  static const struct
  {
    const char *names;
    const char *pairs;
  } cases[] = {
    { "404 410", "404-410 " },
    { "410 404", "410-404 " },
    { "401 403 404", "401-403 401-404 403-404 " },
    { "502 503 504", "502-503 502-504 503-504 " },
    { "408 504 499/nginx", "408-504 408-499 504-499 " },
    { "429 503", "429-503 " },
    { "100 511", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScComparison) comparison = compare (cases[i].names);
      g_autoptr (GArray) distinctions = sc_comparison_distinctions (comparison);
      g_autoptr (GString) pairs = g_string_new (NULL);

      for (guint j = 0; j < distinctions->len; j++)
        {
          const ScDistinction *distinction = &g_array_index (distinctions, ScDistinction, j);
          const char *text = sc_detail_get_text (distinction->sentence, SC_LANGUAGE_EN);

          g_string_append_printf (pairs, "%s-%s ", sc_status_get_number (distinction->one),
                                  sc_status_get_number (distinction->other));
          g_assert_nonnull (strstr (text, sc_status_get_number (distinction->one)));
          g_assert_nonnull (strstr (text, sc_status_get_number (distinction->other)));
        }

      g_test_message ("%s", cases[i].names);
      g_assert_cmpstr (pairs->str, ==, cases[i].pairs);
    }
}

/* Of what is offered to be compared, each two are told apart. */
static void
test_ready (void)
{
  const char *names;

  for (guint i = 0; (names = sc_comparison_get_ready (i)) != NULL; i++)
    {
      g_autoptr (ScComparison) comparison = compare (names);
      g_autoptr (GArray) distinctions = sc_comparison_distinctions (comparison);
      guint n = sc_comparison_get_size (comparison);

      g_test_message ("%s", names);
      g_assert_cmpuint (distinctions->len, ==, n * (n - 1) / 2);
    }
}

static guint
count_cells (const char *line)
{
  guint n = 0;

  for (const char *p = line; *p != '\0'; p++)
    {
      if (*p == '|' && (p == line || p[-1] != '\\'))
        n++;
    }

  return n;
}

/* Every line of the table has the same number of cells, whatever the texts of the codes hold. */
static void
test_markdown (void)
{
  const char *names;

  for (guint i = 0; (names = sc_comparison_get_ready (i)) != NULL; i++)
    {
      g_autoptr (ScComparison) comparison = compare (names);
      g_autofree char *text = sc_comparison_text_new (comparison, SC_CONTENT_LANGUAGE_BOTH);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
      guint n_rows = 0;

      g_test_message ("%s", names);
      for (guint j = 0; lines[j] != NULL; j++)
        {
          g_test_message ("%s", lines[j]);
          if (*lines[j] != '|')
            continue;

          g_assert_cmpuint (count_cells (lines[j]), ==, sc_comparison_get_size (comparison) + 2);
          n_rows++;
        }

      g_assert_cmpuint (n_rows, >=, 10);
      g_assert_true (g_str_has_prefix (text, "- "));
    }
}

/* What the cells hold: the words, then both languages, that of the interface first. */
static void
test_cells (void)
{
  static const char *const sides[] = { "client", "server" };
  g_autoptr (ScComparison) comparison = compare ("404 410");
  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
  g_autofree char *text = sc_comparison_text_new (comparison, SC_CONTENT_LANGUAGE_BOTH);
  ScLanguage first = sc_locale_get_language ();
  ScDetail *retry =
      sc_status_find_detail (sc_comparison_get (comparison, 1), SC_DETAIL_RETRY);
  g_autofree char *cell = g_strdup_printf (
      "| %s<br>%s<br>%s |\n",
      sc_fact_wording_of_value (SC_DETAIL_RETRY,
                                sc_detail_get_attribute (retry, SC_ATTRIBUTE_VALUE)),
      sc_detail_get_text (retry, first), sc_detail_get_text (retry, !first));

  g_assert_nonnull (strstr (text, cell));
  g_assert_nonnull (strstr (text, "`try_files`")); /* a literal stays as it is */

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      const ScComparisonRow *row = g_ptr_array_index (rows, rows->len - 2 + i);

      for (guint j = 0; j < row->cells[0]->len; j++)
        g_assert_cmpstr (
            sc_detail_get_attribute (g_array_index (row->cells[0], ScComparisonPart, j).detail,
                                     SC_ATTRIBUTE_SIDE),
            ==, sides[i]);
    }
}

/* RFC 9110, sections 15.5.2 and 15.5.6: either response must have its field. */
static void
test_fields (void)
{
  static const char *const names[] = { "WWW-Authenticate", "Allow" };
  g_autoptr (ScComparison) comparison = compare ("401 405");
  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
  const ScComparisonRow *row = g_ptr_array_index (rows, rows->len - 3);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *words =
          g_strdup_printf ("%s · %s · %s", names[i],
                           sc_fact_wording_of_value (SC_DETAIL_FIELD, "required"),
                           sc_fact_wording_of_value (SC_DETAIL_FIELD, "response"));

      g_assert_cmpstr (g_array_index (row->cells[i], ScComparisonPart, 0).words, ==, words);
    }
}

static void
test_languages (void)
{
  static const struct
  {
    ScContentLanguage language;
    gboolean english;
    gboolean chinese;
  } cases[] = {
    { SC_CONTENT_LANGUAGE_BOTH, TRUE, TRUE },
    { SC_CONTENT_LANGUAGE_ENGLISH, TRUE, FALSE },
    { SC_CONTENT_LANGUAGE_CHINESE, FALSE, TRUE },
  };
  g_autoptr (ScComparison) comparison = compare ("404 410");
  ScStatus *gone = sc_comparison_get (comparison, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sc_comparison_text_new (comparison, cases[i].language);

      g_assert_cmpint (
          strstr (text, sc_status_get_text (gone, SC_DETAIL_SUMMARY, SC_LANGUAGE_EN)) != NULL, ==,
          cases[i].english);
      g_assert_cmpint (
          strstr (text, sc_status_get_text (gone, SC_DETAIL_SUMMARY, SC_LANGUAGE_ZH)) != NULL, ==,
          cases[i].chinese);
      g_assert_cmpint (
          strstr (text, sc_status_get_text (gone, SC_DETAIL_MEANING, SC_LANGUAGE_EN)) != NULL, ==,
          cases[i].english);
      g_assert_cmpint (
          strstr (text, sc_status_get_text (gone, SC_DETAIL_MEANING, SC_LANGUAGE_ZH)) != NULL, ==,
          cases[i].chinese);
      g_assert_nonnull (strstr (text, "410 Gone（已不存在）"));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;

  sc_test_init (&argc, &argv);
  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/comparison-rows/differences", test_differences);
  g_test_add_func ("/comparison-rows/missing", test_missing);
  g_test_add_func ("/comparison-rows/distinctions", test_distinctions);
  g_test_add_func ("/comparison-rows/ready", test_ready);
  g_test_add_func ("/comparison-rows/markdown", test_markdown);
  g_test_add_func ("/comparison-rows/cells", test_cells);
  g_test_add_func ("/comparison-rows/fields", test_fields);
  g_test_add_func ("/comparison-rows/languages", test_languages);

  int result = g_test_run ();

  sc_table_unref (table);
  return result;
}
