/* sc-scan-records.c — lines of which the place of each column is known
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

#define FIELDS "#Fields:"
#define MAX_TOKENS 16

/* Cuts @text at single spaces or tabs; returns how many of the first pieces there are. */
static guint
cut (const char  *text,
     gsize        length,
     const char **tokens,
     guint        max)
{
  const char *end = text + length;
  guint n = 0;

  for (const char *p = text; p < end && n < max;)
    {
      tokens[n++] = p;
      while (p < end && *p != ' ' && *p != '\t')
        p++;
      p++;
    }

  return n;
}

/* Whether it begins as a time does: `2026-03-02T10:15:30.123456Z`. */
static gboolean
is_time (const char *p,
         const char *end)
{
  static const char shape[] = "dddd-dd-ddTdd:dd:dd";

  if ((gsize) (end - p) < sizeof shape)
    return FALSE;

  for (gsize i = 0; i < sizeof shape - 1; i++)
    {
      if (shape[i] == 'd' ? !g_ascii_isdigit (p[i]) : p[i] != shape[i])
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_alb_type (const char *text,
             gsize       length)
{
  static const char *const types[] = { "http ", "https ", "h2 ", "grpcs ", "ws ", "wss " };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      gsize n = strlen (types[i]);

      if (length > n && memcmp (text, types[i], n) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Three durations stand before the statuses, all of them numbers. */
static gboolean
is_duration (const char *p,
             const char *end)
{
  const char *start = p;

  while (p < end && (g_ascii_isdigit (*p) || *p == '.' || *p == '-'))
    p++;

  return p > start && p < end && *p == ' ';
}

static void
emit_pair (const ScScan *self,
           const char   *answer,
           const char   *target,
           ScFindingKind kind)
{
  const char *end = self->text + self->length;
  guint code = sc_scan_read_code (answer, end);
  guint behind = sc_scan_read_code (target, end);
  ScMatch match = { .code = code, .kind = kind, .owner = "aws-alb" };

  if (behind > 0 && behind == code)
    match.voice = SC_VOICE_UPSTREAM;
  else if (behind == 0)
    match.voice = SC_VOICE_WRITER;

  match.offset = (gsize) (answer - self->text);
  if (code > 0)
    sc_scan_emit (self, match);

  match = (ScMatch){ .code = behind, .kind = kind, .role = SC_FINDING_UPSTREAM };
  match.offset = (gsize) (target - self->text);
  if (behind > 0)
    sc_scan_emit (self, match);
}

/**
 * sc_scan_balancer:
 *
 * Reads a line of AWS: of an Application Load Balancer, `type time balancer client target` and then
 * three durations and two statuses, or of a Classic Load Balancer, which has no type.
 *
 * Returns: whether it is one
 */
gboolean
sc_scan_balancer (const ScScan *self)
{
  const char *end = self->text + self->length;
  const char *tokens[MAX_TOKENS];
  guint type = is_alb_type (self->text, self->length) ? 1 : 0;

  if (!self->whole || (type == 0 && (self->length == 0 || !g_ascii_isdigit (self->text[0]))))
    return FALSE;

  guint n = cut (self->text, self->length, tokens, type + 10);

  if (n < type + 9 || !is_time (tokens[type], end) || !is_duration (tokens[type + 4], end) ||
      !is_duration (tokens[type + 5], end) || !is_duration (tokens[type + 6], end))
    return FALSE;

  emit_pair (self, tokens[type + 7], tokens[type + 8],
             type > 0 ? SC_FINDING_ALB : SC_FINDING_ELB);
  return TRUE;
}

static gboolean
is_word (const char *p,
         const char *end,
         const char *word)
{
  gsize n = strlen (word);

  return (gsize) (end - p) >= n && memcmp (p, word, n) == 0 &&
         (p + n == end || g_ascii_isspace (p[n]));
}

static void
read_fields (const ScScan *self,
             ScColumns    *columns)
{
  const char *end = self->text + self->length;
  gboolean found = FALSE;

  *columns = (ScColumns){ 0, 0, SC_FINDING_W3C };
  for (const char *p = self->text + strlen (FIELDS); p < end;)
    {
      while (p < end && g_ascii_isspace (*p))
        p++;
      if (p >= end)
        break;

      if (is_word (p, end, "sc-status"))
        {
          columns->status = columns->count;
          found = TRUE;
        }
      if (is_word (p, end, "x-edge-location"))
        columns->kind = SC_FINDING_CLOUDFRONT;
      columns->count++;
      while (p < end && !g_ascii_isspace (*p))
        p++;
    }

  if (!found)
    columns->count = 0;
}

/**
 * sc_scan_columns:
 * @columns: what was announced last; changed by a line that announces others
 *
 * Reads a line of a W3C extended log, whose columns a line `#Fields:` announces
 * (https://www.w3.org/TR/WD-logfile).
 *
 * Returns: whether it is one
 */
gboolean
sc_scan_columns (const ScScan *self,
                 ScColumns    *columns)
{
  const char *end = self->text + self->length;
  const char *status = NULL;
  guint n = 0;

  if (!self->whole)
    return FALSE;

  if (sc_scan_begins_with (self, 0, FIELDS))
    {
      read_fields (self, columns);
      return TRUE;
    }
  if (columns->count == 0)
    return FALSE;

  for (const char *p = self->text; p < end; p++)
    {
      if (n++ == columns->status)
        status = p;
      while (p < end && *p != ' ' && *p != '\t')
        p++;
    }
  if (n != columns->count || status == NULL)
    return FALSE;

  ScMatch match = { .code = sc_scan_read_code (status, end), .kind = columns->kind };

  match.offset = (gsize) (status - self->text);
  match.owner = columns->kind == SC_FINDING_W3C ? "iis" : NULL;
  if (match.code > 0)
    sc_scan_emit (self, match);

  return TRUE;
}
