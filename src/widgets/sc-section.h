/* sc-section.h — a part of the page with a heading
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_SECTION (sc_section_get_type ())
G_DECLARE_FINAL_TYPE (ScSection, sc_section, SC, SECTION, GtkWidget)

const char *sc_section_get_title (ScSection  *self);
void        sc_section_set_child (ScSection  *self,
                                  GtkWidget  *child);

G_END_DECLS
