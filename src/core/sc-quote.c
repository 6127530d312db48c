/* sc-quote.c — a line of a text, to be shown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-quote.h"

#include <string.h>

/* A line can be as long as it likes and hold any bytes. What is kept of it is short and can be
 * shown as it is: bytes that are no UTF-8 become U+FFFD, control characters and those that turn the
 * direction of the text around become spaces.
 */

#define BEFORE 100 /* bytes that are kept of what stands before the status */
#define AFTER 140
#define ELLIPSIS "…"

static gboolean
is_shown (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SURROGATE:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
append_clean (GString    *out,
              const char *text,
              gsize       length)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) length);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    g_string_append_unichar (out, is_shown (g_utf8_get_char (p)) ? g_utf8_get_char (p) : ' ');
}

/* Moves into a character that has begun before no further than to its end. */
static gsize
skip_rest (const char *text,
           gsize       start,
           gsize       end)
{
  for (int i = 0; i < 3 && start < end && ((guchar) text[start] & 0xC0) == 0x80; i++)
    start++;

  return start;
}

/* The same from the other side: leaves out a character that would be cut. */
static gsize
drop_rest (const char *text,
           gsize       start,
           gsize       end,
           gsize       length)
{
  if (end == length)
    return end;

  for (int i = 0; i < 3 && end > start && ((guchar) text[end] & 0xC0) == 0x80; i++)
    end--;

  return end;
}

/**
 * sc_quote_dup_clean:
 * @text: any bytes
 * @length: how many
 *
 * Returns: (transfer full): what can be shown of them, valid UTF-8 on one line
 */
char *
sc_quote_dup_clean (const char *text,
                    gsize       length)
{
  GString *out = g_string_sized_new (length);

  append_clean (out, text, length);
  return g_string_free (out, FALSE);
}

/**
 * sc_quote_new:
 *
 * Returns: (transfer full): what is kept of the line that @finding stands in
 */
ScQuote *
sc_quote_new (const ScFinding *finding)
{
  g_return_val_if_fail (finding->offset + finding->extent <= finding->length, NULL);

  const char *text = finding->text;
  gsize status_end = finding->offset + finding->extent;
  gsize start = finding->offset > BEFORE ? finding->offset - BEFORE : 0;
  gsize end = MIN (status_end + AFTER, finding->length);
  GString *out = g_string_new (start > 0 ? ELLIPSIS : NULL);
  ScQuote *self = g_new0 (ScQuote, 1);

  start = start > 0 ? skip_rest (text, start, finding->offset) : 0;
  end = drop_rest (text, status_end, end, finding->length);
  gboolean cut = end < finding->length;
  while (start < finding->offset && g_ascii_isspace (text[start]))
    start++;
  while (end > status_end && g_ascii_isspace (text[end - 1]))
    end--;

  self->part = finding->part;
  self->source = sc_finding_ref_source (finding);
  self->line = finding->line;
  self->role = finding->role;
  self->kind = finding->kind;
  append_clean (out, text + start, finding->offset - start);
  self->start = (guint) out->len;
  append_clean (out, text + finding->offset, finding->extent);
  self->end = (guint) out->len;
  append_clean (out, text + status_end, end - status_end);
  if (cut)
    g_string_append (out, ELLIPSIS);
  self->text = g_string_free (out, FALSE);

  return self;
}

/**
 * sc_quote_copy:
 *
 * Returns: (transfer full): the same quote
 */
ScQuote *
sc_quote_copy (const ScQuote *self)
{
  ScQuote *copy = g_memdup2 (self, sizeof *self);

  if (self->source != NULL)
    g_ref_string_acquire (self->source);
  copy->text = g_strdup (self->text);
  return copy;
}

/**
 * sc_quote_free:
 *
 * Frees a quote.
 */
void
sc_quote_free (ScQuote *self)
{
  g_clear_pointer (&self->source, g_ref_string_release);
  g_free (self->text);
  g_free (self);
}
