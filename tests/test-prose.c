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
    int code; /* or -1 where it is no link to a code */
  } cases[] = {
    { "code:404", 404 },   { "code:000", 0 },       { "code:099", 99 },
    { "code:999", 999 },   { "code:40", -1 },       { "code:4040", -1 },
    { "code:4x4", -1 },    { "code: 40", -1 },      { "code:-40", -1 },
    { "code:", -1 },       { "code", -1 },          { "", -1 },
    { "404", -1 },         { "Code:404", -1 },      { "code:404 ", -1 },
    { "code:４０４", -1 }, { "https://404/", -1 },  { "xcode:404", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint code = 12345;

      g_test_message ("“%s”", cases[i].uri);
      g_assert_cmpint (sc_prose_parse_link (cases[i].uri, &code), ==, cases[i].code >= 0);
      if (cases[i].code >= 0)
        g_assert_cmpuint (code, ==, (guint) cases[i].code);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/prose/markup", test_markup);
  g_test_add_func ("/prose/plain", test_plain);
  g_test_add_func ("/prose/link", test_link);

  return g_test_run ();
}
