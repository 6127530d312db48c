/* sc-compare-page.h — what tells codes apart
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_COMPARE_PAGE (sc_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (ScComparePage, sc_compare_page, SC, COMPARE_PAGE, GtkWidget)

GtkWidget *sc_compare_page_new    (ScTable       *table,
                                   ScComparison  *comparison);
void       sc_compare_page_update (ScComparePage *self);
void       sc_compare_page_stop   (ScComparePage *self);

G_END_DECLS
