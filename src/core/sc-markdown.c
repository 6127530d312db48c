/* sc-markdown.c — text in Markdown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-markdown.h"

#include <string.h>

/* A text must be read as it stands wherever somebody pastes it: in a paragraph, in the text of a
 * link, in a cell of a table. A backslash before a punctuation mark is all that CommonMark and the
 * tables of GitHub need for that; only those marks get one that mean something within a line, so
 * that the source can be read as well.
 *
 * In the target of a link a backslash is not enough: a space ends it, and so can a parenthesis.
 * Such characters are written with their percent codes, which leads to the same document (RFC 3986,
 * section 2.4).
 */

/**
 * sc_markdown_append_text:
 * @text: a text of one line
 *
 * Appends @text so that nothing in it is markup.
 */
void
sc_markdown_append_text (GString    *out,
                         const char *text)
{
  g_return_if_fail (out != NULL && text != NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("\\`*_[]<>&|~", *p) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

/**
 * sc_markdown_append_link:
 * @text: what can be read
 * @uri: (nullable): where it leads, or %NULL to append the text alone
 */
void
sc_markdown_append_link (GString    *out,
                         const char *text,
                         const char *uri)
{
  g_return_if_fail (out != NULL && text != NULL);

  if (uri == NULL)
    {
      sc_markdown_append_text (out, text);
      return;
    }

  g_string_append_c (out, '[');
  sc_markdown_append_text (out, text);
  g_string_append (out, "](");
  for (const char *p = uri; *p != '\0'; p++)
    {
      if (strchr (" ()<>\\|`\"", *p) != NULL || g_ascii_iscntrl (*p))
        g_string_append_printf (out, "%%%02X", (guint) *p);
      else if (*p == '&')
        g_string_append (out, "&amp;");
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, ')');
}
