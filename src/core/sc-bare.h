/* sc-bare.h — codes with nothing around them
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-scan.h"

G_BEGIN_DECLS

#define SC_BARE_MAX_WAITING 10

/**
 * ScBare:
 * @spoilt: a line was something else
 * @announced: curl was told to write codes
 * @enough: there were so many that more need not wait
 * @n_waiting: how many codes wait for the lines behind them
 * @waiting: these codes
 * @lines: where they stand
 *
 * `curl -w '%{http_code}'` writes three digits and nothing else, which many texts have. They count
 * where the command stands before, and where the text consists of codes and of nothing else.
 */
typedef struct
{
  gboolean spoilt;
  gboolean announced;
  gboolean enough;
  guint n_waiting;
  guint waiting[SC_BARE_MAX_WAITING];
  guint64 lines[SC_BARE_MAX_WAITING];
} ScBare;

gboolean sc_bare_read   (ScBare       *self,
                         const ScScan *scan,
                         guint64       line);
guint    sc_bare_settle (ScBare       *self);

G_END_DECLS
