/* sc-row-count.h — how often a code stands in a text, in its row
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-explanation.h"

G_BEGIN_DECLS

/**
 * ScRowCount:
 * @count: how often the code was answered
 * @behind: how often only a server behind the one that wrote the text answered it
 * @highest: the highest number of all rows
 *
 * What a row says of a text. All of it is 0 where there is none.
 */
typedef struct
{
  guint64 count;
  guint64 behind;
  guint64 highest;
} ScRowCount;

gboolean sc_row_count_update    (ScRowCount       *self,
                                 ScExplanation    *explanation,
                                 ScStatus         *status);
gboolean sc_row_count_is_any    (const ScRowCount *self);
char    *sc_row_count_dup_label (const ScRowCount *self);
int      sc_row_count_paint     (const ScRowCount *self,
                                 GtkWidget        *row,
                                 GtkSnapshot      *snapshot,
                                 ScStatus         *status,
                                 int               start,
                                 int               end,
                                 const GdkRGBA    *foreground);

G_END_DECLS
