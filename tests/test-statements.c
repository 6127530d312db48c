/* test-statements.c — how a server or framework sends a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-statements.h"

#include <locale.h>
#include <string.h>

#include "sc-table-error.h"
#include "sc-table.h"
#include "sc-test-core.h"

/* Small tables of one or two lines, and the shipped one. */

#define LINE "nginx\tnginx\t1.22\tplain\t200-299 404 5xx\treturn {code};\thttps://nginx.org/\n"

static GArray *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = sc_statements_parse (text, "x.tsv", &error);

  g_assert_no_error (error);
  return rows;
}

static void
test_parse (void)
{
  g_autoptr (GArray) rows =
      parse (LINE "go\tGo\t1.27\tredirect\t301\tf(\"https://www.example.com/\")\thttps://go.dev/");
  const ScStatement *row = &g_array_index (rows, ScStatement, 0);

  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpstr (row->stack, ==, "nginx");
  g_assert_cmpstr (row->product, ==, "nginx");
  g_assert_cmpstr (row->version, ==, "1.22");
  g_assert_cmpint (row->kind, ==, SC_STATEMENT_PLAIN);
  g_assert_cmpstr (row->format, ==, "return {code};");
  g_assert_cmpstr (row->source, ==, "https://nginx.org/");
  for (guint code = 0; code < 1000; code++)
    g_assert_cmpint (sc_numbers_has (&row->codes, code), ==,
                     (code >= 200 && code <= 299) || code == 404 || code / 100 == 5);

  g_assert_true (sc_statements_find_stack (rows, "nginx") == row);
  g_assert_true (sc_statements_find_stack (rows, "go") == row + 1);
  g_assert_cmpint (row[1].kind, ==, SC_STATEMENT_REDIRECT);
  g_assert_null (sc_statements_find_stack (rows, "ngin"));

  g_autoptr (GArray) none = parse ("");

  g_assert_cmpuint (none->len, ==, 0);
}

#define COLUMNS "this line has not the 7 columns that it needs"
#define NO_CODES(text) "“" text "” are no codes, as in “404 500-599”"

