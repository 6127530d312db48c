/* sc-constants.c — what libraries call the codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constants.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-table-error.h"
#include "sc-table-resource.h"

/* Names of constants follow no rule, so they are a table: data/table/constants.tsv, generated from
 * what was collected out of the libraries' sources. A line that begins with `stack` names a version
 * of a library, the lines below it are its constants; columns are separated by tabs.
 *
 *     stack <id> <language> <library> <version> <complete|partial>
 *     <code> <identifier> <primary|alias|deprecated|class-marker>
 *
 * There are some 2,700 of them and most sessions want none, so the shipped table is read when it is
 * first asked for anything. All strings point into one copy of its text.
 */

#define N_STACK_COLUMNS 6
#define N_CONSTANT_COLUMNS 3

struct _ScConstants
{
  gboolean loaded;
  char *text;
  GArray *stacks;
};

typedef struct
{
  ScConstants *constants;
  const char *file;
  guint line;
  GError **error;
} Reader;

static void
stack_clear (gpointer data)
{
  g_array_unref (((ScStack *) data)->constants);
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
  return *text != '\0' &&
         strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789.-") == strlen (text);
}

static const ScStack *
find_stack (ScConstants *self,
            const char  *id)
{
  for (guint i = 0; i < self->stacks->len; i++)
    {
      const ScStack *stack = &g_array_index (self->stacks, ScStack, i);

      if (g_str_equal (stack->id, id))
        return stack;
    }

  return NULL;
}

static gboolean
read_stack (Reader *self,
            char  **columns)
{
  gboolean complete = g_str_equal (columns[5], "complete");

  if (!is_id (columns[1]))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no id of a stack"), columns[1]);

  if (find_stack (self->constants, columns[1]) != NULL)
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("the stack “%s” is there already"), columns[1]);

  if (!complete && !g_str_equal (columns[5], "partial"))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is neither “complete” nor “partial”"),
                 columns[5]);

  ScStack stack = {
    columns[1], columns[2], columns[3], columns[4], complete,
    g_array_new (FALSE, FALSE, sizeof (ScConstant)),
  };

  g_array_append_val (self->constants->stacks, stack);
  return TRUE;
}

