/* sc-reflow.h — children side by side where there is room, else below each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SC_TYPE_REFLOW (sc_reflow_get_type ())
G_DECLARE_FINAL_TYPE (ScReflow, sc_reflow, SC, REFLOW, GtkWidget)

G_END_DECLS
