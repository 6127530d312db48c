/* sc-sheet-texts.c — the table's texts on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-texts.h"

#include "sc-prose.h"
#include "sc-wording.h"

/* What every sheet takes from the table: texts in the languages that are wanted, without links,
 * which lead nowhere on paper.
 */

/**
 * sc_sheet_dup_texts:
 * @detail: something with a text
 * @language: in which languages it is wanted
 *
 * Returns: (transfer full): the text as markup in each of them, that of the interface first; the
 *   English one alone where there is no other, and none if @detail has no text at all
 */
GStrv
sc_sheet_dup_texts (ScDetail          *detail,
                    ScContentLanguage  language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  ScLanguage languages[SC_N_LANGUAGES];
  guint n = sc_wording_order (language, languages);

  for (guint i = 0; i < n; i++)
    {
      const char *text = sc_detail_get_text (detail, languages[i]);

      if (text == NULL || (n > 1 && !sc_detail_has_text (detail, languages[i])))
        continue;

      g_autofree char *markup = sc_prose_to_unlinked (text);

      g_strv_builder_add (builder, markup);
    }

  return g_strv_builder_end (builder);
}
