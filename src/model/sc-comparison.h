/* sc-comparison.h — the codes that are compared with each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_COMPARISON_MIN 2 /* codes, for there to be anything to compare */
#define SC_COMPARISON_MAX 5

#define SC_TYPE_COMPARISON (sc_comparison_get_type ())
G_DECLARE_FINAL_TYPE (ScComparison, sc_comparison, SC, COMPARISON, GObject)

ScComparison *sc_comparison_new       (void);
guint         sc_comparison_get_size  (ScComparison *self);
ScStatus     *sc_comparison_get       (ScComparison *self,
                                       guint         position);
char         *sc_comparison_dup_title (ScComparison *self);
gboolean      sc_comparison_has       (ScComparison *self,
                                       ScStatus     *status);
gboolean      sc_comparison_add       (ScComparison *self,
                                       ScStatus     *status);
void          sc_comparison_remove    (ScComparison *self,
                                       ScStatus     *status);
void          sc_comparison_set       (ScComparison *self,
                                       GPtrArray    *statuses);
GPtrArray    *sc_comparison_parse     (ScTable      *table,
                                       const char   *names,
                                       char        **unknown);
const char   *sc_comparison_get_ready (guint         position);

G_END_DECLS
