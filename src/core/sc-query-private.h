/* sc-query-private.h — how a query is made
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-query.h"

G_BEGIN_DECLS

struct _ScQuery
{
  GArray *terms;
  ScTerm joined; /* the terms in their order, as one */
  ScNumbers numbers;
  ScNumbers exact;
  ScFacts facts;
  GArray *filters;
  GPtrArray *unknown;
};

ScQuery *sc_query_new      (void);
void     sc_query_add_term (ScQuery    *self,
                            const char *text,
                            gsize       length);
void     sc_query_join     (ScQuery    *self);

G_END_DECLS
