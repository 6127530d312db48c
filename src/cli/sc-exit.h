/* sc-exit.h — how the program ends
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

/* What the exit status says besides EXIT_SUCCESS; the manual page documents it. */
#define SC_EXIT_NOTHING 1     /* nothing was found */
#define SC_EXIT_CANNOT_WORK 1 /* something is missing that the program needs */
#define SC_EXIT_USAGE 2       /* the command line makes no sense */
