/* sc-quote.h — a line of a text, to be shown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-finding.h"

G_BEGIN_DECLS

/**
 * ScQuote:
 * @part: in which text it stands, if several were read one after the other; from 0
 * @source: (nullable): what that text is called, where it has to be told from others
 * @line: the number of the line in that text, from 1
 * @role: whose status it is
 * @kind: what sort of line it is
 * @text: what stands around the status: valid UTF-8 without control characters, cut with `…`
 * @start: where the status stands in @text, in bytes
 * @end: where it ends
 *
 * What is kept of a line that had a status.
 */
typedef struct
{
  guint part;
  GRefString *source;
  guint64 line;
  ScFindingRole role;
  ScFindingKind kind;
  char *text;
  guint start;
  guint end;
} ScQuote;

ScQuote *sc_quote_new  (const ScFinding *finding);
ScQuote *sc_quote_copy (const ScQuote   *self);
void     sc_quote_free (ScQuote         *self);
char    *sc_quote_dup_clean (const char *text,
                             gsize       length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScQuote, sc_quote_free)

G_END_DECLS
