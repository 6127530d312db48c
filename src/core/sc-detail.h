/* sc-detail.h — one thing that the table says about a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-types.h"

G_BEGIN_DECLS

/**
 * ScDetailKind:
 *
 * The elements of the table below `<status>`; data/table/README.md says what each of them holds.
 * The first %SC_N_BRIEF_DETAIL_KINDS of them stand there themselves: lists and searches need them.
 * The others stand in its `<details>`, which are read when an entry is looked at.
 */
typedef enum
{
  SC_DETAIL_PHRASE,
  SC_DETAIL_NAME,
  SC_DETAIL_SUMMARY,
  SC_DETAIL_MEANING,
  SC_DETAIL_REFERENCE,
  SC_DETAIL_DOCUMENT,
  SC_DETAIL_FORMER,
  SC_DETAIL_ALIAS,
  SC_DETAIL_PINYIN,
  SC_DETAIL_INTRODUCED,
  SC_DETAIL_CACHE,
  SC_DETAIL_CONTENT,
  SC_DETAIL_RETRY,
  SC_DETAIL_METHOD,
  SC_DETAIL_FIELD,
  SC_DETAIL_CONFUSION,
  SC_DETAIL_ADVICE,
  SC_DETAIL_WRONG,
  SC_DETAIL_SAMPLE,
  SC_DETAIL_SOURCE,
} ScDetailKind;

#define SC_N_BRIEF_DETAIL_KINDS 9
#define SC_N_DETAIL_KINDS 20

/**
 * ScAttribute:
 *
 * The attributes of those elements.
 */
typedef enum
{
  SC_ATTRIBUTE_CODE,
  SC_ATTRIBUTE_HREF,
  SC_ATTRIBUTE_IN,
  SC_ATTRIBUTE_KIND,
  SC_ATTRIBUTE_NAME,
  SC_ATTRIBUTE_OWNER,
  SC_ATTRIBUTE_PRIMARY,
  SC_ATTRIBUTE_RFC,
  SC_ATTRIBUTE_ROLE,
  SC_ATTRIBUTE_SECTION,
  SC_ATTRIBUTE_SIDE,
  SC_ATTRIBUTE_VALUE,
  SC_ATTRIBUTE_VERSION,
} ScAttribute;

#define SC_N_ATTRIBUTES 13

/**
 * ScDetail:
 *
 * One element of the table: its kind, its attributes, and its text in one or both languages.
 */
typedef struct _ScDetail ScDetail;

ScDetail    *sc_detail_new           (ScDetailKind  kind);
void         sc_detail_free          (ScDetail     *self);
void         sc_detail_set_attribute (ScDetail     *self,
                                      ScAttribute   attribute,
                                      const char   *value);
void         sc_detail_take_text     (ScDetail     *self,
                                      ScLanguage    language,
                                      char         *text);
ScDetailKind sc_detail_get_kind      (ScDetail     *self);
const char  *sc_detail_get_attribute (ScDetail     *self,
                                      ScAttribute   attribute);
const char  *sc_detail_get_text      (ScDetail     *self,
                                      ScLanguage    language);
gboolean     sc_detail_has_text      (ScDetail     *self,
                                      ScLanguage    language);
char        *sc_detail_dup_title     (ScDetail     *self);
char        *sc_detail_dup_uri       (ScDetail     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScDetail, sc_detail_free)

G_END_DECLS
