/* sc-json.c — text in JSON
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-json.h"

#include <string.h>

/* GLib has no writer for JSON (RFC 8259), and what the program writes needs little of one: objects
 * and lists with strings, whole numbers and null, one value a line, two spaces for each level. The
 * keys stand in the order in which they are added, so that two files can be compared by eye.
 *
 * U+2028 and U+2029 are allowed in JSON as they are. They end a line in older JavaScript, where
 * such text is pasted too, so they are escaped with the control characters.
 */

struct _ScJson
{
  GString *text;
  GString *brackets; /* that close what is open, the innermost last */
  gboolean has_values;
};

static void
append_char (GString *out,
             gunichar c)
{
  static const char named[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";
  const char *found = c != 0 && c < 0x80 ? strchr (named, (int) c) : NULL;

  if (found != NULL)
    g_string_append_printf (out, "\\%c", letters[found - named]);
  else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029)
    g_string_append_printf (out, "\\u%04x", c);
  else
    g_string_append_unichar (out, c);
}

static void
append_string (GString    *out,
               const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);

  g_string_append_c (out, '"');
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    append_char (out, g_utf8_get_char (p));
  g_string_append_c (out, '"');
}

static void
append_line_break (ScJson *self)
{
  g_string_append_c (self->text, '\n');
  for (gsize i = 0; i < self->brackets->len; i++)
    g_string_append (self->text, "  ");
}

/* What stands before a value. */
static void
begin_value (ScJson     *self,
             const char *key)
{
  if (self->has_values)
    g_string_append_c (self->text, ',');
  if (self->brackets->len > 0)
    append_line_break (self);

  if (key != NULL)
    {
      append_string (self->text, key);
      g_string_append (self->text, ": ");
    }

  self->has_values = TRUE;
}

/**
 * sc_json_new:
 *
 * Returns: (transfer full): an empty text, to which one value can be added
 */
ScJson *
sc_json_new (void)
{
  ScJson *self = g_new0 (ScJson, 1);

  self->text = g_string_new (NULL);
  self->brackets = g_string_new (NULL);

  return self;
}

static void
begin (ScJson     *self,
       const char *key,
       char        open,
       char        close)
{
  begin_value (self, key);
  g_string_append_c (self->text, open);
  g_string_append_c (self->brackets, close);
  self->has_values = FALSE;
}

/**
 * sc_json_begin_object:
 * @key: (nullable): its name, or %NULL in a list and for the whole text
 *
 * What is added before the next sc_json_end() is part of the object.
 */
void
sc_json_begin_object (ScJson     *self,
                      const char *key)
{
  g_return_if_fail (self != NULL);

  begin (self, key, '{', '}');
}

/**
 * sc_json_begin_array:
 * @key: (nullable): its name, or %NULL in a list and for the whole text
 *
 * What is added before the next sc_json_end() is part of the list.
 */
void
sc_json_begin_array (ScJson     *self,
                     const char *key)
{
  g_return_if_fail (self != NULL);

  begin (self, key, '[', ']');
}

/**
 * sc_json_end:
 *
 * Ends the object or list that was begun last.
 */
void
sc_json_end (ScJson *self)
{
  g_return_if_fail (self != NULL && self->brackets->len > 0);

  char bracket = self->brackets->str[self->brackets->len - 1];

  g_string_truncate (self->brackets, self->brackets->len - 1);
  if (self->has_values)
    append_line_break (self);
  g_string_append_c (self->text, bracket);
  self->has_values = TRUE;
}

/**
 * sc_json_add_string:
 * @key: (nullable): its name, or %NULL in a list
 * @value: (nullable): a string, or %NULL for null
 */
void
sc_json_add_string (ScJson     *self,
                    const char *key,
                    const char *value)
{
  g_return_if_fail (self != NULL);

  if (value == NULL)
    {
      sc_json_add_null (self, key);
      return;
    }

  begin_value (self, key);
  append_string (self->text, value);
}

/**
 * sc_json_add_integer:
 * @key: (nullable): its name, or %NULL in a list
 */
void
sc_json_add_integer (ScJson     *self,
                     const char *key,
                     guint64     value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, key);
  g_string_append_printf (self->text, "%" G_GUINT64_FORMAT, value);
}

/**
 * sc_json_add_null:
 * @key: (nullable): its name, or %NULL in a list
 */
void
sc_json_add_null (ScJson     *self,
                  const char *key)
{
  g_return_if_fail (self != NULL);

  begin_value (self, key);
  g_string_append (self->text, "null");
}

/**
 * sc_json_free_to_text:
 * @self: (transfer full): a text in which everything has been ended
 *
 * Returns: (transfer full): the text, without a line break at its end
 */
char *
sc_json_free_to_text (ScJson *self)
{
  g_return_val_if_fail (self != NULL && self->brackets->len == 0, NULL);

  char *text = g_string_free (self->text, FALSE);

  g_string_free (self->brackets, TRUE);
  g_free (self);

  return text;
}
