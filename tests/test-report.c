/* test-report.c — what is kept of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-report.h"

#include <string.h>

#include "sc-explain.h"
#include "sc-test-core.h"

static ScCodebook *book;

static ScFinding
make_finding (const char *text,
              guint64     line)
{
  const char *digits = text + strcspn (text, "123456789");

  return (ScFinding){ .code = (guint) g_ascii_strtoull (digits, NULL, 10),
                      .line = line,
                      .text = text,
                      .length = strlen (text),
                      .offset = (gsize) (digits - text),
                      .extent = 3 };
}

static void
test_counts (void)
{
  g_autoptr (ScReport) report = sc_report_new (book);
  ScFinding finding = make_finding ("502", 1);
  ScFinding upstream = make_finding ("503", 1);

  upstream.role = SC_FINDING_UPSTREAM;
  sc_report_add (report, &finding);
  sc_report_add (report, &upstream);
  finding.line = 2;
  finding.voice = SC_VOICE_WRITER;
  sc_report_add (report, &finding);

  const ScTally *tally = sc_report_find_tally (report, 502);
  const ScTally *behind = sc_report_find_tally (report, 503);

  g_assert_cmpuint (sc_report_get_length (report), ==, 2);
  g_assert_cmpuint (sc_report_get_count (report), ==, 2);
  g_assert_cmpuint (tally->count, ==, 2);
  g_assert_cmpuint (tally->first_line, ==, 1);
  g_assert_cmpuint (tally->voices[SC_VOICE_WRITER], ==, 1);
  g_assert_cmpuint (tally->quotes->len, ==, 2);
  g_assert_cmpuint (behind->count, ==, 0);
  g_assert_cmpuint (behind->roles[SC_FINDING_UPSTREAM], ==, 1);
  g_assert_true (sc_report_find_status (report, tally->status) == tally);
  g_assert_null (sc_report_find_tally (report, 404));
  g_assert_null (sc_report_find_tally (report, 99));
}

/* One number can have several meanings; what nobody names is meant as before. */
static void
test_owners (void)
{
  g_autoptr (ScReport) report = sc_report_new (book);
  ScFinding finding = make_finding ("499", 1);

  finding.owner = "caddy";
  sc_report_add (report, &finding);
  finding.owner = NULL;
  sc_report_add (report, &finding);
  finding.owner = "nginx";
  sc_report_add (report, &finding);

  g_assert_cmpuint (sc_report_get_length (report), ==, 2);
  g_assert_cmpuint (sc_report_get_tally (report, 0)->count, ==, 2);
  g_assert_true (sc_status_is (sc_report_get_tally (report, 0)->status, "499", "caddy"));
  g_assert_true (sc_status_is (sc_report_get_tally (report, 1)->status, "499", "nginx"));
}

static void
test_unknown (void)
{
  g_autoptr (ScReport) report = sc_report_new (book);
  ScFinding finding = make_finding ("299", 1);

  sc_report_add (report, &finding);
  g_assert_null (sc_report_get_tally (report, 0)->status);
}

/* Only the first lines are kept, whatever comes. */
static void
test_limits (void)
{
  g_autoptr (ScReport) report = sc_report_new (book);
  ScFinding finding = make_finding ("404", 1);

  for (guint i = 0; i < 1000; i++)
    {
      finding.line = i + 1;
      sc_report_add (report, &finding);
      sc_report_add_step (report, g_new0 (ScStep, 1));
    }

  const ScTally *tally = sc_report_find_tally (report, 404);
  const ScQuote *last = g_ptr_array_index (tally->quotes, SC_TALLY_MAX_QUOTES - 1);

  g_assert_cmpuint (tally->count, ==, 1000);
  g_assert_cmpuint (tally->quotes->len, ==, SC_TALLY_MAX_QUOTES);
  g_assert_cmpuint (last->line, ==, SC_TALLY_MAX_QUOTES);
  g_assert_cmpuint (sc_report_get_steps (report)->len, ==, SC_TRACE_MAX_STEPS);
  g_assert_cmpuint (sc_report_get_n_steps (report), ==, 1000);
}

/* A copy stays as it is. */
static void
test_copy (void)
{
  g_autoptr (ScReport) report = sc_report_new (book);
  ScFinding finding = make_finding ("404", 1);

  sc_report_add (report, &finding);
  sc_report_set_size (report, 1, 3);

  g_autoptr (ScReport) copy = sc_report_copy (report);

  sc_report_add (report, &finding);
  finding = make_finding ("500", 2);
  sc_report_add (report, &finding);

  g_assert_cmpuint (sc_report_get_length (copy), ==, 1);
  g_assert_cmpuint (sc_report_get_count (copy), ==, 1);
  g_assert_cmpuint (sc_report_get_lines (copy), ==, 1);
  g_assert_cmpuint (sc_report_get_bytes (copy), ==, 3);
  g_assert_cmpuint (sc_report_find_tally (copy, 404)->count, ==, 1);
  g_assert_cmpuint (sc_report_find_tally (copy, 404)->quotes->len, ==, 1);
  g_assert_null (sc_report_find_tally (copy, 500));
  g_assert_cmpuint (sc_report_find_tally (report, 404)->count, ==, 2);
}

