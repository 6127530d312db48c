/* sc-nearest.h — codes that somebody may have meant by a number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"

G_BEGIN_DECLS

GPtrArray *sc_nearest_find (ScIndex    *index,
                            const char *number,
                            guint       limit);

G_END_DECLS
