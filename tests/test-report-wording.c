/* test-report-wording.c — what was found in a text, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-report-wording.h"

#include <string.h>

#include "sc-explain.h"
#include "sc-together.h"

/* Texts are explained as somebody would have them explained; it is not asked how the sentences are
 * put together, but that the right ones stand there.
 */

#define CLF "192.0.2.1 - - [14/Mar/2026:08:00:00 +0000] \"GET / HTTP/1.1\" "

static ScTable *table;

static ScExplainer *
explain (const char *text)
{
  ScExplainer *explainer = sc_explainer_new (table);

  sc_explainer_feed (explainer, text, strlen (text));
  sc_explainer_finish (explainer);
  return explainer;
}

static void
test_summary (void)
{
  static const struct
  {
    const char *text;
    const char *wanted;
  } cases[] = {
    { "", "0 status codes, 0 answers in 0 lines" },
    { "HTTP/1.1 404 Not Found\n", "1 status code, 1 answer in 1 line" },
    { CLF "200 1\n" CLF "404 1\n" CLF "404 1\n", "2 status codes, 3 answers in 3 lines" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScExplainer) explainer = explain (cases[i].text);
      g_autofree char *summary =
          sc_report_wording_dup_summary (sc_explainer_get_report (explainer));

      g_assert_cmpstr (summary, ==, cases[i].wanted);
    }
}

/* The plural of a language can depend on the last digits of a number, however large it is. */
static void
test_large_summary (void)
{
  g_autoptr (ScExplainer) explainer = explain ("HTTP/1.1 404 Not Found\n");
  ScReport *report = sc_explainer_get_report (explainer);

  sc_report_set_size (report, G_GUINT64_CONSTANT (5000000000), 1);

  g_autofree char *summary = sc_report_wording_dup_summary (report);

  g_assert_cmpstr (summary, ==, "1 status code, 1 answer in 5,000,000,000 lines");
}

static void
test_names (void)
{
  for (int kind = 0; kind < SC_N_FINDING_KINDS; kind++)
    g_assert_cmpuint (strlen (sc_report_wording_get_kind ((ScFindingKind) kind)), >, 0);
  for (int role = 0; role < SC_N_FINDING_ROLES; role++)
    g_assert_cmpuint (strlen (sc_report_wording_get_role ((ScFindingRole) role)), >, 0);
}

static void
test_sources (void)
{
  g_autoptr (ScExplainer) explainer =
      explain ("HTTP/1.1 404 Not Found\n\n" CLF "404 1\nHTTP/1.1 404 Not Found\n");
  const ScTally *tally = sc_report_find_tally (sc_explainer_get_report (explainer), 404);
  g_autofree char *sources = sc_report_wording_dup_sources (tally);

  g_assert_cmpstr (sources, ==, "status line, access log");
}