/* Bins become wider when there are more lines than bins, and none gets lost. */
static void
test_course (void)
{
  static const guint64 lengths[] = { 1, 119, 120, 121, 240, 241, 5000, 1000000 };

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      ScCourse course;
      guint64 sum = 0;

      sc_course_init (&course);
      for (guint64 line = 1; line <= lengths[i]; line++)
        sc_course_add (&course, line, SC_CODE_CLASS_SUCCESSFUL);

      for (guint bin = 0; bin < SC_COURSE_BINS; bin++)
        {
          guint64 count = course.counts[bin][SC_CODE_CLASS_SUCCESSFUL];

          if (bin + 1 < course.n_bins)
            g_assert_cmpuint (count, ==, course.width);
          if (bin >= course.n_bins)
            g_assert_cmpuint (count, ==, 0);
          sum += count;
        }
      g_assert_cmpuint (sum, ==, lengths[i]);
      g_assert_cmpuint (course.n_bins, ==, (lengths[i] + course.width - 1) / course.width);
    }
}

/* A line far away from the others. */
static void
test_course_leap (void)
{
  ScCourse course;

  sc_course_init (&course);
  sc_course_add (&course, 1, SC_CODE_CLASS_CLIENT_ERROR);
  sc_course_add (&course, G_GUINT64_CONSTANT (1) << 40, SC_CODE_CLASS_SERVER_ERROR);
  g_assert_cmpuint (course.counts[0][SC_CODE_CLASS_CLIENT_ERROR], ==, 1);
  g_assert_cmpuint (course.counts[course.n_bins - 1][SC_CODE_CLASS_SERVER_ERROR], ==, 1);
}

static void
check_quote (const char *text,
             gsize       length,
             const char *expected)
{
  const char *digits = memmem (text, length, "404", 3);
  ScFinding finding = { .code = 404,
                        .line = 7,
                        .text = text,
                        .length = length,
                        .offset = (gsize) (digits - text),
                        .extent = 3 };
  g_autoptr (ScQuote) quote = sc_quote_new (&finding);

  g_assert_cmpstr (quote->text, ==, expected);
  g_assert_cmpuint (quote->line, ==, 7);
  g_assert_cmpmem (quote->text + quote->start, quote->end - quote->start, text + finding.offset,
                   3);
}

static void
test_quote (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "404", "404" },
    { "  a 404 b\t ", "a 404 b" },
    { "<b>404</b> &amp;", "<b>404</b> &amp;" },
    { "a\x1b[31m 404\x07 b", "a [31m 404  b" },
    { "\xff\xfe 404", "\xef\xbf\xbd\xef\xbf\xbd 404" },
    { "\xe2\x80\xae 404 \xe2\x81\xa6x", "  404  x" },
    { "未找到 404 页面", "未找到 404 页面" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check_quote (cases[i].text, strlen (cases[i].text), cases[i].expected);

  check_quote ("a\0b 404 \0c", 10, "a\xef\xbf\xbd" "b 404 \xef\xbf\xbd" "c");
}

/* What is cut is cut between characters, with a mark, and the status stays. */
static void
test_quote_cut (void)
{
  for (gsize shift = 0; shift < 3; shift++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      gsize before;

      for (gsize i = 0; i < shift; i++)
        g_string_append_c (text, 'x');
      for (gsize i = 0; i < 1000; i++)
        g_string_append (text, "字");
      before = text->len;
      g_string_append (text, "404");
      for (gsize i = 0; i < 1000; i++)
        g_string_append (text, "尾");

      ScFinding finding = { .code = 404,
                            .line = 1,
                            .text = text->str,
                            .length = text->len,
                            .offset = before,
                            .extent = 3 };
      g_autoptr (ScQuote) quote = sc_quote_new (&finding);

      g_assert_true (g_str_has_prefix (quote->text, "…字"));
      g_assert_true (g_str_has_suffix (quote->text, "尾…"));
      g_assert_null (strstr (quote->text, "\xef\xbf\xbd"));
      g_assert_cmpmem (quote->text + quote->start, quote->end - quote->start, "404", 3);
      g_assert_cmpuint (strlen (quote->text), <, 300);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  book = sc_codebook_new (table);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/counts", test_counts);
  g_test_add_func ("/report/owners", test_owners);
  g_test_add_func ("/report/unknown", test_unknown);
  g_test_add_func ("/report/limits", test_limits);
  g_test_add_func ("/report/copy", test_copy);
  g_test_add_func ("/report/course", test_course);
  g_test_add_func ("/report/course-leap", test_course_leap);
  g_test_add_func ("/report/quote", test_quote);
  g_test_add_func ("/report/quote-cut", test_quote_cut);

  int status = g_test_run ();

  sc_codebook_unref (book);
  return status;
}
