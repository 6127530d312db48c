/* sc-compare-table.h — codes side by side
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_COMPARE_TABLE (sc_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (ScCompareTable, sc_compare_table, SC, COMPARE_TABLE, GtkWidget)

GtkWidget     *sc_compare_table_new        (ScComparison      *comparison);
GtkAdjustment *sc_compare_table_get_offset (ScCompareTable    *self);
void           sc_compare_table_update     (ScCompareTable    *self,
                                            ScContentLanguage  content_language);
gboolean       sc_compare_table_show_more  (ScCompareTable    *self);

G_END_DECLS
