/* sc-clipboard.h — copying from the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-status.h"

G_BEGIN_DECLS

char *sc_clipboard_copy_phrase  (GtkWidget *widget,
                                 ScStatus  *status);
void  sc_clipboard_add_shortcut (GtkWidget *window);

G_END_DECLS
