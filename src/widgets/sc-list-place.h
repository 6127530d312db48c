/* sc-list-place.h — where the list begins
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

void sc_list_place_follow    (GtkListView *list,
                              ScCatalog   *catalog);
void sc_list_place_scroll_to (GtkListView *list,
                              guint        position);

G_END_DECLS
