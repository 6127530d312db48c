/* sc-test-json.c — whether a text is JSON
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-json.h"

#include <string.h>

/* A strict reader of RFC 8259, written from that grammar and not from the writer under test: no
 * comma too many, no control character in a string, no number with a leading zero, no key twice. A
 * value is found by its path, such as `/statuses/0/name/en`.
 */

typedef struct
{
  const char *text;
  const char *p;
  GString *path;      /* of the value that is being read */
  const char *wanted; /* or %NULL */
  char *found;
} Reader;

static gboolean read_value (Reader *self);

static void
skip_space (Reader *self)
{
  self->p += strspn (self->p, " \t\n\r");
}

static gboolean
take (Reader *self,
      char    c)
{
  skip_space (self);
  if (*self->p != c)
    return FALSE;

  self->p++;
  return TRUE;
}

static gboolean
read_escape (Reader  *self,
             GString *out)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  const char *found = *self->p != '\0' ? strchr (letters, *self->p) : NULL;

  if (found != NULL)
    {
      g_string_append_c (out, meant[found - letters]);
      self->p++;
      return TRUE;
    }

  gunichar c = 0;

  if (*self->p++ != 'u')
    return FALSE;

  for (int i = 0; i < 4; i++, self->p++)
    {
      if (!g_ascii_isxdigit (*self->p))
        return FALSE;
      c = 16 * c + (gunichar) g_ascii_xdigit_value (*self->p);
    }

  g_string_append_unichar (out, c); /* pairs of surrogates are not written here */
  return c < 0xd800 || c > 0xdfff;
}

static gboolean
read_string (Reader  *self,
             GString *out)
{
  if (!take (self, '"'))
    return FALSE;

  while (*self->p != '"')
    {
      if ((guchar) *self->p < 0x20) /* also the end of the text */
        return FALSE;

      if (*self->p != '\\')
        g_string_append_c (out, *self->p++);
      else if (self->p++, !read_escape (self, out))
        return FALSE;
    }

  self->p++;
  return TRUE;
}

static gboolean
read_number (Reader *self)
{
  self->p += *self->p == '-' ? 1 : 0;

  gsize digits = strspn (self->p, "0123456789");

  if (digits == 0 || (digits > 1 && *self->p == '0'))
    return FALSE;

  self->p += digits;
  return TRUE;
}

static gboolean
read_object (Reader *self)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize length = self->path->len;

  if (take (self, '}'))
    return TRUE;

  do
    {
      g_autoptr (GString) key = g_string_new (NULL);

      skip_space (self);
      if (!read_string (self, key) || !g_hash_table_add (keys, g_strdup (key->str)) ||
          !take (self, ':'))
        return FALSE;

      g_string_append_printf (self->path, "/%s", key->str);
      if (!read_value (self))
        return FALSE;
      g_string_truncate (self->path, length);
    }
  while (take (self, ','));

  return take (self, '}');
}

static gboolean
read_array (Reader *self)
{
  gsize length = self->path->len;
  guint i = 0;

  if (take (self, ']'))
    return TRUE;

  do
    {
      g_string_append_printf (self->path, "/%u", i++);
      if (!read_value (self))
        return FALSE;
      g_string_truncate (self->path, length);
    }
  while (take (self, ','));

  return take (self, ']');
}

static gboolean
read_word (Reader *self)
{
  static const char *const words[] = { "null", "true", "false" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_str_has_prefix (self->p, words[i]))
        {
          self->p += strlen (words[i]);
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_plain (Reader *self)
{
  const char *start = self->p;
  gboolean is_number = *start == '-' || g_ascii_isdigit (*start);

  if (is_number ? !read_number (self) : !read_word (self))
    return FALSE;

  if (g_strcmp0 (self->path->str, self->wanted) == 0)
    self->found = g_strndup (start, (gsize) (self->p - start));
  return TRUE;
}

static gboolean
read_value (Reader *self)
{
  skip_space (self);
  if (*self->p == '"')
    {
      g_autoptr (GString) string = g_string_new (NULL);

      if (!read_string (self, string))
        return FALSE;

      if (g_strcmp0 (self->path->str, self->wanted) == 0)
        self->found = g_strdup_printf ("\"%s\"", string->str);
      return TRUE;
    }

  if (take (self, '{'))
    return read_object (self);

  return take (self, '[') ? read_array (self) : read_plain (self);
}

static gboolean
read_text (Reader *self)
{
  if (!g_utf8_validate (self->text, -1, NULL) || !read_value (self))
    return FALSE;

  skip_space (self);
  return *self->p == '\0';
}

/**
 * sc_test_json_check:
 *
 * Returns: (transfer full) (nullable): what is left where @text stops to be JSON, or %NULL if it is
 *   JSON all over
 */
char *
sc_test_json_check (const char *text)
{
  Reader reader = { .text = text, .p = text };

  reader.path = g_string_new (NULL);

  gboolean valid = read_text (&reader);

  g_string_free (reader.path, TRUE);
  return valid ? NULL : g_strdup (reader.p);
}

/**
 * sc_test_json_find:
 * @text: JSON
 * @path: the keys and positions that lead to a value, each behind a slash
 *
 * Returns: (transfer full) (nullable): that value, a string between quotation marks and without
 *   escapes
 */
char *
sc_test_json_find (const char *text,
                   const char *path)
{
  Reader reader = { .text = text, .p = text, .wanted = path };

  reader.path = g_string_new (NULL);
  g_assert_true (read_text (&reader));
  g_string_free (reader.path, TRUE);

  return reader.found;
}
