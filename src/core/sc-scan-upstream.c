/* sc-scan-upstream.c — what servers behind nginx answered to it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* $upstream_status has a code for each server that was asked: `502, 200`, with ` : ` instead of the
 * comma where a redirect inside nginx lies between, and `-` for one that gave none. It stands at
 * the end of the lines of ingress-nginx, and wherever else somebody gives it a name.
 */

typedef struct
{
  const char *p;
  const char *end;
} Cursor;

static void
skip_spaces (Cursor *self)
{
  while (self->p < self->end && *self->p == ' ')
    self->p++;
}

static gboolean
skip_separator (Cursor *self)
{
  if (self->end - self->p >= 2 && self->p[0] == ',' && self->p[1] == ' ')
    {
      self->p += 2;
      return TRUE;
    }
  if (self->end - self->p >= 3 && memcmp (self->p, " : ", 3) == 0)
    {
      self->p += 3;
      return TRUE;
    }

  return FALSE;
}

static void
skip_value (Cursor *self)
{
  while (self->p < self->end && *self->p != ' ' && *self->p != ',')
    self->p++;
}

/* Steps over a list of values, such as addresses. */
static void
skip_list (Cursor *self)
{
  skip_spaces (self);
  do
    skip_value (self);
  while (skip_separator (self));
}

static gboolean
read_codes (const ScScan *scan,
            Cursor       *self,
            ScUpstreams  *out)
{
  skip_spaces (self);
  do
    {
      guint code = sc_scan_read_code (self->p, self->end);

      if (code > 0 && out->n < SC_MAX_UPSTREAMS)
        {
          out->codes[out->n] = code;
          out->offsets[out->n++] = (gsize) (self->p - scan->text);
        }
      if (code == 0 && (self->p >= self->end || (*self->p != '-' && !g_ascii_isdigit (*self->p))))
        return FALSE;
      while (self->p < self->end && (*self->p == '-' || g_ascii_isdigit (*self->p)))
        self->p++;
    }
  while (skip_separator (self));

  return TRUE;
}

static gboolean
skip_bracket (Cursor *self)
{
  skip_spaces (self);
  if (self->p >= self->end || *self->p != '[')
    return FALSE;

  const char *closing = memchr (self->p, ']', (gsize) (self->end - self->p));

  if (closing == NULL)
    return FALSE;

  self->p = closing + 1;
  return TRUE;
}

/* length time [upstream] [alternative] addresses lengths times statuses id */
static gboolean
read_ingress (const ScScan *scan,
              gsize         from,
              ScUpstreams  *out)
{
  Cursor self = { scan->text + from, scan->text + scan->length };

  skip_list (&self);
  skip_list (&self);
  if (!skip_bracket (&self) || !skip_bracket (&self))
    return FALSE;

  skip_list (&self);
  skip_list (&self);
  skip_list (&self);
  return read_codes (scan, &self, out);
}

/* `upstream_status=502`, `us="502, 200"`, `"upstream_status": "502"` */
static gboolean
read_named (const ScScan *scan,
            gsize         from,
            const char   *name,
            ScUpstreams  *out)
{
  const char *end = scan->text + scan->length;
  const char *p = memmem (scan->text + from, scan->length - from, name, strlen (name));

  if (p == NULL || (p > scan->text && (g_ascii_isalnum (p[-1]) || p[-1] == '_')))
    return FALSE;

  gboolean separated = FALSE;

  for (p += strlen (name); p < end && strchr ("\"':= \\", *p) != NULL && *p != '\0'; p++)
    separated = separated || *p == ':' || *p == '=';

  Cursor self = { p, end };

  return separated && read_codes (scan, &self, out);
}

/**
 * sc_scan_upstreams:
 * @from: where in the line what nginx writes of itself ends
 * @out: set to what servers behind answered
 *
 * Returns: whether the line has a place for that; there may be nothing in it
 */
gboolean
sc_scan_upstreams (const ScScan *self,
                   gsize         from,
                   ScUpstreams  *out)
{
  static const char *const names[] = { "upstream_status", "us", "ustatus", "upstream" };

  *out = (ScUpstreams){ .ingress = TRUE };
  if (read_ingress (self, from, out))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      *out = (ScUpstreams){ 0 };
      if (read_named (self, from, names[i], out))
        return TRUE;
    }

  *out = (ScUpstreams){ 0 };
  return FALSE;
}
