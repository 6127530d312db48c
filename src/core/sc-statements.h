/* sc-statements.h — how a server or framework sends a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-numbers.h"

G_BEGIN_DECLS

/**
 * ScStatementKind:
 * @SC_STATEMENT_PLAIN: sends a response without fields of its own
 * @SC_STATEMENT_REDIRECT: sends one with `Location: https://www.example.com/`
 * @SC_STATEMENT_OWN: does what the product has a number of its own for, and sends nothing
 */
typedef enum
{
  SC_STATEMENT_PLAIN,
  SC_STATEMENT_REDIRECT,
  SC_STATEMENT_OWN,
} ScStatementKind;

/**
 * ScStatement:
 * @stack: a short name for the product, that of its constants where they are known
 * @product: what it is called
 * @version: the version whose source, manual or behavior was checked
 * @kind: what it does
 * @codes: with which codes
 * @format: the line, with `{code}` and `{constant}` in the places of those
 * @source: where that is documented
 * @columns: what the others point into
 *
 * A line of a configuration or program that answers a request with a code.
 */
typedef struct
{
  const char *stack;
  const char *product;
  const char *version;
  ScStatementKind kind;
  ScNumbers codes;
  const char *format;
  const char *source;
  char **columns;
} ScStatement;

GArray            *sc_statements_parse      (const char        *text,
                                             const char        *name,
                                             GError           **error);
GArray            *sc_statements_load       (void);
const ScStatement *sc_statements_find_stack (GArray            *statements,
                                             const char        *stack);
char              *sc_statement_format      (const ScStatement *self,
                                             guint              code,
                                             const char        *constant);

G_END_DECLS
