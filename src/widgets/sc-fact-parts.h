/* sc-fact-parts.h — the sections of the page that are facts
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-parts.h"

G_BEGIN_DECLS

GtkWidget *sc_fact_parts_new_behavior  (const ScParts *parts);
GtkWidget *sc_fact_parts_new_redirects (const ScParts *parts);
GtkWidget *sc_fact_parts_new_fields    (const ScParts *parts);

G_END_DECLS
