/* sc-filter.h — what an entry can be filtered by
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

/**
 * ScFilterKey:
 * @SC_FILTER_CLASS: the class
 * @SC_FILTER_STATE: the standing in the registry
 * @SC_FILTER_SEEN: where alone the code can be met
 * @SC_FILTER_CACHE: whether it is cacheable by default
 * @SC_FILTER_CONTENT: whether the response may have content
 * @SC_FILTER_METHOD: the method after the redirect
 * @SC_FILTER_RETRY: whether the request may be repeated
 * @SC_FILTER_BY: the owner
 * @SC_FILTER_FIELD: a field that goes with the code
 * @SC_FILTER_NEEDS: a field that the code should or must have
 *
 * The fields of the search language. The first %SC_N_FACTS have a few values that are known
 * beforehand.
 */
typedef enum
{
  SC_FILTER_CLASS,
  SC_FILTER_STATE,
  SC_FILTER_SEEN,
  SC_FILTER_CACHE,
  SC_FILTER_CONTENT,
  SC_FILTER_METHOD,
  SC_FILTER_RETRY,
  SC_FILTER_BY,
  SC_FILTER_FIELD,
  SC_FILTER_NEEDS,
} ScFilterKey;

#define SC_N_FACTS 7
#define SC_N_FILTER_KEYS 10

/**
 * ScFacts:
 *
 * For each of the first %SC_N_FACTS keys a set of values, as bits: those of an entry, or those that
 * somebody wants, of whom no bits mean that he did not say.
 */
typedef struct
{
  guint values[SC_N_FACTS];
} ScFacts;

const char *sc_filter_get_name     (ScFilterKey    key);
gboolean    sc_filter_find_key     (const char    *name,
                                    ScFilterKey   *key);
guint       sc_filter_find_values  (ScFilterKey    key,
                                    const char    *word);
const char *sc_filter_get_word     (ScFilterKey    key,
                                    guint          i);
void        sc_facts_read          (ScFacts       *self,
                                    ScStatus      *status);
gboolean    sc_facts_fit           (const ScFacts *self,
                                    const ScFacts *wanted);

G_END_DECLS
