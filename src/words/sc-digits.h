/* sc-digits.h — numbers that are large
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sc_digits_group (guint64 number);

G_END_DECLS
