/* sc-scan-request.c — lines of access logs that quote the request
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* `"GET / HTTP/1.1" 404` is part of the common format and of all that came from it. What stands
 * before and behind tells whose log it is. Most large logs are of this sort, so it is looked for
 * first, and with memchr().
 */

#define LONGEST_METHOD 24

/* A line in this shape: where things are in it. */
typedef struct
{
  const char *request; /* behind the quotation mark */
  const char *closing; /* the one that ends it */
  const char *status;
  const char *end; /* of the line */
  const char *quote; /* how quotation marks are written: `"`, or `\"` inside a string of JSON */
} Shape;

static const char *
find (const char *p,
      const char *end,
      char        c)
{
  return p < end ? memchr (p, c, (gsize) (end - p)) : NULL;
}

static gboolean
has (const char *p,
     const char *end,
     const char *text)
{
  gsize n = strlen (text);

  return p < end && (gsize) (end - p) >= n && memcmp (p, text, n) == 0;
}

/* The mark that ends a quoted text: one with no backslash before it, or with a single one if the
 * whole line is quoted. */
static const char *
find_closing (const char *p,
              const char *end,
              gboolean    nested)
{
  for (const char *mark = find (p, end, '"'); mark != NULL; mark = find (mark + 1, end, '"'))
    {
      guint backslashes = 0;

      while (mark - backslashes > p && mark[-1 - (gssize) backslashes] == '\\')
        backslashes++;
      if (nested ? backslashes == 1 : backslashes % 2 == 0)
        return mark;
    }

  return NULL;
}

static gboolean
is_method (const char *p,
           const char *end)
{
  const char *start = p;

  while (p < end && (g_ascii_isupper (*p) || *p == '-' || *p == '_') && p - start < LONGEST_METHOD)
    p++;

  return p > start && p < end && *p == ' ';
}

static gboolean
is_method_before (const char *p,
                  const char *end)
{
  while (p < end && g_ascii_isupper (*p))
    p++;

  return p + 1 == end;
}

static gboolean
is_request (const Shape *self)
{
  const char *version = self->closing;

  /* Uvicorn: "WebSocket /path" 403 */
  if (has (self->request, self->closing, "WebSocket /"))
    return TRUE;
  if (!is_method (self->request, self->closing))
    return FALSE;

  while (version > self->request && version[-1] != ' ')
    version--;

  /* PHP-FPM leaves out the version: "GET /path" */
  return has (version, self->closing, "HTTP/") ||
         (*version == '/' && is_method_before (self->request, version));
}

/* What is no request is one all the same where the time stands before it: clients send all sorts
 * of bytes, and the log has them. */
static gboolean
is_behind_time (const ScScan *scan,
                const Shape  *self)
{
  const char *p = self->request - strlen (self->quote);
  gboolean colon = FALSE;

  if (p - scan->text < 4 || p[-1] != ' ' || p[-2] != ']')
    return FALSE;

  for (p -= 3; p >= scan->text && *p != '['; p--)
    {
      if (*p == ']' || *p == '"')
        return FALSE;
      colon = colon || *p == ':';
    }

  return p >= scan->text && colon;
}

static gboolean
find_shape (const ScScan *scan,
            Shape        *self)
{
  self->end = scan->text + scan->length;
  for (const char *mark = find (scan->text, self->end, '"'); mark != NULL;
       mark = find (mark + 1, self->end, '"'))
    {
      gboolean nested = mark > scan->text && mark[-1] == '\\';

      self->quote = nested ? "\\\"" : "\"";
      self->request = mark + 1;
      self->closing = find_closing (mark + 1, self->end, nested);
      if (self->closing == NULL)
        continue;

      self->status = self->closing + 2;
      if (self->status >= self->end || self->closing[1] != ' ' || !g_ascii_isdigit (*self->status))
        continue;
      if (is_request (self) || is_behind_time (scan, self))
        return TRUE;
    }

  return FALSE;
}

/* Behind the status */

static const char *
skip_word (const char *p,
           const char *end)
{
  const char *space = find (p, end, ' ');

  return space != NULL ? space + 1 : end;
}

/* Steps over ` "…"`; stays where there is none. */
static const char *
skip_quoted (const Shape *self,
             const char  *p)
{
  gsize n = strlen (self->quote);
  const char *start = p < self->end && *p == ' ' ? p + 1 : p;

  if (!has (start, self->end, self->quote))
    return p;

  const char *closing = find_closing (start + n, self->end, n > 1);

  return closing != NULL ? closing + 1 : p;
}

static gboolean
is_envoy (const ScScan *scan,
          const Shape  *self,
          ScVoice      *voice)
{
  const char *flags = self->status + 4;
  const char *p = flags;

  if (scan->length == 0 || scan->text[0] != '[' || !scan->whole || flags >= self->end)
    return FALSE;

  while (p < self->end && (g_ascii_isupper (*p) || *p == ',' || *p == '-'))
    p++;
  if (p == flags || p >= self->end || *p != ' ')
    return FALSE;

  /* Flags are set where Envoy answered by itself; a limit of retries passes on what it got. */
  if (*flags == '-')
    *voice = SC_VOICE_UPSTREAM;
  else
    *voice = has (flags, self->end, "URX") ? SC_VOICE_UNKNOWN : SC_VOICE_WRITER;

  return TRUE;
}

