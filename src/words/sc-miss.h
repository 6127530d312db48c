/* sc-miss.h — what to say where nothing was found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"

G_BEGIN_DECLS

char *sc_miss_describe     (const char *text);
char *sc_miss_dup_nearest  (ScIndex    *index,
                            const char *text);

G_END_DECLS
