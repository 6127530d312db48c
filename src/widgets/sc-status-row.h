/* sc-status-row.h — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

#define SC_TYPE_STATUS_ROW (sc_status_row_get_type ())
G_DECLARE_FINAL_TYPE (ScStatusRow, sc_status_row, SC, STATUS_ROW, GtkWidget)

ScStatus *sc_status_row_get_status (ScStatusRow *self);
void      sc_status_row_set_status (ScStatusRow *self,
                                    ScStatus    *status);
gboolean  sc_status_row_is_star    (ScStatusRow *self,
                                    double       x);

G_END_DECLS