/* `1 "router" "http://192.0.2.1:80" 12ms` ends a line of Traefik. */
static gboolean
is_traefik (const Shape *self,
            const char  *tail,
            ScVoice     *voice)
{
  const char *end = self->end;

  if (end - tail < 8 || end[-1] != 's' || end[-2] != 'm' || !g_ascii_isdigit (end[-3]))
    return FALSE;

  const char *router = skip_word (tail + 1, end) - 1;
  const char *server = skip_quoted (self, router);

  if (router >= end || server == router || skip_quoted (self, server) == server)
    return FALSE;

  *voice = has (server, end, " \"-\"") ? SC_VOICE_WRITER : SC_VOICE_UPSTREAM;
  return TRUE;
}

/* `bucket [time] address requester id REST.GET.OBJECT key "GET …" 404` */
static gboolean
is_s3 (const ScScan *scan,
       const Shape  *self)
{
  gsize length = (gsize) (self->request - scan->text);

  /* In the common format the time stands right before the request. */
  if (length > 3 && memcmp (self->request - 3, "] \"", 3) == 0)
    return FALSE;

  return memmem (scan->text, length, "] ", 2) != NULL &&
         (memmem (scan->text, length, " REST.", 6) != NULL ||
          memmem (scan->text, length, " WEBSITE.", 9) != NULL);
}

/* Who speaks through nginx: the server that was asked last, if it said the same. */
static ScVoice
get_voice (const ScUpstreams *upstreams,
           guint              code)
{
  if (upstreams->n == 0)
    return SC_VOICE_WRITER;

  return upstreams->codes[upstreams->n - 1] == code ? SC_VOICE_UPSTREAM : SC_VOICE_UNKNOWN;
}

static void
emit_with_upstreams (const ScScan      *scan,
                     ScMatch            match,
                     const ScUpstreams *upstreams)
{
  if (upstreams->ingress)
    {
      match.kind = SC_FINDING_NGINX_UPSTREAM;
      match.owner = "nginx";
    }
  match.voice = get_voice (upstreams, match.code);
  sc_scan_emit (scan, match);

  match.kind = SC_FINDING_NGINX_UPSTREAM;
  match.role = SC_FINDING_UPSTREAM;
  match.voice = SC_VOICE_UNKNOWN;
  for (guint i = 0; i < upstreams->n; i++)
    {
      match.code = upstreams->codes[i];
      match.offset = upstreams->offsets[i];
      sc_scan_emit (scan, match);
    }
}

/* Behind the status stand bytes, "referer", "user agent", and what somebody has added. */
static void
emit_by_tail (const ScScan *scan,
              const Shape  *self,
              ScMatch       match)
{
  const char *tail = self->status + 3;
  ScUpstreams upstreams = { 0 };

  if (tail < self->end)
    tail = skip_word (tail + 1, self->end);
  if (tail < self->end)
    tail = skip_quoted (self, skip_quoted (self, tail - 1));

  match.kind = SC_FINDING_COMBINED;
  if (self->end - tail < 4)
    {
      sc_scan_emit (scan, match);
    }
  else if (is_traefik (self, tail, &match.voice))
    {
      match.kind = SC_FINDING_TRAEFIK;
      match.owner = "traefik";
      sc_scan_emit (scan, match);
    }
  else if (sc_scan_upstreams (scan, (gsize) (tail - scan->text), &upstreams))
    emit_with_upstreams (scan, match, &upstreams);
  else
    sc_scan_emit (scan, match);
}

static void
emit (const ScScan *scan,
      const Shape  *self,
      ScMatch       match)
{
  if (is_envoy (scan, self, &match.voice))
    match.kind = SC_FINDING_ENVOY;
  else if (is_s3 (scan, self))
    match.kind = SC_FINDING_S3;
  else
    {
      emit_by_tail (scan, self, match);
      return;
    }

  sc_scan_emit (scan, match);
}

/**
 * sc_scan_request:
 *
 * Looks for a quoted request with the status behind it.
 *
 * Returns: whether the line is one of an access log; nothing else in it is a status then
 */
gboolean
sc_scan_request (const ScScan *self)
{
  Shape shape;
  ScMatch match = { 0 };

  if (!find_shape (self, &shape))
    return FALSE;

  match.code = sc_scan_read_code (shape.status, shape.end);
  match.offset = (gsize) (shape.status - self->text);
  if (match.code > 0)
    emit (self, &shape, match);

  /* Envoy and others have 0 where nobody answered. */
  return match.code > 0 || has (shape.status, shape.end, "0 ") ||
         has (shape.status, shape.end, "000 ");
}
