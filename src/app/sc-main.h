/* sc-main.h — the program with a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-options.h"

G_BEGIN_DECLS

int sc_main_run (const ScOptions *options,
                 char            *program);

G_END_DECLS
