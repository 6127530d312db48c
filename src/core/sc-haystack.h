/* sc-haystack.h — what is searched of one entry
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-filter.h"
#include "sc-numbers.h"

G_BEGIN_DECLS

/**
 * ScHaystackPart:
 * @SC_HAYSTACK_NAMES: what the code is called today: phrase and names in both languages
 * @SC_HAYSTACK_TITLES: the same, former names and aliases
 * @SC_HAYSTACK_SQUEEZED: the titles, nothing but letters and digits
 * @SC_HAYSTACK_PINYIN: how the Chinese name is pronounced, a syllable a word
 * @SC_HAYSTACK_SPELT: the same without spaces
 * @SC_HAYSTACK_OWNER: whose code it is: id and names in both languages
 * @SC_HAYSTACK_NEEDED_FIELDS: the fields that it should or must have
 * @SC_HAYSTACK_OTHER_FIELDS: other fields that go with it
 * @SC_HAYSTACK_SUMMARIES: its summary in both languages
 * @SC_HAYSTACK_MEANINGS: its meaning in both languages
 */
typedef enum
{
  SC_HAYSTACK_NAMES,
  SC_HAYSTACK_TITLES,
  SC_HAYSTACK_SQUEEZED,
  SC_HAYSTACK_PINYIN,
  SC_HAYSTACK_SPELT,
  SC_HAYSTACK_OWNER,
  SC_HAYSTACK_NEEDED_FIELDS,
  SC_HAYSTACK_OTHER_FIELDS,
  SC_HAYSTACK_SUMMARIES,
  SC_HAYSTACK_MEANINGS,
} ScHaystackPart;

#define SC_N_HAYSTACK_PARTS 10

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
 * The folded texts of one entry, and its facts.
 */
typedef struct _ScHaystack ScHaystack;

ScHaystack     *sc_haystack_new         (ScStatus        *status);
ScHaystack     *sc_haystack_new_titles  (ScStatus        *status);
void            sc_haystack_free        (ScHaystack      *self);
const char     *sc_haystack_get_text    (ScHaystack      *self,
                                         ScHaystackPart   part);
const ScFacts  *sc_haystack_get_facts   (ScHaystack      *self);
ScHaystackMatch sc_haystack_find        (ScHaystack      *self,
                                         ScHaystackPart   part,
                                         const char      *needle);
ScHaystackMatch sc_haystack_find_pinyin (ScHaystack      *self,
                                         const char      *letters);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScHaystack, sc_haystack_free)

G_END_DECLS
