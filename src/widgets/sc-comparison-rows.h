/* sc-comparison-rows.h — what a comparison says
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-comparison.h"

G_BEGIN_DECLS

/**
 * ScComparisonPart:
 * @words: (nullable): a text in the language of the interface, which is no markup
 * @detail: (nullable): what has a text in both languages, or a reference
 *
 * One of the things that stand below each other in a cell.
 */
typedef struct
{
  char *words;
  ScDetail *detail;
} ScComparisonPart;

/**
 * ScComparisonRow:
 * @name: what the row is about, in the language of the interface
 * @is_fact: whether it can be said that the codes differ in it, or do not; not so of sentences
 * @differs: whether they differ
 * @cells: (element-type ScComparisonPart): for each code what stands in its cell
 *
 * A row of the comparison.
 */
typedef struct
{
  const char *name;
  gboolean is_fact;
  gboolean differs;
  GArray *cells[SC_COMPARISON_MAX];
} ScComparisonRow;

/**
 * ScDistinction:
 * @one: a code
 * @other: another one
 * @sentence: what tells them apart
 */
typedef struct
{
  ScStatus *one;
  ScStatus *other;
  ScDetail *sentence;
} ScDistinction;

GPtrArray *sc_comparison_rows_new     (ScComparison          *comparison);
GArray    *sc_comparison_distinctions (ScComparison          *comparison);
char      *sc_comparison_rows_mark    (const ScComparisonRow *row);

G_END_DECLS
