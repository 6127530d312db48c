/* sc-course.c — how the classes of codes change in the course of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-course.h"

#include <string.h>

/**
 * sc_course_init:
 *
 * Begins with nothing, a bin for each line.
 */
void
sc_course_init (ScCourse *self)
{
  memset (self, 0, sizeof *self);
  self->width = 1;
}

static void
halve (ScCourse *self)
{
  for (guint i = 0; i < SC_COURSE_BINS / 2; i++)
    {
      for (guint c = 0; c < SC_N_CODE_CLASSES; c++)
        self->counts[i][c] = self->counts[2 * i][c] + self->counts[2 * i + 1][c];
    }

  memset (self->counts[SC_COURSE_BINS / 2], 0, sizeof self->counts / 2);
  self->n_bins = (self->n_bins + 1) / 2;
  self->width *= 2;
}

/**
 * sc_course_add:
 * @line: from 1; none can come before those that came already
 * @code_class: of the status in it
 *
 * Counts one more.
 */
void
sc_course_add (ScCourse    *self,
               guint64      line,
               ScCodeClass  code_class)
{
  g_return_if_fail (line > 0 && code_class < SC_N_CODE_CLASSES);

  while ((line - 1) / self->width >= SC_COURSE_BINS)
    halve (self);

  guint bin = (guint) ((line - 1) / self->width);

  self->counts[bin][code_class]++;
  self->n_bins = MAX (self->n_bins, bin + 1);
}
