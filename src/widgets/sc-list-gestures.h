/* sc-list-gestures.h — what a pointer can do with the rows of the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-status-row.h"

G_BEGIN_DECLS

#define SC_TYPE_LIST_GESTURES (sc_list_gestures_get_type ())
G_DECLARE_FINAL_TYPE (ScListGestures, sc_list_gestures, SC, LIST_GESTURES, GObject)

ScListGestures *sc_list_gestures_new      (GtkWidget      *list);
ScStatusRow    *sc_list_gestures_find_row (ScListGestures *self,
                                           ScStatus       *status);

G_END_DECLS
