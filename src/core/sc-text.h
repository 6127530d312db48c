/* sc-text.h — folding of text for comparison
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *sc_text_fold            (const char *text);
char    *sc_text_fold_mapped     (const char *text,
                                  GArray     *offsets);
void     sc_text_append_squeezed (GString    *out,
                                  const char *folded,
                                  gsize       length);
char    *sc_text_collapse        (const char *text,
                                  gssize      length);
gboolean sc_text_is_han          (gunichar    c);

G_END_DECLS
