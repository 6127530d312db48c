/* sc-prose.c — the table's way of writing text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-prose.h"

#include <string.h>

#include "sc-status.h"

/* Texts of the table are plain, because inline elements do not survive their way through gettext.
 * What is to be told apart stands between backticks: a field, a method, a literal, and another
 * code, which is three digits and nothing else and becomes a link. Everything is escaped, so no
 * text can bring markup of its own.
 */

#define LINK_SCHEME "code:"
#define NUMBER_LENGTH 3

static gboolean
is_code (const char *text,
         gsize       length)
{
  return length == NUMBER_LENGTH && g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) &&
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

/**
 * sc_prose_dup_link:
 * @number: the number of a code
 * @owner: (nullable): the id of whose meaning is meant, or %NULL for the first
 *
 * Returns: (transfer full): a link to it that sc_prose_parse_link() understands
 */
char *
sc_prose_dup_link (const char *number,
                   const char *owner)
{
  g_return_val_if_fail (number != NULL, NULL);

  return g_strconcat (LINK_SCHEME, number, owner != NULL ? ":" : NULL, owner, NULL);
}

/**
 * sc_prose_append_link:
 * @out: Pango markup
 * @number: the number of a code
 * @owner: (nullable): the id of whose meaning is meant, or %NULL for the first
 *
 * Appends the number as a link that sc_prose_parse_link() understands.
 */
void
sc_prose_append_link (GString    *out,
                      const char *number,
                      const char *owner)
{
  g_return_if_fail (out != NULL && number != NULL);

  g_autofree char *uri = sc_prose_dup_link (number, owner);
  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, number);

  g_string_append (out, link);
}

static void
append_literal (GString    *out,
                const char *text,
                gsize       length,
                gboolean    links)
{
  if (is_code (text, length))
    {
      g_autofree char *number = g_strndup (text, length);

      if (links)
        sc_prose_append_link (out, number, NULL);
      else
        g_string_append (out, number);
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

static char *
to_markup (const char *text,
           gboolean    links)
{
  GString *out = g_string_new (NULL);

  for (;;)
    {
      const char *open = strchr (text, '`');
      const char *close = open != NULL ? strchr (open + 1, '`') : NULL;

      if (close == NULL)
        break;

      append_escaped (out, text, (gsize) (open - text));
      append_literal (out, open + 1, (gsize) (close - open - 1), links);
      text = close + 1;
    }

  append_escaped (out, text, strlen (text));

  return g_string_free (out, FALSE);
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

  return to_markup (text, TRUE);
}

/**
 * sc_prose_to_unlinked:
 * @text: a text of the table
 *
 * Returns: (transfer full): the same markup for what nobody can click on, such as paper, where
 *   other codes are plain numbers
 */
char *
sc_prose_to_unlinked (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return to_markup (text, FALSE);
}

/**
 * sc_prose_is_link:
 *
 * Returns: whether @uri is the target of a link to a code, and not of one to a document
 */
gboolean
sc_prose_is_link (const char *uri)
{
  g_return_val_if_fail (uri != NULL, FALSE);

  return g_str_has_prefix (uri, LINK_SCHEME);
}

/**
 * sc_prose_parse_link:
 * @uri: the target of a link
 * @number: (out) (transfer full): the number that it leads to
 * @owner: (out) (transfer full) (nullable): the id of whose meaning is meant, %NULL for the first
 *
 * Returns: whether @uri is a link to a code
 */
gboolean
sc_prose_parse_link (const char *uri,
                     char      **number,
                     char      **owner)
{
  g_return_val_if_fail (uri != NULL, FALSE);

  if (!sc_prose_is_link (uri))
    return FALSE;

  const char *target = uri + strlen (LINK_SCHEME);
  const char *colon = strchr (target, ':');
  gsize length = colon != NULL ? (gsize) (colon - target) : strlen (target);
  g_autofree char *found = g_strndup (target, length);

  if (!sc_status_check_number (found) || (colon != NULL && colon[1] == '\0'))
    return FALSE;

  *number = g_steal_pointer (&found);
  *owner = colon != NULL ? g_strdup (colon + 1) : NULL;
  return TRUE;
}
