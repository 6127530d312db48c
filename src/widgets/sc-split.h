/* sc-split.h — a list and a page, beside each other or one at a time
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_SPLIT (sc_split_get_type ())
G_DECLARE_FINAL_TYPE (ScSplit, sc_split, SC, SPLIT, GtkWidget)

gboolean sc_split_get_folded    (ScSplit  *self);
gboolean sc_split_get_show_page (ScSplit  *self);
void     sc_split_set_show_page (ScSplit  *self,
                                 gboolean  show_page);

G_END_DECLS
