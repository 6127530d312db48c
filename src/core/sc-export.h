/* sc-export.h — a list of entries as a file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScExportFormat:
 * @SC_EXPORT_CSV: a header row and one row an entry, with CRLF (RFC 4180)
 * @SC_EXPORT_JSON: one object with a list of entries
 * @SC_EXPORT_MARKDOWN: a table with links
 * @SC_EXPORT_TSV: one row an entry and none with names, for programs that read line by line
 */
typedef enum
{
  SC_EXPORT_CSV,
  SC_EXPORT_JSON,
  SC_EXPORT_MARKDOWN,
  SC_EXPORT_TSV,
} ScExportFormat;

#define SC_N_EXPORT_FORMATS 4

char *sc_export_format (GListModel    *statuses,
                        ScExportFormat format);

G_END_DECLS
