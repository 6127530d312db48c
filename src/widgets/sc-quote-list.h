/* sc-quote-list.h — lines of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-quote.h"

G_BEGIN_DECLS

#define SC_TYPE_QUOTE_LIST (sc_quote_list_get_type ())
G_DECLARE_FINAL_TYPE (ScQuoteList, sc_quote_list, SC, QUOTE_LIST, GtkWidget)

GtkWidget *sc_quote_list_new    (void);
void       sc_quote_list_update (ScQuoteList *self,
                                 GPtrArray   *quotes);

G_END_DECLS
