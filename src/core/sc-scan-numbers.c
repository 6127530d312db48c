/* sc-scan-numbers.c — which three digits in a line are a status
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* Lines are full of numbers, and few of them are statuses. So a number has to be introduced: by
 * the version of HTTP, by the columns that stand before it in a log, by a key, or by words. Each
 * number of three digits is asked in that order.
 */

/* Whether the word that ends before the space at @offset - 1 is what can be requested. */
static gboolean
is_target_before (const ScScan *self,
                  gsize         offset)
{
  gsize end = offset - 1;
  gsize i = end;

  while (i > 0 && self->text[i - 1] != ' ')
    i--;

  return i > 2 && (self->text[i] == '/' || sc_scan_begins_with (self, i, "http")) &&
         g_ascii_isupper (self->text[i - 2]);
}

/* Behind `HTTP/1.1 `: the line may begin there, or go on for long before. */
static gboolean
is_status_line (const ScScan *self,
                gsize         offset,
                ScMatch      *match)
{
  const char *start = self->text;
  const char *p = start + offset;

  if (p == start || p[-1] != ' ')
    return FALSE;
  while (p > start && p[-1] == ' ')
    p--;
  while (p > start && (g_ascii_isdigit (p[-1]) || p[-1] == '.'))
    p--;
  if (p - start < 5 || memcmp (p - 5, "HTTP/", 5) != 0 || *p == ' ')
    return FALSE;

  p -= 5;
  if (p > start && g_ascii_isalnum (p[-1]))
    return FALSE;
  if (self->length - offset > 3 && self->text[offset + 3] == '.')
    return FALSE;

  /* What is before is a request, if something with a slash is. */
  if (p > start && p[-1] == ' ' && is_target_before (self, (gsize) (p - start)))
    {
      match->kind = SC_FINDING_MESSAGE;
      return TRUE;
    }

  /* Firefox: GET https://example.com/ [HTTP/2 404  12ms] */
  gboolean firefox = p > start && p[-1] == '[';

  match->kind = firefox ? SC_FINDING_CONSOLE : SC_FINDING_STATUS_LINE;
  match->weak = firefox;
  if (g_ascii_strncasecmp (start + offset + 3, " connection established",
                           MIN (self->length - offset - 3, 23)) == 0 &&
      self->length - offset - 3 >= 23)
    match->role = SC_FINDING_PROXY;

  return TRUE;
}

/* `:status: 404` of HTTP/2 and 3 (RFC 9113, section 8.3.2), as tools show it. */
static gboolean
is_pseudo_header (const ScScan *self,
                  gsize         offset,
                  ScMatch      *match)
{
  gsize i = offset;

  while (i > 0 && strchr (" :=,\"'", self->text[i - 1]) != NULL && self->text[i - 1] != '\0')
    i--;
  if (i == offset || !sc_scan_ends_with (self, i, ":status"))
    return FALSE;

  i -= strlen (":status");
  if (i > 0 && g_ascii_isalnum (self->text[i - 1]))
    return FALSE;

  match->kind = SC_FINDING_PSEUDO_HEADER;
  return TRUE;
}

/* Steps back over a word; @i is where it ends, and becomes where it begins. */
static void
step_back (const ScScan *self,
           gsize        *i)
{
  while (*i > 0 && self->text[*i - 1] != ' ')
    (*i)--;
}

/* The two letters of the termination state that tell who ended it and when; @rest is behind the
 * status: bytes, two cookies, then the state. */
static const char *
find_state (const char *rest,
            const char *end)
{
  for (int i = 0; i < 4; i++)
    {
      rest = rest < end ? memchr (rest, ' ', (gsize) (end - rest)) : NULL;
      if (rest == NULL)
        return NULL;
      rest++;
    }

  return end - rest >= 2 ? rest : NULL;
}

/* HAProxy answers by itself where no server was chosen, and where the session ended before the head
 * of an answer had come (its configuration manual, "Session state at disconnection"). */
static ScVoice
get_haproxy_voice (const ScScan *self,
                   gsize         timers,
                   gsize         offset)
{
  const char *state = find_state (self->text + offset + 3, self->text + self->length);

  if (timers > 0 && sc_scan_ends_with (self, timers - 1, "<nosrv>"))
    return SC_VOICE_WRITER;
  if (state == NULL)
    return SC_VOICE_UNKNOWN;
  if (state[0] == '-' || state[1] == 'D' || state[1] == 'L' || state[1] == '-')
    return SC_VOICE_UPSTREAM;

  return SC_VOICE_WRITER;
}

