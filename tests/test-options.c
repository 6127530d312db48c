/* test-options.c — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-options.h"

#include <locale.h>
#include <string.h>
#include <string.h>

/* Command lines as people write them, with the words separated by bars. */

/* The options, with texts that nobody frees. */
typedef struct
{
  ScMode mode;
  const char *query;
  const char *shelf;
  gboolean service;
  ScOutput output;
  ScCopyForm form;
  const char *stack;
  gboolean speaks;
  ScContentLanguage language;
  guint limit;
  const char *files; /* with spaces between */
  gboolean lines;
} Wanted;

static const struct
{
  const char *line;
  Wanted options;
} good[] = {
  { "status-codes", { SC_MODE_WINDOW } },
  { "status-codes|404", { SC_MODE_WINDOW, "404" } },
  { "status-codes|4xx", { SC_MODE_WINDOW, "4xx" } },
  { "status-codes|not found", { SC_MODE_WINDOW, "not found" } },
  { "status-codes|网关超时", { SC_MODE_WINDOW, "网关超时" } },
  { "status-codes|", { SC_MODE_WINDOW, "" } },
  { "status-codes|--version", { SC_MODE_VERSION } },
  { "status-codes|-V", { SC_MODE_VERSION } },
  { "status-codes|--version|404", { SC_MODE_VERSION, "404" } },
  { "status-codes|404|-V", { SC_MODE_VERSION, "404" } },
  { "status-codes|--", { SC_MODE_WINDOW } },
  { "status-codes|--|404", { SC_MODE_WINDOW, "404" } },
  { "status-codes|--|--version", { SC_MODE_WINDOW, "--version" } },
  { "status-codes|-", { SC_MODE_WINDOW, "-" } },
  { "status-codes|\xff\xfe", { SC_MODE_WINDOW, "\ufffd\ufffd" } },
  { "status-codes|%s%n", { SC_MODE_WINDOW, "%s%n" } },
  { "status-codes|--favorites", { SC_MODE_WINDOW, .shelf = "favorites" } },
  { "status-codes|--recents", { SC_MODE_WINDOW, .shelf = "recents" } },
  { "status-codes|--gapplication-service", { SC_MODE_WINDOW, .service = TRUE } },
  { "status-codes|--print|404", { SC_MODE_PRINT, "404" } },
  { "status-codes|--print=404", { SC_MODE_PRINT, "404" } },
  { "status-codes|-p|not found", { SC_MODE_PRINT, "not found" } },
  { "status-codes|-p|--list", { SC_MODE_PRINT, "--list" } },
  { "status-codes|-p|\xff", { SC_MODE_PRINT, "\ufffd" } },
  { "status-codes|-V|-p|404", { SC_MODE_VERSION, "404" } },
  { "status-codes|--list", { SC_MODE_LIST } },
  { "status-codes|-l|5xx", { SC_MODE_LIST, "5xx" } },
  { "status-codes|5xx|--list|-n|3", { SC_MODE_LIST, "5xx", .limit = 3 } },
  { "status-codes|--stacks", { SC_MODE_STACKS } },
  { "status-codes|--explain", { SC_MODE_EXPLAIN } },
  { "status-codes|-e|-", { SC_MODE_EXPLAIN, .files = "-" } },
  { "status-codes|-e|a.log|b.log", { SC_MODE_EXPLAIN, .files = "a.log b.log" } },
  { "status-codes|a.log|--explain|--lines",
    { SC_MODE_EXPLAIN, .files = "a.log", .lines = TRUE } },
  { "status-codes|-e|-f|json|a.log",
    { SC_MODE_EXPLAIN, .output = SC_OUTPUT_JSON, .files = "a.log" } },
  { "status-codes|-e|-f|tsv", { SC_MODE_EXPLAIN, .output = SC_OUTPUT_TSV } },
  { "status-codes|-e|--lang|zh",
    { SC_MODE_EXPLAIN, .speaks = TRUE, .language = SC_CONTENT_LANGUAGE_CHINESE } },
  { "status-codes|-l|-f|text", { SC_MODE_LIST } },
  { "status-codes|-l|-f|tsv", { SC_MODE_LIST, .output = SC_OUTPUT_TSV } },
  { "status-codes|-l|--format=csv", { SC_MODE_LIST, .output = SC_OUTPUT_CSV } },
  { "status-codes|-l|--format|json", { SC_MODE_LIST, .output = SC_OUTPUT_JSON } },
  { "status-codes|-p|4|-f|markdown", { SC_MODE_PRINT, "4", .output = SC_OUTPUT_MARKDOWN } },
  { "status-codes|-p|4|-a|phrase",
    { SC_MODE_PRINT, "4", .output = SC_OUTPUT_FORM, .form = SC_COPY_PHRASE } },
  { "status-codes|-l|--as=status-line",
    { SC_MODE_LIST, .output = SC_OUTPUT_FORM, .form = SC_COPY_STATUS_LINE } },
  { "status-codes|-l|-a|constant",
    { SC_MODE_LIST, .output = SC_OUTPUT_FORM, .form = SC_COPY_CONSTANT } },
  { "status-codes|-l|-a|constant:go",
    { SC_MODE_LIST, .output = SC_OUTPUT_FORM, .form = SC_COPY_CONSTANT, .stack = "go" } },
  { "status-codes|-l|-a|statement:a:b",
    { SC_MODE_LIST, .output = SC_OUTPUT_FORM, .form = SC_COPY_STATEMENT, .stack = "a:b" } },
  { "status-codes|-l|--lang|both",
    { SC_MODE_LIST, .speaks = TRUE, .language = SC_CONTENT_LANGUAGE_BOTH } },
  { "status-codes|-l|--lang=en",
    { SC_MODE_LIST, .speaks = TRUE, .language = SC_CONTENT_LANGUAGE_ENGLISH } },
  { "status-codes|-l|--lang=zh",
    { SC_MODE_LIST, .speaks = TRUE, .language = SC_CONTENT_LANGUAGE_CHINESE } },
  { "status-codes|-l|--limit=1", { SC_MODE_LIST, .limit = 1 } },
  { "status-codes|-l|--limit=4294967295", { SC_MODE_LIST, .limit = G_MAXUINT } },
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_auto (GStrv) arguments = g_strsplit (good[i].line, "|", -1);
      g_auto (ScOptions) options = { SC_MODE_VERSION };
      g_autoptr (GError) error = NULL;
      g_autofree char *shown = g_strescape (good[i].line, NULL);
      const Wanted *wanted = &good[i].options;

      g_test_message ("%s", shown);
      sc_options_parse (&options, arguments, &error);
      g_assert_no_error (error);
      g_assert_cmpint (options.mode, ==, wanted->mode);
      g_assert_cmpstr (options.query, ==, wanted->query);
      g_assert_cmpstr (options.shelf, ==, wanted->shelf);
      g_assert_cmpint (options.service, ==, wanted->service);
      g_assert_cmpint (options.output, ==, wanted->output);
      g_assert_cmpint (options.form, ==, wanted->form);
      g_assert_cmpstr (options.stack, ==, wanted->stack);
      g_assert_cmpint (options.speaks, ==, wanted->speaks);
      g_assert_cmpint (options.language, ==, wanted->language);
      g_assert_cmpuint (options.limit, ==, wanted->limit);
      g_assert_cmpint (options.lines, ==, wanted->lines);

      g_autofree char *files = options.files != NULL ? g_strjoinv (" ", options.files) : NULL;

      g_assert_cmpstr (files, ==, wanted->files);
    }
}

