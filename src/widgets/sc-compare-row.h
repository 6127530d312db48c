/* sc-compare-row.h — a row of a table that scrolls sideways under its names
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_COMPARE_ROW (sc_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (ScCompareRow, sc_compare_row, SC, COMPARE_ROW, GtkWidget)

GtkWidget *sc_compare_row_new      (GtkWidget     *name,
                                    GtkAdjustment *offset);
GtkWidget *sc_compare_row_get_name (ScCompareRow  *self);
GtkWidget *sc_compare_row_get_cell (ScCompareRow  *self,
                                    guint          column);
void       sc_compare_row_append   (ScCompareRow  *self,
                                    GtkWidget     *cell);

G_END_DECLS
