/* sc-scan-keys.c — a status behind a key
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* `"status": 404` in JSON, `status: 404` in an object that a program prints, `status=404` in
 * logfmt. Nothing is parsed but what stands beside the number: such texts are cut, nested and mixed
 * with others. Keys are compared by their letters, in lower case.
 */

#define LONGEST_KEY 64

typedef struct
{
  const char *name;
  ScFindingRole role;
} Key;

static const Key keys[] = {
  { "status", SC_FINDING_ANSWER },
  { "statuscode", SC_FINDING_ANSWER },
  { "statusint", SC_FINDING_ANSWER },
  { "httpstatus", SC_FINDING_ANSWER },
  { "httpstatuscode", SC_FINDING_ANSWER },
  { "httpcode", SC_FINDING_ANSWER },
  { "httpresponsecode", SC_FINDING_ANSWER },
  { "httpresponsestatus", SC_FINDING_ANSWER },
  { "httpresponsestatuscode", SC_FINDING_ANSWER },
  { "responsecode", SC_FINDING_ANSWER },
  { "responsestatus", SC_FINDING_ANSWER },
  { "responsestatuscode", SC_FINDING_ANSWER },
  { "respstatus", SC_FINDING_ANSWER },
  { "respstatuscode", SC_FINDING_ANSWER },
  { "resstatus", SC_FINDING_ANSWER },
  { "resstatuscode", SC_FINDING_ANSWER },
  { "scstatus", SC_FINDING_ANSWER },
  { "edgeresponsestatus", SC_FINDING_ANSWER },
  { "downstreamstatus", SC_FINDING_ANSWER },
  { "elbstatuscode", SC_FINDING_ANSWER },
  { "originstatus", SC_FINDING_UPSTREAM },
  { "originresponsestatus", SC_FINDING_UPSTREAM },
  { "upstreamstatus", SC_FINDING_UPSTREAM },
  { "upstreamstatuscode", SC_FINDING_UPSTREAM },
  { "backendstatus", SC_FINDING_UPSTREAM },
  { "backendstatuscode", SC_FINDING_UPSTREAM },
  { "targetstatuscode", SC_FINDING_UPSTREAM },
};

/* What stands before a number, from right to left: quotation mark, separator, key. */
typedef struct
{
  char separator;
  gboolean quoted; /* the key is */
  gsize start;     /* of the key with its mark */
  char key[LONGEST_KEY];
} Before;

static gboolean
is_one_of (char        c,
           const char *set)
{
  return c != '\0' && strchr (set, c) != NULL;
}

static gsize
skip_back (const ScScan *self,
           gsize         i,
           const char   *set)
{
  while (i > 0 && is_one_of (self->text[i - 1], set))
    i--;

  return i;
}

/* Only the last part of a path counts, unless the one before tells whose it is. */
static const char *
get_last_part (char *key)
{
  char *dot = strrchr (key, '.');

  if (dot == NULL)
    return key;

  for (char *p = key; p < dot; p++)
    {
      if ((p == key || p[-1] == '.') && (g_str_has_prefix (p, "upstream.") ||
                                         g_str_has_prefix (p, "origin.")))
        return p;
    }

  return dot + 1;
}

static void
squeeze (char *key)
{
  char *out = key;

  for (const char *p = key; *p != '\0'; p++)
    {
      if (g_ascii_isalnum (*p))
        *out++ = g_ascii_tolower (*p);
    }
  *out = '\0';
}

static gboolean
look_back (const ScScan *self,
           gsize         offset,
           Before       *out)
{
  gsize i = skip_back (self, offset, "\"'\\");
  gsize end;

  i = skip_back (self, i, " ");
  if (i > 0 && self->text[i - 1] == '>')
    i--; /* => */
  if (i == 0 || !is_one_of (self->text[i - 1], ":="))
    return FALSE;

  out->separator = self->text[--i];
  i = skip_back (self, i, " ");
  end = skip_back (self, i, "\"'\\");
  out->quoted = end < i;
  for (i = end; i > 0 && (g_ascii_isalnum (self->text[i - 1]) ||
                          is_one_of (self->text[i - 1], "_.-"));)
    i--;
  if (i == end || end - i >= LONGEST_KEY)
    return FALSE;

  memcpy (out->key, self->text + i, end - i);
  out->key[end - i] = '\0';
  out->start = out->quoted ? skip_back (self, i, "\"'\\") : i;
  return TRUE;
}

/* `code` is the status where an error is described: as the first member of `error`, and in what
 * Kubernetes calls a Status. */
static gboolean
is_code_of_error (const ScScan *self,
                  const Before *before,
                  guint         code)
{
  gsize i = skip_back (self, before->start, " {");

  if (strcmp (before->key, "code") != 0 || !before->quoted || code < 400)
    return FALSE;

  return (self->in_error && skip_back (self, before->start, " \t") == 0) ||
         sc_scan_ends_with (self, skip_back (self, i, " :"), "\"error\"") ||
         memmem (self->text, self->length, "\"kind\":\"Status\"", 15) != NULL;
}

static const Key *
find_key (const ScScan *self,
          Before       *before,
          guint         code)
{
  static const Key of_error = { "code", SC_FINDING_ANSWER };
  char *name = before->key;

  if (is_code_of_error (self, before, code))
    return &of_error;

  memmove (name, get_last_part (name), strlen (get_last_part (name)) + 1);
  squeeze (name);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (strcmp (keys[i].name, name) == 0)
        return &keys[i];
    }

  return NULL;
}

