/* sc-explain-text.h — what a terminal shows of a text that was explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"
#include "sc-terminal.h"

G_BEGIN_DECLS

void sc_explain_text_add_report (ScTerminal        *terminal,
                                 ScReport          *report,
                                 ScContentLanguage  language);
void sc_explain_text_add_line   (ScTerminal        *terminal,
                                 const char        *name,
                                 const ScFinding   *finding);

G_END_DECLS
