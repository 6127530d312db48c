/* sc-query.h — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-filter.h"
#include "sc-numbers.h"

G_BEGIN_DECLS

#define SC_QUERY_MAX_TERMS 16

/**
 * ScTerm:
 * @text: a word or a quoted phrase, folded
 * @squeezed: its letters and digits
 * @letters: (array length=n_letters): its characters, for words that can be mistyped; else %NULL
 * @noise: whether it is a word that says nothing about which code is meant
 * @optional: whether an entry need not have it
 */
typedef struct
{
  char *text;
  char *squeezed;
  gunichar *letters;
  guint n_letters;
  gboolean noise;
  gboolean optional;
} ScTerm;

/**
 * ScFilterTerm:
 * @key: one of the keys behind the first %SC_N_FACTS
 * @value: what was typed after the colon, folded
 */
typedef struct
{
  ScFilterKey key;
  char *value;
} ScFilterTerm;

/**
 * ScQueryKnows:
 *
 * Returns: whether there is an owner or a field that @value can mean
 */
typedef gboolean (*ScQueryKnows) (gpointer    data,
                                  ScFilterKey key,
                                  const char *value);

typedef struct _ScQuery ScQuery;

ScQuery            *sc_query_parse           (const char         *text,
                                              ScQueryKnows        knows,
                                              gpointer            data);
ScQuery            *sc_query_relax           (ScQuery            *self);
ScQuery            *sc_query_ref             (ScQuery            *self);
void                sc_query_unref           (ScQuery            *self);
gboolean            sc_query_is_empty        (ScQuery            *self);
gboolean            sc_query_is_number       (ScQuery            *self);
const ScTerm       *sc_query_get_terms       (ScQuery            *self,
                                              guint              *n_terms);
const ScTerm       *sc_query_get_joined      (ScQuery            *self);
const ScNumbers    *sc_query_get_numbers     (ScQuery            *self,
                                              const ScNumbers   **exact);
const ScFacts      *sc_query_get_facts       (ScQuery            *self);
const ScFilterTerm *sc_query_get_filters     (ScQuery            *self,
                                              guint              *n_filters);
const char *const  *sc_query_get_unknown     (ScQuery            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScQuery, sc_query_unref)

G_END_DECLS
