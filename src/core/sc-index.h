/* sc-index.h — the entries of a table, ready to be searched
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-score.h"
#include "sc-table.h"

G_BEGIN_DECLS

/**
 * ScHit:
 * @entry: an entry, to be had from sc_index_get_status()
 * @score: how well it answers
 */
typedef struct
{
  guint entry;
  ScScore score;
} ScHit;

typedef struct _ScIndex ScIndex;

/**
 * ScIndexRate:
 * @status: an entry
 * @titles: (nullable): what it is called, from sc_haystack_new_titles()
 *
 * Returns: how well the entry is what somebody wants; with %SC_RANK_NONE it is left out
 */
typedef ScScore (*ScIndexRate) (ScStatus   *status,
                                ScHaystack *titles,
                                gpointer    data);

ScIndex         *sc_index_new          (ScTable    *table);
void             sc_index_free         (ScIndex    *self);
ScTable         *sc_index_get_table    (ScIndex    *self);
guint            sc_index_get_length   (ScIndex    *self);
ScStatus        *sc_index_get_status   (ScIndex    *self,
                                        guint       entry);
ScHaystack      *sc_index_get_haystack (ScIndex    *self,
                                        guint       entry);
ScHaystack      *sc_index_find_haystack (ScIndex   *self,
                                         ScStatus  *status);
ScConstantNames *sc_index_get_names    (ScIndex    *self);
gboolean         sc_index_prepare      (ScIndex    *self);
ScQuery         *sc_index_parse        (ScIndex    *self,
                                        const char *text);
void             sc_index_search       (ScIndex    *self,
                                        ScQuery    *query,
                                        GArray     *hits);
void             sc_index_rate         (ScIndex    *self,
                                        gboolean    titles,
                                        ScIndexRate rate,
                                        gpointer    data,
                                        GArray     *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScIndex, sc_index_free)

G_END_DECLS