/* `frontend backend/server 1/0/2/3/6 404 `: five times stand before the status. */
static gboolean
is_haproxy (const ScScan *self,
            gsize         offset,
            ScMatch      *match)
{
  gsize start = offset > 0 ? offset - 1 : 0;
  guint slashes = 0;

  if (offset < 10 || self->text[offset - 1] != ' ')
    return FALSE;

  step_back (self, &start);
  for (gsize i = start; i < offset - 1; i++)
    {
      if (self->text[i] == '/')
        slashes++;
      else if (!g_ascii_isdigit (self->text[i]) && self->text[i] != '-' && self->text[i] != '+')
        return FALSE;
    }
  if (slashes != 4)
    return FALSE;

  match->kind = SC_FINDING_HAPROXY;
  match->owner = "haproxy";
  match->voice = get_haproxy_voice (self, start, offset);
  return TRUE;
}

/* `TCP_MISS/404` */
static gboolean
is_squid (const ScScan *self,
          gsize         offset,
          ScMatch      *match)
{
  gsize i = offset;

  if (i == 0 || self->text[i - 1] != '/')
    return FALSE;

  for (i--; i > 0 && (g_ascii_isupper (self->text[i - 1]) || self->text[i - 1] == '_');)
    i--;
  if (!sc_scan_begins_with (self, i, "TCP_") && !sc_scan_begins_with (self, i, "UDP_") &&
      !sc_scan_begins_with (self, i, "NONE") && !sc_scan_begins_with (self, i, "TAG_NONE"))
    return FALSE;

  match->kind = SC_FINDING_SQUID;
  match->owner = "squid";
  return TRUE;
}

/* Whether the number goes on, or belongs to something else. */
static gboolean
is_apart (const ScScan *self,
          gsize         offset)
{
  const char *p = self->text + offset;
  gsize left = self->length - offset;

  if (offset > 0 && (g_ascii_isalnum (p[-1]) || p[-1] == '_' || p[-1] == '.' || p[-1] == '$'))
    return FALSE;
  if (left > 3 && (p[3] == '_' || p[3] == '%'))
    return FALSE;

  return left < 5 || !g_ascii_isdigit (p[4]) || strchr (".,:/-", p[3]) == NULL || p[3] == '\0';
}

/* Whether a line of this sort has one status and no more. */
static gboolean
is_all (const ScMatch *match)
{
  return match->kind == SC_FINDING_HAPROXY || match->kind == SC_FINDING_SQUID;
}

static gboolean
judge (const ScScan *self,
       ScMatch      *match)
{
  gsize offset = match->offset;

  if (is_status_line (self, offset, match) || is_pseudo_header (self, offset, match) ||
      is_haproxy (self, offset, match) || is_squid (self, offset, match))
    return TRUE;

  gboolean known = sc_codebook_find (self->book, match->code, NULL) != NULL;

  if (known && (offset == 0 || !g_ascii_isalnum (self->text[offset - 1])) &&
      sc_scan_heading (self, offset, match))
    return TRUE;

  /* IIS has parts of its codes behind a point: HTTP Error 404.0 */
  if (!is_apart (self, offset) && !sc_scan_ends_with (self, offset, "http error "))
    return FALSE;

  return sc_scan_keyed (self, offset, match) || (known && sc_scan_worded (self, offset, match));
}

/**
 * sc_scan_numbers:
 *
 * Looks for statuses in a line of no known form.
 */
void
sc_scan_numbers (const ScScan *self)
{
  const char *end = self->text + self->length;

  for (const char *p = self->text; p < end;)
    {
      const char *start = p;

      while (p < end && g_ascii_isdigit (*p))
        p++;
      if (p - start != 3 || *start == '0')
        {
          p += p == start;
          continue;
        }

      ScMatch match = { .code = sc_scan_read_code (start, end),
                        .offset = (gsize) (start - self->text) };

      if (match.code == 0 || !judge (self, &match))
        continue;

      sc_scan_emit (self, match);
      if (is_all (&match))
        return;
    }
}
