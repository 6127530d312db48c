/* sc-window-module.h — the part of the program that has a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-options.h"

G_BEGIN_DECLS

/**
 * SC_WINDOW_MODULE_MAIN:
 *
 * The name of the module's function, an #ScWindowModuleMain.
 */
#define SC_WINDOW_MODULE_MAIN "sc_module_main"

/**
 * ScWindowModuleMain:
 * @options: what was asked for
 * @program: the name by which the program was started
 *
 * Opens the window and runs until it is closed.
 *
 * Returns: the exit status of the program
 */
typedef int (*ScWindowModuleMain) (const ScOptions *options,
                                   char            *program);

int sc_window_module_run (const ScOptions *options,
                          char            *program);

G_END_DECLS
