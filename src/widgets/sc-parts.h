/* sc-parts.h — what the sections of the page are made of
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-table.h"

G_BEGIN_DECLS

/**
 * ScParts:
 * @status: the entry that is shown
 * @table: where the other entries are
 * @page: what has the property `content-language` that texts follow
 *
 * What a section is made from.
 */
typedef struct
{
  ScStatus *status;
  ScTable *table;
  GObject *page;
} ScParts;

GtkWidget *sc_parts_new_list         (void);
GtkWidget *sc_parts_new_label        (const char        *text,
                                      const char        *css_class,
                                      int                max_width);
GtkWidget *sc_parts_new_line         (const char        *markup,
                                      const char        *css_class);
GtkWidget *sc_parts_new_cell         (GtkAccessibleRole  role,
                                      const char        *markup,
                                      const char        *css_class);
GtkWidget *sc_parts_new_text         (const ScParts     *parts,
                                      ScDetail          *detail);
GtkWidget *sc_parts_new_grid         (void);
void       sc_parts_append_row       (GtkWidget         *grid,
                                      GtkWidget         *name,
                                      GtkWidget         *value);
void       sc_parts_append_words     (GString           *markup,
                                      const char        *words);
void       sc_parts_append_reference (GString           *markup,
                                      ScDetail          *detail);
void       sc_parts_append_title     (GString           *markup,
                                      ScStatus          *status);
void       sc_parts_show_reference   (GtkLinkButton     *button,
                                      ScStatus          *status);
void       sc_parts_wrap_label       (GtkWidget         *label);
void       sc_parts_fold             (GtkExpander       *expander,
                                      GtkWidget         *child);

G_END_DECLS
