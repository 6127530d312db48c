/* sc-comparison-text.c — a comparison as a Markdown table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison-text.h"

#include <string.h>

#include "sc-comparison-rows.h"
#include "sc-wording.h"

/* The sentences that tell the codes apart as a list, then the rows of the comparison as a table of
 * GitHub Flavored Markdown, the dialect that has tables: https://github.github.com/gfm/, section
 * 4.10. What the table of codes has between backticks stays so, since it means the same there.
 */

/* Between backticks only what ends a cell has a meaning. */
static void
append_escaped (GString    *out,
                const char *text)
{
  gboolean literal = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '`')
        literal = !literal;
      if (*p == '|' || (!literal && strchr ("\\*_<>[]#", *p) != NULL))
        g_string_append_c (out, '\\');

      if (*p == '\n')
        g_string_append (out, "<br>");
      else
        g_string_append_c (out, *p);
    }
}

static void
append_line (GString    *out,
             gsize       start,
             const char *text)
{
  if (out->len > start)
    g_string_append (out, "<br>");
  append_escaped (out, text);
}

static void
append_texts (GString           *out,
              gsize              start,
              ScDetail          *detail,
              ScContentLanguage  content_language)
{
  ScLanguage languages[SC_N_LANGUAGES];
  guint n = sc_wording_order (content_language, languages);

  for (guint i = 0; i < n && sc_detail_has_text (detail, SC_LANGUAGE_EN); i++)
    append_line (out, start, sc_detail_get_text (detail, languages[i]));
}

static void
append_cell (GString           *out,
             GArray            *parts,
             ScContentLanguage  content_language)
{
  gsize start = out->len;

  for (guint i = 0; i < parts->len; i++)
    {
      const ScComparisonPart *part = &g_array_index (parts, ScComparisonPart, i);

      if (part->words != NULL)
        append_line (out, start, part->words);
      if (part->detail != NULL)
        append_texts (out, start, part->detail, content_language);
    }

  if (out->len == start)
    g_string_append (out, "—");
  g_string_append (out, " |");
}

static void
append_distinctions (GString           *out,
                     ScComparison      *comparison,
                     ScContentLanguage  content_language)
{
  g_autoptr (GArray) distinctions = sc_comparison_distinctions (comparison);

  for (guint i = 0; i < distinctions->len; i++)
    {
      const ScDistinction *distinction = &g_array_index (distinctions, ScDistinction, i);

      g_string_append_printf (out, "- %s · %s: ", sc_status_get_number (distinction->one),
                              sc_status_get_number (distinction->other));
      append_texts (out, out->len, distinction->sentence, content_language);
      g_string_append_c (out, '\n');
    }

  if (distinctions->len > 0)
    g_string_append_c (out, '\n');
}

static void
append_head (GString      *out,
             ScComparison *comparison)
{
  guint n = sc_comparison_get_size (comparison);

  g_string_append (out, "| |");
  for (guint i = 0; i < n; i++)
    {
      ScStatus *status = sc_comparison_get (comparison, i);
      g_autofree char *head = g_strdup_printf (
          "%s %s（%s）", sc_status_get_number (status), sc_status_get_title (status),
          sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));

      g_string_append_c (out, ' ');
      append_escaped (out, head);
      g_string_append (out, " |");
    }

  g_string_append (out, "\n| --- |");
  for (guint i = 0; i < n; i++)
    g_string_append (out, " --- |");
  g_string_append_c (out, '\n');
}

/**
 * sc_comparison_text_new:
 * @content_language: which of the texts to write
 *
 * Returns: (transfer full): the comparison as Markdown
 */
char *
sc_comparison_text_new (ScComparison      *comparison,
                        ScContentLanguage  content_language)
{
  g_return_val_if_fail (SC_IS_COMPARISON (comparison), NULL);

  g_autoptr (GPtrArray) rows = sc_comparison_rows_new (comparison);
  g_autoptr (GString) out = g_string_new (NULL);

  append_distinctions (out, comparison, content_language);
  append_head (out, comparison);
  for (guint i = 0; i < rows->len; i++)
    {
      const ScComparisonRow *row = g_ptr_array_index (rows, i);
      g_autofree char *name = sc_comparison_rows_mark (row);

      g_string_append (out, "| ");
      append_escaped (out, name);
      g_string_append (out, " |");
      for (guint j = 0; j < sc_comparison_get_size (comparison); j++)
        {
          g_string_append_c (out, ' ');
          append_cell (out, row->cells[j], content_language);
        }
      g_string_append_c (out, '\n');
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
