/* sc-copy-program.c — the forms of a status that belong to a library or server
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy-private.h"

#include <glib/gi18n-lib.h>

#include "sc-statements.h"

/* A constant is the name that a library gives a number, so it is the same for every owner of that
 * number, as on the page. A statement makes a server answer with a code, so it must be one that is
 * sent, and must not leave out what the response is worth nothing without: a field that the
 * specification demands, or the target of a redirect.
 */

#define DEFAULT_STACK "nginx"

static char *
fail_without_stack (GError **error)
{
  g_set_error_literal (error, SC_COPY_ERROR, SC_COPY_ERROR_NO_STACK,
                       _ ("star a library under “Constants in Programs” first"));
  return NULL;
}

static char *
fail_for_unknown (const char *stack,
                  GError    **error)
{
  /* Translators: %s is the short name of a library, as somebody has typed it */
  g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_UNKNOWN_STACK, _ ("there is no library “%s”"),
               stack);
  return NULL;
}

/* The roles stand in the order in which they are wanted, and @last is the last one that will do; a
 * class marker is no name of a code. */
static const char *
find_constant (const ScStack *stack,
               guint          code,
               ScConstantRole last)
{
  const ScConstant *best = NULL;
  guint n;
  const ScConstant *constants = sc_stack_find (stack, code, &n);

  for (guint i = 0; i < n; i++)
    {
      if (constants[i].role <= last && (best == NULL || constants[i].role < best->role))
        best = &constants[i];
    }

  return best != NULL ? best->identifier : NULL;
}

char *
sc_copy_format_constant (ScTable    *table,
                         ScStatus   *status,
                         const char *stack,
                         GError    **error)
{
  g_return_val_if_fail (table != NULL, NULL);

  if (stack == NULL)
    return fail_without_stack (error);

  const ScStack *found = sc_constants_find_stack (sc_table_get_constants (table), stack);

  if (found == NULL)
    return fail_for_unknown (stack, error);

  const char *constant =
      find_constant (found, sc_status_get_code (status), SC_CONSTANT_DEPRECATED);

  if (constant == NULL)
    g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING,
                 found->complete
                     /* Translators: a library, its version, a code */
                     ? _ ("%s %s has none for %03u")
                     /* Translators: a library, its version, a code */
                     : _ ("%s %s: nothing is recorded for %03u"),
                 found->library, found->version, sc_status_get_code (status));

  return g_strdup (constant);
}

/* Statements */

/* What the response needs and a line of a statement does not set. The server adds Date itself. */
static GPtrArray *
find_needed_fields (ScStatus *status)
{
  GPtrArray *names = g_ptr_array_new ();
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      const char *name = sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME);

      if (sc_detail_get_kind (detail) == SC_DETAIL_FIELD &&
          g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_ROLE), "required") &&
          !g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_IN), "request") &&
          !g_str_equal (name, "Date"))
        g_ptr_array_add (names, (char *) name);
    }

  return names;
}

static gboolean
check_fields (ScStatus *status,
              GError  **error)
{
  g_autoptr (GPtrArray) names = find_needed_fields (status);
  const char *number = sc_status_get_number (status);

  if (names->len == 0)
    return TRUE;

  if (names->len == 1)
    {
      /* Translators: a status code, the name of a field */
      g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING,
                   _ ("%s needs a %s field, which a single line does not set"), number,
                   (const char *) g_ptr_array_index (names, 0));
      return FALSE;
    }

  g_ptr_array_add (names, NULL);

  g_autofree char *list = g_strjoinv (", ", (char **) names->pdata);

  /* Translators: a status code, the names of several fields */
  g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING,
               _ ("%s needs fields that depend on the resource (%s)"), number, list);
  return FALSE;
}

static gboolean
is_redirect (guint code)
{
  return (code >= 301 && code <= 303) || code == 307 || code == 308;
}

static gboolean
is_registered (ScStatus *status)
{
  return sc_status_is (status, sc_status_get_number (status), SC_OWNER_IANA);
}

/* Which kind of line it takes to do with @status what it is for; whatever else uses the number of a
 * redirect is none, and no line would say what it says. */
