/* sc-row-factory.h — makes the rows of the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"
#include "sc-comparison.h"
#include "sc-explanation.h"

G_BEGIN_DECLS

GtkListItemFactory *sc_row_factory_new (ScCatalog     *catalog,
                                        ScComparison  *comparison,
                                        ScExplanation *explanation);

G_END_DECLS
