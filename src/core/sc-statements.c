/* sc-statements.c — how a server or framework sends a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-statements.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-table-error.h"
#include "sc-table-resource.h"

/* `return 404;` is what somebody with nginx wants of a code, and every server and framework has
 * such a line. data/table/statements.tsv has them: stack, product, version, kind, codes, the line,
 * source, with tabs between. A stack has several lines where not all codes are sent in one way; the
 * first that fits is used, so a line with `{constant}` stands before one with `{code}`.
 *
 * It is read when a statement is copied, and not kept: that is rare and takes less than a
 * millisecond.
 */

#define LOCATION "https://www.example.com/"

enum
{
  COLUMN_STACK,
  COLUMN_PRODUCT,
  COLUMN_VERSION,
  COLUMN_KIND,
  COLUMN_CODES,
  COLUMN_FORMAT,
  COLUMN_SOURCE,
  N_COLUMNS
};

typedef struct
{
  const char *file;
  guint line;
  GError **error;
} Reader;

static void
statement_clear (gpointer data)
{
  g_strfreev (((ScStatement *) data)->columns);
}

static gboolean
fail (Reader      *self,
      ScTableError code,
      const char  *format,
      ...) G_GNUC_PRINTF (3, 4);

static gboolean
fail (Reader      *self,
      ScTableError code,
      const char  *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error (self->error, SC_TABLE_ERROR, code, "%s:%u: %s", self->file, self->line, message);
  return FALSE;
}

static gboolean
is_id (const char *text)
{
  return strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789.-") == strlen (text);
}

static gboolean
parse_kind (const char      *text,
            ScStatementKind *kind)
{
  static const char *const kinds[] = { "plain", "redirect", "own" };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i], text))
        {
          *kind = (ScStatementKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
parse_codes (const char *text,
             ScNumbers  *codes)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  *codes = (ScNumbers){ { 0 } };
  for (gsize i = 0; words[i] != NULL; i++)
    {
      gboolean exact;

      if (strlen (words[i]) < 3 || sc_numbers_parse (codes, words[i], &exact) != strlen (words[i]))
        return FALSE;
    }

  return !sc_numbers_is_empty (codes);
}

/* Finds the next `{word}` in @text; braces with anything else between them belong to the line. */
static const char *
find_placeholder (const char *text,
                  gsize      *length)
{
  for (const char *p = strchr (text, '{'); p != NULL; p = strchr (p + 1, '{'))
    {
      gsize word = strspn (p + 1, "abcdefghijklmnopqrstuvwxyz");

      if (word > 0 && p[1 + word] == '}')
        {
          *length = word + strlen ("{}");
          return p;
        }
    }

  return NULL;
}

static gboolean
is_placeholder (const char *text,
                gsize       length,
                const char *name)
{
  return strlen (name) == length && strncmp (text, name, length) == 0;
}

static gboolean
check_format (Reader            *self,
              const ScStatement *statement)
{
  gsize length;

  for (const char *p = find_placeholder (statement->format, &length); p != NULL;
       p = find_placeholder (p + length, &length))
    {
      if (!is_placeholder (p, length, "{code}") && !is_placeholder (p, length, "{constant}"))
        return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("“%.*s” is neither {code} nor {constant}"),
                     (int) length, p);
    }

  gboolean redirect = statement->kind == SC_STATEMENT_REDIRECT;

  if (redirect != (strstr (statement->format, LOCATION) != NULL))
    return fail (self, SC_TABLE_ERROR_VALUE,
                 redirect ? _ ("a redirect must lead to %s") : _ ("only a redirect leads to %s"),
                 LOCATION);

  return TRUE;
}

