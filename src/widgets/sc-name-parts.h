/* sc-name-parts.h — the sections of the page that are names and documents
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-parts.h"

G_BEGIN_DECLS

GtkWidget *sc_name_parts_new_names   (const ScParts *parts);
GtkWidget *sc_name_parts_new_sample  (const ScParts *parts);
GtkWidget *sc_name_parts_new_sources (const ScParts *parts);

G_END_DECLS