static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    ScTableError code;
    const char *message;
  } cases[] = {
    { "nginx", SC_TABLE_ERROR_SYNTAX, "x.tsv:1: " COLUMNS },
    { "\n" LINE, SC_TABLE_ERROR_SYNTAX, "x.tsv:1: " COLUMNS },
    { LINE "\n" LINE, SC_TABLE_ERROR_SYNTAX, "x.tsv:2: " COLUMNS },
    { LINE "a\tA\t1\tplain\t404\t{code}", SC_TABLE_ERROR_SYNTAX, "x.tsv:2: " COLUMNS },
    { "a\tA\t1\tplain\t404\t{code}\tu\t", SC_TABLE_ERROR_SYNTAX, "x.tsv:1: " COLUMNS },
    { "a\tA\t\tplain\t404\t{code}\tu", SC_TABLE_ERROR_MISSING, "x.tsv:1: column 3 is empty" },
    { LINE "\tA\t1\tplain\t404\t{code}\tu", SC_TABLE_ERROR_MISSING, "x.tsv:2: column 1 is empty" },
    { "a\tA\t1\tplain\t404\t{code}\t", SC_TABLE_ERROR_MISSING, "x.tsv:1: column 7 is empty" },
    { "A b\tA\t1\tplain\t404\t{code}\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: “A b” is no id of a stack" },
    { "a\tA\t1\tPlain\t404\t{code}\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: “Plain” is no value for “kind”" },
    { "a\tA\t1\tplain\tall\t{code}\tu", SC_TABLE_ERROR_VALUE, "x.tsv:1: " NO_CODES ("all") },
    { "a\tA\t1\tplain\t404,405\t{code}\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: " NO_CODES ("404,405") },
    { "a\tA\t1\tplain\t404  405\t{code}\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: " NO_CODES ("404  405") },
    { "a\tA\t1\tplain\t40\t{code}\tu", SC_TABLE_ERROR_VALUE, "x.tsv:1: " NO_CODES ("40") },
    { "a\tA\t1\tplain\t299-200\t{code}\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: " NO_CODES ("299-200") },
    { LINE LINE "a\tA\t1\tplain\t404\tf({codes})\tu", SC_TABLE_ERROR_UNKNOWN,
      "x.tsv:3: “{codes}” is neither {code} nor {constant}" },
    { "a\tA\t1\tredirect\t301\treturn {code};\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: a redirect must lead to https://www.example.com/" },
    { "a\tA\t1\tplain\t301\treturn {code} https://www.example.com/;\tu", SC_TABLE_ERROR_VALUE,
      "x.tsv:1: only a redirect leads to https://www.example.com/" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *quoted = sc_test_quote (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", quoted);
      g_assert_null (sc_statements_parse (cases[i].text, "x.tsv", &error));
      g_assert_error (error, SC_TABLE_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_format (void)
{
  static const struct
  {
    const char *format;
    guint code;
    const char *constant;
    const char *line;
  } cases[] = {
    { "return {code};", 404, "NOT_FOUND", "return 404;" },
    { "f({constant})", 404, "NOT_FOUND", "f(NOT_FOUND)" },
    { "f({constant})", 404, NULL, NULL },
    { "{code}{constant}{code}", 404, "{code}", "404{code}404" }, /* is not read again */
    { "f(404)", 404, NULL, "f(404)" },
    { "f({code}, { Location: '/' }, {})", 404, NULL, "f(404, { Location: '/' }, {})" },
    { "{{code}", 404, NULL, "{404" },
    { "100% {code}", 404, NULL, "100% 404" },
    { "return {code};", 403, NULL, NULL }, /* not among the codes */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
          g_strdup_printf ("a\tA\t1\tplain\t404\t%s\thttps://example.com/", cases[i].format);
      g_autoptr (GArray) rows = parse (text);
      g_autofree char *line = sc_statement_format (&g_array_index (rows, ScStatement, 0),
                                                   cases[i].code, cases[i].constant);

      g_test_message ("%s", cases[i].format);
      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

/* The codes that a line of this kind may have. 1xx are no final responses. */
static gboolean
is_allowed (ScStatementKind kind,
            guint           code)
{
  if (kind == SC_STATEMENT_REDIRECT)
    return (code >= 301 && code <= 303) || code == 307 || code == 308;

  return kind == SC_STATEMENT_OWN || code >= 200;
}

static void
check_lines (const ScStatement *row)
{
  g_test_message ("%s: %s", row->stack, row->format);
  for (guint code = 0; code < 1000; code++)
    {
      g_autofree char *line = sc_statement_format (row, code, "CONSTANT");

      g_assert_cmpint (line != NULL, ==, sc_numbers_has (&row->codes, code));
      if (line == NULL)
        continue;

      g_assert_true (is_allowed (row->kind, code));
      g_assert_null (strstr (line, "{code}"));
      g_assert_null (strstr (line, "{constant}"));
      g_assert_null (strpbrk (line, "\r\n\t"));
    }
}

static void
test_shipped (void)
{
  g_autoptr (GArray) rows = sc_statements_load ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (ScConstants) constants = sc_constants_new_shipped ();

  for (guint i = 0; i < rows->len; i++)
    {
      const ScStatement *row = &g_array_index (rows, ScStatement, i);
      const ScStatement *first = sc_statements_find_stack (rows, row->stack);

      check_lines (row);
      g_assert_true (g_str_has_prefix (row->source, "https://"));

      /* The lines of a stack stand together and say the same of it. */
      g_assert_true (row == first || g_str_equal (row[-1].stack, row->stack));
      g_assert_cmpstr (row->product, ==, first->product);
      g_assert_cmpstr (row->version, ==, first->version);
      if (strstr (row->format, "{constant}") != NULL)
        g_assert_nonnull (sc_constants_find_stack (constants, row->stack));
      g_hash_table_add (seen, (gpointer) row->stack);
    }

  for (const char *const *name = (const char *const[]){ "nginx", "apache", "haproxy", "caddy",
                                                        "statuses", "go", "rack", "spring",
                                                        "aspnet", "starlette", "flask", "laravel",
                                                        NULL };
       *name != NULL; name++)
    g_assert_true (g_hash_table_contains (seen, *name));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/statements/parse", test_parse);
  g_test_add_func ("/statements/errors", test_errors);
  g_test_add_func ("/statements/format", test_format);
  g_test_add_func ("/statements/shipped", test_shipped);

  return g_test_run ();
}
