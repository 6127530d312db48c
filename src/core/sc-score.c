/* sc-score.c — how well an entry answers a query
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-score.h"

#include <string.h>

/* The order of results, which tests/queries.tsv writes down: the number, the beginning of a number,
 * a whole phrase or name, a constant, the beginning of a phrase, of a word, of a constant or of
 * pinyin, the owner, a field, a part of a word, the summary, the meaning. The rank of an entry is
 * that of its weakest word, so that one word in the meaning does not stand above a phrase that
 * holds them all; the words that stand together in a title, in the order typed, count as one.
 * Nothing here allocates memory.
 */

#define MIN_PINYIN 3 /* letters that are enough for a part of the pinyin */

/**
 * sc_scorer_init:
 * @query: is not kept alive
 * @names: (nullable): the constants, which are not needed for a query without words
 */
void
sc_scorer_init (ScScorer        *self,
                ScQuery         *query,
                ScConstantNames *names)
{
  g_return_if_fail (self != NULL && query != NULL);

  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (query, &n_terms);

  memset (self, 0, sizeof *self);
  self->query = query;
  if (names == NULL || n_terms == 0)
    return;

  for (guint i = 0; i < n_terms; i++)
    sc_constant_names_find (names, terms[i].text, &self->whole[i], &self->start[i]);
  sc_constant_names_find (names, sc_query_get_joined (query)->text,
                          &self->whole[SC_QUERY_MAX_TERMS], &self->start[SC_QUERY_MAX_TERMS]);
}

static ScRank
score_title (const ScTerm *term,
             ScHaystack   *haystack)
{
  switch (sc_haystack_find (haystack, SC_HAYSTACK_TITLES, term->text))
    {
    case SC_HAYSTACK_MATCH_WHOLE:
      return SC_RANK_TITLE;
    case SC_HAYSTACK_MATCH_START:
      return SC_RANK_TITLE_START;
    case SC_HAYSTACK_MATCH_WORD:
      return SC_RANK_TITLE_WORD;
    case SC_HAYSTACK_MATCH_INSIDE:
      return SC_RANK_TITLE_INSIDE;
    case SC_HAYSTACK_MATCH_NONE:
    default:
      return SC_RANK_NONE;
    }
}

static ScRank
score_squeezed (const ScTerm *term,
                ScHaystack   *haystack)
{
  if (strlen (term->squeezed) < SC_SCORE_MIN_SQUEEZED)
    return SC_RANK_NONE;

  switch (sc_haystack_find (haystack, SC_HAYSTACK_SQUEEZED, term->squeezed))
    {
    case SC_HAYSTACK_MATCH_WHOLE:
      return SC_RANK_CONSTANT;
    case SC_HAYSTACK_MATCH_START:
      return SC_RANK_CONSTANT_START;
    case SC_HAYSTACK_MATCH_NONE:
    case SC_HAYSTACK_MATCH_INSIDE:
    case SC_HAYSTACK_MATCH_WORD:
    default:
      return SC_RANK_NONE;
    }
}

/**
 * sc_score_pinyin:
 *
 * Returns: how well @term is the pinyin of the entry's Chinese name, or its initials
 */
ScRank
sc_score_pinyin (const ScTerm *term,
                 ScHaystack   *haystack)
{
  ScHaystackMatch match = *term->squeezed == '\0'
                              ? SC_HAYSTACK_MATCH_NONE
                              : sc_haystack_find_pinyin (haystack, term->squeezed);

  if (match == SC_HAYSTACK_MATCH_WHOLE)
    return SC_RANK_CONSTANT;

  return match != SC_HAYSTACK_MATCH_NONE && strlen (term->squeezed) >= MIN_PINYIN ? SC_RANK_PINYIN
                                                                                  : SC_RANK_NONE;
}

