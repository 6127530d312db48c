/* sc-star.h — the button that marks a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-marks.h"

G_BEGIN_DECLS

void sc_star_update (GtkButton *button,
                     ScMarks   *marks,
                     ScStatus  *status);

G_END_DECLS
