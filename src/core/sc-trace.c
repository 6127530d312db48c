/* sc-trace.c — requests and answers, in the order in which they went over the wire
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-trace.h"

#include <string.h>

/* Tools show an exchange as lines: the request that was sent (`> GET / HTTP/1.1`), remarks
 * (`* Switch from POST to GET`), the head that came back. A step begins with a status line; what
 * belongs to its head is added to it as it is read, so that a report is never behind the text.
 */

#define LONGEST_TEXT 500 /* bytes of a method, target or location that are kept */

struct _ScTrace
{
  char *method; /* of a request that was not answered yet */
  char *target;
  gboolean asked;
  gboolean again; /* the text says that the request is made once more */
  gboolean anew;  /* another command was given */
  gboolean head;  /* fields of the last step may come */
  ScStep *last;   /* as it was added to the report */
  ScStep *added;  /* the same, in the report; NULL if it is not kept there */
};

/**
 * sc_trace_new:
 *
 * Returns: (transfer full): a trace of nothing yet
 */
ScTrace *
sc_trace_new (void)
{
  return g_new0 (ScTrace, 1);
}

/**
 * sc_trace_begin:
 *
 * Notes that another text begins.
 */
void
sc_trace_begin (ScTrace *self)
{
  self->anew = TRUE;
  self->asked = FALSE;
  self->head = FALSE;
}

/**
 * sc_trace_free:
 *
 * Frees a trace; what it added to a report stays there.
 */
void
sc_trace_free (ScTrace *self)
{
  g_free (self->method);
  g_free (self->target);
  g_clear_pointer (&self->last, sc_step_free);
  g_free (self);
}

static char *
dup_part (const char *p,
          const char *end)
{
  return sc_quote_dup_clean (p, MIN ((gsize) (end - p), LONGEST_TEXT));
}

static const char *
find_space (const char *p,
            const char *end)
{
  while (p < end && !g_ascii_isspace (*p))
    p++;

  return p;
}

/* `GET /path HTTP/1.1`; HTTP/2 is written as `GET /path HTTP/2`. */
static gboolean
read_request (ScTrace    *self,
              const char *p,
              const char *end)
{
  const char *method = p;

  while (p < end && (g_ascii_isupper (*p) || *p == '-'))
    p++;
  if (p - method < 3 || p - method > 20 || p >= end || *p != ' ')
    return FALSE;

  const char *target = p + 1;
  const char *target_end = find_space (target, end);

  if (target_end == target || end - target_end < 7 || memcmp (target_end, " HTTP/", 6) != 0 ||
      !g_ascii_isdigit (target_end[6]))
    return FALSE;

  g_free (self->method);
  g_free (self->target);
  self->method = dup_part (method, p);
  self->target = dup_part (target, target_end);
  self->asked = TRUE;
  self->head = FALSE;
  return TRUE;
}

static gboolean
begins_with (const char *p,
             const char *end,
             const char *words)
{
  gsize n = strlen (words);

  return (gsize) (end - p) >= n && g_ascii_strncasecmp (p, words, n) == 0;
}

static void
read_location (ScTrace    *self,
               const char *p,
               const char *end)
{
  if (self->last == NULL || self->last->location != NULL)
    return;

  while (p < end && *p == ' ')
    p++;
  end = find_space (p, end);
  if (p == end)
    return;

  self->last->location = dup_part (p, end);
  if (self->added != NULL)
    self->added->location = g_strdup (self->last->location);
}

/* What stands before the lines of curl, wget and Python's http.client. */
static const char *
skip_prefix (const char *p,
             const char *end)
{
  static const char *const prefixes[] = { "> ", "< ", "* ", "send: b'", "send: b\"", "header: " };

  for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      if (begins_with (p, end, prefixes[i]))
        return p + strlen (prefixes[i]);
    }
  while (p < end && *p == ' ')
    p++;

  return p;
}

static gboolean
is_retry (const char *p,
          const char *end)
{
  return begins_with (p, end, "retrying") ||
         memmem (p, (gsize) (end - p), "Will retry in ", 14) != NULL ||
         memmem (p, (gsize) (end - p), "Retrying in ", 12) != NULL;
}

/* `$ curl …`, as somebody copies it from a terminal. */
static gboolean
is_prompt (const char *line,
           const char *end)
{
  const char *dollar = memchr (line, '$', MIN ((gsize) (end - line), 60));

  return dollar != NULL && end - dollar > 2 && dollar[1] == ' ' &&
         (dollar == line || memchr (line, '@', (gsize) (dollar - line)) != NULL);
}

/* `--2026-03-14 08:00:01--  https://example.com/` of wget */
static gboolean
read_wget (ScTrace    *self,
           const char *line,
           const char *end)
{
  const char *p = end;

  if (!begins_with (line, end, "--") || end - line < 26 || !g_ascii_isdigit (line[2]))
    return FALSE;

  while (p > line && p[-1] != ' ')
    p--;
  if (!begins_with (p, end, "http"))
    return FALSE;

  /* In other languages than English, wget does not write `Location:`. */
  if (self->last != NULL && self->last->code >= 300 && self->last->code < 400)
    read_location (self, p, end);
  g_clear_pointer (&self->method, g_free);
  g_free (self->target);
  self->target = dup_part (p, end);
  self->asked = TRUE;
  self->head = FALSE;
  return TRUE;
}

/* The last line of a head is empty, whatever stands before. */
static gboolean
is_empty (const char *line,
          const char *end)
{
  while (line < end && strchr ("<> \r", *line) != NULL && *line != '\0')
    line++;

  return line == end;
}

