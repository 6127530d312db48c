/* sc-reason.h — why an entry is among the results
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"

G_BEGIN_DECLS

/**
 * ScReasonKind:
 * @SC_REASON_NONE: it is plain to see, or nothing was asked for
 * @SC_REASON_DETAIL: for a former phrase, an alias, its pinyin or a field
 * @SC_REASON_CONSTANT: for a constant of a library
 * @SC_REASON_EXPLANATION: for words of its summary or meaning
 * @SC_REASON_GUESS: for a word with a slip in it
 */
typedef enum
{
  SC_REASON_NONE,
  SC_REASON_DETAIL,
  SC_REASON_CONSTANT,
  SC_REASON_EXPLANATION,
  SC_REASON_GUESS,
} ScReasonKind;

/**
 * ScReason:
 * @kind: what kind of reason it is
 * @detail: (nullable): the detail, for that kind
 * @constant: (nullable): the constant, for that kind
 * @stack: (nullable): the library that it is of
 *
 * What it points to belongs to the table.
 */
typedef struct
{
  ScReasonKind kind;
  ScDetail *detail;
  const ScConstant *constant;
  const ScStack *stack;
} ScReason;

ScReason sc_reason_find (ScIndex  *index,
                         ScQuery  *query,
                         ScStatus *status);

G_END_DECLS
