/* test-prose.c — the table's way of writing text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-prose.h"

#include <locale.h>
#include <string.h>

/* Whatever a text holds, its markup must be well-formed, since Pango shows nothing of markup that
 * is not; each case is parsed as well as compared.
 */

static void
check_markup (const char *markup)
{
  static const GMarkupParser parser = { NULL };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  g_autofree char *document = g_strconcat ("<markup>", markup, "</markup>", NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, document, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
test_markup (void)
{
  static const struct
  {
    const char *text;
    const char *markup;
  } cases[] = {
    { "", "" },
    { "Plain.", "Plain." },
    { "See `404`.", "See <a href=\"code:404\">404</a>." },
    { "`404`", "<a href=\"code:404\">404</a>" },
    { "`000` `999`", "<a href=\"code:000\">000</a> <a href=\"code:999\">999</a>" },
    { "404 without", "404 without" },
    { "`Location`", "<tt>Location</tt>" },
    { "`GET` or `HEAD`", "<tt>GET</tt> or <tt>HEAD</tt>" },
    { "`4xx`", "<tt>4xx</tt>" },
    { "`40`", "<tt>40</tt>" },
    { "`4040`", "<tt>4040</tt>" },
    { "` 404`", "<tt> 404</tt>" },
    { "`404 Not Found`", "<tt>404 Not Found</tt>" },
    { "`４０４`", "<tt>４０４</tt>" },
    { "带有 `Retry-After` 和 `503`。",
      "带有 <tt>Retry-After</tt> 和 <a href=\"code:503\">503</a>。" },
    { "<b>a & b</b>", "&lt;b&gt;a &amp; b&lt;/b&gt;" },
    { "`<a href=\"x\">` & `&`", "<tt>&lt;a href=&quot;x&quot;&gt;</tt> &amp; <tt>&amp;</tt>" },
    { "one ` alone", "one ` alone" },
    { "`open", "`open" },
    { "closed`", "closed`" },
    { "`a` and ` alone", "<tt>a</tt> and ` alone" },
    { "`a``b`", "<tt>a</tt><tt>b</tt>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markup = sc_prose_to_markup (cases[i].text);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (markup, ==, cases[i].markup);
      check_markup (markup);
    }
}

/* On paper, code and text are the same as on the page, only without anything to click on. */
static void
test_unlinked (void)
{
  static const struct
  {
    const char *text;
    const char *markup;
  } cases[] = {
    { "", "" },
    { "See `404` and `Location`.", "See 404 and <tt>Location</tt>." },
    { "`4xx`", "<tt>4xx</tt>" },
    { "<a href=\"x\">`410`</a>", "&lt;a href=&quot;x&quot;&gt;410&lt;/a&gt;" },
    { "one ` alone", "one ` alone" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *markup = sc_prose_to_unlinked (cases[i].text);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (markup, ==, cases[i].markup);
      check_markup (markup);
    }
}

static void
test_plain (void)
{
  static const struct
  {
    const char *text;
    const char *plain;
  } cases[] = {
    { "", "" },
    { "Plain.", "Plain." },
    { "See `404` and `Location`.", "See 404 and Location." },
    { "`GET`", "GET" },
    { "<b>a & b</b>", "<b>a & b</b>" },
    { "带有 `Retry-After`。", "带有 Retry-After。" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *plain = sc_prose_to_plain (cases[i].text);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (plain, ==, cases[i].plain);
    }
}

static void
test_link (void)
{
  static const struct
  {
    const char *uri;
    const char *number; /* or NULL where it is no link to a code */
    const char *owner;
  } cases[] = {
    { "code:404", "404", NULL },
    { "code:000", "000", NULL },
    { "code:099", "099", NULL },
    { "code:4xx", "4xx", NULL },
    { "code:499:nginx", "499", "nginx" },
    { "code:4xx:a-draft", "4xx", "a-draft" },
    { "code:499:", NULL, NULL },
    { "code::nginx", NULL, NULL },
    { "code:40", NULL, NULL },
    { "code:4040", NULL, NULL },
    { "code:4x4", NULL, NULL },
    { "code: 40", NULL, NULL },
    { "code:-40", NULL, NULL },
    { "code:", NULL, NULL },
    { "code", NULL, NULL },
    { "", NULL, NULL },
    { "404", NULL, NULL },
    { "Code:404", NULL, NULL },
    { "code:404 ", NULL, NULL },
    { "code:４０４", NULL, NULL },
    { "https://404/", NULL, NULL },
    { "xcode:404", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *number = NULL;
      g_autofree char *owner = NULL;

      g_test_message ("“%s”", cases[i].uri);
      g_assert_cmpint (sc_prose_is_link (cases[i].uri), ==,
                       g_str_has_prefix (cases[i].uri, "code:"));
      g_assert_cmpint (sc_prose_parse_link (cases[i].uri, &number, &owner), ==,
                       cases[i].number != NULL);
      g_assert_cmpstr (number, ==, cases[i].number);
      g_assert_cmpstr (owner, ==, cases[i].owner);
    }
}

/* What is appended is read again, and nothing in it is markup. */
static void
test_append_link (void)
{
  g_autoptr (GString) plain = g_string_new ("x ");
  g_autoptr (GString) owned = g_string_new (NULL);

  sc_prose_append_link (plain, "404", NULL);
  g_assert_cmpstr (plain->str, ==, "x <a href=\"code:404\">404</a>");
  sc_prose_append_link (owned, "499", "a&b");
  g_assert_cmpstr (owned->str, ==, "<a href=\"code:499:a&amp;b\">499</a>");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/prose/markup", test_markup);
  g_test_add_func ("/prose/unlinked", test_unlinked);
  g_test_add_func ("/prose/plain", test_plain);
  g_test_add_func ("/prose/link", test_link);
  g_test_add_func ("/prose/append-link", test_append_link);

  return g_test_run ();
}
