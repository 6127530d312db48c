/* sc-filter-strip.h — the filters that are set
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

#define SC_TYPE_FILTER_STRIP (sc_filter_strip_get_type ())
G_DECLARE_FINAL_TYPE (ScFilterStrip, sc_filter_strip, SC, FILTER_STRIP, GtkWidget)

void sc_filter_strip_set_catalog (ScFilterStrip *self,
                                  ScCatalog     *catalog);

G_END_DECLS
