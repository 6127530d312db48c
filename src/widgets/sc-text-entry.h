/* sc-text-entry.h — one thing that is said of a text, and what is known of it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_TEXT_ENTRY (sc_text_entry_get_type ())
G_DECLARE_FINAL_TYPE (ScTextEntry, sc_text_entry, SC, TEXT_ENTRY, GtkWidget)

GtkWidget *sc_text_entry_new    (const char  *number);
void       sc_text_entry_update (ScTextEntry *self,
                                 const char  *head,
                                 const char  *facts,
                                 GPtrArray   *notes);

G_END_DECLS
