/* sc-together.c — what it means that codes stand together
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-together.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Each line here rests on the source that it names, and is said only where the text fulfils what
 * the source speaks of: codes of one log, or one answer after the other in a trace.
 */

#define RFC "https://www.rfc-editor.org/rfc/rfc"
#define NGINX "https://github.com/nginx/nginx/blob/release-1.30.0/src/http/"
#define HAPROXY "https://github.com/haproxy/haproxy/blob/v3.4.0/doc/configuration.txt"
#define ALB                                                                                      \
  "https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/"                   \
  "01a945e0dc61cc3ae8b50f9dc764c95502baf9f5/doc_source/"

typedef gboolean (*Condition) (ScReport *report);

typedef struct
{
  guint codes[4]; /* ends with 0; all have to be there, unless there is a condition */
  Condition condition;
  const char *text;
  const char *title;
  const char *href;
} Rule;

static const ScTally *
find_answered (ScReport *report,
               guint     code)
{
  const ScTally *tally = sc_report_find_tally (report, code);

  return tally != NULL && tally->count > 0 ? tally : NULL;
}

static gboolean
stands_in (ScReport     *report,
           guint         code,
           ScFindingKind kind)
{
  const ScTally *tally = find_answered (report, code);

  return tally != NULL && tally->kinds[kind] > 0;
}

