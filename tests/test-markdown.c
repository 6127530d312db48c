/* test-markdown.c — text in Markdown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-markdown.h"

#include <locale.h>

/* What CommonMark (0.31, sections 2.4 and 6.3) reads as plain text and as one link. */

static void
test_text (void)
{
  static const struct
  {
    const char *text;
    const char *markdown;
  } cases[] = {
    { "", "" },
    { "404 Not Found", "404 Not Found" },
    { "306 (Unused)", "306 (Unused)" },
    { "I'm a teapot!", "I'm a teapot!" },
    { "未找到（404）", "未找到（404）" },
    { "a*b_c", "a\\*b\\_c" },
    { "[x] `y` <z>", "\\[x\\] \\`y\\` \\<z\\>" },
    { "a | b", "a \\| b" },
    { "a \\ b", "a \\\\ b" },
    { "&amp; ~~c~~", "\\&amp; \\~\\~c\\~\\~" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new ("> ");

      sc_markdown_append_text (out, cases[i].text);
      g_assert_cmpstr (out->str + 2, ==, cases[i].markdown);
    }
}

static void
test_link (void)
{
  static const struct
  {
    const char *text;
    const char *uri;
    const char *markdown;
  } cases[] = {
    { "404", "https://example.com/#a-1.2", "[404](https://example.com/#a-1.2)" },
    { "a]b", "https://example.com/", "[a\\]b](https://example.com/)" },
    { "a", "https://example.com/x(y)", "[a](https://example.com/x%28y%29)" },
    { "a", "https://example.com/x y<z>", "[a](https://example.com/x%20y%3Cz%3E)" },
    { "a", "https://example.com/?b&copy=1", "[a](https://example.com/?b&amp;copy=1)" },
    { "a", "https://example.com/a|b\\c\n", "[a](https://example.com/a%7Cb%5Cc%0A)" },
    { "a", "https://example.com/a_b*c%20", "[a](https://example.com/a_b*c%20)" },
    { "a_b", NULL, "a\\_b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      sc_markdown_append_link (out, cases[i].text, cases[i].uri);
      g_assert_cmpstr (out->str, ==, cases[i].markdown);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markdown/text", test_text);
  g_test_add_func ("/markdown/link", test_link);

  return g_test_run ();
}
