/* sc-answers.h — what to tell somebody who asks in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"

G_BEGIN_DECLS

/**
 * ScAnswers:
 * @direct: (element-type ScStatus): what was asked for: the registered meaning, or else the first
 *   one, of each number that was named, or what answers the words best
 * @others: (element-type ScStatus): what else was found, the best first
 */
typedef struct
{
  GListStore *direct;
  GListStore *others;
} ScAnswers;

void        sc_answers_find    (ScAnswers  *self,
                                ScIndex    *index,
                                const char *text);
GListStore *sc_answers_new_all (ScIndex    *index,
                                const char *text);
void        sc_answers_clear   (ScAnswers  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScAnswers, sc_answers_clear)

G_END_DECLS
