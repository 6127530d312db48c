/* sc-compare-menu.h — what to compare
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_TYPE_COMPARE_MENU (sc_compare_menu_get_type ())
G_DECLARE_FINAL_TYPE (ScCompareMenu, sc_compare_menu, SC, COMPARE_MENU, GtkBox)

GtkWidget *sc_compare_menu_new    (ScTable       *table,
                                   ScStatus      *status);
void       sc_compare_menu_attach (GtkMenuButton *button,
                                   ScTable       *table,
                                   GObject       *page);

G_END_DECLS