static gboolean
choose_kind (ScStatus        *status,
             const char      *id,
             ScStatementKind *kind)
{
  if (sc_status_get_visibility (status) != SC_VISIBILITY_WIRE)
    {
      *kind = SC_STATEMENT_OWN;
      return g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), id);
    }

  if (!is_redirect (sc_status_get_code (status)))
    {
      *kind = SC_STATEMENT_PLAIN;
      return TRUE;
    }

  *kind = SC_STATEMENT_REDIRECT;
  return is_registered (status);
}

/* Only the registry's meaning of a number is that of the constant: a program that answers 451 as
 * Exchange means it should not say that it is unavailable for legal reasons. New code does not use
 * a deprecated name either; the number does as well. */
static char *
format_first (GArray     *statements,
              ScTable    *table,
              ScStatus   *status,
              const char *id)
{
  guint code = sc_status_get_code (status);
  const ScStack *stack = sc_constants_find_stack (sc_table_get_constants (table), id);
  const char *constant =
      stack != NULL && is_registered (status) ? find_constant (stack, code, SC_CONSTANT_ALIAS)
                                              : NULL;
  ScStatementKind kind;
  char *line = NULL;

  if (!choose_kind (status, id, &kind))
    return NULL;

  for (guint i = 0; i < statements->len && line == NULL; i++)
    {
      const ScStatement *statement = &g_array_index (statements, ScStatement, i);

      if (g_str_equal (statement->stack, id) && statement->kind == kind)
        line = sc_statement_format (statement, code, constant);
    }

  return line;
}

/* There may be a line for other codes, or only constants, or neither. */
static gboolean
check_stack (ScTable           *table,
             const ScStatement *first,
             const char        *id,
             GError           **error)
{
  const ScStack *stack = sc_constants_find_stack (sc_table_get_constants (table), id);

  if (first != NULL)
    return TRUE;

  if (stack == NULL)
    {
      fail_for_unknown (id, error);
      return FALSE;
    }

  /* Translators: a library, its version */
  g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING,
               _ ("%s %s: no line that sends a code is recorded"), stack->library, stack->version);
  return FALSE;
}

char *
sc_copy_format_statement (ScTable    *table,
                          ScStatus   *status,
                          const char *stack,
                          GError    **error)
{
  g_return_val_if_fail (table != NULL, NULL);

  if (stack == NULL)
    return fail_without_stack (error);

  GArray *statements = sc_table_get_statements (table);
  const ScStatement *first = sc_statements_find_stack (statements, stack);
  gboolean sent = sc_status_get_visibility (status) == SC_VISIBILITY_WIRE;

  if (!check_stack (table, first, stack, error) || (sent && !check_fields (status, error)))
    return NULL;

  char *line = format_first (statements, table, status, stack);

  if (line == NULL && sent)
    /* Translators: a server or framework, its version, a code */
    g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING,
                 _ ("%s %s: no single line for %03u is recorded"), first->product, first->version,
                 sc_status_get_code (status));
  else if (line == NULL)
    /* Translators: %s is a status code */
    g_set_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING, _ ("%s is never sent to a client"),
                 sc_status_get_number (status));

  return line;
}

/**
 * sc_copy_pick_stack:
 * @stacks: (nullable): the ids of the libraries and servers that somebody prefers, the first one
 *   most; unknown ones are passed over
 *
 * Returns: (transfer none) (nullable): the one of which sc_copy_format() is to take @form, or %NULL
 *   if that form belongs to none or there is none to take
 */
const char *
sc_copy_pick_stack (ScTable           *table,
                    ScCopyForm         form,
                    const char *const *stacks)
{
  g_return_val_if_fail (table != NULL, NULL);

  gboolean statement = form == SC_COPY_STATEMENT;
  GArray *statements = statement ? sc_table_get_statements (table) : NULL;

  if (!statement && form != SC_COPY_CONSTANT)
    return NULL;

  for (gsize i = 0; stacks != NULL && stacks[i] != NULL; i++)
    {
      if (statement
              ? sc_statements_find_stack (statements, stacks[i]) != NULL
              : sc_constants_find_stack (sc_table_get_constants (table), stacks[i]) != NULL)
        return stacks[i];
    }

  return statement ? DEFAULT_STACK : NULL;
}
