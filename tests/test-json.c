/* test-json.c — text in JSON
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-json.h"

#include <locale.h>

#include "sc-test-json.h"

/* What is written, compared with what RFC 8259 says; and the reader that other tests rely on. */

static void
test_strings (void)
{
  static const struct
  {
    const char *string;
    const char *json;
  } cases[] = {
    { "", "\"\"" },
    { "Not Found", "\"Not Found\"" },
    { "未找到", "\"未找到\"" },
    { "I'm a teapot", "\"I'm a teapot\"" },
    { "a \"b\" c", "\"a \\\"b\\\" c\"" },
    { "a\\b", "\"a\\\\b\"" },
    { "a/b", "\"a/b\"" },
    { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
    { "\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\"" },
    { "\u2028\u2029", "\"\\u2028\\u2029\"" },
    { "😀", "\"😀\"" },
    { "a\xff" "b", "\"a\uFFFD" "b\"" }, /* never, but it must not break the text */
    { NULL, "null" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScJson *json = sc_json_new ();

      sc_json_add_string (json, NULL, cases[i].string);

      g_autofree char *text = sc_json_free_to_text (json);
      g_autofree char *wrong = sc_test_json_check (text);

      g_assert_cmpstr (text, ==, cases[i].json);
      g_assert_null (wrong);
    }
}

static void
test_layout (void)
{
  ScJson *json = sc_json_new ();

  sc_json_begin_object (json, NULL);
  sc_json_add_integer (json, "code", 0);
  sc_json_add_null (json, "phrase");
  sc_json_begin_object (json, "name");
  sc_json_add_string (json, "en", "A");
  sc_json_end (json);
  sc_json_begin_array (json, "list");
  sc_json_add_integer (json, NULL, 404);
  sc_json_begin_object (json, NULL);
  sc_json_end (json);
  sc_json_end (json);
  sc_json_begin_array (json, "a \"b\"");
  sc_json_end (json);
  sc_json_end (json);

  g_autofree char *text = sc_json_free_to_text (json);

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"code\": 0,\n"
                   "  \"phrase\": null,\n"
                   "  \"name\": {\n"
                   "    \"en\": \"A\"\n"
                   "  },\n"
                   "  \"list\": [\n"
                   "    404,\n"
                   "    {}\n"
                   "  ],\n"
                   "  \"a \\\"b\\\"\": []\n"
                   "}");
}

static void
test_reader (void)
{
  static const char *const right[] = {
    "{}",     "[]",     "0",    "-1",
    "\"\"",   " null ", "[1, 2]", "{\"a\": {\"b\": [true, false]}}",
    "\"\\u00e9\"",
  };
  static const char *const wrong[] = {
    "",       "{",       "[1,]",   "{\"a\":1,}", "{\"a\" 1}", "{a: 1}", "01",
    "\"a\nb\"", "\"\\x\"", "\"a",  "nul",        "[1] 2",     "'a'",    "{\"a\": 1, \"a\": 2}",
    "\"\\u12\"", "\"\xff\"", "\"\\ud83d\"",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (right); i++)
    {
      g_test_message ("%s", right[i]);
      g_assert_null (sc_test_json_check (right[i]));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *rest = sc_test_json_check (wrong[i]);

      g_test_message ("wrong: %" G_GSIZE_FORMAT, i);
      g_assert_nonnull (rest);
    }
}

static void
test_find (void)
{
  static const char text[] = "{\"a\": [1, {\"b\": \"\\u00e9\"}], \"c\": null}";
  g_autofree char *first = sc_test_json_find (text, "/a/0");
  g_autofree char *second = sc_test_json_find (text, "/a/1/b");
  g_autofree char *third = sc_test_json_find (text, "/c");

  g_assert_cmpstr (first, ==, "1");
  g_assert_cmpstr (second, ==, "\"é\"");
  g_assert_cmpstr (third, ==, "null");
  g_assert_null (sc_test_json_find (text, "/d"));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/strings", test_strings);
  g_test_add_func ("/json/layout", test_layout);
  g_test_add_func ("/json/reader", test_reader);
  g_test_add_func ("/json/find", test_find);

  return g_test_run ();
}
