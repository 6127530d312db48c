/* sc-prose-parts.h — the sections of the page that are sentences
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-parts.h"

G_BEGIN_DECLS

GtkWidget *sc_prose_parts_new_advice     (const ScParts *parts);
GtkWidget *sc_prose_parts_new_others     (const ScParts *parts);
GtkWidget *sc_prose_parts_new_confusions (const ScParts *parts);
GtkWidget *sc_prose_parts_new_wrong      (const ScParts *parts);

G_END_DECLS
