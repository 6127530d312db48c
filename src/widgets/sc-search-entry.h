/* sc-search-entry.h — the search box
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

void     sc_search_entry_attach    (GtkSearchEntry *entry,
                                    ScCatalog      *catalog);
void     sc_search_entry_focus     (GtkSearchEntry *entry);
gboolean sc_search_entry_has_focus (GtkSearchEntry *entry);
void     sc_search_entry_set_text  (GtkSearchEntry *entry,
                                    const char     *text);

G_END_DECLS
