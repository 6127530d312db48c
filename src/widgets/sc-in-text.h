/* sc-in-text.h — where a code stands in the text that is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_IN_TEXT (sc_in_text_get_type ())
G_DECLARE_FINAL_TYPE (ScInText, sc_in_text, SC, IN_TEXT, GtkWidget)

GtkWidget *sc_in_text_new    (void);
gboolean   sc_in_text_update (ScInText *self,
                              ScReport *report,
                              ScStatus *status);

G_END_DECLS
