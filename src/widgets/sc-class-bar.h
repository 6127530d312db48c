/* sc-class-bar.h — the classes as a row of buttons
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-catalog.h"

G_BEGIN_DECLS

#define SC_TYPE_CLASS_BAR (sc_class_bar_get_type ())
G_DECLARE_FINAL_TYPE (ScClassBar, sc_class_bar, SC, CLASS_BAR, GtkWidget)

G_END_DECLS
