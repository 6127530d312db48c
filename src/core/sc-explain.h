/* sc-explain.h — the statuses that stand in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScExplainer:
 *
 * Reads a text of any kind and size, piece by piece, and reports which statuses stand in it. The
 * pieces may begin and end anywhere.
 */
typedef struct _ScExplainer ScExplainer;

/**
 * ScFindingFunc:
 * @finding: valid during the call
 *
 * Takes a finding, in the order of the text.
 */
typedef void (*ScFindingFunc) (const ScFinding *finding,
                               gpointer         data);

/**
 * ScProgressFunc:
 * @bytes: how much of the source has been read; of a compressed one, as it is stored
 *
 * Is told of every piece that has been read and explained.
 */
typedef void (*ScProgressFunc) (ScExplainer *self,
                                guint64      bytes,
                                gpointer     data);

ScExplainer *sc_explainer_new        (ScTable        *table);
ScExplainer *sc_explainer_new_with_book (ScCodebook  *book);
void         sc_explainer_free       (ScExplainer    *self);
void         sc_explainer_set_func   (ScExplainer    *self,
                                      ScFindingFunc   func,
                                      gpointer        data);
void         sc_explainer_set_source (ScExplainer    *self,
                                      const char     *source);
void         sc_explainer_feed       (ScExplainer    *self,
                                      const char     *text,
                                      gsize           length);
void         sc_explainer_finish     (ScExplainer    *self);
gboolean     sc_explainer_read       (ScExplainer    *self,
                                      GInputStream   *stream,
                                      ScProgressFunc  func,
                                      gpointer        data,
                                      GCancellable   *cancellable,
                                      GError        **error);
ScReport    *sc_explainer_get_report (ScExplainer    *self);
gboolean     sc_explain_knows        (ScTable        *table,
                                      const char     *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScExplainer, sc_explainer_free)

G_END_DECLS