/* The whole name of a field is as good as a word of the title. */
static ScRank
score_fields (const ScTerm *term,
              ScHaystack   *haystack)
{
  ScHaystackMatch needed = sc_haystack_find (haystack, SC_HAYSTACK_NEEDED_FIELDS, term->text);
  ScHaystackMatch other = sc_haystack_find (haystack, SC_HAYSTACK_OTHER_FIELDS, term->text);

  if (needed == SC_HAYSTACK_MATCH_WHOLE)
    return SC_RANK_TITLE_WORD;

  if (other == SC_HAYSTACK_MATCH_WHOLE)
    return SC_RANK_CONSTANT_START;

  if (needed >= SC_HAYSTACK_MATCH_WORD)
    return SC_RANK_NEEDED_FIELD;

  return other >= SC_HAYSTACK_MATCH_WORD ? SC_RANK_OTHER_FIELD : SC_RANK_NONE;
}

static ScRank
score_texts (const ScTerm *term,
             ScHaystack   *haystack)
{
  if (sc_haystack_find (haystack, SC_HAYSTACK_SUMMARIES, term->text) != SC_HAYSTACK_MATCH_NONE)
    return SC_RANK_SUMMARY;

  if (sc_haystack_find (haystack, SC_HAYSTACK_MEANINGS, term->text) != SC_HAYSTACK_MATCH_NONE)
    return SC_RANK_MEANING;

  return SC_RANK_NONE;
}

static ScRank
score_constant (const ScScorer *self,
                guint           i,
                ScStatus       *status)
{
  guint code = sc_status_get_code (status);

  if (!sc_status_has_number (status))
    return SC_RANK_NONE;

  if (sc_numbers_has (&self->whole[i], code))
    return SC_RANK_CONSTANT;

  return sc_numbers_has (&self->start[i], code) ? SC_RANK_CONSTANT_START : SC_RANK_NONE;
}

/**
 * sc_scorer_rank_name:
 * @i: the number of the term, %SC_QUERY_MAX_TERMS for all of them together
 *
 * Goes from the best rank down, so that what can be better is looked at first.
 *
 * Returns: the best place in which the entry has @term, other than its summary and meaning
 */
ScRank
sc_scorer_rank_name (const ScScorer *self,
                     const ScTerm   *term,
                     guint           i,
                     ScStatus       *status,
                     ScHaystack     *haystack)
{
  ScRank rank = score_title (term, haystack);

  if (rank < SC_RANK_CONSTANT)
    rank = MAX (rank, score_constant (self, i, status));
  if (rank < SC_RANK_CONSTANT)
    rank = MAX (rank, score_squeezed (term, haystack));
  if (rank < SC_RANK_CONSTANT)
    rank = MAX (rank, sc_score_pinyin (term, haystack));
  if (rank < SC_RANK_OWNER &&
      sc_haystack_find (haystack, SC_HAYSTACK_OWNER, term->text) >= SC_HAYSTACK_MATCH_WORD)
    rank = SC_RANK_OWNER;
  if (rank < SC_RANK_TITLE_WORD)
    rank = MAX (rank, score_fields (term, haystack));

  return rank;
}

/* The long texts are looked at only where nothing else has the word. */
static ScRank
rank_term (const ScScorer *self,
           const ScTerm   *term,
           guint           i,
           ScStatus       *status,
           ScHaystack     *haystack)
{
  ScRank rank = sc_scorer_rank_name (self, term, i, status, haystack);

  return rank != SC_RANK_NONE ? rank : score_texts (term, haystack);
}

/**
 * sc_scorer_rank_number:
 *
 * Returns: how well the entry's number is what was asked for
 */
ScRank
sc_scorer_rank_number (const ScScorer *self,
                       ScStatus       *status)
{
  const ScNumbers *exact;
  const ScNumbers *numbers = sc_query_get_numbers (self->query, &exact);
  guint code = sc_status_get_code (status);

  if (sc_numbers_is_empty (numbers))
    return SC_RANK_ALL;

  if (!sc_status_has_number (status))
    return sc_numbers_has_class (numbers, code / 100) ? SC_RANK_NUMBER_START : SC_RANK_NONE;

  if (sc_numbers_has (exact, code))
    return SC_RANK_NUMBER;

  return sc_numbers_has (numbers, code) ? SC_RANK_NUMBER_START : SC_RANK_NONE;
}

/**
 * sc_scorer_knows:
 *
 * Returns: whether the entry is one that `key:value` asks for
 */
