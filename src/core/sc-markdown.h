/* sc-markdown.h — text in Markdown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sc_markdown_append_text (GString    *out,
                              const char *text);
void sc_markdown_append_link (GString    *out,
                              const char *text,
                              const char *uri);

G_END_DECLS
