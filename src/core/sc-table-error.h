/* sc-table-error.h — what can be wrong with a table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SC_TABLE_ERROR:
 *
 * Errors of a table file. Their messages begin with the file's name and the line: `a.xml:12: …`.
 */
#define SC_TABLE_ERROR (sc_table_error_quark ())

/**
 * ScTableError:
 * @SC_TABLE_ERROR_SYNTAX: not well-formed XML, or not UTF-8
 * @SC_TABLE_ERROR_UNKNOWN: an element or attribute that the format does not have there
 * @SC_TABLE_ERROR_MISSING: an element, attribute or text that must be there is not
 * @SC_TABLE_ERROR_VALUE: an attribute or text that makes no sense
 * @SC_TABLE_ERROR_DUPLICATE: something stands twice that may stand once
 */
typedef enum
{
  SC_TABLE_ERROR_SYNTAX,
  SC_TABLE_ERROR_UNKNOWN,
  SC_TABLE_ERROR_MISSING,
  SC_TABLE_ERROR_VALUE,
  SC_TABLE_ERROR_DUPLICATE,
} ScTableError;

GQuark sc_table_error_quark (void);

G_END_DECLS
