/* sc-comparison-text.h — a comparison as a Markdown table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-comparison.h"

G_BEGIN_DECLS

char *sc_comparison_text_new (ScComparison      *comparison,
                              ScContentLanguage  content_language);

G_END_DECLS
