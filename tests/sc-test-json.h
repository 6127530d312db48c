/* sc-test-json.h — whether a text is JSON
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sc_test_json_check (const char *text);
char *sc_test_json_find  (const char *text,
                          const char *path);

G_END_DECLS
