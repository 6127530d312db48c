/* sc-sheet-row.h — a block of a sheet, set in lines
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pangocairo.h>

#include "sc-sheet.h"

G_BEGIN_DECLS

/**
 * ScSheetRow:
 *
 * A block whose texts have been broken into lines, so that its height is known. A part of it is two
 * arrays with a number for each cell: the line where the part begins, and the one before which it
 * ends.
 */
typedef struct _ScSheetRow ScSheetRow;

ScSheetRow         *sc_sheet_row_new         (const ScSheetBlock *block,
                                              PangoContext       *context,
                                              double              width);
void                sc_sheet_row_free        (ScSheetRow         *self);
const ScSheetBlock *sc_sheet_row_get_block   (ScSheetRow         *self);
double              sc_sheet_row_get_space   (ScSheetRow         *self);
double              sc_sheet_row_get_least   (ScSheetRow         *self);
gboolean            sc_sheet_row_splits      (ScSheetRow         *self);
guint              *sc_sheet_row_dup_start   (ScSheetRow         *self);
guint              *sc_sheet_row_dup_end     (ScSheetRow         *self);
double              sc_sheet_row_get_height  (ScSheetRow         *self,
                                              const guint        *start,
                                              const guint        *end);
gboolean            sc_sheet_row_fit         (ScSheetRow         *self,
                                              const guint        *start,
                                              double              height,
                                              guint              *end);
void                sc_sheet_row_force       (ScSheetRow         *self,
                                              const guint        *start,
                                              double              height,
                                              guint              *end);
void                sc_sheet_row_draw        (ScSheetRow         *self,
                                              cairo_t            *cr,
                                              const guint        *start,
                                              const guint        *end,
                                              double              y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSheetRow, sc_sheet_row_free)

G_END_DECLS
