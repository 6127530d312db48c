/* sc-table.h — all status codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-constants.h"
#include "sc-status.h"
#include "sc-table-error.h"

G_BEGIN_DECLS

/**
 * ScTable:
 *
 * The entries of one or more table files, and the constants that libraries have for them.
 */
typedef struct _ScTable ScTable;

/**
 * ScStanding:
 * @SC_STANDING_REGISTERED: in the IANA registry, in whatever state
 * @SC_STANDING_UNREGISTERED: in use all the same
 * @SC_STANDING_NOT_STATUS: no status code at all
 *
 * How the entries of a table are counted.
 */
typedef enum
{
  SC_STANDING_REGISTERED,
  SC_STANDING_UNREGISTERED,
  SC_STANDING_NOT_STATUS,
} ScStanding;

ScTable    *sc_table_new          (void);
ScTable    *sc_table_new_shipped  (GError     **error);
ScTable    *sc_table_new_checked  (GError     **error);
ScTable    *sc_table_ref          (ScTable     *self);
void        sc_table_unref        (ScTable     *self);
gboolean    sc_table_add          (ScTable     *self,
                                   const char  *name,
                                   GBytes      *text,
                                   GError     **error);
GListStore *sc_table_get_statuses (ScTable     *self);
ScStatus   *sc_table_find         (ScTable     *self,
                                   const char  *number,
                                   const char  *owner);
ScStatus   *sc_table_find_confusion (ScTable   *self,
                                     ScDetail  *confusion);
ScStatus   *sc_table_find_name    (ScTable     *self,
                                   const char  *name);
ScOwner    *sc_table_find_owner   (ScTable     *self,
                                   const char  *id);
ScConstants *sc_table_get_constants (ScTable  *self);
GArray     *sc_table_get_statements (ScTable  *self);
guint       sc_table_count        (ScTable     *self,
                                   ScStanding   standing);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScTable, sc_table_unref)

G_END_DECLS
