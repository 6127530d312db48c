/* sc-constants.h — what libraries call the codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScConstantRole:
 * @SC_CONSTANT_PRIMARY: what the library calls the code
 * @SC_CONSTANT_ALIAS: another name for it
 * @SC_CONSTANT_DEPRECATED: a name that the library advises against
 * @SC_CONSTANT_CLASS_MARKER: the name of a class or range that begins at this number
 */
typedef enum
{
  SC_CONSTANT_PRIMARY,
  SC_CONSTANT_ALIAS,
  SC_CONSTANT_DEPRECATED,
  SC_CONSTANT_CLASS_MARKER,
} ScConstantRole;

/**
 * ScConstant:
 * @code: the number
 * @role: what kind of name it is
 * @identifier: the name, as it is written in a program
 */
typedef struct
{
  guint code;
  ScConstantRole role;
  const char *identifier;
} ScConstant;

/**
 * ScStack:
 * @id: a short name for it, of small letters, digits, dots and hyphens
 * @language: the programming language
 * @library: the library, framework or table in it
 * @version: the version whose source was read
 * @complete: whether all constants of that version are there, so that others do not exist
 * @constants: (element-type ScConstant): the constants by code, as its source has them
 *
 * One version of one library.
 */
typedef struct
{
  const char *id;
  const char *language;
  const char *library;
  const char *version;
  gboolean complete;
  GArray *constants;
} ScStack;

/**
 * ScConstants:
 *
 * The constants of many libraries.
 */
typedef struct _ScConstants ScConstants;

ScConstants      *sc_constants_new         (const char     *name,
                                            GBytes         *text,
                                            GError        **error);
ScConstants      *sc_constants_new_shipped (void);
ScConstants      *sc_constants_ref         (ScConstants    *self);
void              sc_constants_unref       (ScConstants    *self);
guint             sc_constants_get_length  (ScConstants    *self);
const ScStack    *sc_constants_get_stack   (ScConstants    *self,
                                            guint           position);
const ScStack    *sc_constants_find_stack  (ScConstants    *self,
                                            const char     *id);
const ScConstant *sc_stack_find            (const ScStack  *self,
                                            guint           code,
                                            guint          *n_constants);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScConstants, sc_constants_unref)

G_END_DECLS
