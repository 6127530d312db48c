/* sc-scan-words.c — a status among words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* Programs tell in their own words what they were answered. A number is a status there if words for
 * it stand before it, if its reason phrase comes behind it, or if it ends what looks like a
 * request. Only codes that the table knows are found so.
 */

#define LONGEST_TARGET 8000 /* bytes of what can be requested, as RFC 9110 recommends (4.1) */

/* What stands before a status, in lower case; longer ones first where one ends another. */
static const struct
{
  const char *words;
  ScFindingKind kind;
  gboolean strong;
  ScFindingRole role;
} introductions[] = {
  { "awaiting response...", SC_FINDING_WGET, TRUE },
  { "http error response", SC_FINDING_MESSAGE, FALSE },
  { "http response", SC_FINDING_MESSAGE, FALSE },
  { "proxy tunneling failed", SC_FINDING_WGET, FALSE, SC_FINDING_PROXY },
  { "received http code", SC_FINDING_CURL, FALSE, SC_FINDING_PROXY },
  { "connect tunnel failed, response", SC_FINDING_CURL, FALSE, SC_FINDING_PROXY },
  { "requested url returned error", SC_FINDING_CURL, FALSE },
  { "returned an error", SC_FINDING_MESSAGE, FALSE },
  { "googleapi: error", SC_FINDING_MESSAGE, FALSE },
  { "unexpected server response", SC_FINDING_MESSAGE, FALSE },
  { "statuscodeerror", SC_FINDING_MESSAGE, FALSE },
  { "(status", SC_FINDING_MESSAGE, FALSE },
  { "responded with a status of", SC_FINDING_CONSOLE, FALSE },
  { "status code", SC_FINDING_MESSAGE, FALSE },
  { "status, code", SC_FINDING_MESSAGE, FALSE },
  { "statuscode", SC_FINDING_MESSAGE, FALSE },
  { "status-code", SC_FINDING_MESSAGE, FALSE },
  { "http status", SC_FINDING_MESSAGE, FALSE },
  { "http error", SC_FINDING_MESSAGE, FALSE },
  { "http code", SC_FINDING_MESSAGE, FALSE },
  { "response code", SC_FINDING_MESSAGE, FALSE },
  { "response status", SC_FINDING_MESSAGE, FALSE },
  { "unexpected status", SC_FINDING_MESSAGE, FALSE },
  { "bad status", SC_FINDING_MESSAGE, FALSE },
  { "with status", SC_FINDING_MESSAGE, FALSE },
  { "got status", SC_FINDING_MESSAGE, FALSE },
  { "returned status", SC_FINDING_MESSAGE, FALSE },
  { "invalid status", SC_FINDING_MESSAGE, FALSE },
  { " http", SC_FINDING_MESSAGE, FALSE },
};

static gsize
skip_back (const ScScan *self,
           gsize         i,
           const char   *set)
{
  while (i > 0 && self->text[i - 1] != '\0' && strchr (set, self->text[i - 1]) != NULL)
    i--;

  return i;
}

/* A process has a status, too. */
static gboolean
is_of_process (const ScScan *self,
               gsize         i)
{
  gsize from = i > 40 ? i - 40 : 0;

  return memmem (self->text + from, i - from, "exit", 4) != NULL;
}

/* "expected HTTP 101 response" is not what came. */
static gboolean
is_expected (const ScScan *self,
             gsize         i)
{
  i = skip_back (self, i, " ");

  return sc_scan_ends_with (self, i, "expected") && !sc_scan_ends_with (self, i, "unexpected");
}

static gboolean
is_introduced (const ScScan *self,
               gsize         offset,
               ScMatch      *match)
{
  gsize i = skip_back (self, offset, " :=\"'`(#[");

  if (memmem (self->text + i, offset - i, "==", 2) != NULL)
    return FALSE; /* source code */

  for (gsize n = 0; n < G_N_ELEMENTS (introductions); n++)
    {
      const char *words = introductions[n].words;
      gboolean at_start = words[0] == ' ' && i == strlen (words) - 1;

      if (i == offset || !sc_scan_ends_with (self, i, words + at_start))
        continue;
      if (is_of_process (self, i) || is_expected (self, i - strlen (words + at_start)))
        return FALSE;

      match->kind = introductions[n].kind;
      match->weak = !introductions[n].strong;
      match->role = introductions[n].role;
      return TRUE;
    }

  return FALSE;
}

/* The reason phrase */

/* `SIP/2.0 404 Not Found` looks like a status line of HTTP, and is none. */
static gboolean
is_other_protocol (const ScScan *self,
                   gsize         offset)
{
  gsize i = skip_back (self, offset, " ");
  gsize version = skip_back (self, i, "0123456789.");

  return sc_scan_ends_with (self, i, "icy") ||
         (version > 1 && version < i && self->text[version - 1] == '/' &&
          g_ascii_isupper (self->text[version - 2]));
}

