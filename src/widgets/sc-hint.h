/* sc-hint.h — what to do where there is nothing to see
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_HINT (sc_hint_get_type ())
G_DECLARE_FINAL_TYPE (ScHint, sc_hint, SC, HINT, GtkWidget)

void sc_hint_set_text   (ScHint     *self,
                         const char *title,
                         const char *description);
void sc_hint_set_action (ScHint     *self,
                         const char *label,
                         const char *detailed_action);

G_END_DECLS
