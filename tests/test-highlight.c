/* test-highlight.c — which letters of a text were looked for
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-highlight.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* What is marked is printed as `0:Not|4:Found`: where each part begins, in bytes of the text that
 * somebody sees, and the part itself; sorted, since the order of the ranges means nothing.
 */

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const ScRange *one = a;
  const ScRange *two = b;

  if (one->start != two->start)
    return one->start < two->start ? -1 : 1;

  return (one->end > two->end) - (one->end < two->end);
}

static char *
print_ranges (const char *query,
              gboolean    guessed,
              const char *text)
{
  g_autoptr (ScQuery) parsed = sc_query_parse (query, NULL, NULL);
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (ScRange));
  GString *out = g_string_new (NULL);

  sc_highlight_find (parsed, guessed, text, ranges);
  g_array_sort (ranges, compare_ranges);

  for (guint i = 0; i < ranges->len; i++)
    {
      ScRange range = g_array_index (ranges, ScRange, i);

      g_assert_cmpuint (range.start, <, range.end);
      g_assert_cmpuint (range.end, <=, strlen (text));

      g_autofree char *part = g_strndup (text + range.start, range.end - range.start);

      g_assert_true (g_utf8_validate (part, -1, NULL));
      g_string_append_printf (out, "%s%u:%s", i > 0 ? "|" : "", range.start, part);
    }

  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *query;
  const char *text;
  const char *marked;
} Case;

