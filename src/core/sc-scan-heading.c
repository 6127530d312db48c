/* sc-scan-heading.c — a status in the title or a heading of a page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* Pages are not parsed: what is pasted is a piece of one as often as not. */

static gboolean
is_heading_tag (const char *p,
                gsize       length)
{
  return (length >= 6 && g_ascii_strncasecmp (p, "<title", 6) == 0) ||
         (length >= 3 && g_ascii_strncasecmp (p, "<h", 2) == 0 && p[2] >= '1' && p[2] <= '3');
}

/* Where the text of the heading begins that @offset stands in; -1 if it stands in none. */
static gssize
find_heading (const ScScan *self,
              gsize         offset)
{
  gboolean inside = self->in_heading;
  gssize start = 0;

  for (gsize i = 0; i < offset; i++)
    {
      if (self->text[i] != '<')
        continue;
      if (is_heading_tag (self->text + i, offset - i))
        inside = TRUE;
      else if (i + 1 < offset && self->text[i + 1] == '/')
        inside = FALSE;
    }

  for (gsize i = offset; inside && i > 0 && start == 0; i--)
    {
      if (self->text[i - 1] == '>')
        start = (gssize) i;
    }

  return inside ? start : -1;
}

static gboolean
is_blank (const char *p,
          const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;

  return p == end;
}

/**
 * sc_scan_heading:
 * @offset: where three digits stand
 * @match: has the code; what is known of it is added
 *
 * Returns: whether they stand in a heading that names an error
 */
gboolean
sc_scan_heading (const ScScan *self,
                 gsize         offset,
                 ScMatch      *match)
{
  gssize start = find_heading (self, offset);
  gsize end = offset + 3;

  if (start < 0)
    return FALSE;

  gboolean first = is_blank (self->text + start, self->text + offset);
  gboolean alone = first && (end == self->length || sc_scan_begins_with (self, end, "</"));

  if (!alone && !sc_scan_has_phrase (self, offset, match->code) &&
      !sc_scan_ends_with (self, offset, "error ") &&
      !sc_scan_ends_with (self, offset, "http status ") &&
      !(first && (sc_scan_begins_with (self, end, " - ") || sc_scan_begins_with (self, end, ": ") ||
                  sc_scan_begins_with (self, end, " | "))))
    return FALSE;

  match->kind = SC_FINDING_HTML;
  match->role = SC_FINDING_PAGE;
  match->weak = TRUE;
  return TRUE;
}

/**
 * sc_scan_leaves_heading:
 * @open: whether a heading was open before the line
 *
 * Returns: whether one is open behind it
 */
gboolean
sc_scan_leaves_heading (const ScScan *self,
                        gboolean      open)
{
  const char *end = self->text + self->length;
  const char *tag = self->text;

  while ((tag = memchr (tag, '<', (gsize) (end - tag))) != NULL)
    {
      gsize left = (gsize) (end - tag);

      if (left > 1 && tag[1] == '/')
        open = FALSE;
      else if (is_heading_tag (tag, left))
        open = TRUE;
      tag++;
    }

  return open;
}
