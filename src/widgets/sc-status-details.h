/* sc-status-details.h — the sections of the page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-report.h"
#include "sc-table.h"

G_BEGIN_DECLS

#define SC_TYPE_STATUS_DETAILS (sc_status_details_get_type ())
G_DECLARE_FINAL_TYPE (ScStatusDetails, sc_status_details, SC, STATUS_DETAILS, GtkWidget)

GtkWidget *sc_status_details_new        (ScTable         *table,
                                         GObject         *page);
void       sc_status_details_set_status (ScStatusDetails *self,
                                         ScStatus        *status);
void       sc_status_details_set_report (ScStatusDetails *self,
                                         ScReport        *report);

G_END_DECLS