/* Whether a trace has @code and then the same request again, answered with something else. */
static gboolean
was_retried (ScReport *report,
             guint     code)
{
  GPtrArray *steps = sc_report_get_steps (report);

  for (guint i = 1; i < steps->len; i++)
    {
      const ScStep *before = g_ptr_array_index (steps, i - 1);
      const ScStep *step = g_ptr_array_index (steps, i);

      if (before->code == code && step->link == SC_LINK_RETRIED && step->code != code)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_challenged (ScReport *report)
{
  return was_retried (report, 401);
}

static gboolean
is_challenged_by_proxy (ScReport *report)
{
  return was_retried (report, 407);
}

static gboolean
is_misdirected (ScReport *report)
{
  return was_retried (report, 421);
}

static gboolean
is_too_early (ScReport *report)
{
  return was_retried (report, 425);
}

static gboolean
is_hinted (ScReport *report)
{
  GPtrArray *steps = sc_report_get_steps (report);

  for (guint i = 1; i < steps->len; i++)
    {
      const ScStep *before = g_ptr_array_index (steps, i - 1);
      const ScStep *step = g_ptr_array_index (steps, i);

      if (before->code == 103 && step->link == SC_LINK_AFTER_INTERIM)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_turned_into_get (ScReport *report)
{
  GPtrArray *steps = sc_report_get_steps (report);

  for (guint i = 1; i < steps->len; i++)
    {
      const ScStep *before = g_ptr_array_index (steps, i - 1);
      const ScStep *step = g_ptr_array_index (steps, i);

      if ((before->code == 301 || before->code == 302) && step->link == SC_LINK_REDIRECTED &&
          g_strcmp0 (before->method, "POST") == 0 && g_strcmp0 (step->method, "GET") == 0)
        return TRUE;
    }

  return FALSE;
}

/* 499 has this meaning only if it is that of nginx. */
static gboolean
is_slow_behind_nginx (ScReport *report)
{
  const ScTally *closed = find_answered (report, 499);

  return closed != NULL && closed->status != NULL && find_answered (report, 504) != NULL &&
         sc_status_is (closed->status, "499", "nginx");
}

/* nginx sends 503 for a client's rate, too; another log does not tell whose 503 it is. */
static gboolean
is_limited (ScReport *report)
{
  const ScTally *unavailable = find_answered (report, 503);

  return unavailable != NULL && find_answered (report, 429) != NULL &&
         unavailable->kinds[SC_FINDING_COMBINED] == 0 &&
         unavailable->kinds[SC_FINDING_NGINX_UPSTREAM] == 0 &&
         unavailable->kinds[SC_FINDING_NGINX_ERROR] == 0;
}

static gboolean
has_no_request (ScReport *report,
                guint     code)
{
  const ScTally *tally = find_answered (report, code);

  for (guint i = 0; tally != NULL && i < tally->quotes->len; i++)
    {
      const ScQuote *quote = g_ptr_array_index (tally->quotes, i);

      if (quote->kind == SC_FINDING_HAPROXY && strstr (quote->text, "<BADREQ>") != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_opened_in_advance (ScReport *report)
{
  return has_no_request (report, 400) && has_no_request (report, 408);
}

static gboolean
is_without_target (ScReport *report)
{
  static const guint codes[] = { 502, 503, 504 };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      const ScTally *tally = find_answered (report, codes[i]);

      if (tally != NULL && tally->kinds[SC_FINDING_ALB] > 0 && tally->voices[SC_VOICE_WRITER] > 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_slow_behind_alb (ScReport *report)
{
  return stands_in (report, 460, SC_FINDING_ALB) && stands_in (report, 504, SC_FINDING_ALB);
}

static const Rule rules[] = {
  { { 499, 504 },
    is_slow_behind_nginx,
    N_ ("499 means that the client closed the connection before nginx had answered, 504 that nginx "
        "waited for the upstream server in vain: look at how long the upstream server takes."),
    "nginx 1.30.0, ngx_http_upstream.c",
    NGINX "ngx_http_upstream.c" },
  { { 502, 504 },
    NULL,
    N_ ("Both come from a gateway: with 502 it got an invalid response from the upstream server, "
        "with 504 none in time."),
    "RFC 9110, 15.6.3, 15.6.5",
    RFC "9110#section-15.6.3" },
  { { 502, 503, 504 },
    is_without_target,
    N_ ("Where the field of the target's status is -, no target sent a response: the status code "
        "is the load balancer's own."),
    "AWS, Access log entries",
    ALB "load-balancer-access-logs.md" },
  { { 460, 504 },
    is_slow_behind_alb,
    N_ ("With 460 the client gave up before the idle timeout had elapsed, with 504 the target did "
        "not respond or could not be reached in time: the targets may be slow."),
    "AWS, Troubleshoot your Application Load Balancers",
    ALB "load-balancer-troubleshooting.md" },
  { { 401 },
    is_challenged,
    N_ ("The client first had no valid credentials and sent the request again with Authorization, "
        "as the challenge in WWW-Authenticate asks; such a 401 is no failure."),
    "RFC 9110, 15.5.2, 11.6.1",
    RFC "9110#section-15.5.2" },
  { { 407 },
    is_challenged_by_proxy,
    N_ ("The proxy, not the origin server, asked for credentials; the client sent the request "
        "again with Proxy-Authorization."),
    "RFC 9110, 15.5.8, 11.7.1",
    RFC "9110#section-15.5.8" },
  { { 200, 304 },
    NULL,
    N_ ("304 answers a conditional request whose copy is still valid, where 200 would have been "
        "sent without the condition."),
    "RFC 9110, 15.4.5",
    RFC "9110#section-15.4.5" },
  { { 206, 416 },
    NULL,
    N_ ("Clients asked with Range for parts, and for some that the representation does not have; "
        "Content-Range of the 416 should tell the current length."),
    "RFC 9110, 15.3.7, 15.5.17",
    RFC "9110#section-15.5.17" },
  { { 429, 503 },
    is_limited,
    N_ ("429 holds the rate of requests against one client, 503 is about the server as a whole; "
        "with either, Retry-After may say how long to wait."),
    "RFC 6585, 4; RFC 9110, 15.6.4",
    RFC "6585#section-4" },
  { { 421 },
    is_misdirected,
    N_ ("The first connection was not one for this origin; a client may send the request again "
        "over a different connection, whatever its method."),
    "RFC 9110, 15.5.20",
    RFC "9110#section-15.5.20" },
  { { 425 },
    is_too_early,
    N_ ("The server refused a request in TLS early data because it might be a replay; the client "
        "sent it again."),
    "RFC 8470, 5.2",
    RFC "8470#section-5.2" },
  { { 400, 408 },
    is_opened_in_advance,
    N_ ("Browsers open connections in advance: left unused, they end with 408 when the timeout "
        "strikes first, with 400 when the browser closes them first."),
    "HAProxy 3.4.0, Configuration Manual, Session state at disconnection",
    HAPROXY },
  { { 301, 302 },
    is_turned_into_get,
    N_ ("With 301 and 302 a user agent may turn the redirected POST into a GET; 307 and 308 keep "
        "method and content."),
    "RFC 9110, 15.4.2, 15.4.3",
    RFC "9110#section-15.4.2" },
  { { 103 },
    is_hinted,
    N_ ("103 is an interim response with fields that are likely to come; only the final response "
        "tells how the request ended."),
    "RFC 8297, 2",
    RFC "8297#section-2" },
  { { 412, 428 },
    NULL,
    N_ ("With 428 the server demands a condition such as If-Match, with 412 the condition was "
        "there but false: both guard against lost updates."),
    "RFC 6585, 3; RFC 9110, 15.5.13",
    RFC "6585#section-3" },
};

static gboolean
applies (const Rule *self,
         ScReport   *report)
{
  if (self->condition != NULL)
    return self->condition (report);

  for (gsize i = 0; self->codes[i] != 0; i++)
    {
      if (find_answered (report, self->codes[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * sc_together_find:
 *
 * Returns: (transfer full) (element-type ScTogether): what the codes of a text mean together
 */
GArray *
sc_together_find (ScReport *report)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (ScTogether));

  g_return_val_if_fail (report != NULL, found);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      const Rule *rule = &rules[i];

      if (applies (rule, report))
        g_array_append_val (found, ((ScTogether){ rule->codes, _ (rule->text), rule->title,
                                                  rule->href }));
    }

  return found;
}

/**
 * sc_together_concerns:
 *
 * Returns: whether it is about @code
 */
gboolean
sc_together_concerns (const ScTogether *self,
                      guint             code)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (const guint *p = self->codes; *p != 0; p++)
    {
      if (*p == code)
        return TRUE;
    }

  return FALSE;
}
