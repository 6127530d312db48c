/* sc-table-format.h — what a table file may say
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-detail.h"
#include "sc-element.h"

G_BEGIN_DECLS

/**
 * ScTextRule:
 * @SC_TEXT_NONE: the element is empty
 * @SC_TEXT_OPTIONAL: it may hold a text
 * @SC_TEXT_REQUIRED: it holds a text, as one line whatever its line breaks in the file
 * @SC_TEXT_VERBATIM: it holds a text whose lines count
 */
typedef enum
{
  SC_TEXT_NONE,
  SC_TEXT_OPTIONAL,
  SC_TEXT_REQUIRED,
  SC_TEXT_VERBATIM,
} ScTextRule;

/**
 * ScElementFormat:
 * @element: the element's name
 * @kind: what a detail read from it is
 * @text: whether it holds a text
 * @translated: whether it may stand again in another language
 * @single: whether an entry has one at most
 * @required: the attributes it must have, one bit `1 << ScAttribute` each
 * @optional: the attributes it may have besides
 * @values: the values that its `value` attribute may have, separated by spaces
 */
typedef struct
{
  const char *element;
  ScDetailKind kind;
  ScTextRule text;
  gboolean translated;
  gboolean single;
  guint required;
  guint optional;
  const char *values;
} ScElementFormat;

const ScElementFormat *sc_table_format_find_element   (const char            *element);
gboolean               sc_table_format_find_attribute (const char            *name,
                                                       ScAttribute           *attribute);
const char            *sc_table_format_get_attribute  (ScAttribute            attribute);
gboolean               sc_table_format_check_value    (const ScElementFormat *format,
                                                       ScAttribute            attribute,
                                                       const char            *value);
gboolean               sc_table_format_read           (const ScElementFormat *format,
                                                       const ScElement       *element,
                                                       ScDetail              *detail);
gboolean               sc_table_format_read_text      (ScTextRule             rule,
                                                       const ScElement       *element,
                                                       const char            *raw,
                                                       char                 **text);

G_END_DECLS
