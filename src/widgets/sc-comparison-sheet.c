/* sc-comparison-sheet.c — a comparison on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison-sheet.h"

#include <glib/gi18n-lib.h>

#include "sc-comparison-rows.h"
#include "sc-sheet-texts.h"
#include "sc-wording.h"

/* The same sentences and rows as on the screen. Where codes differ, the sign before the name of a
 * row says so, and the row is marked.
 */

#define NAME_WEIGHT 14 /* of 100, the codes share the rest */

static void
add_distinctions (ScSheet           *sheet,
                  ScComparison      *comparison,
                  ScContentLanguage  content_language)
{
  g_autoptr (GArray) distinctions = sc_comparison_distinctions (comparison);

  if (distinctions->len > 0)
    sc_sheet_add_heading (sheet, _ ("What Tells Them Apart"));

  for (guint i = 0; i < distinctions->len; i++)
    {
      const ScDistinction *distinction = &g_array_index (distinctions, ScDistinction, i);
      g_autofree char *pair =
          g_markup_printf_escaped ("%s · %s", sc_status_get_number (distinction->one),
                                   sc_status_get_number (distinction->other));
      g_auto (GStrv) texts = sc_sheet_dup_texts (distinction->sentence, content_language);

      sc_sheet_add_caption (sheet, pair);
      sc_sheet_add_texts (sheet, (const char *const *) texts);
    }
}

static void
append_line (GString    *cell,
             const char *markup)
{
  if (cell->len > 0)
    g_string_append_c (cell, '\n');
  g_string_append (cell, markup);
}

static char *
dup_cell (GArray            *parts,
          ScContentLanguage  content_language)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      const ScComparisonPart *part = &g_array_index (parts, ScComparisonPart, i);

      if (part->words != NULL)
        {
          g_autofree char *words = g_markup_printf_escaped ("<b>%s</b>", part->words);

          append_line (cell, words);
        }

      if (part->detail != NULL && sc_detail_has_text (part->detail, SC_LANGUAGE_EN))
        {
          g_auto (GStrv) texts = sc_sheet_dup_texts (part->detail, content_language);

          for (gsize j = 0; texts[j] != NULL; j++)
            append_line (cell, texts[j]);
        }
    }

  return g_strdup (cell->len > 0 ? cell->str : "—");
}

static void
add_head (ScSheet      *sheet,
          ScComparison *comparison)
{
  guint n = sc_comparison_get_size (comparison);
  double weights[SC_COMPARISON_MAX + 1] = { NAME_WEIGHT };
  g_auto (GStrv) cells = g_new0 (char *, n + 2);

  cells[0] = g_strdup (_ ("Code"));
  for (guint i = 0; i < n; i++)
    {
      ScStatus *status = sc_comparison_get (comparison, i);
      const char *name = sc_wording_get_chinese_name (status);

      weights[i + 1] = (100.0 - NAME_WEIGHT) / n;
      cells[i + 1] = g_markup_printf_escaped (
          "%s %s%s%s", sc_status_get_number (status), sc_status_get_title (status),
          name != NULL ? "\n" : "", name != NULL ? name : "");
    }

  sc_sheet_add_table (sheet, weights, n + 1);
  sc_sheet_add_row (sheet, SC_SHEET_TABLE_HEAD, (const char *const *) cells);
}

static void
add_row (ScSheet               *sheet,
         const ScComparisonRow *row,
         guint                  n,
         ScContentLanguage      content_language)
{
  g_auto (GStrv) cells = g_new0 (char *, n + 2);
  g_autofree char *name = sc_comparison_rows_mark (row);

  cells[0] = g_markup_escape_text (name, -1);
  for (guint i = 0; i < n; i++)
    cells[i + 1] = dup_cell (row->cells[i], content_language);

  sc_sheet_add_row (sheet, SC_SHEET_TABLE_NAMED, (const char *const *) cells);
}

/**
 * sc_comparison_sheet_new:
 * @content_language: which of the texts to print
 *
 * Returns: (transfer full): a sheet with the comparison
 */
ScSheet *
sc_comparison_sheet_new (ScComparison      *comparison,
                         ScContentLanguage  content_language)
{
  g_return_val_if_fail (SC_IS_COMPARISON (comparison), NULL);

  g_autofree char *title = sc_comparison_dup_title (comparison);
  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
  ScSheet *sheet = sc_sheet_new (title);

  sc_sheet_add_title (sheet, NULL, title, NULL);
  add_distinctions (sheet, comparison, content_language);
  sc_sheet_add_heading (sheet, _ ("Side by Side"));
  add_head (sheet, comparison);
  for (guint i = 0; i < rows->len; i++)
    add_row (sheet, g_ptr_array_index (rows, i), sc_comparison_get_size (comparison),
             content_language);

  return sheet;
}
