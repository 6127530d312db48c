/* sc-compare-strip.h — the codes that were chosen to be compared
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_COMPARE_STRIP (sc_compare_strip_get_type ())
G_DECLARE_FINAL_TYPE (ScCompareStrip, sc_compare_strip, SC, COMPARE_STRIP, GtkBox)

void sc_compare_strip_set_comparison (ScCompareStrip *self,
                                      ScComparison   *comparison);

G_END_DECLS
