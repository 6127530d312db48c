/* sc-index.h — the entries of a table, ready to be searched
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-query.h"

G_BEGIN_DECLS

/**
 * ScHit:
 * @entry: an entry, to be had from sc_index_get_status()
 * @rank: how well it answers
 */
typedef struct
{
  guint entry;
  ScRank rank;
} ScHit;

typedef struct _ScIndex ScIndex;

ScIndex  *sc_index_new        (GListModel *statuses);
void      sc_index_free       (ScIndex    *self);
guint     sc_index_get_length (ScIndex    *self);
ScStatus *sc_index_get_status (ScIndex    *self,
                               guint       entry);
void      sc_index_search     (ScIndex    *self,
                               ScQuery    *query,
                               GArray     *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScIndex, sc_index_free)

G_END_DECLS
