/* sc-text-strip.h — the text that is explained, above the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"
#include "sc-explanation.h"

G_BEGIN_DECLS

#define SC_TYPE_TEXT_STRIP (sc_text_strip_get_type ())
G_DECLARE_FINAL_TYPE (ScTextStrip, sc_text_strip, SC, TEXT_STRIP, GtkBox)

void sc_text_strip_set_sources (ScTextStrip   *self,
                                ScCatalog     *catalog,
                                ScExplanation *explanation);

G_END_DECLS
