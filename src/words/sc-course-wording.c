/* sc-course-wording.c — where in a text the classes of codes stand, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-course-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-digits.h"

/* What a plot of the course shows, for who cannot see it and for who wants numbers: how many there
 * are of a class, and whether they stand close together, which is when something went wrong for a
 * while, or all over the text. Lines are told as exactly as the bins of the course know them.
 */

/* They stand together if they take no more of the text than this. What most of them take is told
 * where all take a good deal more: one that came late is not the time of the trouble. */
#define MAX_PART_OF_ALL 0.5
#define MAX_PART_OF_MOST 0.25
#define MOST 0.75
#define MORE 1.5

typedef struct
{
  guint first; /* of the bins */
  guint last;
} Range;

static guint64
count_class (const ScCourse *course,
             ScCodeClass     code_class)
{
  guint64 count = 0;

  for (guint i = 0; i < course->n_bins; i++)
    count += course->counts[i][code_class];

  return count;
}

/* The shortest row of bins that have at least @wanted of the class; there must be so many. */
static Range
find_shortest (const ScCourse *course,
               ScCodeClass     code_class,
               guint64         wanted)
{
  Range shortest = { 0, course->n_bins };
  guint64 count = 0;
  guint first = 0;

  for (guint last = 0; last < course->n_bins; last++)
    {
      count += course->counts[last][code_class];
      while (count - course->counts[first][code_class] >= wanted)
        count -= course->counts[first++][code_class];
      if (count >= wanted && last - first < shortest.last - shortest.first)
        shortest = (Range){ first, last };
    }

  return shortest;
}

/* A row of bins that has most of the class does not end in the middle of it. */
static Range
find_dense (const ScCourse *course,
            ScCodeClass     code_class,
            guint64         count)
{
  Range dense = find_shortest (course, code_class, (guint64) ((double) count * MOST + 0.999));

  while (dense.first > 0 && course->counts[dense.first - 1][code_class] > 0)
    dense.first--;
  while (dense.last + 1 < course->n_bins && course->counts[dense.last + 1][code_class] > 0)
    dense.last++;

  return dense;
}

static double
get_part (const ScCourse *course,
          const Range    *range,
          guint64         lines)
{
  return (double) (range->last - range->first + 1) * (double) course->width / (double) lines;
}

static char *
dup_place (const ScCourse *course,
           ScCodeClass     code_class,
           guint64         count,
           guint64         lines)
{
  Range range = find_shortest (course, code_class, count);
  Range dense = find_dense (course, code_class, count);
  double part = get_part (course, &range, lines);
  double dense_part = get_part (course, &dense, lines);
  gboolean mostly = dense_part <= MAX_PART_OF_MOST && dense_part * MORE <= part;

  range = mostly ? dense : range;

  g_autofree char *from = sc_digits_group (range.first * course->width + 1);
  g_autofree char *to = sc_digits_group (MIN ((range.last + 1) * course->width, lines));

  if (g_str_equal (from, to))
    /* Translators: %s is the number of a line */
    return g_strdup_printf (_ ("in line %s"), from);
  if (count == 1)
    /* Translators: of one thing; %s are numbers of lines */
    return g_strdup_printf (_ ("between lines %s and %s"), from, to);
  if (mostly)
    /* Translators: of several things; %s are numbers of lines */
    return g_strdup_printf (_ ("most between lines %s and %s"), from, to);
  if (part <= MAX_PART_OF_ALL)
    /* Translators: of several things; %s are numbers of lines */
    return g_strdup_printf (_ ("all between lines %s and %s"), from, to);

  /* Translators: of several things that are spread; %s are numbers of lines */
  return g_strdup_printf (_ ("spread from line %s to line %s"), from, to);
}

/**
 * sc_course_wording_dup_class:
 *
 * Returns: (transfer full): the short name of a class
 */
char *
sc_course_wording_dup_class (ScCodeClass code_class)
{
  if (code_class == SC_CODE_CLASS_OTHER)
    return g_strdup (C_ ("class", "Other"));

  return g_strdup_printf ("%dxx", (int) code_class);
}

/**
 * sc_course_wording_dup:
 *
 * Returns: (transfer full) (nullable): how many answers of a class there are and where they stand,
 *   or %NULL if there are none
 */
char *
sc_course_wording_dup (ScReport    *report,
                       ScCodeClass  code_class)
{
  g_return_val_if_fail (report != NULL && code_class < SC_N_CODE_CLASSES, NULL);

  const ScCourse *course = sc_report_get_course (report);
  guint64 count = count_class (course, code_class);

  if (count == 0)
    return NULL;

  /* While a text is read its lines are counted from time to time only. */
  guint64 lines = MAX (sc_report_get_lines (report), (course->n_bins - 1) * course->width + 1);
  g_autofree char *name = sc_course_wording_dup_class (code_class);
  g_autofree char *number = sc_digits_group (count);
  g_autofree char *total = sc_digits_group (sc_report_get_count (report));
  g_autofree char *place = dup_place (course, code_class, count, lines);

  /* Translators: a class of codes, how many answers are of it, how many there are, and where, such
   * as “5xx: 12 of 1,204, all between lines 800 and 950” */
  return g_strdup_printf (_ ("%s: %s of %s, %s"), name, number, total, place);
}
