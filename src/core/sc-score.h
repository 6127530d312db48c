/* sc-score.h — how well an entry answers a query
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-constant-names.h"
#include "sc-haystack.h"
#include "sc-query.h"

G_BEGIN_DECLS

#define SC_GUESS_BETWEEN_WORDS " -/\n()" /* what parts the words that a slip is looked for in */
#define SC_SCORE_MIN_SQUEEZED 4 /* letters that are compared without what is between them */

/**
 * ScRank:
 *
 * What a query has found of an entry, the better the greater; %SC_RANK_NONE is nothing.
 */
typedef enum
{
  SC_RANK_NONE,
  SC_RANK_FUZZY,
  SC_RANK_SCATTERED,
  SC_RANK_MEANING,
  SC_RANK_SUMMARY,
  SC_RANK_OTHER_FIELD,
  SC_RANK_TITLE_INSIDE,
  SC_RANK_NEEDED_FIELD,
  SC_RANK_OWNER,
  SC_RANK_PINYIN,
  SC_RANK_CONSTANT_START,
  SC_RANK_TITLE_WORD,
  SC_RANK_TITLE_START,
  SC_RANK_CONSTANT,
  SC_RANK_TITLE,
  SC_RANK_NUMBER_START,
  SC_RANK_NUMBER,
  SC_RANK_ALL,
} ScRank;

/**
 * ScScore:
 * @rank: the rank of the weakest word
 * @fine: what tells entries of one rank apart, the better the greater
 * @named: whether the words are those of what the code is called today
 */
typedef struct
{
  guint8 rank;
  guint8 fine;
  gboolean named;
} ScScore;

/**
 * ScScorer:
 * @query: what is asked for
 * @whole: for each word, and last for all of them together, the codes with a constant of that name
 * @start: the codes with a constant whose name begins so
 *
 * A query, ready to be compared with entries.
 */
typedef struct
{
  ScQuery *query;
  ScNumbers whole[SC_QUERY_MAX_TERMS + 1];
  ScNumbers start[SC_QUERY_MAX_TERMS + 1];
} ScScorer;

ScRank   sc_score_pinyin       (const ScTerm    *term,
                                ScHaystack      *haystack);
void     sc_scorer_init        (ScScorer        *self,
                                ScQuery         *query,
                                ScConstantNames *names);
ScRank   sc_scorer_rank_number (const ScScorer  *self,
                                ScStatus        *status);
ScRank   sc_scorer_rank_name   (const ScScorer  *self,
                                const ScTerm    *term,
                                guint            i,
                                ScStatus        *status,
                                ScHaystack      *haystack);
gboolean sc_scorer_knows       (ScHaystack      *haystack,
                                ScFilterKey      key,
                                const char      *value);
gboolean sc_scorer_passes      (const ScScorer  *self,
                                ScHaystack      *haystack);
ScScore  sc_scorer_score       (const ScScorer  *self,
                                ScStatus        *status,
                                ScHaystack      *haystack);
gboolean sc_guess_is_word      (const ScTerm    *term,
                                const char      *start,
                                const char      *end);
gboolean sc_guess_is_name      (const ScTerm    *term,
                                ScHaystack      *haystack);
ScScore  sc_scorer_guess       (const ScScorer  *self,
                                ScStatus        *status,
                                ScHaystack      *haystack);

G_END_DECLS
