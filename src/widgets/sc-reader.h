/* sc-reader.h — what there is to read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"
#include "sc-comparison.h"
#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_READER (sc_reader_get_type ())
G_DECLARE_FINAL_TYPE (ScReader, sc_reader, SC, READER, GtkBox)

void              sc_reader_set_sources          (ScReader     *self,
                                                  ScCatalog    *catalog,
                                                  ScComparison *comparison);
void              sc_reader_set_status           (ScReader     *self,
                                                  ScStatus     *status);
void              sc_reader_set_report           (ScReader     *self,
                                                  ScReport     *report,
                                                  const char   *unread);
gboolean          sc_reader_shows_overview       (ScReader     *self);
void              sc_reader_show_overview        (ScReader     *self);
void              sc_reader_show_page            (ScReader     *self);
gboolean          sc_reader_get_comparing        (ScReader     *self);
void              sc_reader_set_comparing        (ScReader     *self,
                                                  gboolean      comparing);
ScContentLanguage sc_reader_get_content_language (ScReader     *self);
void              sc_reader_show_copy_menu       (ScReader     *self);

G_END_DECLS
