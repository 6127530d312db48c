/* sc-scan-heading.c — a status in the title or a heading of a page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* Pages are not parsed: what is pasted is a piece of one as often as not. A number in a heading is
 * a status if words say so, or if nothing else stands there and it is that of an error. "Area 404"
 * and "500 days" are headings, too.
 */

#define NEAR 1000 /* bytes before a number in which its heading begins */

static gboolean
is_heading_tag (const char *tag,
                gsize       length)
{
  return (length >= 6 && g_ascii_strncasecmp (tag, "<title", 6) == 0) ||
         (length >= 3 && (tag[1] == 'h' || tag[1] == 'H') && tag[2] >= '1' && tag[2] <= '3');
}

/* Follows the tags from @from to @to; @text is set to where the words of the heading begin, @title
 * to whether it is the title of a page. */
static ScHeading
follow (const ScScan *self,
        gsize         from,
        gsize         to,
        ScHeading     heading,
        gsize        *text,
        gboolean     *title)
{
  gboolean tag = heading == SC_HEADING_TAG;

  *text = from;
  *title = FALSE;
  for (gsize i = from; i < to; i++)
    {
      if (self->text[i] == '<')
        {
          gboolean closing = i + 1 < self->length && self->text[i + 1] == '/';

          tag = TRUE;
          if (is_heading_tag (self->text + i, self->length - i))
            {
              heading = SC_HEADING_TAG;
              *title = self->length - i > 1 && g_ascii_tolower (self->text[i + 1]) == 't';
            }
          else if (closing)
            heading = SC_HEADING_NONE;
        }
      else if (self->text[i] == '>')
        {
          tag = FALSE;
          *text = i + 1;
          if (heading == SC_HEADING_TAG)
            heading = SC_HEADING_BLANK;
        }
      else if (!tag && heading == SC_HEADING_BLANK && !g_ascii_isspace (self->text[i]))
        heading = SC_HEADING_WORDS;
    }

  return heading;
}

/**
 * sc_scan_leave_heading:
 *
 * Returns: what a heading has come to behind the line
 */
ScHeading
sc_scan_leave_heading (const ScScan *self)
{
  gsize text;
  gboolean title;

  if (self->heading == SC_HEADING_NONE && memchr (self->text, '<', self->length) == NULL)
    return SC_HEADING_NONE;

  return follow (self, 0, self->length, self->heading, &text, &title);
}

static gsize
skip_spaces (const ScScan *self,
             gsize         i)
{
  while (i < self->length && g_ascii_isspace (self->text[i]))
    i++;

  return i;
}

static gboolean
ends_heading (const ScScan *self,
              gsize         i)
{
  i = skip_spaces (self, i);

  return i == self->length || sc_scan_begins_with (self, i, "</") ||
         sc_scan_begins_with (self, i, "<br");
}

/* What servers write into headings instead of a phrase of HTTP. */
static gboolean
has_own_phrase (const ScScan *self,
                gsize         end)
{
  static const char *const phrases[] = {
    " Server Error",
    " The plain HTTP request was sent to HTTPS port",
    " Request Header Or Cookie Too Large",
    " No required SSL certificate was sent",
    " The SSL certificate error",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      if (sc_scan_begins_with (self, end, phrases[i]) &&
          ends_heading (self, end + strlen (phrases[i])))
        return TRUE;
    }

  return FALSE;
}

/* `Error 404`, `HTTP 404`, `HTTP Status 404` and the like; `404 Error`. */
static gboolean
is_called_error (const ScScan *self,
                 gsize         offset,
                 gsize         text)
{
  static const char *const before[] = { "error ", "http ", "http status ", "status ",
                                       "error: " };

  if (sc_scan_begins_with (self, offset + 3, " Error") && ends_heading (self, offset + 9))
    return TRUE;
  if (sc_scan_ends_with (self, offset, "detailed error - ")) /* of IIS */
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    {
      gsize n = strlen (before[i]);

      /* The words begin the heading, or `HTTP` comes before them. */
      if (offset >= text + n && sc_scan_ends_with (self, offset, before[i]) &&
          (skip_spaces (self, text) == offset - n ||
           sc_scan_ends_with (self, offset - n, "http ") ||
           sc_scan_ends_with (self, offset - n, "| ")))
        return TRUE;
    }

  return FALSE;
}

/* `404: …`, `404 - …`, `… - 404`, `host | 522: …` */
static gboolean
is_set_apart (const ScScan *self,
              gsize         offset,
              gboolean      first)
{
  gsize end = offset + 3;

  if (first || sc_scan_ends_with (self, offset, " | "))
    return sc_scan_begins_with (self, end, ": ") || sc_scan_begins_with (self, end, " - ") ||
           sc_scan_begins_with (self, end, " – ") || sc_scan_begins_with (self, end, " | ");

  return sc_scan_ends_with (self, offset, " - ") && ends_heading (self, end);
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
  gsize from = offset > NEAR ? offset - NEAR : 0;
  ScHeading before = from == 0 ? self->heading : SC_HEADING_NONE;
  gsize text;
  gboolean title;

  /* Most numbers stand in no page at all. */
  if (before == SC_HEADING_NONE && memrchr (self->text + from, '<', offset - from) == NULL)
    return FALSE;

  ScHeading heading = follow (self, from, offset, before, &text, &title);

  if (heading == SC_HEADING_NONE || heading == SC_HEADING_TAG)
    return FALSE;

  gboolean first = heading == SC_HEADING_BLANK;
  gboolean error = match->code >= 400;
  gboolean phrase = sc_scan_has_phrase (self, offset, match->code, !first) ||
                    has_own_phrase (self, offset + 3);

  gboolean apart = is_set_apart (self, offset, first) ||
                   (first && ends_heading (self, offset + 3));

  if (!(first && phrase) && !is_called_error (self, offset, text) && !(error && apart))
    return FALSE;

  match->kind = SC_FINDING_HTML;
  match->role = SC_FINDING_PAGE;
  match->weak = TRUE;
  match->continues = !title;
  if (sc_scan_ends_with (self, offset, " | "))
    match->owner = "cloudflare";
  return TRUE;
}