static gboolean
parse_role (const char     *text,
            ScConstantRole *role)
{
  static const char *const roles[] = { "primary", "alias", "deprecated", "class-marker" };

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      if (g_str_equal (roles[i], text))
        {
          *role = (ScConstantRole) i;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_constant (Reader *self,
               char  **columns)
{
  GArray *stacks = self->constants->stacks;
  ScConstant constant = { .identifier = columns[1] };
  guint64 code;

  if (strlen (columns[0]) != 3 ||
      !g_ascii_string_to_unsigned (columns[0], 10, 0, 999, &code, NULL))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no code: three digits, 000 to 999"),
                 columns[0]);

  if (!parse_role (columns[2], &constant.role))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no value for “%s”"), columns[2], "role");

  if (stacks->len == 0)
    return fail (self, SC_TABLE_ERROR_MISSING, _ ("there is a constant before the first stack"));

  ScStack *stack = &g_array_index (stacks, ScStack, stacks->len - 1);

  constant.code = (guint) code;
  if (stack->constants->len > 0 &&
      g_array_index (stack->constants, ScConstant, stack->constants->len - 1).code > constant.code)
    return fail (self, SC_TABLE_ERROR_VALUE,
                 _ ("the constants are not in the order of their codes"));

  g_array_append_val (stack->constants, constant);
  return TRUE;
}

/* Cuts @line at its tabs, in place. */
static guint
split (char  *line,
       char **columns)
{
  guint n = 0;

  for (char *end = line; line != NULL && n < N_STACK_COLUMNS + 1; line = end)
    {
      end = strchr (line, '\t');
      if (end != NULL)
        *end++ = '\0';
      columns[n++] = line;
    }

  return n;
}

static gboolean
read_line (Reader *self,
           char   *line)
{
  char *columns[N_STACK_COLUMNS + 1];
  guint n = split (line, columns);
  gboolean is_stack = g_str_equal (columns[0], "stack");
  guint wanted = is_stack ? N_STACK_COLUMNS : N_CONSTANT_COLUMNS;

  if (n != wanted)
    return fail (self, SC_TABLE_ERROR_SYNTAX, _ ("this line has not the %u columns that it needs"),
                 wanted);

  for (guint i = 0; i < n; i++)
    {
      if (*columns[i] == '\0')
        return fail (self, SC_TABLE_ERROR_MISSING, _ ("column %u is empty"), i + 1);
    }

  return is_stack ? read_stack (self, columns) : read_constant (self, columns);
}

/* A zero byte ends a text and so is no part of one. */
static gboolean
check_utf8 (Reader     *self,
            const char *text,
            gsize       length)
{
  const char *end;

  if (g_utf8_validate_len (text, length, &end))
    return TRUE;

  self->line = 1;
  for (const char *p = text; p < end; p++)
    self->line += *p == '\n' ? 1 : 0;

  return fail (self, SC_TABLE_ERROR_SYNTAX, _ ("the file is not valid UTF-8"));
}

static gboolean
read_all (ScConstants *self,
          const char  *name,
          GBytes      *text,
          GError     **error)
{
  Reader reader = { self, name, 0, error };
  gsize length;
  const char *data = g_bytes_get_data (text, &length);

  if (data == NULL)
    return TRUE;

  if (!check_utf8 (&reader, data, length))
    return FALSE;

  self->text = g_strndup (data, length);
  for (char *line = self->text, *next; line != NULL && *line != '\0'; line = next)
    {
      next = strchr (line, '\n');
      if (next != NULL)
        *next++ = '\0';

      reader.line++;
      if (!read_line (&reader, line))
        return FALSE;
    }

  return TRUE;
}

static ScConstants *
create (void)
{
  ScConstants *self = g_rc_box_new0 (ScConstants);

  self->stacks = g_array_new (FALSE, FALSE, sizeof (ScStack));
  g_array_set_clear_func (self->stacks, stack_clear);

  return self;
}

/**
 * sc_constants_new:
 * @name: what to call the file in messages
 * @text: what it contains
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: (transfer full) (nullable): the constants of that file, or %NULL if it does not follow
 *   the format
 */
ScConstants *
sc_constants_new (const char *name,
                  GBytes     *text,
                  GError    **error)
{
  g_return_val_if_fail (name != NULL && text != NULL, NULL);

  g_autoptr (ScConstants) self = create ();

  self->loaded = TRUE;
  return read_all (self, name, text, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sc_constants_new_shipped:
 *
 * Returns: (transfer full): the constants that come with the program; they are read when they are
 *   first asked for
 */
ScConstants *
sc_constants_new_shipped (void)
{
  return create ();
}

static void
ensure (ScConstants *self)
{
  if (self->loaded)
    return;

  self->loaded = TRUE;

  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text =
      g_resource_lookup_data (sc_table_get_resource (), RESOURCE_PATH "/table/constants.tsv",
                              G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (text == NULL || !read_all (self, "constants.tsv", text, &error))
    g_critical ("%s", error->message);
}

/**
 * sc_constants_ref:
 *
 * Returns: (transfer full): @self
 */
ScConstants *
sc_constants_ref (ScConstants *self)
{
  return g_rc_box_acquire (self);
}

static void
constants_clear (gpointer data)
{
  ScConstants *self = data;

  g_array_unref (self->stacks);
  g_free (self->text);
}

/**
 * sc_constants_unref:
 * @self: (transfer full): constants
 */
void
sc_constants_unref (ScConstants *self)
{
  g_rc_box_release_full (self, constants_clear);
}

/**
 * sc_constants_get_length:
 *
 * Returns: the number of stacks
 */
guint
sc_constants_get_length (ScConstants *self)
{
  g_return_val_if_fail (self != NULL, 0);

  ensure (self);

  return self->stacks->len;
}

/**
 * sc_constants_get_stack:
 * @position: a number below the length
 *
 * Returns: (transfer none): a stack
 */
const ScStack *
sc_constants_get_stack (ScConstants *self,
                        guint        position)
{
  g_return_val_if_fail (self != NULL, NULL);

  ensure (self);
  g_return_val_if_fail (position < self->stacks->len, NULL);

  return &g_array_index (self->stacks, ScStack, position);
}

/**
 * sc_constants_find_stack:
 *
 * Returns: (transfer none) (nullable): the stack of that id
 */
const ScStack *
sc_constants_find_stack (ScConstants *self,
                         const char  *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  ensure (self);

  return find_stack (self, id);
}

/**
 * sc_stack_find:
 * @n_constants: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_constants) (nullable): the constants of @code, or %NULL
 *   if there are none
 */
const ScConstant *
sc_stack_find (const ScStack *self,
               guint          code,
               guint         *n_constants)
{
  g_return_val_if_fail (self != NULL && n_constants != NULL, NULL);

  const ScConstant *constants = (const ScConstant *) (gpointer) self->constants->data;
  guint start = 0;
  guint end;

  while (start < self->constants->len && constants[start].code < code)
    start++;
  for (end = start; end < self->constants->len && constants[end].code == code;)
    end++;

  *n_constants = end - start;
  return end > start ? &constants[start] : NULL;
}
