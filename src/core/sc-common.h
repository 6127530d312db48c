/* sc-common.h — which codes are met more often than others
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

gboolean sc_common_apply (ScTable     *table,
                          const char  *name,
                          GBytes      *text,
                          GError     **error);

G_END_DECLS
