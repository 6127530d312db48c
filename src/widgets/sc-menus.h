/* sc-menus.h — popovers and windows that are made when they are wanted
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

void sc_menus_attach_main     (GtkMenuButton *button);
void sc_menus_attach_explain  (GtkMenuButton *button);
void sc_menus_attach_filters  (GtkMenuButton *button,
                               ScCatalog     *catalog);
void sc_menus_show_shortcuts  (GtkWindow     *window);

G_END_DECLS