/* The value has to end behind the number, or go on with the phrase. */
static gboolean
ends_well (const ScScan *self,
           gsize         offset,
           guint         code,
           const Before *before)
{
  const char *p = self->text + offset + 3;
  const char *end = self->text + self->length;

  if (p >= end || is_one_of (*p, ",;}])\"'\\\r\t|&"))
    return TRUE;
  if (*p != ' ')
    return FALSE;

  while (p < end && *p == ' ')
    p++;
  if (p >= end || before->separator == '=' || before->quoted || !g_ascii_isalnum (*p))
    return TRUE;

  return sc_codebook_match_phrase (self->book, code, p, (gsize) (end - p),
                                   FALSE) > 0;
}

/* A pair is one of logfmt at the start of a line and behind a space, not in an address or in a
 * quoted value. */
static gboolean
is_pair (const ScScan *self,
         gsize         start)
{
  guint marks = 0;

  for (gsize i = 0; i < start; i++)
    marks += self->text[i] == '"' && (i == 0 || self->text[i - 1] != '\\');

  if (marks % 2 != 0)
    return FALSE;

  /* In parentheses it is one behind a space, as in prose; without, a program calls something. */
  if (start > 0 && self->text[start - 1] == '(')
    return start > 1 && self->text[start - 2] == ' ';

  return start == 0 || is_one_of (self->text[start - 1], " ,\t{[|");
}

/* Programs have spaces around the sign, or end the call that an argument belongs to. */
static gboolean
is_assigned (const ScScan *self,
             gsize         offset)
{
  if (self->text[offset - 1] == ' ')
    return TRUE;

  return sc_scan_begins_with (self, offset + 3, ")") &&
         memchr (self->text, '(', offset) != NULL &&
         memmem (self->text, offset, " (", 2) == NULL;
}

/* Logs of some programs are known by a name that only they have in it. */
static const char *
get_owner (const ScScan *self)
{
  static const struct
  {
    const char *name;
    const char *owner;
  } names[] = {
    { "\"http.log.access", "caddy" },
    { "\"DownstreamStatus\"", "traefik" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (memmem (self->text, self->length, names[i].name, strlen (names[i].name)) != NULL)
        return names[i].owner;
    }

  return NULL;
}

/* `http_code: 200` and `response_code: 200`, as people let curl write them. */
static gboolean
is_of_curl (const ScScan *self,
            const Before *before)
{
  return skip_back (self, before->start, " ") == 0 &&
         (sc_scan_begins_with (self, before->start, "http_code") ||
          sc_scan_begins_with (self, before->start, "response_code"));
}

/* systemd and shells have statuses of their own. */
static gboolean
is_of_process (const ScScan *self,
               gsize         start)
{
  gsize i = start;

  while (i > 0 && is_one_of (self->text[i - 1], " ,;("))
    i--;

  return sc_scan_ends_with (self, i, "exited") || sc_scan_ends_with (self, i, "exit") ||
         sc_scan_ends_with (self, i, "killed") || sc_scan_ends_with (self, i, "dumped");
}

/* Whether words stand before the key, as in "unexpected status code: 503". */
static gboolean
is_in_prose (const ScScan *self,
             const Before *before)
{
  gsize i = before->start;

  if (before->quoted || before->separator != ':' || i < 2 || self->text[i - 1] != ' ')
    return FALSE;

  return g_ascii_isalnum (self->text[i - 2]) || is_one_of (self->text[i - 2], "!)") ||
         (guchar) self->text[i - 2] >= 0x80;
}

/* `Status: 404 Not Found`, as people and CGI write it. */
static gboolean
is_label (const ScScan *self,
          const Before *before)
{
  return !before->quoted && before->separator == ':' && before->start == 0 &&
         g_ascii_isupper (self->text[0]);
}

static gboolean
is_in_object (const ScScan *self,
              gsize         start)
{
  return !self->whole || memchr (self->text, '{', start) != NULL;
}

/**
 * sc_scan_keyed:
 * @offset: where three digits stand
 * @match: has the code; what is known of it is added
 *
 * Returns: whether a key says that they are a status
 */
gboolean
sc_scan_keyed (const ScScan *self,
               gsize         offset,
               ScMatch      *match)
{
  Before before;
  const Key *key;

  if (!look_back (self, offset, &before) || (key = find_key (self, &before, match->code)) == NULL ||
      !ends_well (self, offset, match->code, &before) || is_of_process (self, before.start))
    return FALSE;

  if (before.separator == '=' && !before.quoted &&
      (!is_pair (self, before.start) || is_assigned (self, offset)))
    return FALSE;

  match->role = key->role;
  match->owner = sc_codebook_is_ambiguous (self->book, match->code) ? get_owner (self) : NULL;
  if (!before.quoted && before.separator == ':' && is_of_curl (self, &before))
    match->kind = SC_FINDING_CURL;
  else if (before.separator == '=')
    match->kind = SC_FINDING_LOGFMT;
  else
    {
      match->kind = is_in_prose (self, &before) || is_label (self, &before)
                        ? SC_FINDING_MESSAGE
                        : SC_FINDING_JSON;
      match->weak = !before.quoted || !is_in_object (self, before.start);
    }

  return !match->weak || sc_codebook_find (self->book, match->code, NULL) != NULL;
}
