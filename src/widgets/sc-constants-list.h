/* sc-constants-list.h — what libraries call a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-constants.h"

G_BEGIN_DECLS

#define SC_TYPE_CONSTANTS_LIST (sc_constants_list_get_type ())
G_DECLARE_FINAL_TYPE (ScConstantsList, sc_constants_list, SC, CONSTANTS_LIST, GtkWidget)

GtkWidget *sc_constants_list_new      (ScConstants     *constants);
gboolean   sc_constants_list_set_code (ScConstantsList *self,
                                       guint            code);

G_END_DECLS