static void
check_cases (const Case *cases,
             gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *query = sc_test_quote (cases[i].query);
      g_autofree char *text = sc_test_quote (cases[i].text);
      g_autofree char *marked = print_ranges (cases[i].query, FALSE, cases[i].text);

      g_test_message ("%s in %s", query, text);
      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

static void
test_words (void)
{
  static const Case cases[] = {
    { "f", "ﬁle", "0:ﬁ" }, /* a ligature is marked whole */
    { "not", "Not ", "0:Not" },
    { "a-a", "ba-a-a", "3:a-a" },
    { "not found", "Not Found", "0:Not Found" }, /* the phrase in one piece */
    { "NOT FOUND", "not found", "0:not found" },
    { "found not", "Not Found", "0:Not|4:Found" },
    { "found", "Not Found", "4:Found" },
    { "fou", "Not Found", "4:Fou" },
    { "too", "Too much is too much", "0:Too|12:too" },
    { "\"too much\"", "Too much is too much", "0:Too much|12:too much" },
    { "not found", "Found, but not here", "0:Found|11:not" },
    { "not zzz", "Not Found", "0:Not" },
    { "404 found", "404 Not Found", "8:Found" }, /* a number is no word */
    { "by:nginx found", "nginx: Not Found", "11:Found" },
    { "zzz", "Not Found", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Where a word begins somewhere, its letters inside other words are not marked. */
static void
test_starts (void)
{
  static const Case cases[] = {
    { "time", "Overtime and Timeout", "13:Time" },
    { "e", "Every entry here", "0:E|6:e" },
    { "e", "The server", "2:e|5:e|8:e" },
    { "ound", "Not Found", "5:ound" },
    { "out", "Without Time-out", "13:out" },
    { "found", "NOT_FOUND", "4:FOUND" },
    { "type", "mimetype/type", "9:type" },
    { "x", "4xx", "1:x|2:x" },
    { "xx", "4xx", "1:xx" },
    { "关", "网关", "3:关" }, /* every Han character begins a word */
    { "time e", "Overtime", "2:e|4:time|7:e" }, /* each word for itself */
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* The text that somebody sees is not the one that is compared. */
static void
test_folded (void)
{
  static const Case cases[] = {
    { "not found", "Ｎｏｔ　Ｆｏｕｎｄ", "0:Ｎｏｔ　Ｆｏｕｎｄ" },
    { "found", "Ｎｏｔ Ｆｏｕｎｄ！", "10:Ｆｏｕｎｄ" },
    { "ｆｏｕｎｄ", "Not Found", "4:Found" },
    { "cafe", "Ein Café", "4:Café" },
    { "cafe", "Ein Cafe\u0301 hier", "4:Cafe\u0301" },
    { "café", "CAFE", "0:CAFE" },
    { "hier", "Café hier", "6:hier" },
    { "im", "I'm a teapot", "0:I'm" },
    { "i'm a", "I’m a teapot", "0:I’m a" },
    { "teapot", "I’m a teapot", "8:teapot" },
    { "s", "server's side", "0:s|9:s" }, /* what stands behind an apostrophe begins no word */
    { "not found", "Not \t\n Found", "0:Not \t\n Found" },
    { "not", "  Not Found", "2:Not" },
    { "notfound", "Not\u200bFound", "0:Not\u200bFound" },
    { "strasse", "Die Straße", "4:Straße" },
    { "ﬁle", "A file", "2:file" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_chinese (void)
{
  static const Case cases[] = {
    { "未找到", "未找到", "0:未找到" },
    { "找到", "未找到", "3:找到" },
    { "超时", "网关超时，连接超时", "6:超时|21:超时" },
    { "超时 网关", "网关超时", "0:网关|6:超时" },
    { "uri 过长", "URI 过长", "0:URI 过长" },
    { "uri过长", "URI过长", "0:URI|3:过长" },
    { "过长", "请求的 URI 过长", "14:过长" },
    { "uri", "请求的URI过长", "9:URI" },
    { "「未找到」", "页面未找到。", "6:未找到" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* The ranges of two words can lie in one another, and those of one do not. */
static void
test_overlapping (void)
{
  static const Case cases[] = {
    { "gateway way", "Bad Gateway", "4:Gateway|8:way" },
    { "gate way", "Bad Gateway", "4:Gate|8:way" },
    { "eway gatew", "Bad Gateway", "4:Gatew|7:eway" },
    { "网关超 关超时", "网关超时", "0:网关超|3:关超时" },
    { "aa", "aaaa", "0:aa" },
    { "found found", "Not Found", "4:Found|4:Found" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Words that say nothing are marked only as part of the whole that was typed. */
static void
test_noise (void)
{
  static const Case cases[] = {
    { "what is not found", "Not Found", "0:Not|4:Found" },
    { "what is found", "It is Found", "6:Found" },
    { "found error", "Error: nothing Found", "15:Found" },
    { "server error", "Internal Server Error", "9:Server Error" },
    { "error server", "Internal Server Error", "" },
    { "错误 网关", "网关错误", "0:网关" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_nothing (void)
{
  static const Case cases[] = {
    { "", "Not Found", "" },     { "   ", "Not Found", "" },      { "404", "404", "" },
    { "4xx", "4xx", "" },        { "by:nginx", "by:nginx", "" },  { "\"\"", "Not \"\" Found", "" },
    { "()", "Not () Found", "" }, { "not found", "", "" },        { "", "", "" },
    { "not found", "No", "" },   { "\u200b", "a\u200bb", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Offsets are those of the text itself, not of a text that is escaped for markup. */
static void
test_markup (void)
{
  static const Case cases[] = {
    { "b", "<b>bold</b>", "1:b|3:b|9:b" },
    { "<b>", "a <b> c", "3:b" },
    { "amp", "a & b &amp; c", "7:amp" },
    { "c", "a & b < c > \"d\"", "8:c" },
    { "&amp;", "R&D", "" },
    { "host", "Either `Host` or <Host>", "8:Host|18:Host" },
    { "%s", "100%s", "4:s" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Where other words were meant than were typed, those are marked that are spelt alike. */
static void
test_guessed (void)
{
  static const struct
  {
    const char *query;
    gboolean guessed;
    const char *text;
    const char *marked;
  } cases[] = {
    { "gatway tiemout", TRUE, "Gateway Timeout", "0:Gateway|8:Timeout" },
    { "gatway tiemout", FALSE, "Gateway Timeout", "" },
    { "gatway timeout", TRUE, "Gateway Timeout", "0:Gateway|8:Timeout" },
    { "网关超市", TRUE, "网关超时", "0:网关超时" },
    { "nto", TRUE, "Not Found", "" },
    { "forbiden", TRUE, "The server refuses", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked =
          print_ranges (cases[i].query, cases[i].guessed, cases[i].text);

      g_test_message ("“%s” in “%s”", cases[i].query, cases[i].text);
      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/highlight/words", test_words);
  g_test_add_func ("/highlight/starts", test_starts);
  g_test_add_func ("/highlight/folded", test_folded);
  g_test_add_func ("/highlight/chinese", test_chinese);
  g_test_add_func ("/highlight/overlapping", test_overlapping);
  g_test_add_func ("/highlight/noise", test_noise);
  g_test_add_func ("/highlight/nothing", test_nothing);
  g_test_add_func ("/highlight/markup", test_markup);

  g_test_add_func ("/highlight/guessed", test_guessed);

  return g_test_run ();
}
