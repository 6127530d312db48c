/* test-comparison-sheet.c — a comparison on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison-sheet.h"

#include <string.h>

#include "sc-comparison-rows.h"
#include "sc-prose.h"
#include "sc-test-app.h"
#include "sc-test-print.h"

/* Each ready set, printed into a PDF and read back; texts are compared without white space. */

#define LONG_PAPER 12000 /* points; all of it on one page */

static gboolean
has (const char *squeezed,
     const char *text)
{
  g_autofree char *plain = sc_prose_to_plain (text);
  g_autofree char *part = sc_test_squeeze (plain);

  if (strstr (squeezed, part) != NULL)
    return TRUE;

  g_test_message ("“%s”", text);
  return FALSE;
}

static ScSheet *
new_sheet (ScComparison *comparison)
{
  return sc_comparison_sheet_new (comparison, SC_CONTENT_LANGUAGE_BOTH);
}

/* Everything that can be seen on the screen is there. */
static void
check_texts (ScComparison *comparison)
{
  g_autoptr (ScTestPrint) print =
      sc_test_print_on (new_sheet (comparison), 595, LONG_PAPER);
  g_autofree char *text = sc_test_print_text (print);
  g_autoptr (GArray) distinctions = sc_comparison_distinctions (comparison);
  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);

  g_assert_cmpuint (sc_test_print_count (print), ==, 1);
  for (guint i = 0; i < distinctions->len; i++)
    {
      ScDetail *sentence = g_array_index (distinctions, ScDistinction, i).sentence;

      g_assert_true (has (text, sc_detail_get_text (sentence, SC_LANGUAGE_EN)));
      g_assert_true (has (text, sc_detail_get_text (sentence, SC_LANGUAGE_ZH)));
    }

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *name = sc_comparison_rows_mark (g_ptr_array_index (rows, i));

      g_assert_true (has (text, name));
    }

  for (guint i = 0; i < sc_comparison_get_size (comparison); i++)
    {
      ScStatus *status = sc_comparison_get (comparison, i);

      g_assert_true (has (text, sc_status_get_text (status, SC_DETAIL_MEANING, SC_LANGUAGE_EN)));
      g_assert_true (has (text, sc_status_get_text (status, SC_DETAIL_MEANING, SC_LANGUAGE_ZH)));
    }
}

/* The codes stand above every part of the table, and all is within the paper. */
static void
check_pages (ScComparison *comparison,
             const char   *paper)
{
  g_autoptr (ScTestPrint) print = sc_test_print_sheet (new_sheet (comparison), paper);
  guint n_pages = sc_test_print_count (print);
  guint n_heads = 0;

  for (guint page = 0; page < n_pages; page++)
    {
      g_autofree char *text = sc_test_squeeze (print->pages[page]);
      gboolean all = TRUE;

      for (guint i = 0; i < sc_comparison_get_size (comparison); i++)
        all &= has (text, sc_status_get_title (sc_comparison_get (comparison, i)));
      n_heads += all;
    }

  /* All pages but one that holds sentences alone. */
  g_assert_cmpuint (n_heads, >=, MAX (n_pages, 2) - 1);
  g_assert_cmpfloat (print->left, >=, 0);
  g_assert_cmpfloat (print->right, <=, print->width);
}

static void
test_ready (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  const char *names;

  g_assert_no_error (error);
  for (guint i = 0; (names = sc_comparison_get_ready (i)) != NULL; i++)
    {
      g_autoptr (ScComparison) comparison = sc_comparison_new ();
      g_autoptr (GPtrArray) statuses = sc_comparison_parse (table, names, NULL);

      g_test_message ("%s", names);
      sc_comparison_set (comparison, statuses);
      check_texts (comparison);
      check_pages (comparison, SC_TEST_A4);
      check_pages (comparison, SC_TEST_LETTER);
    }
}

int
main (int   argc,
      char *argv[])
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/comparison-sheet/ready", test_ready);

  return g_test_run ();
}
