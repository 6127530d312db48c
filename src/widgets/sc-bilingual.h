/* sc-bilingual.h — a text in both languages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-types.h"

G_BEGIN_DECLS

#define SC_TYPE_BILINGUAL (sc_bilingual_get_type ())
G_DECLARE_FINAL_TYPE (ScBilingual, sc_bilingual, SC, BILINGUAL, GtkWidget)

GtkWidget *sc_bilingual_new (const char *english,
                             const char *chinese);

G_END_DECLS
