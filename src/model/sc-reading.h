/* sc-reading.h — a text that is read in another thread
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScReadingState:
 * @report: what was found so far
 * @progress: how much of the text that is, from 0 to 1; -1 if nobody knows
 * @done: whether nothing more will come
 * @error: (nullable): what could not be read, a line for each file
 *
 * How far a text has been read.
 */
typedef struct
{
  ScReport *report;
  double progress;
  gboolean done;
  const char *error;
} ScReadingState;

/**
 * ScReadingFunc:
 * @state: valid during the call
 *
 * Is told of what was found, in the thread that began the reading.
 */
typedef void (*ScReadingFunc) (const ScReadingState *state,
                               gpointer              data);

/**
 * ScReading:
 *
 * A text that is being read.
 */
typedef struct _ScReading ScReading;

ScReading *sc_reading_begin_text  (ScTable       *table,
                                   GBytes        *text,
                                   ScReadingFunc  func,
                                   gpointer       data);
ScReading *sc_reading_begin_files (ScTable       *table,
                                   GPtrArray     *files,
                                   ScReadingFunc  func,
                                   gpointer       data);
void       sc_reading_end         (ScReading     *self);
char      *sc_reading_dup_name    (GPtrArray     *files);

G_END_DECLS
