/* sc-list-top.h — keeps a list where it begins
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

void sc_list_top_keep (GtkListView *list,
                       ScCatalog   *catalog);

G_END_DECLS
