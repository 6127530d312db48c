/* sc-sheet-style.h — how each kind of block looks on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pangocairo.h>

#include "sc-sheet.h"

G_BEGIN_DECLS

/**
 * ScSheetRule:
 * @SC_SHEET_RULE_NONE: no line
 * @SC_SHEET_RULE_BELOW: a hairline below
 * @SC_SHEET_RULE_STRONG: a stronger one below
 * @SC_SHEET_RULE_BAR: one on the left, from which the text is indented
 */
typedef enum
{
  SC_SHEET_RULE_NONE,
  SC_SHEET_RULE_BELOW,
  SC_SHEET_RULE_STRONG,
  SC_SHEET_RULE_BAR,
} ScSheetRule;

/**
 * ScSheetStyle:
 * @family: of the letters
 * @size: of the letters
 * @leading: from one line to the next, or 0 where the letters themselves decide
 * @bold: whether all texts are bold
 * @first_bold: whether the first of the texts is
 * @splits: whether a block may be broken though it would fit on a page
 * @space: above a block that is not the first on its page
 * @top: between the upper line and the text
 * @bottom: between the text and the lower line
 * @rule: the lines
 *
 * How a kind of block looks; lengths are in points.
 */
typedef struct
{
  const char *family;
  double size;
  double leading;
  gboolean bold;
  gboolean first_bold;
  gboolean splits;
  double space;
  double top;
  double bottom;
  ScSheetRule rule;
} ScSheetStyle;

const ScSheetStyle *sc_sheet_style_of         (ScSheetKind         kind);
PangoLayout        *sc_sheet_style_new_layout (const ScSheetBlock *block,
                                               guint               place,
                                               PangoContext       *context,
                                               double              width);

G_END_DECLS
