/* sc-guess.c — what a query with slips in it may have meant
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-score.h"

#include <string.h>

#include "sc-distance.h"
#include "sc-text.h"

/* Is asked only where nothing is called so. A word then also means another one from which a slip or
 * two part it, and a Chinese one also the parts that it can be cut into, if all of them occur.
 * Nothing here allocates memory.
 */

#define MIN_PREFIX 6 /* letters of a word that may be mistyped and unfinished */
#define LONG_WORD 7  /* letters from which on two slips are forgiven */

static guint
get_limit (const ScTerm *term)
{
  return term->n_letters >= LONG_WORD ? 2 : 1;
}

/* Compares a term with the word from @start to @end; a long one also with how the word begins. */
static guint
measure_word (const ScTerm *term,
              const char   *start,
              const char   *end,
              guint         limit)
{
  gunichar letters[SC_DISTANCE_MAX_LENGTH];
  guint n = 0;

  letters[0] = 0;
  for (const char *p = start; p < end && n < SC_DISTANCE_MAX_LENGTH; p = g_utf8_next_char (p))
    letters[n++] = g_utf8_get_char (p);

  guint distance = sc_distance (term->letters, term->n_letters, letters, n, limit);

  /* A word that is not finished has at least begun right, and counts for more than one that is only
   * mistyped. */
  if (distance > limit && term->n_letters >= MIN_PREFIX && n > term->n_letters &&
      letters[0] == term->letters[0])
    {
      distance = sc_distance (term->letters, term->n_letters, letters, term->n_letters, 1);
      return distance > 1 ? limit + 1 : limit;
    }

  return distance;
}

/**
 * sc_guess_is_word:
 * @start: a folded word
 * @end: where it ends
 *
 * Returns: whether a slip or two part @term from that word
 */
gboolean
sc_guess_is_word (const ScTerm *term,
                  const char   *start,
                  const char   *end)
{
  guint limit = get_limit (term);

  return term->letters != NULL && measure_word (term, start, end, limit) <= limit;
}

/* The least distance of a term from what stands between @separators in @text. */
static guint
measure_words (const ScTerm *term,
               const char   *text,
               const char   *separators,
               guint         limit)
{
  guint least = limit + 1;

  for (const char *p = text; *p != '\0' && least > 1;)
    {
      const char *end = p + strcspn (p, separators);

      if (end > p)
        least = MIN (least, measure_word (term, p, end, limit));
      p = *end != '\0' ? end + 1 : end;
    }

  return least;
}

static guint
measure_term (const ScTerm *term,
              ScHaystack   *haystack)
{
  guint limit = get_limit (term);

  if (term->letters == NULL)
    return limit + 1;

  guint least = measure_words (term, sc_haystack_get_text (haystack, SC_HAYSTACK_TITLES),
                               SC_GUESS_BETWEEN_WORDS, limit);

  if (least > 1)
    least = MIN (least, measure_words (term, sc_haystack_get_text (haystack, SC_HAYSTACK_SQUEEZED),
                                       "\n", limit));
  if (least > 1)
    least = MIN (least, measure_words (term, sc_haystack_get_text (haystack, SC_HAYSTACK_SPELT),
                                       "\n", limit));

  return least;
}

/* Whether what is meant is part of what the code is called today. */
static gboolean
is_in_names (const ScTerm *term,
             ScHaystack   *haystack,
             guint         distance)
{
  if (sc_haystack_find (haystack, SC_HAYSTACK_NAMES, term->text) != SC_HAYSTACK_MATCH_NONE)
    return TRUE;

  return term->letters != NULL &&
         measure_words (term, sc_haystack_get_text (haystack, SC_HAYSTACK_NAMES),
                        SC_GUESS_BETWEEN_WORDS, get_limit (term)) <= distance;
}

/* Whether @text consists of parts of at least two characters that all occur in the titles. */
static gboolean
is_scattered (const char *text,
              const char *titles)
{
  char part[SC_DISTANCE_MAX_LENGTH * 4];

  if (!sc_text_is_han (g_utf8_get_char (text)) || strlen (text) >= sizeof part)
    return FALSE;

  for (const char *p = text; *p != '\0';)
    {
      gsize length = strlen (p);

      for (;; length -= 3) /* every Han character takes three bytes */
        {
          if (length < 6)
            return FALSE;
          memcpy (part, p, length);
          part[length] = '\0';
          if (strstr (titles, part) != NULL)
            break;
        }
      p += length;
    }

  return TRUE;
}

/**
 * sc_guess_is_name:
 *
 * Returns: whether @term may have meant something that the entry is called
 */
gboolean
sc_guess_is_name (const ScTerm *term,
                  ScHaystack   *haystack)
{
  return measure_term (term, haystack) <= get_limit (term) ||
         is_scattered (term->text, sc_haystack_get_text (haystack, SC_HAYSTACK_TITLES));
}

/* Returns how many slips there are in @term if it means something of the entry, else a lot. */
static guint
guess_term (const ScScorer *self,
            const ScTerm   *term,
            guint           i,
            ScStatus       *status,
            ScHaystack     *haystack,
            ScRank         *rank)
{
  if (sc_scorer_rank_name (self, term, i, status, haystack) != SC_RANK_NONE)
    return 0;

  if (is_scattered (term->text, sc_haystack_get_text (haystack, SC_HAYSTACK_TITLES)))
    {
      *rank = MIN (*rank, SC_RANK_SCATTERED);
      return 0;
    }

  *rank = SC_RANK_FUZZY;
  return measure_term (term, haystack);
}

/**
 * sc_scorer_guess:
 *
 * Returns: how well the entry answers what the query may have meant; @fine is less the more slips
 *   there are in it
 */
ScScore
sc_scorer_guess (const ScScorer *self,
                 ScStatus       *status,
                 ScHaystack     *haystack)
{
  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (self->query, &n_terms);
  const ScTerm *joined = sc_query_get_joined (self->query);
  ScRank rank = SC_RANK_SCATTERED;
  gboolean in_names = TRUE;
  guint slips = 0;

  if (n_terms == 0 || sc_scorer_rank_number (self, status) == SC_RANK_NONE ||
      !sc_scorer_passes (self, haystack))
    return (ScScore){ SC_RANK_NONE, 0, FALSE };

  for (guint i = 0; i < n_terms; i++)
    {
      guint own = guess_term (self, &terms[i], i, status, haystack, &rank);

      if (own <= get_limit (&terms[i]))
        {
          slips += own;
          in_names = in_names && is_in_names (&terms[i], haystack, own);
        }
      else if (n_terms > 1 && measure_term (joined, haystack) <= get_limit (joined))
        return (ScScore){ SC_RANK_FUZZY, 100, FALSE };
      else
        return (ScScore){ SC_RANK_NONE, 0, FALSE };
    }

  return (ScScore){ (guint8) rank, (guint8) (200 - slips), in_names };
}
