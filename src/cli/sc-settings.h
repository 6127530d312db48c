/* sc-settings.h — what the program remembers
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GSettings *sc_settings_new (GError **error);

G_END_DECLS
