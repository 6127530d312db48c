/* sc-highlight.c — which letters of a text were looked for
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-highlight.h"

#include <string.h>

#include "sc-score.h"
#include "sc-text.h"

/* A text is folded as what is searched, with the place of each byte kept, so that what matches in
 * the folded text is known in the text that somebody sees. Only texts that are painted come here.
 *
 * Of a word the places are marked where a word begins, and others only where there are none of
 * those: `e` is not marked in every second word.
 */

static gboolean
is_word_start (const char *text,
               const char *p)
{
  return p == text || !g_ascii_isalnum (p[-1]) || !g_ascii_isalnum (*p);
}

/* The part of the text that the bytes from @start to @end of the folded text come from. A character
 * that is several when it is folded is marked whole. */
static ScRange
get_range (GArray *offsets,
           gsize   start,
           gsize   end)
{
  ScRange range = { g_array_index (offsets, guint, start), g_array_index (offsets, guint, end) };

  while (range.end == range.start && end + 1 < offsets->len)
    range.end = g_array_index (offsets, guint, ++end);

  return range;
}

static gboolean
mark (const char *folded,
      const char *word,
      gboolean    starts_only,
      GArray     *offsets,
      GArray     *ranges)
{
  gsize length = strlen (word);
  gboolean found = FALSE;

  for (const char *p = strstr (folded, word); p != NULL; p = strstr (g_utf8_next_char (p), word))
    {
      gsize start = (gsize) (p - folded);
      ScRange range = get_range (offsets, start, start + length);

      if (starts_only && !is_word_start (folded, p))
        continue;

      found = TRUE;
      g_array_append_val (ranges, range);
    }

  return found;
}

static gboolean
mark_word (const char *folded,
           const char *word,
           GArray     *offsets,
           GArray     *ranges)
{
  return mark (folded, word, TRUE, offsets, ranges) || mark (folded, word, FALSE, offsets, ranges);
}

/* Marks the words from which a slip or two part @term. */
static void
mark_guess (const char   *folded,
            const ScTerm *term,
            GArray       *offsets,
            GArray       *ranges)
{
  for (const char *p = folded; *p != '\0';)
    {
      const char *end = p + strcspn (p, SC_GUESS_BETWEEN_WORDS);

      if (end > p && sc_guess_is_word (term, p, end))
        {
          ScRange range = get_range (offsets, (gsize) (p - folded), (gsize) (end - folded));

          g_array_append_val (ranges, range);
        }
      p = *end != '\0' ? end + 1 : end;
    }
}

/**
 * sc_highlight_find:
 * @guessed: whether @query is taken to mean other words than were typed
 * @text: valid UTF-8
 * @ranges: (element-type ScRange): gets the parts of @text that the words of @query were found in;
 *   they can overlap
 */
void
sc_highlight_find (ScQuery    *query,
                   gboolean    guessed,
                   const char *text,
                   GArray     *ranges)
{
  g_return_if_fail (query != NULL && text != NULL && ranges != NULL);

  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (query, &n_terms);

  if (n_terms == 0)
    return;

  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *folded = sc_text_fold_mapped (text, offsets);

  if (mark_word (folded, sc_query_get_joined (query)->text, offsets, ranges))
    return;

  for (guint i = 0; i < n_terms; i++)
    {
      if (!terms[i].noise && !mark_word (folded, terms[i].text, offsets, ranges) && guessed)
        mark_guess (folded, &terms[i], offsets, ranges);
    }
}
