/* test-text.c — folding of text for comparison
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text.h"

#include <locale.h>
#include <string.h>

/* What must fold to the same bytes, and what must stay apart. Each case is also folded twice:
 * folded text is compared with folded text, so folding it again must change nothing.
 */

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { "", "" },
    { "   ", "" },
    { "Not Found", "not found" },
    { "NOT  FOUND", "not found" },
    { "\t Not \r\n\v Found\f ", "not found" },
    { "not\u00a0found", "not found" },           /* no-break space */
    { "\u3000未\u3000找到\u3000", "未 找到" },   /* ideographic space */
    { "a\001b\177c", "a b c" },                  /* control characters part words */
    { "４０４", "404" },                         /* full width */
    { "ＯＫ", "ok" },
    { "（未使用）", "(未使用)" },
    { "①", "1" },
    { "ﬁeld", "field" },                         /* a ligature */
    { "Café", "cafe" },
    { "Cafe\u0301", "cafe" },                    /* the same, decomposed */
    { "Ünïcödé", "unicode" },
    { "İ", "i" },
    { "Straße", "strasse" },
    { "ΣΑΣ", "σασ" },
    { "I'm a teapot", "im a teapot" },
    { "I\u2019m a teapot", "im a teapot" },
    { "I\u2018m a teapot", "im a teapot" },
    { "'", "" },
    { "Request Time-out", "request time-out" },  /* other punctuation stays */
    { "(Unused)", "(unused)" },
    { "\"quoted\"", "\"quoted\"" },
    { "网关超时", "网关超时" },
    { "網關逾時", "網關逾時" },                  /* traditional characters are others */
    { "HTTP 版本", "http 版本" },
    { "HTTP版本", "http版本" },
    { "404\u200b", "404" },                      /* zero-width space */
    { "\ufeff404", "404" },                      /* byte order mark */
    { "\u202e404\u202c", "404" },                /* right-to-left override */
    { "\u2067404\u2069", "404" },
    { "time\u00adout", "timeout" },              /* soft hyphen */
    { "☕\ufe0f", "☕" },                        /* variation selector */
    { "1\u20dd", "1" },                          /* an enclosing circle */
    { "🫖", "🫖" },
    { "\xff", "\ufffd" },                        /* not UTF-8 */
    { "404\xe4\xb8", "404\ufffd\ufffd" },        /* cut off in a character */
    { "\xc0\x80", "\ufffd\ufffd" },              /* an overlong NUL */
    { "\xed\xa0\x80", "\ufffd\ufffd\ufffd" },    /* a surrogate */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = sc_text_fold (cases[i].text);
      g_autofree char *again = sc_text_fold (folded);
      g_autofree char *shown = g_strescape (cases[i].text, NULL);

      g_test_message ("“%s”", shown);
      g_assert_cmpstr (folded, ==, cases[i].folded);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
test_fold_long (void)
{
  g_autofree char *text = g_strnfill (10000, 'A');
  g_autofree char *expected = g_strnfill (10000, 'a');
  g_autofree char *folded = sc_text_fold (text);

  g_assert_cmpstr (folded, ==, expected);
}

static void
test_collapse (void)
{
  static const struct
  {
    const char *text;
    gssize length;
    const char *collapsed;
  } cases[] = {
    { "", -1, "" },
    { " \n\t ", -1, "" },
    { "Not Found", -1, "Not Found" },
    { "\n      Two lines,\n      one text.\n    ", -1, "Two lines, one text." },
    { "a\r\nb", -1, "a b" },
    { "I'm a Teapot", -1, "I'm a Teapot" }, /* nothing is folded */
    { "ＯＫ\u200b", -1, "ＯＫ\u200b" },
    { "未\n  找到", -1, "未 找到" },
    { "abc def", 5, "abc d" },
    { "abc def", 4, "abc" },
    { "abc", 0, "" },
    { "未找到", 6, "未找" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *collapsed = sc_text_collapse (cases[i].text, cases[i].length);

      g_test_message ("“%s”, %" G_GSSIZE_FORMAT, cases[i].text, cases[i].length);
      g_assert_cmpstr (collapsed, ==, cases[i].collapsed);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/fold-long", test_fold_long);
  g_test_add_func ("/text/collapse", test_collapse);

  return g_test_run ();
}
