/* sc-window.h — the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_TYPE_WINDOW (sc_window_get_type ())
G_DECLARE_FINAL_TYPE (ScWindow, sc_window, SC, WINDOW, GtkApplicationWindow)

ScWindow *sc_window_new          (GtkApplication *application,
                                  ScTable        *table,
                                  GSettings      *settings);
void      sc_window_search       (ScWindow       *self,
                                  const char     *text);
void      sc_window_show_code    (ScWindow       *self,
                                  const char     *name);
void      sc_window_show_shelf   (ScWindow       *self,
                                  ScShelf         shelf);
void      sc_window_copy         (ScWindow       *self,
                                  const char     *name,
                                  const char     *form);

G_END_DECLS
