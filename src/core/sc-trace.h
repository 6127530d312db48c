/* sc-trace.h — requests and answers, in the order in which they went over the wire
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScTrace:
 *
 * Follows requests and answers through a text, and adds them to a report.
 */
typedef struct _ScTrace ScTrace;

ScTrace *sc_trace_new       (void);
void     sc_trace_begin     (ScTrace         *self);
void     sc_trace_free      (ScTrace         *self);
gboolean sc_trace_read_line (ScTrace         *self,
                             const char      *line,
                             gsize            length);
void     sc_trace_add       (ScTrace         *self,
                             ScReport        *report,
                             const ScFinding *finding);
gboolean sc_trace_is_step   (const ScFinding *finding);
gboolean sc_trace_is_tunnel (ScTrace         *self);
gboolean sc_trace_is_head   (ScTrace         *self);

G_END_DECLS
