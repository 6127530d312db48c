/* sc-row-paint.h — what a painted row consists of
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-status.h"

G_BEGIN_DECLS

#define SC_ROW_PAINT_SPACING 12 /* between the parts of a row, in pixels */
#define SC_ROW_PAINT_BAR 4      /* the height of a bar */

void sc_row_paint_layout (GtkSnapshot   *snapshot,
                          PangoLayout   *layout,
                          float          x,
                          float          y,
                          const GdkRGBA *color);
int  sc_row_paint_badge  (GtkWidget     *row,
                          GtkSnapshot   *snapshot,
                          ScStatus      *status,
                          int            start,
                          const GdkRGBA *foreground);
int  sc_row_paint_tag    (GtkWidget     *row,
                          GtkSnapshot   *snapshot,
                          const char    *tag,
                          int            end,
                          const GdkRGBA *foreground);
int  sc_row_paint_sign   (GtkWidget     *row,
                          GtkSnapshot   *snapshot,
                          const char    *sign,
                          int            end,
                          int            width,
                          const GdkRGBA *color);
int  sc_row_paint_count  (GtkWidget     *row,
                          GtkSnapshot   *snapshot,
                          const char    *count,
                          int            end,
                          const GdkRGBA *foreground);
void sc_row_paint_bar    (GtkWidget     *row,
                          GtkSnapshot   *snapshot,
                          ScStatus      *status,
                          int            start,
                          int            end,
                          double         share);

G_END_DECLS
