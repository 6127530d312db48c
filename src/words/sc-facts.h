/* sc-facts.h — what is to be said of a code, in names and words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

/**
 * ScFact:
 * @name: what it is about; belongs to the table or to the translations
 * @words: what is so, in the language of the interface; empty where the text of @detail says it
 * @detail: (nullable): what of the table says so, for its reference and its text
 */
typedef struct
{
  const char *name;
  char *words;
  ScDetail *detail;
} ScFact;

GPtrArray *sc_facts_new_advice   (ScStatus *status);
GPtrArray *sc_facts_new_behavior (ScStatus *status);
GPtrArray *sc_facts_new_fields   (ScStatus *status);
GPtrArray *sc_facts_new_names    (ScStatus *status,
                                  ScTable  *table);

G_END_DECLS
