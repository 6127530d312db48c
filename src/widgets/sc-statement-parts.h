/* sc-statement-parts.h — the section of the page that says how a code is sent
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-parts.h"

G_BEGIN_DECLS

GtkWidget *sc_statement_parts_new (const ScParts *parts);

G_END_DECLS
