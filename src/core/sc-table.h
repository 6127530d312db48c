/* sc-table.h — all status codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-status.h"
#include "sc-table-error.h"

G_BEGIN_DECLS

/**
 * ScTable:
 *
 * The entries of one or more table files.
 */
typedef struct _ScTable ScTable;

ScTable    *sc_table_new          (void);
ScTable    *sc_table_new_shipped  (GError     **error);
void        sc_table_free         (ScTable     *self);
gboolean    sc_table_add          (ScTable     *self,
                                   const char  *name,
                                   GBytes      *text,
                                   GError     **error);
GListStore *sc_table_get_statuses (ScTable     *self);
ScStatus   *sc_table_find         (ScTable     *self,
                                   guint        code,
                                   const char  *owner);
ScOwner    *sc_table_find_owner   (ScTable     *self,
                                   const char  *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScTable, sc_table_free)

G_END_DECLS
