/* sc-copy-menu.h — all forms in which a code can be copied
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_TYPE_COPY_MENU (sc_copy_menu_get_type ())
G_DECLARE_FINAL_TYPE (ScCopyMenu, sc_copy_menu, SC, COPY_MENU, GtkPopover)

GtkWidget *sc_copy_menu_new   (ScTable    *table,
                               GObject    *source);
void       sc_copy_menu_popup (ScCopyMenu *self,
                               GtkWidget  *parent,
                               GtkWidget  *target);

G_END_DECLS
