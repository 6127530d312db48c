/* sc-highlight.h — which letters of a text were looked for
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-query.h"

G_BEGIN_DECLS

/**
 * ScRange:
 * @start: where it begins, in bytes
 * @end: where it ends
 */
typedef struct
{
  guint start;
  guint end;
} ScRange;

void sc_highlight_find (ScQuery    *query,
                        gboolean    guessed,
                        const char *text,
                        GArray     *ranges);

G_END_DECLS
