/* sc-explanation-counts.h — how often each entry of the table stands in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-explanation.h"

G_BEGIN_DECLS

ScTextOrder  sc_explanation_pick_order    (ScReport      *report);
GPtrArray   *sc_explanation_list_statuses (ScExplanation *self);
gboolean     sc_explanation_count         (ScExplanation *self,
                                           ScStatus      *status,
                                           guint64       *count,
                                           guint64       *behind);
guint64      sc_explanation_get_highest   (ScExplanation *self);

G_END_DECLS
