/* sc-text-parts.h — what is said of a text that is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-report.h"

G_BEGIN_DECLS

void       sc_text_parts_show_markup   (GtkWidget     *label,
                                        const char    *markup);
void       sc_text_parts_show_text     (GtkWidget     *label,
                                        const char    *text);
void       sc_text_parts_show_lines    (GtkWidget     *list,
                                        GPtrArray     *markups);
char      *sc_text_parts_dup_count     (const ScTally *tally);
void       sc_text_parts_append_code   (GString       *markup,
                                        guint          code,
                                        const ScTally *tally);
GPtrArray *sc_text_parts_list_speakers (const ScTally *tally);
GPtrArray *sc_text_parts_list_together (ScReport      *report,
                                        const ScTally *tally);

G_END_DECLS
