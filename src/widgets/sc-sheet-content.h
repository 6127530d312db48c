/* sc-sheet-content.h — what a sheet says of codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-sheet.h"
#include "sc-table.h"

G_BEGIN_DECLS

ScSheet *sc_sheet_new_status    (ScTable           *table,
                                 ScStatus          *status,
                                 ScContentLanguage  language);
ScSheet *sc_sheet_new_list      (GListModel        *statuses,
                                 ScContentLanguage  language);
void     sc_sheet_add_redirects (ScSheet           *sheet,
                                 ScTable           *table,
                                 ScStatus          *status);

G_END_DECLS
