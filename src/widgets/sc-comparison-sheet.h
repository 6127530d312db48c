/* sc-comparison-sheet.h — a comparison on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-comparison.h"
#include "sc-sheet.h"

G_BEGIN_DECLS

ScSheet *sc_comparison_sheet_new (ScComparison      *comparison,
                                  ScContentLanguage  content_language);

G_END_DECLS
