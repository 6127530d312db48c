/* sc-search-help.h — what can be typed into the search box
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sc_search_help_show (GtkMenuButton *button);

G_END_DECLS