static gboolean
read_columns (Reader      *self,
              char       **columns,
              ScStatement *out)
{
  if (g_strv_length (columns) != N_COLUMNS)
    return fail (self, SC_TABLE_ERROR_SYNTAX, _ ("this line has not the %u columns that it needs"),
                 (guint) N_COLUMNS);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      if (*columns[i] == '\0')
        return fail (self, SC_TABLE_ERROR_MISSING, _ ("column %u is empty"), i + 1);
    }

  if (!is_id (columns[COLUMN_STACK]))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no id of a stack"),
                 columns[COLUMN_STACK]);

  if (!parse_kind (columns[COLUMN_KIND], &out->kind))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no value for “%s”"),
                 columns[COLUMN_KIND], "kind");

  if (!parse_codes (columns[COLUMN_CODES], &out->codes))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” are no codes, as in “404 500-599”"),
                 columns[COLUMN_CODES]);

  out->stack = columns[COLUMN_STACK];
  out->product = columns[COLUMN_PRODUCT];
  out->version = columns[COLUMN_VERSION];
  out->format = columns[COLUMN_FORMAT];
  out->source = columns[COLUMN_SOURCE];
  return check_format (self, out);
}

/**
 * sc_statements_parse:
 * @text: the table
 * @name: what to call it in messages
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type ScStatement): its rows
 */
GArray *
sc_statements_parse (const char *text,
                     const char *name,
                     GError    **error)
{
  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  Reader reader = { name, 0, error };
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (ScStatement));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_array_set_clear_func (rows, statement_clear);
  for (guint i = 0; lines[i] != NULL && (*lines[i] != '\0' || lines[i + 1] != NULL); i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);
      ScStatement row;

      reader.line = i + 1;
      if (!read_columns (&reader, columns, &row))
        return NULL;

      row.columns = g_steal_pointer (&columns);
      g_array_append_val (rows, row);
    }

  return g_steal_pointer (&rows);
}

/**
 * sc_statements_load:
 *
 * Returns: (transfer full) (element-type ScStatement): the statements that come with the program
 */
GArray *
sc_statements_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (sc_table_get_resource (), RESOURCE_PATH "/table/statements.tsv",
                              G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *text =
      bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
  GArray *rows = text != NULL ? sc_statements_parse (text, "statements.tsv", &error) : NULL;

  if (rows == NULL)
    g_error ("%s", error->message); /* it is part of the program */

  return rows;
}

/**
 * sc_statements_find_stack:
 * @statements: (element-type ScStatement): statements
 *
 * Returns: (transfer none) (nullable): the first statement of @stack
 */
const ScStatement *
sc_statements_find_stack (GArray     *statements,
                          const char *stack)
{
  g_return_val_if_fail (statements != NULL && stack != NULL, NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      const ScStatement *statement = &g_array_index (statements, ScStatement, i);

      if (g_str_equal (statement->stack, stack))
        return statement;
    }

  return NULL;
}

/**
 * sc_statement_format:
 * @code: 0 to 999
 * @constant: (nullable): what the stack calls @code, if it calls it anything
 *
 * Returns: (transfer full) (nullable): the line that sends @code, or %NULL if @self does not send
 *   that code or needs a constant for it
 */
char *
sc_statement_format (const ScStatement *self,
                     guint              code,
                     const char        *constant)
{
  g_return_val_if_fail (self != NULL && code < 1000, NULL);

  if (!sc_numbers_has (&self->codes, code))
    return NULL;

  g_autoptr (GString) out = g_string_new (NULL);
  const char *rest = self->format;
  gsize length;

  for (const char *p = find_placeholder (rest, &length); p != NULL;
       p = find_placeholder (rest, &length))
    {
      gboolean wants_constant = is_placeholder (p, length, "{constant}");

      if (wants_constant && constant == NULL)
        return NULL;

      g_string_append_len (out, rest, p - rest);
      if (wants_constant)
        g_string_append (out, constant);
      else
        g_string_append_printf (out, "%03u", code);
      rest = p + length;
    }

  g_string_append (out, rest);
  return g_string_free (g_steal_pointer (&out), FALSE);
}
