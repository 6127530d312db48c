/* sc-table-reader.h — reading one table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table-contents.h"

G_BEGIN_DECLS

gboolean sc_table_read (const char      *name,
                        GBytes          *text,
                        gboolean         lazy,
                        ScTableContents *known,
                        ScTableContents *contents,
                        GError         **error);

G_END_DECLS
