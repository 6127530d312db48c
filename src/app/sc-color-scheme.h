/* sc-color-scheme.h — light or dark, as the desktop wants it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_COLOR_SCHEME (sc_color_scheme_get_type ())
G_DECLARE_FINAL_TYPE (ScColorScheme, sc_color_scheme, SC, COLOR_SCHEME, GObject)

ScColorScheme *sc_color_scheme_new (GtkSettings *settings);

G_END_DECLS
