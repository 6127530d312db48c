/* sc-filter-menu.h — all filters to choose from
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

#define SC_TYPE_FILTER_MENU (sc_filter_menu_get_type ())
G_DECLARE_FINAL_TYPE (ScFilterMenu, sc_filter_menu, SC, FILTER_MENU, GtkWidget)

GtkWidget *sc_filter_menu_new (ScCatalog *catalog);

G_END_DECLS
