/* sc-copy-private.h — the forms of a status that belong to a library or server
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-copy.h"

G_BEGIN_DECLS

char *sc_copy_format_constant  (ScTable    *table,
                                ScStatus   *status,
                                const char *stack,
                                GError    **error);
char *sc_copy_format_statement (ScTable    *table,
                                ScStatus   *status,
                                const char *stack,
                                GError    **error);

G_END_DECLS