static const struct
{
  const char *line;
  GOptionError code;
  const char *message;
} bad[] = {
  { "status-codes|not|found", G_OPTION_ERROR_BAD_VALUE,
    "one QUERY at most; several words belong in quotes: 'not found'" },
  { "status-codes|404|--version|500|501", G_OPTION_ERROR_BAD_VALUE,
    "one QUERY at most; several words belong in quotes: '404 500'" },
  { "status-codes|-p|not|found", G_OPTION_ERROR_BAD_VALUE,
    "one QUERY at most; several words belong in quotes: 'not found'" },
  { "status-codes|--frobnicate", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option --frobnicate" },
  { "status-codes|-x", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option -x" },
  { "status-codes|404|-x", G_OPTION_ERROR_UNKNOWN_OPTION, "Unknown option -x" },
  { "status-codes|--favorites|--recents", G_OPTION_ERROR_BAD_VALUE,
    "only one of QUERY, --favorites and --recents" },
  { "status-codes|--favorites|404", G_OPTION_ERROR_BAD_VALUE,
    "only one of QUERY, --favorites and --recents" },
  { "status-codes|404|--recents", G_OPTION_ERROR_BAD_VALUE,
    "only one of QUERY, --favorites and --recents" },
  { "status-codes|-p|404|--recents", G_OPTION_ERROR_BAD_VALUE,
    "only one of QUERY, --favorites and --recents" },
  { "status-codes|-l|--recents", G_OPTION_ERROR_BAD_VALUE,
    "--recents opens the window and prints nothing" },
  { "status-codes|--stacks|--favorites", G_OPTION_ERROR_BAD_VALUE,
    "--favorites opens the window and prints nothing" },
  { "status-codes|--print", G_OPTION_ERROR_BAD_VALUE, "Missing argument for --print" },
  { "status-codes|-p|", G_OPTION_ERROR_BAD_VALUE,
    "--print needs a QUERY; --list prints all codes" },
  { "status-codes|-p| \t", G_OPTION_ERROR_BAD_VALUE,
    "--print needs a QUERY; --list prints all codes" },
  { "status-codes|-p|404|--list", G_OPTION_ERROR_BAD_VALUE,
    "only one of --print, --list, --explain and --stacks at a time" },
  { "status-codes|--list|--stacks", G_OPTION_ERROR_BAD_VALUE,
    "only one of --print, --list, --explain and --stacks at a time" },
  { "status-codes|-e|-l", G_OPTION_ERROR_BAD_VALUE,
    "only one of --print, --list, --explain and --stacks at a time" },
  { "status-codes|-e|-p|404", G_OPTION_ERROR_BAD_VALUE,
    "only one of --print, --list, --explain and --stacks at a time" },
  { "status-codes|-e|-f|csv", G_OPTION_ERROR_BAD_VALUE,
    "--format cannot be 'csv', only: text tsv json" },
  { "status-codes|-e|-f|markdown", G_OPTION_ERROR_BAD_VALUE,
    "--format cannot be 'markdown', only: text tsv json" },
  { "status-codes|-e|-n|3", G_OPTION_ERROR_BAD_VALUE,
    "--explain and --limit do not go together" },
  { "status-codes|-e|-a|phrase", G_OPTION_ERROR_BAD_VALUE,
    "--explain and --as do not go together" },
  { "status-codes|-e|--favorites", G_OPTION_ERROR_BAD_VALUE,
    "--favorites opens the window and prints nothing" },
  { "status-codes|--lines", G_OPTION_ERROR_BAD_VALUE, "--lines needs --explain" },
  { "status-codes|-l|--lines", G_OPTION_ERROR_BAD_VALUE, "--lines needs --explain" },
  { "status-codes|--stacks|go", G_OPTION_ERROR_BAD_VALUE, "--stacks takes no QUERY" },
  { "status-codes|404|--format|json", G_OPTION_ERROR_BAD_VALUE,
    "--format needs --print or --list" },
  { "status-codes|--lang|en", G_OPTION_ERROR_BAD_VALUE, "--lang needs --print or --list" },
  { "status-codes|--stacks|-n|3", G_OPTION_ERROR_BAD_VALUE, "--limit needs --print or --list" },
  { "status-codes|-a|phrase", G_OPTION_ERROR_BAD_VALUE, "--as needs --print or --list" },
  { "status-codes|-l|--lang|de", G_OPTION_ERROR_BAD_VALUE,
    "--lang cannot be 'de', only: en zh both" },
  { "status-codes|-l|--lang=", G_OPTION_ERROR_BAD_VALUE,
    "--lang cannot be '', only: en zh both" },
  { "status-codes|-l|-f|xml", G_OPTION_ERROR_BAD_VALUE,
    "--format cannot be 'xml', only: text tsv csv json markdown" },
  { "status-codes|-l|-f|JSON", G_OPTION_ERROR_BAD_VALUE,
    "--format cannot be 'JSON', only: text tsv csv json markdown" },
  { "status-codes|-l|-f|csv|-a|csv", G_OPTION_ERROR_BAD_VALUE,
    "only one of --format and --as at a time" },
  { "status-codes|-l|-a|", G_OPTION_ERROR_BAD_VALUE,
    "--as cannot be '', only: number phrase line status-line chinese bilingual constant markdown "
    "json csv link sample statement" },
  { "status-codes|-l|-a|name", G_OPTION_ERROR_BAD_VALUE,
    "--as cannot be 'name', only: number phrase line status-line chinese bilingual constant "
    "markdown json csv link sample statement" },
  { "status-codes|-l|-a|phrase:go", G_OPTION_ERROR_BAD_VALUE,
    "only a constant and a statement are of a library: 'phrase:go'" },
  { "status-codes|-l|-n|0", G_OPTION_ERROR_BAD_VALUE,
    "--limit must be a number from 1 on, not '0'" },
  { "status-codes|-l|-n|-3", G_OPTION_ERROR_BAD_VALUE,
    "--limit must be a number from 1 on, not '-3'" },
  { "status-codes|-l|-n|3x", G_OPTION_ERROR_BAD_VALUE,
    "--limit must be a number from 1 on, not '3x'" },
  { "status-codes|-l|-n|4294967296", G_OPTION_ERROR_BAD_VALUE,
    "--limit must be a number from 1 on, not '4294967296'" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_auto (GStrv) arguments = g_strsplit (bad[i].line, "|", -1);
      g_auto (ScOptions) options = { SC_MODE_VERSION };
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i].line);
      g_assert_false (sc_options_parse (&options, arguments, &error));
      g_assert_error (error, G_OPTION_ERROR, (int) bad[i].code);
      g_assert_cmpstr (error->message, ==, bad[i].message);
    }
}

static void
test_help (void)
{
  static const char *const lines[] = {
    "status-codes|--help", "status-codes|-h", "status-codes|two|queries|-h", "status-codes|-l|-h",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto (GStrv) arguments = g_strsplit (lines[i], "|", -1);
      g_auto (ScOptions) options = { SC_MODE_WINDOW };

      g_assert_true (sc_options_parse (&options, arguments, NULL));
      g_assert_cmpint (options.mode, ==, SC_MODE_HELP);
      g_assert_nonnull (strstr (options.help, "[QUERY"));
      g_assert_nonnull (strstr (options.help, "--version"));
      g_assert_nonnull (strstr (options.help, "-h, --help"));
      g_assert_null (strstr (options.help, "gapplication"));
    }
}

static void
test_clear (void)
{
  ScOptions options = { SC_MODE_PRINT, g_strdup ("404"), .files = g_strsplit ("a b", " ", -1),
                        .stack = g_strdup ("go"), .help = g_strdup ("Usage") };

  sc_options_clear (&options);
  g_assert_null (options.query);
  g_assert_null (options.files);
  g_assert_null (options.stack);
  g_assert_null (options.help);
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
