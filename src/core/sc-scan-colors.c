/* sc-scan-colors.c — lines that color themselves
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

#define ESCAPE 0x1b

/* Where the sequence ends that begins at @p: ESC, `[`, parameters and a letter (ECMA-48, section
 * 5.4); any other is taken for the escape character alone. */
static const char *
skip_sequence (const char *p,
               const char *end)
{
  p++;
  if (p == end || *p != '[')
    return p;

  for (p++; p < end && !g_ascii_isalpha (*p);)
    p++;

  return p < end ? p + 1 : end;
}

/**
 * sc_scan_strip_colors:
 * @plain: takes the text, if there is something to leave out
 *
 * Leaves out what tells a terminal to color the line.
 */
void
sc_scan_strip_colors (ScScan  *self,
                      GString *plain)
{
  const char *p = self->text;
  const char *end = p + self->length;
  const char *escape = memchr (p, ESCAPE, self->length);

  if (escape == NULL)
    return;

  g_string_truncate (plain, 0);
  for (; escape != NULL; escape = memchr (p, ESCAPE, (gsize) (end - p)))
    {
      g_string_append_len (plain, p, escape - p);
      p = skip_sequence (escape, end);
    }
  g_string_append_len (plain, p, end - p);

  self->text = plain->str;
  self->length = plain->len;
}
