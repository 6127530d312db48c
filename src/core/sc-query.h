/* sc-query.h — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-haystack.h"

G_BEGIN_DECLS

/**
 * ScRank:
 *
 * How well an entry answers a query, the better the greater; %SC_RANK_NONE is not at all.
 */
typedef enum
{
  SC_RANK_NONE,
  SC_RANK_MEANING,
  SC_RANK_SUMMARY,
  SC_RANK_TITLE_INSIDE,
  SC_RANK_TITLE_WORD,
  SC_RANK_TITLE_START,
  SC_RANK_TITLE,
  SC_RANK_NUMBER_START,
  SC_RANK_NUMBER,
  SC_RANK_ALL,
} ScRank;

#define SC_N_RANKS 10

typedef struct _ScQuery ScQuery;

ScQuery *sc_query_parse    (const char *text);
void     sc_query_free     (ScQuery    *self);
gboolean sc_query_is_empty (ScQuery    *self);
ScRank   sc_query_score    (ScQuery    *self,
                            ScHaystack *haystack);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScQuery, sc_query_free)

G_END_DECLS
