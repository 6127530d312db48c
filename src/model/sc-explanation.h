/* sc-explanation.h — a text, and the statuses that are found in it while it is read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_EXPLANATION (sc_explanation_get_type ())
G_DECLARE_FINAL_TYPE (ScExplanation, sc_explanation, SC, EXPLANATION, GObject)

ScExplanation *sc_explanation_new           (ScTable       *table);
void           sc_explanation_read_text     (ScExplanation *self,
                                             const char    *name,
                                             GBytes        *text);
void           sc_explanation_read_files    (ScExplanation *self,
                                             GPtrArray     *files);
void           sc_explanation_cancel        (ScExplanation *self);
void           sc_explanation_clear         (ScExplanation *self);
ScReport      *sc_explanation_get_report    (ScExplanation *self);
const char    *sc_explanation_get_name      (ScExplanation *self);
const char    *sc_explanation_get_error     (ScExplanation *self);
gboolean       sc_explanation_get_complete  (ScExplanation *self);
gboolean       sc_explanation_get_busy      (ScExplanation *self);
double         sc_explanation_get_progress  (ScExplanation *self);
ScTextOrder    sc_explanation_get_order     (ScExplanation *self);
void           sc_explanation_set_order     (ScExplanation *self,
                                             ScTextOrder    order);

G_END_DECLS
