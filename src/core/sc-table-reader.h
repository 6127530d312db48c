/* sc-table-reader.h — reading one table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

gboolean sc_table_read (ScTable     *table,
                        const char  *name,
                        GBytes      *text,
                        GHashTable  *owners,
                        GPtrArray   *statuses,
                        GError     **error);

G_END_DECLS