/**
 * sc_trace_read_line:
 * @line: a line without a status
 * @length: of @line
 *
 * Returns: whether the line belongs to a trace
 */
gboolean
sc_trace_read_line (ScTrace    *self,
                    const char *line,
                    gsize       length)
{
  const char *end = line + length;
  const char *p = skip_prefix (line, end);

  if (is_empty (line, end))
    {
      self->head = FALSE;
      return FALSE;
    }
  if (read_request (self, p, end) || read_wget (self, line, end))
    return TRUE;
  if (is_prompt (line, end))
    {
      self->anew = TRUE;
      self->head = FALSE;
    }
  if (self->last == NULL)
    return FALSE;

  if (is_retry (p, end))
    self->again = TRUE;
  else if ((self->head || begins_with (p, end, "location: http")) &&
           begins_with (p, end, "location:"))
    read_location (self, p + strlen ("location:"), end);

  return self->head;
}

/**
 * sc_trace_is_step:
 *
 * Returns: whether a finding is an answer as a tool shows it, and not one that a log tells of
 */
gboolean
sc_trace_is_step (const ScFinding *finding)
{
  const char *p = finding->text;
  const char *status = finding->text + finding->offset;

  switch (finding->kind)
    {
    case SC_FINDING_WGET:
      return status - p >= 4 && (memcmp (status - 4, "... ", 4) == 0 ||
                                 memcmp (status - 4, "… ", 4) == 0);
    case SC_FINDING_CURL:
      return begins_with (p, status, "curl: (");
    case SC_FINDING_PSEUDO_HEADER:
      return TRUE;
    case SC_FINDING_STATUS_LINE:
      while (p < status && strchr ("< *", *p) != NULL && *p != '\0')
        p++;
      return begins_with (p, status, "HTTP/") || begins_with (p, status, "reply: '");
    default:
      return FALSE;
    }
}

/**
 * sc_trace_is_tunnel:
 *
 * Returns: whether what is answered next was asked of a proxy, with CONNECT
 */
gboolean
sc_trace_is_tunnel (ScTrace *self)
{
  return self->asked && g_strcmp0 (self->method, "CONNECT") == 0;
}

/**
 * sc_trace_is_head:
 *
 * Returns: whether the next line may be a header field of the last answer
 */
gboolean
sc_trace_is_head (ScTrace *self)
{
  return self->head;
}

static gboolean
is_worth_retrying (guint code)
{
  return code == 401 || code == 407 || code == 408 || code == 421 || code == 425 || code == 429 ||
         code >= 500;
}

static gboolean
is_same_request (const ScTrace *self)
{
  return self->asked && g_strcmp0 (self->method, self->last->method) == 0 &&
         g_strcmp0 (self->target, self->last->target) == 0;
}

static ScLink
find_link (const ScTrace *self)
{
  const ScStep *last = self->last;

  if (last == NULL)
    return SC_LINK_START;
  if (self->anew)
    return SC_LINK_NEXT;
  if (last->code < 200 && (!self->asked || is_same_request (self)))
    return SC_LINK_AFTER_INTERIM;
  if (last->proxy && last->code < 300)
    return SC_LINK_AFTER_PROXY;
  if (last->code >= 300 && last->code < 400 && last->location != NULL)
    return SC_LINK_REDIRECTED;
  if (self->again || (is_worth_retrying (last->code) &&
                      (is_same_request (self) ||
                       (!self->asked && (last->code == 401 || last->code == 407)))))
    return SC_LINK_RETRIED;

  return SC_LINK_NEXT;
}

/* Where the text shows no request: an interim answer and a tunnel leave it open, and a redirect
 * says which one is next. */
static void
take_request (ScTrace *self,
              ScStep  *step)
{
  if (!self->asked && step->link == SC_LINK_REDIRECTED)
    step->target = g_strdup (self->last->location);
  else if (!self->asked &&
           (step->link == SC_LINK_AFTER_INTERIM || step->link == SC_LINK_AFTER_PROXY ||
            step->link == SC_LINK_RETRIED))
    {
      step->method = g_strdup (self->last->method);
      step->target = g_strdup (self->last->target);
    }
  else if (self->asked)
    {
      step->method = g_steal_pointer (&self->method);
      step->target = g_steal_pointer (&self->target);
    }
  self->asked = FALSE;
}

static char *
dup_phrase (const ScFinding *finding)
{
  const char *p = finding->text + finding->offset + finding->extent;
  const char *end = finding->text + finding->length;

  while (p < end && *p == ' ')
    p++;
  while (end > p && strchr (" \r'", end[-1]) != NULL && end[-1] != '\0')
    end--;
  if (end - p >= 4 && memcmp (end - 4, "\\r\\n", 4) == 0)
    end -= 4;

  return p < end ? dup_part (p, end) : NULL;
}

/**
 * sc_trace_add:
 * @report: what to add to
 * @finding: an answer
 *
 * Adds the next step.
 */
void
sc_trace_add (ScTrace         *self,
              ScReport        *report,
              const ScFinding *finding)
{
  ScStep *step = g_new0 (ScStep, 1);

  step->code = finding->code;
  step->source = sc_finding_ref_source (finding);
  step->line = finding->line;
  step->link = find_link (self);
  step->proxy = finding->role == SC_FINDING_PROXY;
  step->phrase = dup_phrase (finding);
  take_request (self, step);

  g_clear_pointer (&self->last, sc_step_free);
  self->last = sc_step_copy (step);
  self->added = sc_report_get_steps (report)->len < SC_TRACE_MAX_STEPS ? step : NULL;
  self->again = FALSE;
  self->anew = FALSE;
  self->head = TRUE;
  sc_report_add_step (report, step);
}
