/* sc-answer-text.h — what a terminal shows of codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"
#include "sc-terminal.h"

G_BEGIN_DECLS

/**
 * ScAnswerText:
 * @terminal: where to write
 * @table: where the entries are
 * @language: the languages of the table's texts
 *
 * What it takes to write about codes.
 */
typedef struct
{
  ScTerminal *terminal;
  ScTable *table;
  ScContentLanguage language;
} ScAnswerText;

void sc_answer_text_explain (const ScAnswerText *self,
                             ScStatus           *status);
void sc_answer_text_list    (const ScAnswerText *self,
                             GListModel         *statuses,
                             guint               limit,
                             guint               indent);

G_END_DECLS
