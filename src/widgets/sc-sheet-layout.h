/* sc-sheet-layout.h — a sheet on pages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pangocairo.h>

#include "sc-sheet.h"

G_BEGIN_DECLS

/**
 * ScSheetLayout:
 *
 * What stands where on which page.
 */
typedef struct _ScSheetLayout ScSheetLayout;

ScSheetLayout *sc_sheet_layout_new         (ScSheet       *sheet,
                                            PangoContext  *context,
                                            double         width,
                                            double         height);
void           sc_sheet_layout_free        (ScSheetLayout *self);
guint          sc_sheet_layout_get_n_pages (ScSheetLayout *self);
void           sc_sheet_layout_draw        (ScSheetLayout *self,
                                            cairo_t       *cr,
                                            guint          page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSheetLayout, sc_sheet_layout_free)

G_END_DECLS
