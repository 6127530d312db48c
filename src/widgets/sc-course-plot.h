/* sc-course-plot.h — how the classes of codes change in the course of a text, as a picture
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-report.h"

G_BEGIN_DECLS

#define SC_TYPE_COURSE_PLOT (sc_course_plot_get_type ())
G_DECLARE_FINAL_TYPE (ScCoursePlot, sc_course_plot, SC, COURSE_PLOT, GtkWidget)

GtkWidget *sc_course_plot_new        (void);
void       sc_course_plot_set_report (ScCoursePlot *self,
                                      ScReport     *report);

G_END_DECLS
