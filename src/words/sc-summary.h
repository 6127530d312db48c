/* sc-summary.h — how much the table knows
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

char *sc_summary_new (ScTable *table);

G_END_DECLS
