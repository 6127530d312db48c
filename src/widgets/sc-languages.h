/* sc-languages.h — in which language a page explains
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_LANGUAGES (sc_languages_get_type ())
G_DECLARE_FINAL_TYPE (ScLanguages, sc_languages, SC, LANGUAGES, GtkBox)

G_END_DECLS
