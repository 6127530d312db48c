/* test-options.c — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-options.h"

#include <locale.h>
#include <string.h>

/* Command lines as people write them, with the words separated by bars. */

static void
test_good (void)
{
  static const struct
  {
    const char *line;
    gboolean version;
    const char *query;
    const char *shelf;
    gboolean service;
  } cases[] = {
    { "status-codes|--favorites", FALSE, NULL, "favorites" },
    { "status-codes|--recents", FALSE, NULL, "recents" },
    { "status-codes|--gapplication-service", FALSE, NULL, NULL, TRUE },
    { "status-codes", FALSE, NULL },
    { "status-codes|404", FALSE, "404" },
    { "status-codes|4xx", FALSE, "4xx" },
    { "status-codes|not found", FALSE, "not found" },
    { "status-codes|网关超时", FALSE, "网关超时" },
    { "status-codes|", FALSE, "" },
    { "status-codes|--version", TRUE, NULL },
    { "status-codes|-V", TRUE, NULL },
    { "status-codes|--version|404", TRUE, "404" },
    { "status-codes|404|-V", TRUE, "404" },
    { "status-codes|--", FALSE, NULL },
    { "status-codes|--|404", FALSE, "404" },
    { "status-codes|--|--version", FALSE, "--version" },
    { "status-codes|-", FALSE, "-" },
    { "status-codes|\xff\xfe", FALSE, "\ufffd\ufffd" },
    { "status-codes|%s%n", FALSE, "%s%n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) arguments = g_strsplit (cases[i].line, "|", -1);
      g_auto (ScOptions) options = { FALSE };
      g_autoptr (GError) error = NULL;
      g_autofree char *shown = g_strescape (cases[i].line, NULL);

      g_test_message ("%s", shown);
      sc_options_parse (&options, arguments, &error);
      g_assert_no_error (error);
      g_assert_cmpint (options.version, ==, cases[i].version);
      g_assert_cmpstr (options.query, ==, cases[i].query);
      g_assert_cmpstr (options.shelf, ==, cases[i].shelf);
      g_assert_cmpint (options.service, ==, cases[i].service);
    }
}

static void
test_bad (void)
{
  static const struct
  {
    const char *line;
    GOptionError code;
    const char *message;
  } cases[] = {
    { "status-codes|not|found", G_OPTION_ERROR_BAD_VALUE,
      "one QUERY at most; several words belong in quotes: 'not found'" },
    { "status-codes|404|--version|500|501", G_OPTION_ERROR_BAD_VALUE,
      "one QUERY at most; several words belong in quotes: '404 500'" },
    { "status-codes|--favorites|--recents", G_OPTION_ERROR_BAD_VALUE,
      "only one of QUERY, --favorites and --recents" },
    { "status-codes|--favorites|404", G_OPTION_ERROR_BAD_VALUE,
      "only one of QUERY, --favorites and --recents" },
    { "status-codes|404|--recents", G_OPTION_ERROR_BAD_VALUE,
      "only one of QUERY, --favorites and --recents" },
    { "status-codes|--frobnicate", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option --frobnicate" },
    { "status-codes|-x", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option -x" },
    { "status-codes|404|-x", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option -x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) arguments = g_strsplit (cases[i].line, "|", -1);
      g_auto (ScOptions) options = { .version = TRUE };
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].line);
      g_assert_false (sc_options_parse (&options, arguments, &error));
      g_assert_error (error, G_OPTION_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
      g_assert_null (options.query);
    }
}

static void
test_help (void)
{
  if (g_test_subprocess ())
    {
      g_auto (GStrv) arguments = g_strsplit ("status-codes|--help", "|", -1);
      g_auto (ScOptions) options = { FALSE };

      sc_options_parse (&options, arguments, NULL);
      g_assert_not_reached ();
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*[QUERY]*");
  g_test_trap_assert_stdout ("*--version*");
  g_test_trap_assert_stdout ("*--favorites*");
  g_test_trap_assert_stdout_unmatched ("*gapplication*");
}

static void
test_clear (void)
{
  ScOptions options = { .query = g_strdup ("404") };

  sc_options_clear (&options);
  g_assert_null (options.query);
  sc_options_clear (&options);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/options/good", test_good);
  g_test_add_func ("/options/bad", test_bad);
  g_test_add_func ("/options/help", test_help);
  g_test_add_func ("/options/clear", test_clear);

  return g_test_run ();
}
