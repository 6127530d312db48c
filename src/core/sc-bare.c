/* sc-bare.c — codes with nothing around them
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-bare.h"

static gboolean
has (const ScScan *scan,
     const char   *text)
{
  return memmem (scan->text, scan->length, text, strlen (text)) != NULL;
}

static gboolean
is_prompt (const ScScan *scan)
{
  return sc_scan_begins_with (scan, 0, "$ ") || sc_scan_begins_with (scan, 0, "# ") ||
         sc_scan_begins_with (scan, 0, "% ") || sc_scan_begins_with (scan, 0, "> ") ||
         (has (scan, "$ ") && has (scan, "@"));
}

static void
follow_commands (ScBare       *self,
                 const ScScan *scan)
{
  if (has (scan, "%{") && (has (scan, "%{http_code}") || has (scan, "%{response_code}")))
    self->announced = TRUE;
  else if (self->announced && is_prompt (scan))
    self->announced = FALSE;
}

/* What curl wrote on command: a code, and perhaps other things behind it. */
static gboolean
read_announced (const ScScan *scan)
{
  guint code = sc_scan_read_code (scan->text, scan->text + scan->length);

  if (code == 0 || (scan->length > 3 && scan->text[3] != ' '))
    return FALSE;

  sc_scan_emit (scan, (ScMatch){ .code = code, .kind = SC_FINDING_CURL });
  return TRUE;
}

/* `200 https://example.com/` and the other way round, one to a line. */
static gboolean
read_listed (const ScScan *scan)
{
  const char *end = scan->text + scan->length;
  ScMatch match = { .kind = SC_FINDING_CURL };

  if (scan->length < 11)
    return FALSE;

  if (sc_scan_begins_with (scan, 3, " http://") || sc_scan_begins_with (scan, 3, " https://"))
    match.code = sc_scan_read_code (scan->text, end);
  else if ((sc_scan_begins_with (scan, 0, "http://") ||
            sc_scan_begins_with (scan, 0, "https://")) &&
           memchr (scan->text, ' ', scan->length) == end - 4)
    {
      match.code = sc_scan_read_code (end - 3, end);
      match.offset = scan->length - 3;
    }

  if (match.code == 0 || sc_codebook_find (scan->book, match.code, NULL) == NULL)
    return FALSE;

  sc_scan_emit (scan, match);
  return TRUE;
}

static void
wait_for_others (ScBare       *self,
                 const ScScan *scan,
                 guint64       line)
{
  guint code = sc_scan_read_code (scan->text, scan->text + scan->length);
  gboolean none = sc_scan_begins_with (scan, 0, "000");

  if (!scan->whole || scan->length != 3 ||
      (!none && sc_codebook_find (scan->book, code, NULL) == NULL))
    {
      self->spoilt = TRUE;
      self->n_waiting = 0;
      return;
    }

  if (none)
    return;
  if (!self->enough && self->n_waiting < SC_BARE_MAX_WAITING)
    {
      self->lines[self->n_waiting] = line;
      self->waiting[self->n_waiting++] = code;
    }
  else
    sc_scan_emit (scan, (ScMatch){ .code = code, .kind = SC_FINDING_CURL });
}

/**
 * sc_bare_read:
 * @scan: a line
 * @line: its number
 *
 * Reads a line as what curl or a tool like it writes.
 *
 * Returns: whether nothing else is to be looked for in it
 */
gboolean
sc_bare_read (ScBare       *self,
              const ScScan *scan,
              guint64       line)
{
  if (scan->length == 0)
    return FALSE;

  if (!self->spoilt)
    wait_for_others (self, scan, line);
  if (!self->spoilt)
    return TRUE;

  if (!scan->whole)
    return FALSE;

  follow_commands (self, scan);
  return (self->announced && read_announced (scan)) || read_listed (scan);
}

/**
 * sc_bare_settle:
 *
 * The text has ended, or there are enough of them: what waits is codes.
 *
 * Returns: how many wait; there are none from then on
 */
guint
sc_bare_settle (ScBare *self)
{
  guint n = self->n_waiting;

  self->n_waiting = 0;
  self->enough = TRUE;
  return n;
}
