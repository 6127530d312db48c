/* sc-sheet-tables.c — codes below each other on a sheet
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-content.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-redirect.h"
#include "sc-sheet-texts.h"
#include "sc-wording.h"

/* A list has a row for each code: its number, what it is called in both languages and by whom, and
 * what happened in the languages that are wanted, side by side. The table of redirects is the one
 * of the page.
 */

static void
add_head (ScSheet           *sheet,
          ScContentLanguage  language)
{
  static const double both_weights[] = { 9, 23, 34, 34 };
  static const double single_weights[] = { 9, 29, 62 };
  gboolean both = language == SC_CONTENT_LANGUAGE_BOTH;
  /* The languages themselves tell their columns apart. */
  const char *cells[] = { _ ("Code"), _ ("Name"), _ ("In short"), NULL };

  sc_sheet_add_table (sheet, both ? both_weights : single_weights, both ? 4 : 3);
  sc_sheet_add_row (sheet, SC_SHEET_TABLE_HEAD, cells);
}

static void
add_status (ScSheet           *sheet,
            ScStatus          *status,
            ScContentLanguage  language)
{
  const char *name = sc_wording_get_chinese_name (status);
  ScDetail *summary = sc_status_find_detail (status, SC_DETAIL_SUMMARY);
  g_autofree char *tag = sc_wording_of_tag (status);
  g_autofree char *names =
      g_markup_printf_escaped ("<b>%s</b>%s%s", sc_status_get_title (status),
                               name != NULL ? "\n" : "", name != NULL ? name : "");
  g_autofree char *note =
      tag != NULL ? g_markup_printf_escaped ("\n<small>%s</small>", tag) : NULL;
  g_autofree char *all_names = g_strconcat (names, note, NULL);
  g_autofree char *number = g_markup_printf_escaped ("<span size=\"120%%\">%s</span>",
                                                     sc_status_get_number (status));
  g_auto (GStrv) texts = sc_sheet_dup_texts (summary, language);
  const char *cells[] = { number, all_names, texts[0], texts[0] != NULL ? texts[1] : NULL, NULL };

  sc_sheet_add_row (sheet, SC_SHEET_TABLE_NAMED, cells);
}

/**
 * sc_sheet_new_list:
 * @statuses: (element-type ScStatus): codes in the order in which they are to be printed
 * @language: the languages of the table's texts
 *
 * Returns: (transfer full): a sheet with a table of them
 */
ScSheet *
sc_sheet_new_list (GListModel        *statuses,
                   ScContentLanguage  language)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (statuses), NULL);

  guint n = g_list_model_get_n_items (statuses);
  /* Translators: the title of a printed list of status codes */
  const char *title = _ ("List of Codes");
  g_autofree char *count = g_strdup_printf (ngettext ("%u code", "%u codes", n), n);
  ScSheet *sheet = sc_sheet_new (title);

  sc_sheet_add_title (sheet, NULL, title, count);
  add_head (sheet, language);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      add_status (sheet, status, language);
    }

  return sheet;
}

static void
add_redirect_head (ScSheet *sheet)
{
  static const double weights[SC_N_REQUEST_KINDS + 2] = { 12, 22, 22, 22, 22 };
  const char *cells[SC_N_REQUEST_KINDS + 3] = { _ ("Code") };

  for (int i = 0; i < SC_N_REQUEST_KINDS; i++)
    cells[i + 1] = sc_fact_wording_of_request ((ScRequestKind) i);
  cells[SC_N_REQUEST_KINDS + 1] = sc_fact_wording_of_kind (SC_DETAIL_CACHE);

  sc_sheet_add_table (sheet, weights, G_N_ELEMENTS (weights));
  sc_sheet_add_row (sheet, SC_SHEET_TABLE_HEAD, cells);
}

static void
add_redirect (ScSheet     *sheet,
              ScSheetKind  kind,
              ScStatus    *status)
{
  g_auto (GStrv) cells = g_new0 (char *, SC_N_REQUEST_KINDS + 3);
  ScDetail *cache = sc_status_find_detail (status, SC_DETAIL_CACHE);
  const char *value = cache != NULL ? sc_detail_get_attribute (cache, SC_ATTRIBUTE_VALUE) : NULL;

  cells[0] = g_strdup (sc_status_get_number (status));
  for (int i = 0; i < SC_N_REQUEST_KINDS; i++)
    {
      ScRedirect redirect = sc_redirect_of (status, (ScRequestKind) i);

      cells[i + 1] = g_markup_printf_escaped ("%s\n%s", sc_fact_wording_of_redirect (redirect),
                                              sc_fact_wording_of_content (redirect));
    }
  cells[SC_N_REQUEST_KINDS + 1] = g_markup_escape_text (
      value != NULL ? sc_fact_wording_of_value (SC_DETAIL_CACHE, value) : "", -1);

  sc_sheet_add_row (sheet, kind, (const char *const *) cells);
}

/**
 * sc_sheet_add_redirects:
 *
 * Adds, for a redirect, what each of the redirects makes of each method, and whether it is
 * cacheable; for other codes, nothing.
 */
void
sc_sheet_add_redirects (ScSheet  *sheet,
                        ScTable  *table,
                        ScStatus *status)
{
  g_return_if_fail (sheet != NULL && table != NULL && SC_IS_STATUS (status));

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  if (sc_redirect_of (status, SC_REQUEST_GET) == SC_REDIRECT_NONE)
    return;

  sc_sheet_add_heading (sheet, _ ("Methods and Redirects"));
  add_redirect_head (sheet);
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) other = g_list_model_get_item (statuses, i);

      if (sc_status_get_class (other) == SC_CODE_CLASS_REDIRECTION &&
          sc_redirect_of (other, SC_REQUEST_GET) != SC_REDIRECT_NONE)
        add_redirect (sheet, other == status ? SC_SHEET_TABLE_MARKED : SC_SHEET_TABLE_NAMED, other);
    }
}
