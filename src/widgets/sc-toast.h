/* sc-toast.h — a short message that goes away by itself
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_TOAST (sc_toast_get_type ())
G_DECLARE_FINAL_TYPE (ScToast, sc_toast, SC, TOAST, GtkWidget)

void        sc_toast_show     (ScToast    *self,
                               const char *message);
void        sc_toast_ask      (ScToast    *self,
                               const char *message);
void        sc_toast_hide     (ScToast    *self);
const char *sc_toast_get_text (ScToast    *self);

G_END_DECLS
