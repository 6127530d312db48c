/* sc-overview.h — what happened in a text as a whole
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_OVERVIEW (sc_overview_get_type ())
G_DECLARE_FINAL_TYPE (ScOverview, sc_overview, SC, OVERVIEW, GtkWidget)

GtkWidget *sc_overview_new       (void);
void       sc_overview_update    (ScOverview *self,
                                  ScReport   *report,
                                  const char *unread);
void       sc_overview_scroll_up (ScOverview *self);

G_END_DECLS
