/* bench-figures.c — what was measured, in one number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-figures.h"

/* All benchmarks print lines of one form, `name: value unit (target …)`, and nothing fails here: a
 * machine that does something else at the same time is no defect. The median stands for all
 * runs, since a run can be delayed but never hurried.
 */

/**
 * bench_figures_new:
 *
 * Returns: (transfer full) (element-type double): no figures yet
 */
GArray *
bench_figures_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

void
bench_figures_add (GArray *self,
                   double  value)
{
  g_array_append_val (self, value);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double *one = a;
  const double *two = b;

  return (*one > *two) - (*one < *two);
}

static double
get_sorted (GArray *self,
            guint   place)
{
  g_assert_cmpuint (place, <, self->len);
  g_array_sort (self, compare);

  return g_array_index (self, double, place);
}

double
bench_figures_median (GArray *self)
{
  return (get_sorted (self, (self->len - 1) / 2) + get_sorted (self, self->len / 2)) / 2;
}

double
bench_figures_least (GArray *self)
{
  return get_sorted (self, 0);
}

double
bench_figures_most (GArray *self)
{
  return get_sorted (self, self->len - 1);
}

/**
 * bench_now:
 *
 * Returns: the time of the monotonic clock, in milliseconds
 */
double
bench_now (void)
{
  return (double) g_get_monotonic_time () / G_TIME_SPAN_MILLISECOND;
}

/**
 * bench_print:
 * @target: what @value should not exceed, or 0 if there is no such thing
 */
void
bench_print (const char *name,
             double      value,
             const char *unit,
             double      target)
{
  g_print ("%s: %.2f %s", name, value, unit);
  if (target > 0)
    g_print (" (target %g%s)", target, value <= target ? "" : ", missed");
  g_print ("\n");
}

/**
 * bench_print_figures:
 * @target: what the median should not exceed, or 0 if there is no such thing
 *
 * Prints three lines: the median, and how far the runs were apart.
 */
void
bench_print_figures (const char *name,
                     GArray     *figures,
                     const char *unit,
                     double      target)
{
  g_autofree char *least = g_strconcat (name, ", least", NULL);
  g_autofree char *most = g_strconcat (name, ", most", NULL);

  bench_print (name, bench_figures_median (figures), unit, target);
  bench_print (least, bench_figures_least (figures), unit, 0);
  bench_print (most, bench_figures_most (figures), unit, 0);
}
