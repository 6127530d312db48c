/* sc-lines.h — a text cut into lines, however it arrives
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScLinesFunc:
 * @text: (array length=length): a line without what ends it, or a piece of a very long one
 * @begins: whether the line begins with @text
 * @ends: whether it ends with it
 *
 * Takes the lines of a text.
 */
typedef void (*ScLinesFunc) (const char *text,
                             gsize       length,
                             gboolean    begins,
                             gboolean    ends,
                             gpointer    data);

/**
 * ScLines:
 *
 * Cuts a text into lines.
 */
typedef struct _ScLines ScLines;

ScLines *sc_lines_new       (ScLinesFunc  func,
                             gpointer     data);
void     sc_lines_free      (ScLines     *self);
void     sc_lines_feed      (ScLines     *self,
                             const char  *text,
                             gsize        length);
void     sc_lines_finish    (ScLines     *self);
gboolean sc_lines_is_inside (ScLines     *self);

G_END_DECLS