static void
test_steps (void)
{
  static const struct
  {
    const char *text;
    const char *wanted; /* of the last step */
  } cases[] = {
    { "HTTP/1.1 200 OK\n", "" },
    { "> POST /a HTTP/1.1\n>\n< HTTP/1.1 303 See Other\n< Location: /b\n<\n",
      "POST /a; leads to /b" },
    { "> POST /a HTTP/1.1\n>\n< HTTP/1.1 303 See Other\n< Location: /b\n<\n"
      "> GET /b HTTP/1.1\n>\n< HTTP/1.1 200 OK\n",
      "redirected; POST became GET; GET /b" },
    { "> POST /a HTTP/1.1\n>\n< HTTP/1.1 307 Temporary Redirect\n< Location: /b\n<\n"
      "> POST /b HTTP/1.1\n>\n< HTTP/1.1 200 OK\n",
      "redirected; POST /b" },
    /* Nothing is said of methods that do not stand there. */
    { "HTTP/1.1 303 See Other\nLocation: /b\n\nHTTP/1.1 200 OK\n", "redirected; /b" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 103 Early Hints\n<\n", "GET /; interim answer" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 103 Early Hints\n<\n< HTTP/1.1 200 OK\n",
      "answer to the same request" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET / HTTP/1.1\n>\n"
      "< HTTP/1.1 200 OK\n",
      "the same request again; GET /" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n<\n> GET /b HTTP/1.1\n>\n< HTTP/1.1 200 OK\n",
      "another request; GET /b" },
    { "> CONNECT example.com:443 HTTP/1.1\n>\n< HTTP/1.1 200 Connection established\n<\n",
      "CONNECT example.com:443; answer of the proxy" },
    { "> CONNECT example.com:443 HTTP/1.1\n>\n< HTTP/1.1 200 Connection established\n<\n"
      "> GET / HTTP/1.1\n>\n< HTTP/1.1 404 Not Found\n",
      "through the tunnel of the proxy; GET /" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 101 Switching Protocols\n<\n", "GET /" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScExplainer) explainer = explain (cases[i].text);
      GPtrArray *steps = sc_report_get_steps (sc_explainer_get_report (explainer));
      guint n = steps->len;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (n, >, 0);

      g_autofree char *words =
          sc_report_wording_dup_step (g_ptr_array_index (steps, n - 1),
                                      n > 1 ? g_ptr_array_index (steps, n - 2) : NULL);

      g_assert_cmpstr (words, ==, cases[i].wanted);
    }
}

/* Speakers */

static void
assert_speakers (const char        *text,
                 guint              code,
                 const char *const *wanted)
{
  g_autoptr (ScExplainer) explainer = explain (text);
  const ScTally *tally = sc_report_find_tally (sc_explainer_get_report (explainer), code);
  g_autoptr (GPtrArray) speakers = sc_report_wording_list_speakers (tally);

  for (guint i = 0; i < speakers->len; i++)
    g_test_message ("%s", ((ScReportSpeaker *) g_ptr_array_index (speakers, i))->text);
  g_assert_cmpuint (speakers->len, ==, g_strv_length ((char **) wanted));
  for (guint i = 0; i < speakers->len; i++)
    g_assert_cmpstr (((ScReportSpeaker *) g_ptr_array_index (speakers, i))->text, ==, wanted[i]);
}

/* What a head says counts more than what a page says. */
static void
test_speakers (void)
{
  static const char *const wanted[] = {
    "Probably nginx, or passed on by it: the head has “Server: nginx”.",
    "Probably nginx: its pages have “<hr><center>nginx”.",
    NULL,
  };

  assert_speakers ("HTTP/1.1 404 Not Found\r\nServer: nginx/1.22.1\r\n\r\n"
                   "<html><body><hr><center>nginx/1.22.1</center></body></html>\r\n",
                   404, wanted);
}

static void
test_nobody (void)
{
  static const char *const wanted[] = { NULL };

  assert_speakers ("HTTP/1.1 404 Not Found\r\n\r\n", 404, wanted);
  assert_speakers (CLF "404 1\n", 404, wanted);
}

/* A wording that several have names them all, each of them once. */
static void
test_alike (void)
{
  static const ScSpeaker first = { "nginx", "nginx" };
  static const ScSpeaker second = { "apache", "Apache httpd" };
  static const ScSaying sayings[] = {
    { SC_EVIDENCE_PHRASE, &first, 504, "Gateway Time-out", "docs", "https://example.com/1.md" },
    { SC_EVIDENCE_PHRASE, &second, 504, "Gateway Time-out", "2", "https://example.com/2" },
    { SC_EVIDENCE_FIELD, &second, 0, "Server: Apache", "2", "https://example.com/3.c" },
  };
  g_autoptr (ScExplainer) explainer = explain (CLF "504 1\n");
  ScReport *report = sc_explainer_get_report (explainer);

  for (gsize i = 0; i < G_N_ELEMENTS (sayings); i++)
    sc_report_add_evidence (report, 504, &sayings[i], 1);

  g_autoptr (GPtrArray) speakers =
      sc_report_wording_list_speakers (sc_report_find_tally (report, 504));
  const ScReportSpeaker *field = g_ptr_array_index (speakers, 0);

  g_assert_cmpuint (speakers->len, ==, 2);
  g_assert_cmpstr (field->text, ==,
                   "Probably Apache httpd, or passed on by it: the head has “Server: Apache”.");
  g_assert_cmpstr (field->source, ==, "https://example.com/3.c");
  g_assert_cmpstr (field->title, ==, "Apache httpd 2, 3.c");

  const ScReportSpeaker *phrase = g_ptr_array_index (speakers, 1);

  g_assert_cmpstr (phrase->text, ==,
                   "Probably nginx or Apache httpd: the reason phrase is “Gateway Time-out”; the "
                   "registered one is “Gateway Timeout”.");
  g_assert_cmpstr (phrase->title, ==, "nginx, 1.md");
}

/* Together */

static char *
find_together (const char *text)
{
  g_autoptr (ScExplainer) explainer = explain (text);
  g_autoptr (GArray) found = sc_together_find (sc_explainer_get_report (explainer));
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const ScTogether *together = &g_array_index (found, ScTogether, i);

      g_assert_true (g_str_has_prefix (together->href, "https://"));
      g_assert_cmpuint (strlen (together->title), >, 0);
      g_assert_true (g_str_has_suffix (together->text, "."));
      g_assert_true (sc_together_concerns (together, together->codes[0]));
      g_assert_false (sc_together_concerns (together, 299));
      g_string_append_printf (codes, "%s%u", i > 0 ? " " : "", together->codes[0]);
    }

  return g_string_free (codes, FALSE);
}

