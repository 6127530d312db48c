/* sc-element.h — the element of a table file that is being read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table-error.h"
#include "sc-types.h"

G_BEGIN_DECLS

/**
 * ScElement:
 * @file: what to call the file in messages
 * @context: where GMarkup is in it
 * @name: (nullable): the element's name, or %NULL inside a text
 * @names: (nullable): the names of its attributes
 * @values: (nullable): their values
 * @error: where a failure goes
 *
 * What one of GMarkup's callbacks was given, for the duration of that callback. The functions below
 * return whether the element is right; where it is not, they have set @error.
 */
typedef struct
{
  const char *file;
  GMarkupParseContext *context;
  const char *name;
  const char **names;
  const char **values;
  GError **error;
} ScElement;

gboolean    sc_element_fail         (const ScElement  *self,
                                     ScTableError      code,
                                     const char       *format,
                                     ...) G_GNUC_PRINTF (3, 4);
gboolean    sc_element_fail_syntax  (const ScElement  *self,
                                     const GError     *cause);
const char *sc_element_find         (const ScElement  *self,
                                     const char       *attribute);
gboolean    sc_element_check_unique (const ScElement  *self);
gboolean    sc_element_check_names  (const ScElement  *self,
                                     const char       *allowed);
gboolean    sc_element_require      (const ScElement  *self,
                                     const char       *attribute,
                                     const char      **value);
gboolean    sc_element_require_enum (const ScElement  *self,
                                     const char       *attribute,
                                     GType             type,
                                     int              *value);
gboolean    sc_element_get_language (const ScElement  *self,
                                     gboolean          translated,
                                     ScLanguage       *language);

G_END_DECLS
