/* sc-history.h — the codes that somebody looked at, one after the other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

#define SC_HISTORY_MAX 100

#define SC_TYPE_HISTORY (sc_history_get_type ())
G_DECLARE_FINAL_TYPE (ScHistory, sc_history, SC, HISTORY, GObject)

ScHistory *sc_history_new    (void);
void       sc_history_pass   (ScHistory *self,
                              ScStatus  *status);
void       sc_history_visit  (ScHistory *self,
                              ScStatus  *status);
ScStatus  *sc_history_move   (ScHistory *self,
                              int        steps);
gboolean   sc_history_can_move (ScHistory *self,
                                int        steps);

G_END_DECLS
