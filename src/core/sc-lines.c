/* sc-lines.c — a text cut into lines, however it arrives
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-lines.h"

#include <string.h>

/* Lines can be longer than there is memory. Those are cut into pieces, always at the same places
 * however the text arrives: where the longest piece ends, if nothing separates anything before.
 */

#define LONGEST_PIECE 65536

struct _ScLines
{
  ScLinesFunc func;
  gpointer data;
  GString *rest;   /* a line that has not ended */
  gboolean inside; /* a piece of it was taken */
};

/**
 * sc_lines_new:
 * @func: takes the lines
 *
 * Returns: (transfer full): what cuts a text that has not begun
 */
ScLines *
sc_lines_new (ScLinesFunc func,
              gpointer    data)
{
  ScLines *self = g_new0 (ScLines, 1);

  self->func = func;
  self->data = data;
  self->rest = g_string_new (NULL);
  return self;
}

/**
 * sc_lines_free:
 *
 * Frees it, and a line that has not ended.
 */
void
sc_lines_free (ScLines *self)
{
  g_string_free (self->rest, TRUE);
  g_free (self);
}

/**
 * sc_lines_is_inside:
 *
 * Returns: whether a line has begun and not ended
 */
gboolean
sc_lines_is_inside (ScLines *self)
{
  return self->inside || self->rest->len > 0;
}

static void
take_line (ScLines    *self,
           const char *text,
           gsize       length)
{
  gboolean begins = !self->inside;

  if (length > 0 && text[length - 1] == '\r')
    length--;
  self->inside = FALSE;
  self->func (text, length, begins, TRUE, self->data);
}

static void
take_piece (ScLines    *self,
            const char *text,
            gsize       length)
{
  gboolean begins = !self->inside;

  self->inside = TRUE;
  self->func (text, length, begins, FALSE, self->data);
}

/* Where to cut a line that is too long: behind the last character that separates anything. */
static gsize
find_cut (const char *text)
{
  for (gsize i = LONGEST_PIECE; i > LONGEST_PIECE / 2; i--)
    {
      if (text[i - 1] != '\0' && strchr (" ,{}[]\t", text[i - 1]) != NULL)
        return i;
    }

  return LONGEST_PIECE;
}

/* Takes whole lines and whole pieces; returns how much of @text that was. */
static gsize
take_text (ScLines    *self,
           const char *text,
           gsize       length)
{
  gsize done = 0;

  while (done < length)
    {
      const char *p = text + done;
      gsize left = length - done;
      const char *newline = memchr (p, '\n', MIN (left, LONGEST_PIECE));

      if (newline != NULL)
        {
          take_line (self, p, (gsize) (newline - p));
          done += (gsize) (newline - p) + 1;
        }
      else if (left > LONGEST_PIECE)
        {
          gsize cut = find_cut (p);

          take_piece (self, p, cut);
          done += cut;
        }
      else
        break;
    }

  return done;
}

/**
 * sc_lines_feed:
 * @text: (array length=length): the next piece of the text; any bytes
 *
 * Takes all lines that end in it.
 */
void
sc_lines_feed (ScLines    *self,
               const char *text,
               gsize       length)
{
  gsize done = 0;

  /* What is left of the piece before is completed first, by no more than it needs. */
  while (self->rest->len > 0 && done < length)
    {
      const char *newline = memchr (text + done, '\n', length - done);
      gsize end = newline != NULL ? (gsize) (newline - text) + 1 : length;
      gsize taken = MIN (end - done, LONGEST_PIECE + 1);

      g_string_append_len (self->rest, text + done, (gssize) taken);
      done += taken;
      g_string_erase (self->rest, 0,
                      (gssize) take_text (self, self->rest->str, self->rest->len));
    }

  done += take_text (self, text + done, length - done);
  g_string_append_len (self->rest, text + done, (gssize) (length - done));
}

/**
 * sc_lines_finish:
 *
 * Takes a last line that nothing ends. Another text may begin then.
 */
void
sc_lines_finish (ScLines *self)
{
  if (sc_lines_is_inside (self))
    take_line (self, self->rest->str, self->rest->len);
  g_string_truncate (self->rest, 0);
}