static void
test_together (void)
{
  static const struct
  {
    const char *text;
    const char *wanted; /* the first code of each */
  } cases[] = {
    { CLF "200 1\n" CLF "404 1\n", "" },
    { CLF "502 1\n" CLF "504 1\n", "502" },
    { CLF "200 1\n" CLF "304 0\n", "200" },
    { CLF "206 1\n" CLF "416 0\n", "206" },
    { CLF "412 1\n" CLF "428 0\n", "412" },
    /* nginx answers so to one client that asks too often, too. */
    { CLF "429 1\n" CLF "503 0\n", "" },
    { "HTTP/1.1 429 Too Many Requests\n\nHTTP/1.1 503 Service Unavailable\n", "429" },
    /* In a log, another request may have been answered. */
    { CLF "401 1\n" CLF "200 0\n", "" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET / HTTP/1.1\n>\n"
      "< HTTP/1.1 200 OK\n",
      "401" },
    { "> GET / HTTP/1.1\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET / HTTP/1.1\n>\n"
      "< HTTP/1.1 401 Unauthorized\n",
      "" },
    { "HTTP/1.1 103 Early Hints\n\nHTTP/1.1 200 OK\n", "103" },
    { "> POST /a HTTP/1.1\n>\n< HTTP/1.1 302 Found\n< Location: /b\n<\n"
      "> GET /b HTTP/1.1\n>\n< HTTP/1.1 200 OK\n",
      "301" },
    { "> POST /a HTTP/1.1\n>\n< HTTP/1.1 303 See Other\n< Location: /b\n<\n"
      "> GET /b HTTP/1.1\n>\n< HTTP/1.1 200 OK\n",
      "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *codes = find_together (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (codes, ==, cases[i].wanted);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-wording/summary", test_summary);
  g_test_add_func ("/report-wording/large-summary", test_large_summary);
  g_test_add_func ("/report-wording/names", test_names);
  g_test_add_func ("/report-wording/sources", test_sources);
  g_test_add_func ("/report-wording/steps", test_steps);
  g_test_add_func ("/report-wording/speakers", test_speakers);
  g_test_add_func ("/report-wording/nobody", test_nobody);
  g_test_add_func ("/report-wording/alike", test_alike);
  g_test_add_func ("/report-wording/together", test_together);

  int status = g_test_run ();

  sc_table_unref (table);
  return status;
}
