/* bench-settle.h — when a program's first window has settled
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The variable in which bench-startup says when it started the process, in microseconds of the
 * monotonic clock. */
#define BENCH_SETTLE_START "BENCH_START"

void bench_settle_watch (GtkApplication *application);

G_END_DECLS