gboolean
sc_scorer_knows (ScHaystack  *haystack,
                 ScFilterKey  key,
                 const char  *value)
{
  switch ((int) key)
    {
    case SC_FILTER_BY:
      return sc_haystack_find (haystack, SC_HAYSTACK_OWNER, value) >= SC_HAYSTACK_MATCH_WORD;
    case SC_FILTER_NEEDS:
      return sc_haystack_find (haystack, SC_HAYSTACK_NEEDED_FIELDS, value) >=
             SC_HAYSTACK_MATCH_START;
    case SC_FILTER_FIELD:
      return sc_haystack_find (haystack, SC_HAYSTACK_NEEDED_FIELDS, value) >=
                 SC_HAYSTACK_MATCH_START ||
             sc_haystack_find (haystack, SC_HAYSTACK_OTHER_FIELDS, value) >=
                 SC_HAYSTACK_MATCH_START;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sc_scorer_passes:
 *
 * Returns: whether the entry has the facts, all of the fields and any of the owners
 */
gboolean
sc_scorer_passes (const ScScorer *self,
                  ScHaystack     *haystack)
{
  guint n_filters;
  const ScFilterTerm *filters = sc_query_get_filters (self->query, &n_filters);
  gboolean owner_wanted = FALSE;
  gboolean owner_found = FALSE;

  if (!sc_facts_fit (sc_haystack_get_facts (haystack), sc_query_get_facts (self->query)))
    return FALSE;

  for (guint i = 0; i < n_filters; i++)
    {
      gboolean has = sc_scorer_knows (haystack, filters[i].key, filters[i].value);

      if (filters[i].key == SC_FILTER_BY)
        {
          owner_wanted = TRUE;
          owner_found = owner_found || has;
        }
      else if (!has)
        return FALSE;
    }

  return !owner_wanted || owner_found;
}

/* A field that goes with many codes matters most to those whose explanation speaks of it. */
static guint8
rate_field (const ScTerm *term,
            ScHaystack   *haystack)
{
  return sc_haystack_find (haystack, SC_HAYSTACK_OTHER_FIELDS, term->text) ==
                     SC_HAYSTACK_MATCH_WHOLE &&
                 score_texts (term, haystack) != SC_RANK_NONE
             ? 1
             : 0;
}

static ScScore
score_words (const ScScorer *self,
             ScRank          rank,
             ScStatus       *status,
             ScHaystack     *haystack)
{
  const ScTerm *joined = sc_query_get_joined (self->query);
  ScScore score = { 0, 0, FALSE };
  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (self->query, &n_terms);
  ScRank together = n_terms > 1
                        ? rank_term (self, joined, SC_QUERY_MAX_TERMS, status, haystack)
                        : SC_RANK_NONE;

  for (guint i = 0; i < n_terms && rank != SC_RANK_NONE; i++)
    {
      ScRank own = together;

      if (together < SC_RANK_CONSTANT)
        own = MAX (own, rank_term (self, &terms[i], i, status, haystack));
      if (!terms[i].optional)
        rank = MIN (rank, own);
      else if (own >= SC_RANK_TITLE_INSIDE && !terms[i].noise)
        score.fine++;
    }

  if (rank == SC_RANK_CONSTANT_START)
    score.fine += rate_field (joined, haystack);
  score.rank = (guint8) rank;
  score.named = rank == SC_RANK_TITLE &&
                sc_haystack_find (haystack, SC_HAYSTACK_NAMES, joined->text) ==
                    SC_HAYSTACK_MATCH_WHOLE;

  return score;
}

/**
 * sc_scorer_score:
 * @haystack: (nullable): the texts of @status, which are not needed where nothing but numbers is
 *   asked for
 *
 * Returns: how well the entry answers the query
 */
ScScore
sc_scorer_score (const ScScorer *self,
                 ScStatus       *status,
                 ScHaystack     *haystack)
{
  ScRank rank = sc_scorer_rank_number (self, status);

  if (haystack == NULL)
    return (ScScore){ (guint8) rank, 0, FALSE };

  if (rank == SC_RANK_NONE || !sc_scorer_passes (self, haystack))
    return (ScScore){ SC_RANK_NONE, 0, FALSE };

  return score_words (self, rank, status, haystack);
}
