/* sc-text.h — folding of text for comparison
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sc_text_fold     (const char *text);
char *sc_text_collapse (const char *text,
                        gssize      length);

G_END_DECLS
