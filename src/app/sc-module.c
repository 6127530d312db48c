/* sc-module.c — what the program calls to open its window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gmodule.h>

#include "sc-main.h"
#include "sc-window-module.h"

G_MODULE_EXPORT int sc_module_main (const ScOptions *options,
                                    char            *program);

G_MODULE_EXPORT int
sc_module_main (const ScOptions *options,
                char            *program)
{
  return sc_main_run (options, program);
}
