/* sc-copy.h — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

/**
 * ScCopyForm:
 * @SC_COPY_NUMBER: the number alone, `404`
 * @SC_COPY_PHRASE: the reason phrase alone, `Not Found`
 * @SC_COPY_LINE: both, `404 Not Found`
 * @SC_COPY_STATUS_LINE: the status line without its CRLF, `HTTP/1.1 404 Not Found`
 * @SC_COPY_CHINESE: the Chinese name, `未找到`
 * @SC_COPY_BILINGUAL: number and both names, `404 Not Found（未找到）`
 * @SC_COPY_CONSTANT: what a library calls the number, `http.StatusNotFound`
 * @SC_COPY_MARKDOWN: a link to the section that defines the code, in Markdown
 * @SC_COPY_JSON: one object
 * @SC_COPY_CSV: one row, without its line end
 * @SC_COPY_LINK: the address of that section, or of the owner's document
 * @SC_COPY_SAMPLE: a sample response, as it goes over the wire
 * @SC_COPY_STATEMENT: the line with which a server or framework sends the code, `return 404;`
 *
 * The forms; data/table/README.md documents them.
 */
typedef enum
{
  SC_COPY_NUMBER,
  SC_COPY_PHRASE,
  SC_COPY_LINE,
  SC_COPY_STATUS_LINE,
  SC_COPY_CHINESE,
  SC_COPY_BILINGUAL,
  SC_COPY_CONSTANT,
  SC_COPY_MARKDOWN,
  SC_COPY_JSON,
  SC_COPY_CSV,
  SC_COPY_LINK,
  SC_COPY_SAMPLE,
  SC_COPY_STATEMENT,
} ScCopyForm;

#define SC_N_COPY_FORMS 13

/**
 * SC_COPY_ERROR:
 *
 * Errors of copying. Their messages are translated and can be shown as they are.
 */
#define SC_COPY_ERROR (sc_copy_error_quark ())

/**
 * ScCopyError:
 * @SC_COPY_ERROR_MISSING: this code has no such form
 * @SC_COPY_ERROR_NO_STACK: no library was chosen
 * @SC_COPY_ERROR_UNKNOWN_STACK: there is no such library
 */
typedef enum
{
  SC_COPY_ERROR_MISSING,
  SC_COPY_ERROR_NO_STACK,
  SC_COPY_ERROR_UNKNOWN_STACK,
} ScCopyError;

GQuark      sc_copy_error_quark (void);
gboolean    sc_copy_parse_form  (const char        *nick,
                                 ScCopyForm        *form);
char       *sc_copy_format      (ScTable           *table,
                                 ScStatus          *status,
                                 ScCopyForm         form,
                                 const char        *stack,
                                 GError           **error);
char       *sc_copy_format_html (ScStatus          *status);
const char *sc_copy_pick_stack  (ScTable           *table,
                                 ScCopyForm         form,
                                 const char *const *stacks);

G_END_DECLS
