/* sc-prose.c — the table's way of writing text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-prose.h"

#include <string.h>

/* Texts of the table are plain, because inline elements do not survive their way through gettext.
 * What is to be told apart stands between backticks: a field, a method, a literal, and another
 * code, which is three digits and nothing else and becomes a link. Everything is escaped, so no
 * text can bring markup of its own.
 */

#define LINK_SCHEME "code:"

static gboolean
is_code (const char *text,
         gsize       length)
{
  return length == 3 && g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) &&
         g_ascii_isdigit (text[2]);
}

static void
append_escaped (GString    *out,
                const char *text,
                gsize       length)
{
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  g_string_append (out, escaped);
}

static void
append_literal (GString    *out,
                const char *text,
                gsize       length)
{
  if (is_code (text, length))
    {
      g_string_append_printf (out, "<a href=\"" LINK_SCHEME "%.3s\">%.3s</a>", text, text);
      return;
    }

  g_string_append (out, "<tt>");
  append_escaped (out, text, length);
  g_string_append (out, "</tt>");
}

/**
 * sc_prose_to_plain:
 * @text: a text of the table
 *
 * Returns: (transfer full): the text without its backticks
 */
char *
sc_prose_to_plain (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_auto (GStrv) parts = g_strsplit (text, "`", -1);

  return g_strjoinv (NULL, parts);
}

/**
 * sc_prose_to_markup:
 * @text: a text of the table
 *
 * A backtick without its partner is an ordinary character.
 *
 * Returns: (transfer full): Pango markup, with links that sc_prose_parse_link() understands
 */
char *
sc_prose_to_markup (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  GString *out = g_string_new (NULL);

  for (;;)
    {
      const char *open = strchr (text, '`');
      const char *close = open != NULL ? strchr (open + 1, '`') : NULL;

      if (close == NULL)
        break;

      append_escaped (out, text, (gsize) (open - text));
      append_literal (out, open + 1, (gsize) (close - open - 1));
      text = close + 1;
    }

  append_escaped (out, text, strlen (text));

  return g_string_free (out, FALSE);
}

/**
 * sc_prose_parse_link:
 * @uri: the target of a link
 * @code: (out): the code that it leads to
 *
 * Returns: whether @uri is a link to a code
 */
gboolean
sc_prose_parse_link (const char *uri,
                     guint      *code)
{
  g_return_val_if_fail (uri != NULL, FALSE);

  const char *number = uri + strlen (LINK_SCHEME);

  if (!g_str_has_prefix (uri, LINK_SCHEME) || !is_code (number, strlen (number)))
    return FALSE;

  *code = (guint) g_ascii_strtoull (number, NULL, 10);
  return TRUE;
}
