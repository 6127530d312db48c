/* sc-nothing.h — what is said where no code is found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

#define SC_TYPE_NOTHING (sc_nothing_get_type ())
G_DECLARE_FINAL_TYPE (ScNothing, sc_nothing, SC, NOTHING, GtkBox)

void sc_nothing_describe (ScNothing *self,
                          ScCatalog *catalog);

G_END_DECLS
