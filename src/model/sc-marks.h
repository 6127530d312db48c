/* sc-marks.h — codes that somebody marked, codes of which something was copied, codes in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

#define SC_MARKS_MAX_RECENTS 20
#define SC_MARKS_MAX_FAVORITES 500

#define SC_TYPE_MARKS (sc_marks_get_type ())
G_DECLARE_FINAL_TYPE (ScMarks, sc_marks, SC, MARKS, GObject)

ScMarks *sc_marks_new             (void);
gboolean sc_marks_is_favorite     (ScMarks   *self,
                                   ScStatus  *status);
void     sc_marks_toggle_favorite (ScMarks   *self,
                                   ScStatus  *status);
gboolean sc_marks_find_recent     (ScMarks   *self,
                                   ScStatus  *status,
                                   guint     *place);
gboolean sc_marks_has_recents     (ScMarks   *self);
void     sc_marks_add_recent      (ScMarks   *self,
                                   ScStatus  *status);
void     sc_marks_clear_recents   (ScMarks   *self);
void     sc_marks_set_found       (ScMarks   *self,
                                   GPtrArray *statuses);
gboolean sc_marks_find_found      (ScMarks   *self,
                                   ScStatus  *status,
                                   guint     *place);
gboolean sc_marks_has_found       (ScMarks   *self);

G_END_DECLS
