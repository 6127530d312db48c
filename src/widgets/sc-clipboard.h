/* sc-clipboard.h — copying from the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-copy.h"

G_BEGIN_DECLS

gboolean            sc_clipboard_needs_focus  (GdkDisplay         *display);
GdkContentProvider *sc_clipboard_new_content  (ScTable            *table,
                                               ScStatus           *status,
                                               ScCopyForm          form,
                                               const char *const  *stacks,
                                               char              **text,
                                               GError            **error);
gboolean            sc_clipboard_copy         (GdkClipboard       *clipboard,
                                               ScTable            *table,
                                               ScStatus           *status,
                                               ScCopyForm          form,
                                               const char *const  *stacks,
                                               char              **message);
char               *sc_clipboard_copy_text    (GtkWidget          *widget,
                                               const char         *text);
void                sc_clipboard_add_shortcut (GtkWidget          *window);

G_END_DECLS