static gsize
skip_to_phrase (const ScScan *self,
                gsize         i)
{
  gsize from = i;

  while (i < self->length && i - from < 4 && self->text[i] != '\0' &&
         strchr (" :(-\t\"'", self->text[i]) != NULL)
    i++;
  if (sc_scan_begins_with (self, i, "：")) /* of wget in Chinese */
    i += strlen ("：");

  return i;
}

static gboolean
is_error_of_requests (const ScScan *self,
                      gsize         i)
{
  return sc_scan_begins_with (self, i, " Client Error: ") ||
         sc_scan_begins_with (self, i, " Server Error: ") ||
         sc_scan_begins_with (self, i, ", message=");
}

static gboolean
is_of_target (char c)
{
  return !g_ascii_isspace (c) && c != '"' && c != '<' && c != '>';
}

/* Whether a request stands before the number, or at least its target: `GET /path 404`. */
static gboolean
is_behind_request (const ScScan *self,
                   gsize         offset,
                   gboolean     *url)
{
  gsize end = skip_back (self, offset, " \t:");
  gsize i = end;

  *url = FALSE;
  if (end == offset || !g_ascii_isspace (self->text[offset - 1]))
    return FALSE;
  while (i > 0 && end - i < LONGEST_TARGET && is_of_target (self->text[i - 1]))
    i--;

  *url = sc_scan_begins_with (self, i, "http://") || sc_scan_begins_with (self, i, "https://");
  if (!*url && !sc_scan_begins_with (self, i, "/"))
    return FALSE;

  gsize method = skip_back (self, i, " ");
  gsize start = method;

  while (start > 0 && g_ascii_isupper (self->text[start - 1]))
    start--;

  return method < i && method - start >= 3 && method - start <= 16;
}

static gboolean
is_before_request (const ScScan *self,
                   gsize         i)
{
  gsize p = i;

  while (p < self->length && self->text[p] == ' ')
    p++;

  gsize method = p;

  while (p < self->length && g_ascii_isupper (self->text[p]))
    p++;

  return method > i && p - method >= 3 && (sc_scan_begins_with (self, p, " /") ||
                                           sc_scan_begins_with (self, p, " http"));
}

/* "302: Found again", and a file that is called `404 Not Found.txt` */
static gboolean
goes_on (const ScScan *self,
         gsize         offset,
         gsize         end)
{
  if (self->length - end < 2)
    return FALSE;

  return (self->text[end] == '.' && g_ascii_isalnum (self->text[end + 1])) ||
         (self->text[offset + 3] == ':' && self->text[end] == ' ' &&
          g_ascii_islower (self->text[end + 1]));
}

/**
 * sc_scan_has_phrase:
 * @offset: where a number stands
 * @code: what it is
 * @named: whether the phrase has to be written as a name is
 *
 * Returns: whether the reason phrase of @code comes behind it
 */
gboolean
sc_scan_has_phrase (const ScScan *self,
                    gsize         offset,
                    guint         code,
                    gboolean      named)
{
  gsize i = skip_to_phrase (self, offset + 3);
  gsize length;

  if (i == offset + 3 || (offset > 0 && self->text[offset - 1] == '#') ||
      is_other_protocol (self, offset))
    return FALSE;

  length = sc_codebook_match_phrase (self->book, code, self->text + i, self->length - i, named);
  return length > 0 && !(named && goes_on (self, offset, i + length));
}

/* What browsers say of what they were answered. */
static gboolean
is_of_browser (const ScScan *self,
               gsize         offset)
{
  static const char *const marks[] = { "net::ERR_", "Cross-Origin Request Blocked",
                                      "WebSocket connection to " };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (memmem (self->text, offset, marks[i], strlen (marks[i])) != NULL)
        return TRUE;
    }

  return sc_scan_begins_with (self, 0, "Status Code:");
}

/* `- 503 19B in 36µs` of chi */
static gboolean
is_of_chi (const ScScan *self,
           gsize         offset)
{
  gsize i = offset + 4;

  if (!sc_scan_ends_with (self, offset, " - ") || !sc_scan_begins_with (self, offset + 3, " "))
    return FALSE;
  while (i < self->length && g_ascii_isdigit (self->text[i]))
    i++;

  return i > offset + 4 && sc_scan_begins_with (self, i, "B in ");
}

