/* sc-prose.h — the table's way of writing text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *sc_prose_to_plain    (const char *text);
char    *sc_prose_to_markup   (const char *text);
char    *sc_prose_dup_link    (const char *number,
                               const char *owner);
char    *sc_prose_to_unlinked (const char *text);
void     sc_prose_append_link (GString    *out,
                               const char *number,
                               const char *owner);
gboolean sc_prose_is_link     (const char *uri);
gboolean sc_prose_parse_link  (const char *uri,
                               char      **number,
                               char      **owner);

G_END_DECLS
