/* sc-reason-wording.h — why an entry is among the results, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-reason.h"

G_BEGIN_DECLS

char *sc_reason_wording_new (const ScReason *reason,
                             ScTable        *table);

G_END_DECLS
