/* sc-table-contents.h — what table files contain
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-status.h"

G_BEGIN_DECLS

/**
 * ScTableContents:
 * @owners: (element-type utf8 ScOwner): the owners, by their ids
 * @statuses: the entries, each a #ScStatus
 * @entries: (element-type utf8 ScStatus): the entries, by what sc_table_contents_build_key() makes
 *   of each
 *
 * What one file contains, or several.
 */
typedef struct
{
  GHashTable *owners;
  GListStore *statuses;
  GHashTable *entries;
} ScTableContents;

void  sc_table_contents_init      (ScTableContents *self);
void  sc_table_contents_clear     (ScTableContents *self);
void  sc_table_contents_move      (ScTableContents *self,
                                   ScTableContents *from);
void  sc_table_contents_add       (ScTableContents *self,
                                   ScStatus        *status);
char *sc_table_contents_build_key (const char      *number,
                                   const char      *owner);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScTableContents, sc_table_contents_clear)

G_END_DECLS
