/* sc-finder.h — the list of codes and what filters it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"
#include "sc-comparison.h"
#include "sc-explanation.h"

G_BEGIN_DECLS

#define SC_TYPE_FINDER (sc_finder_get_type ())
G_DECLARE_FINAL_TYPE (ScFinder, sc_finder, SC, FINDER, GtkWidget)

void      sc_finder_set_sources    (ScFinder      *self,
                                    ScCatalog     *catalog,
                                    ScComparison  *comparison,
                                    ScExplanation *explanation);
ScStatus *sc_finder_get_status     (ScFinder      *self);
void      sc_finder_select         (ScFinder      *self,
                                    guint          position);
gboolean  sc_finder_select_code    (ScFinder      *self,
                                    const char    *number,
                                    const char    *owner);
void      sc_finder_move           (ScFinder      *self,
                                    int            steps);
void      sc_finder_show_filters   (ScFinder      *self);
void      sc_finder_show_copy_menu (ScFinder      *self);

G_END_DECLS
