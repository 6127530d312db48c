/* sc-lookup.h — what the desktop's search is answered
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_LOOKUP_MAX_ANSWERS 5
#define SC_LOOKUP_MAX_LENGTH 128 /* bytes of a text that is looked at: no title is longer */

/**
 * ScAnswer:
 * @status: an entry, which lives as long as the table
 * @exact: whether what was typed is its number, one of its titles or a constant, and not only the
 *   beginning of one
 */
typedef struct
{
  ScStatus *status;
  gboolean exact;
} ScAnswer;

typedef struct _ScLookup ScLookup;

ScLookup *sc_lookup_new        (ScTable           *table);
void      sc_lookup_free       (ScLookup          *self);
ScStatus *sc_lookup_get        (ScLookup          *self,
                                const char        *name);
GArray   *sc_lookup_find       (ScLookup          *self,
                                const char        *text);
GArray   *sc_lookup_find_among (ScLookup          *self,
                                const char *const *names,
                                const char        *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScLookup, sc_lookup_free)

G_END_DECLS
