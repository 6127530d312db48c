/* sc-results.h — what a search has found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"
#include "sc-marks.h"

G_BEGIN_DECLS

/**
 * ScResults:
 * @query: (nullable): what was asked for
 * @hits: (element-type ScHit): what answers it, in every class
 * @counts: how many of them there are in each class
 */
typedef struct
{
  ScQuery *query;
  GArray *hits;
  guint counts[SC_N_CODE_CLASSES];
} ScResults;

void    sc_results_init       (ScResults  *self);
void    sc_results_clear      (ScResults  *self);
void    sc_results_search     (ScResults  *self,
                               ScIndex    *index,
                               const char *text);
void    sc_results_take_shelf (ScResults  *self,
                               ScIndex    *index,
                               ScMarks    *marks,
                               ScShelf     shelf);
void    sc_results_count      (ScResults  *self,
                               ScIndex    *index);
GArray *sc_results_filter     (ScResults  *self,
                               ScIndex    *index,
                               ScCodeClass code_class);
gboolean sc_results_compare   (GArray     *before,
                               GArray     *after,
                               guint      *start,
                               guint      *removed,
                               guint      *added);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScResults, sc_results_clear)

G_END_DECLS
