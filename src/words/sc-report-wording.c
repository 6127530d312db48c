/* sc-report-wording.c — what was found in a text, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-report-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-digits.h"

static const char *const kinds[SC_N_FINDING_KINDS] = {
  [SC_FINDING_STATUS_LINE] = N_ ("status line"),
  [SC_FINDING_PSEUDO_HEADER] = N_ ("HTTP/2 header"),
  [SC_FINDING_CURL] = N_ ("curl"),
  [SC_FINDING_WGET] = N_ ("Wget"),
  [SC_FINDING_COMBINED] = N_ ("access log"),
  [SC_FINDING_NGINX_UPSTREAM] = N_ ("nginx access log"),
  [SC_FINDING_NGINX_ERROR] = N_ ("nginx error log"),
  [SC_FINDING_HAPROXY] = N_ ("HAProxy log"),
  [SC_FINDING_W3C] = N_ ("W3C extended log"),
  [SC_FINDING_CLOUDFRONT] = N_ ("CloudFront log"),
  [SC_FINDING_ALB] = N_ ("Application Load Balancer log"),
  [SC_FINDING_ELB] = N_ ("Classic Load Balancer log"),
  [SC_FINDING_S3] = N_ ("S3 access log"),
  [SC_FINDING_ENVOY] = N_ ("Envoy log"),
  [SC_FINDING_TRAEFIK] = N_ ("Traefik log"),
  [SC_FINDING_SQUID] = N_ ("Squid log"),
  [SC_FINDING_JSON] = N_ ("JSON"),
  [SC_FINDING_LOGFMT] = N_ ("logfmt"),
  [SC_FINDING_CONSOLE] = N_ ("browser console"),
  [SC_FINDING_MESSAGE] = N_ ("message of a program"),
  [SC_FINDING_HTML] = N_ ("HTML page"),
};

static const char *const roles[SC_N_FINDING_ROLES] = {
  /* Translators: what the one who wrote a log or trace sent or received */
  [SC_FINDING_ANSWER] = N_ ("answered"),
  [SC_FINDING_UPSTREAM] = N_ ("answered by a server behind"),
  /* Translators: a proxy's answer to CONNECT */
  [SC_FINDING_PROXY] = N_ ("answered by a proxy"),
  [SC_FINDING_PAGE] = N_ ("said by a page"),
  /* Translators: a log has no number, but words that go with one status */
  [SC_FINDING_IMPLIED] = N_ ("implied by an error log"),
};

/**
 * sc_report_wording_get_kind:
 *
 * Returns: what sort of line that is
 */
const char *
sc_report_wording_get_kind (ScFindingKind kind)
{
  g_return_val_if_fail (kind < SC_N_FINDING_KINDS, NULL);

  return _ (kinds[kind]);
}

/**
 * sc_report_wording_get_role:
 *
 * Returns: whose status it is
 */
const char *
sc_report_wording_get_role (ScFindingRole role)
{
  g_return_val_if_fail (role < SC_N_FINDING_ROLES, NULL);

  return _ (roles[role]);
}

/* A number of something, with the digits of the number grouped. */
static char *
dup_number (const char *format,
            guint64     number)
{
  g_autofree char *digits = sc_digits_group (number);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  return g_strconcat (parts[0], digits, parts[1], NULL);
}

/* Plural forms are asked for with an unsigned long, whatever the number is. */
static gulong
to_plural (guint64 number)
{
  return number < 1000000 ? (gulong) number : (gulong) (number % 1000000) + 1000000;
}

/**
 * sc_report_wording_dup_summary:
 *
 * Returns: (transfer full): how much was found in how much text, one line
 */
char *
sc_report_wording_dup_summary (ScReport *report)
{
  g_return_val_if_fail (report != NULL, NULL);

  guint64 n_answers = sc_report_get_count (report);
  guint64 n_codes = sc_report_get_length (report);
  guint64 n_lines = sc_report_get_lines (report);
  g_autofree char *answers =
      dup_number (ngettext ("%s answer", "%s answers", to_plural (n_answers)), n_answers);
  g_autofree char *codes =
      dup_number (ngettext ("%s status code", "%s status codes", to_plural (n_codes)), n_codes);
  g_autofree char *lines =
      dup_number (ngettext ("%s line", "%s lines", to_plural (n_lines)), n_lines);

  /* Translators: a number of status codes, of answers, of lines, each with its noun */
  return g_strdup_printf (_ ("%s, %s in %s"), codes, answers, lines);
}

/**
 * sc_report_wording_dup_sources:
 *
 * Returns: (transfer full): in what sorts of lines a code stands
 */
char *
sc_report_wording_dup_sources (const ScTally *tally)
{
  g_return_val_if_fail (tally != NULL, NULL);

  GString *out = g_string_new (NULL);

  for (guint kind = 0; kind < SC_N_FINDING_KINDS; kind++)
    {
      if (tally->kinds[kind] == 0)
        continue;
      if (out->len > 0)
        g_string_append (out, C_ ("list", ", "));
      g_string_append (out, _ (kinds[kind]));
    }

  return g_string_free (out, FALSE);
}

/* Steps */

static void
add_part (GPtrArray *parts,
          char      *part)
{
  if (part != NULL)
    g_ptr_array_add (parts, part);
}

static char *
dup_link (const ScStep *step,
          const ScStep *before)
{
  switch (step->link)
    {
    case SC_LINK_AFTER_INTERIM:
      return g_strdup (_ ("answer to the same request"));
    case SC_LINK_AFTER_PROXY:
      return g_strdup (_ ("through the tunnel of the proxy"));
    case SC_LINK_REDIRECTED:
      if (before != NULL && before->method != NULL && step->method != NULL &&
          !g_str_equal (before->method, step->method))
        /* Translators: two methods, such as POST and GET */
        return g_strdup_printf (_ ("redirected; %s became %s"), before->method, step->method);
      return g_strdup (_ ("redirected"));
    case SC_LINK_RETRIED:
      return g_strdup (_ ("the same request again"));
    case SC_LINK_NEXT:
      return g_strdup (_ ("another request"));
    case SC_LINK_START:
    default:
      return NULL;
    }
}

static char *
dup_request (const ScStep *step)
{
  if (step->method != NULL && step->target != NULL)
    return g_strdup_printf ("%s %s", step->method, step->target);

  return g_strdup (step->method != NULL ? step->method : step->target);
}

static char *
dup_end (const ScStep *step)
{
  if (step->proxy)
    return g_strdup (_ ("answer of the proxy"));
  if (step->code < 200 && step->code != 101)
    return g_strdup (_ ("interim answer"));
  if (step->location != NULL)
    /* Translators: where a redirect leads to */
    return g_strdup_printf (_ ("leads to %s"), step->location);

  return NULL;
}

/**
 * sc_report_wording_dup_step:
 * @before: (nullable): the step before
 *
 * Returns: (transfer full): how a step follows from the one before, what was requested, and where
 *   it leads; empty if the text tells nothing of that
 */
char *
sc_report_wording_dup_step (const ScStep *step,
                            const ScStep *before)
{
  g_return_val_if_fail (step != NULL, NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  add_part (parts, dup_link (step, before));
  if (step->link != SC_LINK_AFTER_INTERIM)
    add_part (parts, dup_request (step));
  add_part (parts, dup_end (step));
  g_ptr_array_add (parts, NULL);

  /* Translators: what stands between the parts that tell of one step */
  return g_strjoinv (C_ ("steps", "; "), (char **) parts->pdata);
}
