/* sc-reason.c — why an entry is among the results
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reason.h"

#include <string.h>

#include "sc-prose.h"
#include "sc-text.h"

/* A row shows number, names and owner. Where what was typed is in none of them, the row says where
 * it is. This is asked for the few rows that are painted, so it looks at the entry itself and not
 * at its folded texts.
 */

static gboolean
is_visible (ScHaystack   *haystack,
            const ScTerm *term)
{
  return sc_haystack_find (haystack, SC_HAYSTACK_NAMES, term->text) != SC_HAYSTACK_MATCH_NONE ||
         sc_haystack_find (haystack, SC_HAYSTACK_OWNER, term->text) >= SC_HAYSTACK_MATCH_WORD;
}

static const char *
get_searched (ScDetail *detail)
{
  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_FORMER:
    case SC_DETAIL_ALIAS:
      return sc_detail_get_text (detail, SC_LANGUAGE_EN);
    case SC_DETAIL_FIELD:
      return sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME);
    default:
      return NULL;
    }
}

/* A part of a field is its beginning, or that of a word of it. */
static gboolean
has_part (ScDetail     *detail,
          const char   *folded,
          const ScTerm *term)
{
  const char *found = strstr (folded, term->text);

  if (sc_detail_get_kind (detail) != SC_DETAIL_FIELD)
    return found != NULL;

  return found != NULL && (found == folded || !g_ascii_isalnum (found[-1]));
}

/* Returns how well the detail has @term: 2 if it is nothing else. */
static int
rate (ScDetail     *detail,
      const ScTerm *term)
{
  const char *text = get_searched (detail);

  if (text == NULL)
    return 0;

  g_autofree char *plain = sc_prose_to_plain (text);
  g_autofree char *folded = sc_text_fold (plain);
  g_autoptr (GString) squeezed = g_string_new (NULL);

  if (g_str_equal (folded, term->text))
    return 2;

  if (has_part (detail, folded, term))
    return 1;

  sc_text_append_squeezed (squeezed, folded, strlen (folded));

  return strlen (term->squeezed) >= SC_SCORE_MIN_SQUEEZED &&
                 g_str_has_prefix (squeezed->str, term->squeezed)
             ? 1
             : 0;
}

static ScDetail *
find_detail (ScStatus     *status,
             const ScTerm *term)
{
  GPtrArray *details = sc_status_get_details (status);
  ScDetail *best = NULL;
  int best_rate = 0;

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      int rated = rate (detail, term);

      if (rated > best_rate)
        {
          best = detail;
          best_rate = rated;
        }
    }

  return best;
}

static ScReason
explain (ScIndex      *index,
         ScStatus     *status,
         ScHaystack   *haystack,
         const ScTerm *term)
{
  ScReason reason = { SC_REASON_DETAIL, find_detail (status, term), NULL, NULL };

  if (reason.detail != NULL)
    return reason;

  if (sc_status_has_number (status))
    reason.constant = sc_constant_names_explain (sc_index_get_names (index), term->text,
                                                 sc_status_get_code (status), &reason.stack);
  if (reason.constant != NULL)
    {
      reason.kind = SC_REASON_CONSTANT;
      return reason;
    }

  if (sc_score_pinyin (term, haystack) != SC_RANK_NONE)
    {
      reason.detail = sc_status_find_detail (status, SC_DETAIL_PINYIN);
      return reason;
    }

  if (sc_haystack_find (haystack, SC_HAYSTACK_SUMMARIES, term->text) ||
      sc_haystack_find (haystack, SC_HAYSTACK_MEANINGS, term->text))
    reason.kind = SC_REASON_EXPLANATION;
  else
    reason.kind = sc_guess_is_name (term, haystack) ? SC_REASON_GUESS : SC_REASON_NONE;

  return reason;
}

/**
 * sc_reason_find:
 * @query: what was asked for
 * @status: an entry of @index that was found
 *
 * Returns: where the entry has the first word that cannot be seen in its row
 */
ScReason
sc_reason_find (ScIndex  *index,
                ScQuery  *query,
                ScStatus *status)
{
  g_return_val_if_fail (index != NULL && query != NULL && SC_IS_STATUS (status),
                        (ScReason){ SC_REASON_NONE });

  ScReason reason = { SC_REASON_NONE, NULL, NULL, NULL };
  ScHaystack *haystack = sc_index_find_haystack (index, status);
  const ScTerm *joined = sc_query_get_joined (query);
  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (query, &n_terms);

  if (n_terms == 0 || haystack == NULL || is_visible (haystack, joined))
    return reason;

  if (n_terms > 1)
    reason = explain (index, status, haystack, joined);

  for (guint i = 0; i < n_terms && reason.kind == SC_REASON_NONE; i++)
    {
      if (!terms[i].noise && !is_visible (haystack, &terms[i]))
        reason = explain (index, status, haystack, &terms[i]);
    }

  return reason;
}
