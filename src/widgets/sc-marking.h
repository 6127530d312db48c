/* sc-marking.h — marks on the letters that were looked for
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-query.h"

G_BEGIN_DECLS

PangoAttrList *sc_marking_new   (ScQuery    *query,
                                 gboolean    guessed,
                                 const char *text,
                                 ScLanguage  language);
void           sc_marking_apply (GtkLabel   *label,
                                 ScQuery    *query,
                                 gboolean    guessed,
                                 ScLanguage  language);

G_END_DECLS
