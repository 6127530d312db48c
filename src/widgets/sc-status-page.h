/* sc-status-page.h — all about one code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"
#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_STATUS_PAGE (sc_status_page_get_type ())
G_DECLARE_FINAL_TYPE (ScStatusPage, sc_status_page, SC, STATUS_PAGE, GtkWidget)

void      sc_status_page_set_catalog          (ScStatusPage      *self,
                                               ScCatalog         *catalog);
ScStatus *sc_status_page_get_status           (ScStatusPage      *self);
void      sc_status_page_set_status           (ScStatusPage      *self,
                                               ScStatus          *status);
void      sc_status_page_set_report           (ScStatusPage      *self,
                                               ScReport          *report);
void      sc_status_page_set_content_language (ScStatusPage      *self,
                                               ScContentLanguage  content_language);
void      sc_status_page_show_copy_menu       (ScStatusPage      *self);

G_END_DECLS
