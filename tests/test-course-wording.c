/* test-course-wording.c — where in a text the classes of codes stand, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-course-wording.h"

#include "sc-test-core.h"

/* Reports are made of findings that are given by their lines. */

typedef struct
{
  guint code;
  guint64 first;
  guint64 last;
  guint64 step; /* from one line to the next */
} Row;

#define MAX_ROWS 3

static ScReport *
new_report (ScTable   *table,
            const Row *rows,
            guint64    lines)
{
  g_autoptr (ScCodebook) book = sc_codebook_new (table);
  ScReport *report = sc_report_new (book);

  /* Findings come in the order of the text. */
  for (guint64 line = 1; line <= lines; line++)
    {
      for (int i = 0; i < MAX_ROWS && rows[i].code != 0; i++)
        {
          const ScFinding finding = { .code = rows[i].code, .line = line, .text = "404",
                                      .length = 3, .extent = 3 };

          if (line >= rows[i].first && line <= rows[i].last &&
              (line - rows[i].first) % rows[i].step == 0)
            sc_report_add (report, &finding);
        }
    }
  sc_report_set_size (report, lines, lines * 100);

  return report;
}

static void
test_places (void)
{
  static const struct
  {
    Row rows[MAX_ROWS];
    guint64 lines;
    ScCodeClass code_class;
    const char *words;
  } cases[] = {
    { { { 404, 7, 7, 1 } }, 100, SC_CODE_CLASS_CLIENT_ERROR, "4xx: 1 of 1, in line 7" },
    { { { 404, 7, 7, 1 } }, 100, SC_CODE_CLASS_SERVER_ERROR, NULL },
    { { { 200, 1, 100, 1 } }, 100, SC_CODE_CLASS_SUCCESSFUL,
      "2xx: 100 of 100, spread from line 1 to line 100" },
    { { { 200, 1, 100, 1 }, { 500, 80, 89, 1 } }, 100, SC_CODE_CLASS_SERVER_ERROR,
      "5xx: 10 of 110, all between lines 80 and 89" },
    /* One that comes long after all others is not the time of the trouble. */
    { { { 200, 1, 100, 1 }, { 500, 20, 29, 1 }, { 500, 95, 95, 1 } }, 100,
      SC_CODE_CLASS_SERVER_ERROR, "5xx: 11 of 111, most between lines 20 and 29" },
    /* A bin stands for ten lines. */
    { { { 200, 1, 1200, 1 }, { 503, 805, 805, 1 } }, 1200, SC_CODE_CLASS_SERVER_ERROR,
      "5xx: 1 of 1,201, between lines 801 and 816" },
    { { { 200, 1, 600, 1 }, { 500, 329, 472, 1 }, { 500, 600, 600, 1 } }, 600,
      SC_CODE_CLASS_SERVER_ERROR, "5xx: 145 of 745, most between lines 329 and 472" },
    { { { 799, 1, 4, 3 } }, 5, SC_CODE_CLASS_OTHER, "Other: 2 of 2, spread from line 1 to line 4" },
    /* The last bin ends with the text. */
    { { { 200, 1, 245, 1 }, { 504, 243, 245, 1 } }, 245, SC_CODE_CLASS_SERVER_ERROR,
      "5xx: 3 of 248, all between lines 241 and 245" },
  };
  g_autoptr (ScTable) table = sc_test_table_new ("");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScReport) report = new_report (table, cases[i].rows, cases[i].lines);
      g_autofree char *words = sc_course_wording_dup (report, cases[i].code_class);

      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* While a text is read, its length is known later than what stands in it. */
static void
test_growing (void)
{
  static const Row rows[MAX_ROWS] = { { 200, 1, 50, 1 } };
  g_autoptr (ScTable) table = sc_test_table_new ("");
  g_autoptr (ScReport) report = new_report (table, rows, 50);

  sc_report_set_size (report, 0, 0);

  g_autofree char *words = sc_course_wording_dup (report, SC_CODE_CLASS_SUCCESSFUL);

  g_assert_cmpstr (words, ==, "2xx: 50 of 50, spread from line 1 to line 50");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course-wording/places", test_places);
  g_test_add_func ("/course-wording/growing", test_growing);

  return g_test_run ();
}
