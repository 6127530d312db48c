/* sc-explain-printer.h — texts explained in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-options.h"

G_BEGIN_DECLS

int sc_explain_printer_run (const ScOptions *options);

G_END_DECLS
