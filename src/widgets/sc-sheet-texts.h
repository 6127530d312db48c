/* sc-sheet-texts.h — the table's texts on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

GStrv sc_sheet_dup_texts (ScDetail          *detail,
                          ScContentLanguage  language);

G_END_DECLS
