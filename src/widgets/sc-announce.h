/* sc-announce.h — tells assistive technology what has happened
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sc_announce (GtkWidget  *status,
                  const char *message);

G_END_DECLS
