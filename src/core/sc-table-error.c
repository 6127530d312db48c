/* sc-table-error.c — what can be wrong with a table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-error.h"

/* A domain of its own, below both the table and its reader, which would need each other otherwise.
 */

G_DEFINE_QUARK (sc-table-error-quark, sc_table_error)
