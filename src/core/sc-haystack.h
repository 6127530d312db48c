/* sc-haystack.h — what is searched of one entry
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

/**
 * ScHaystackPart:
 * @SC_HAYSTACK_TITLES: what the code is called: phrase, names in both languages, former names and
 *   aliases
 * @SC_HAYSTACK_SUMMARIES: its summary in both languages
 * @SC_HAYSTACK_MEANINGS: its meaning in both languages
 */
typedef enum
{
  SC_HAYSTACK_TITLES,
  SC_HAYSTACK_SUMMARIES,
  SC_HAYSTACK_MEANINGS,
} ScHaystackPart;

#define SC_N_HAYSTACK_PARTS 3

/**
 * ScHaystackMatch:
 *
 * Where in a part a text was found, the better the greater: nowhere, inside a word, at the start of
 * a word, at the start of a line, or as a whole line.
 */
typedef enum
{
  SC_HAYSTACK_MATCH_NONE,
  SC_HAYSTACK_MATCH_INSIDE,
  SC_HAYSTACK_MATCH_WORD,
  SC_HAYSTACK_MATCH_START,
  SC_HAYSTACK_MATCH_WHOLE,
} ScHaystackMatch;

/**
 * ScHaystack:
 *
 * The folded texts of one entry.
 */
typedef struct _ScHaystack ScHaystack;

ScHaystack     *sc_haystack_new  (ScStatus       *status);
void            sc_haystack_free (ScHaystack     *self);
const char     *sc_haystack_get_number (ScHaystack *self);
ScHaystackMatch sc_haystack_find (ScHaystack     *self,
                                  ScHaystackPart  part,
                                  const char     *needle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScHaystack, sc_haystack_free)

G_END_DECLS
