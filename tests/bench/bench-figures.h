/* bench-figures.h — what was measured, in one number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GArray *bench_figures_new    (void);
void    bench_figures_add    (GArray     *self,
                              double      value);
double  bench_figures_median (GArray     *self);
double  bench_figures_least  (GArray     *self);
double  bench_figures_most   (GArray     *self);
double  bench_now            (void);
void    bench_print          (const char *name,
                              double      value,
                              const char *unit,
                              double      target);
void    bench_print_figures  (const char *name,
                              GArray     *figures,
                              const char *unit,
                              double      target);

G_END_DECLS