/* `GET 503 https://example.com/` of npm, `[404]: GET /path` of PHP */
static gboolean
is_beside_method (const ScScan *self,
                  gsize         offset)
{
  gsize i = offset;

  if (sc_scan_ends_with (self, offset, " [") && sc_scan_begins_with (self, offset + 3, "]: "))
    return is_before_request (self, offset + 5);

  if (offset < 5 || self->text[offset - 1] != ' ' ||
      !sc_scan_begins_with (self, offset + 3, " http"))
    return FALSE;
  for (i--; i > 0 && g_ascii_isupper (self->text[i - 1]);)
    i--;

  return offset - 1 - i >= 3 && i > 0 && self->text[i - 1] == ' ';
}

/* What stands around a status in the output of one program; @also comes anywhere before it. */
static const struct
{
  const char *before;
  const char *after;
  const char *also;
  gboolean strong;
} surroundings[] = {
  { "| ", " |", "[GIN", TRUE },
  { " - ", " ", "Request finished HTTP/", TRUE },       /* ASP.NET Core */
  { "ms - ", "", "HTTP response headers after", TRUE }, /* .NET */
  { "completed ", "  in ", NULL, TRUE },                /* Rails, for a code without a phrase */
  { " - ", "", "ERR_PNPM_FETCH_", FALSE },
  { ": ", " : ", "ErrorException$", FALSE }, /* Spring */
  { "got ", "", "status", FALSE },
  { "got ", "", "response", FALSE },
  { "<response [", "]>", NULL, FALSE }, /* Requests */
  { "too many ", " error responses", NULL, FALSE },
  { "an error occurred (", ") when calling ", NULL, FALSE }, /* botocore */
};

static gboolean
is_surrounded (const ScScan *self,
               gsize         offset,
               gboolean     *strong)
{
  for (gsize i = 0; i < G_N_ELEMENTS (surroundings); i++)
    {
      const char *also = surroundings[i].also;

      *strong = surroundings[i].strong;
      if (sc_scan_ends_with (self, offset, surroundings[i].before) &&
          sc_scan_begins_with (self, offset + 3, surroundings[i].after) &&
          (also == NULL || memmem (self->text, offset, also, strlen (also)) != NULL))
        return TRUE;
    }

  return FALSE;
}

/* Chrome: `GET https://example.com/ 404 (Not Found)`, without a phrase over HTTP/2. */
static gboolean
is_console_request (const ScScan *self,
                    gsize         offset,
                    gboolean      phrase)
{
  return (phrase && sc_scan_begins_with (self, offset + 3, " (")) ||
         (offset + 3 == self->length && memchr (self->text, '(', offset) == NULL);
}

static void
choose_kind (const ScScan *self,
             gsize         offset,
             ScMatch      *match)
{
  /* Wget 2 begins its lines so, others say it in the middle of theirs. */
  if (sc_scan_begins_with (self, 0, "HTTP response ") ||
      sc_scan_begins_with (self, 0, "HTTP ERROR response "))
    {
      match->kind = SC_FINDING_WGET;
      match->weak = FALSE;
    }
  if (is_of_browser (self, offset))
    match->kind = SC_FINDING_CONSOLE;
}

/**
 * sc_scan_worded:
 * @offset: where three digits stand
 * @match: has the code; what is known of it is added
 *
 * Returns: whether the words beside them say that they are a status
 */
gboolean
sc_scan_worded (const ScScan *self,
                gsize         offset,
                ScMatch      *match)
{
  gboolean phrase = sc_scan_has_phrase (self, offset, match->code, TRUE);
  gboolean url;
  gboolean request = is_behind_request (self, offset, &url);

  gboolean strong = TRUE;

  match->kind = SC_FINDING_MESSAGE;
  match->weak = TRUE;
  if (is_introduced (self, offset, match))
    {
      choose_kind (self, offset, match);
      return TRUE;
    }
  if (phrase && is_of_browser (self, offset))
    {
      match->kind = SC_FINDING_CONSOLE;
      return TRUE;
    }
  if (request && url && is_console_request (self, offset, phrase))
    {
      match->kind = SC_FINDING_CONSOLE;
      return TRUE;
    }
  if (phrase && (sc_scan_ends_with (self, offset, "... ") ||
                 sc_scan_ends_with (self, offset, "… ")))
    {
      match->kind = SC_FINDING_WGET;
      match->weak = FALSE;
      return TRUE;
    }
  if (request || is_surrounded (self, offset, &strong) || is_of_chi (self, offset) ||
      ((offset == 0 || self->text[offset - 1] == ' ') && is_before_request (self, offset + 3)) ||
      is_beside_method (self, offset))
    {
      match->weak = !strong;
      return TRUE;
    }
  if (phrase && sc_scan_ends_with (self, offset, "completed "))
    {
      match->weak = FALSE; /* Rails */
      return TRUE;
    }
  if (sc_scan_ends_with (self, offset, " error ") &&
      sc_scan_begins_with (self, offset + 3, ": ") && phrase)
    match->kind = SC_FINDING_WGET;

  return phrase || is_error_of_requests (self, offset + 3);
}
