/* sc-session.h — what the desktop's session lacks
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sc_session_adapt          (void);
void sc_session_adapt_settings (void);

G_END_DECLS
