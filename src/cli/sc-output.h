/* sc-output.h — where printed text goes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

guint    sc_output_get_width  (void);
gboolean sc_output_is_colored (void);
gboolean sc_output_write      (const char    *text,
                               gsize          length,
                               GError       **error);
gboolean sc_output_is_closed  (void);
void     sc_output_complain   (const char    *message);

G_END_DECLS
