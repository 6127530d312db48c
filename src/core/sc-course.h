/* sc-course.h — how the classes of codes change in the course of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-types.h"

G_BEGIN_DECLS

#define SC_COURSE_BINS 120

/**
 * ScCourse:
 * @width: how many lines a bin stands for
 * @n_bins: how many bins are in use
 * @counts: how many statuses of each class were answered in the lines of each bin
 *
 * A histogram over the lines of a text whose length is not known before: when it is full, each two
 * bins become one.
 */
typedef struct
{
  guint64 width;
  guint n_bins;
  guint64 counts[SC_COURSE_BINS][SC_N_CODE_CLASSES];
} ScCourse;

void sc_course_init (ScCourse    *self);
void sc_course_add  (ScCourse    *self,
                     guint64      line,
                     ScCodeClass  code_class);

G_END_DECLS
