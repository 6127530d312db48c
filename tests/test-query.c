/* test-query.c — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-query.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Queries against one small entry. What they find in the shipped table is in test-index.c. */

static const char entry[] =
    "<status code='404' owner='iana' state='registered' seen='wire'>"
    "<phrase>Not Found</phrase>"
    "<name>Usual Name</name><name xml:lang='zh_CN'>未找到</name>"
    "<summary>The origin shows nothing</summary>"
    "<summary xml:lang='zh_CN'>源服务器给不出表示</summary>"
    "<meaning>Gone for good is `410` of RFC 9110.</meaning>"
    "<meaning xml:lang='zh_CN'>永久消失是 `410`。</meaning>"
    "<reference rfc='9110' section='15.5.5'/>"
    "<former rfc='2616' section='6.1.1'>Missing Page</former>"
    "<alias kind='misspelling'>Nott Found</alias>"
    "</status>";

static ScHaystack *
make_haystack (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (entry);

  return sc_haystack_new (sc_table_find (table, "404", NULL));
}

static const char *
get_rank_name (ScRank rank)
{
  static const char *const names[SC_N_RANKS] = {
    "none",        "meaning", "summary",      "title-inside", "title-word",
    "title-start", "title",   "number-start", "number",       "all",
  };

  return names[rank];
}

static const struct
{
  const char *query;
  const char *rank;
} scores[] = {
  /* numbers */
  { "404", "number" },
  { "40", "number-start" },
  { "4", "number-start" },
  { "4xx", "number-start" },
  { "4XX", "number-start" },
  { "４０４", "number" },
  { "４ｘｘ", "number-start" },
  { " 404\t", "number" },
  { "404 404", "number" },
  { "404 4", "number-start" },
  { "405", "none" },
  { "04", "none" },
  { "5xx", "none" },
  { "0404", "none" },
  { "4040", "none" },
  { "1000", "none" },
  { "99999999999999999999", "none" },
  { "9110", "meaning" }, /* more than three digits are a word */
  { "410", "none" }, /* a number is the code, not a word of the meaning */
  { "404 405", "none" },
  /* titles */
  { "Not Found", "title" },
  { "not found", "title" },
  { "NOT  FOUND", "title" },
  { "usual name", "title" },
  { "未找到", "title" },
  { "missing page", "title" },
  { "nott found", "title" },
  { "not", "title-start" },
  { "not f", "title-start" },
  { "未", "title-start" },
  { "found", "title-word" },
  { "找到", "title-word" },
  { "ound", "title-inside" },
  { "issing", "title-inside" },
  /* words in any order, from one title or several; the weakest counts */
  { "found not", "title-word" },
  { "page missing", "title-word" },
  { "missing found", "title-word" },
  { "missing usual", "title-start" },
  { "not ound", "title-inside" },
  { "未找到 not", "title-start" },
  /* texts */
  { "origin", "summary" },
  { "ORIGIN SHOWS", "summary" },
  { "服务器", "summary" },
  { "gone", "meaning" },
  { "good for gone", "meaning" },
  { "永久", "meaning" },
  { "not origin", "summary" },
  { "not gone", "meaning" },
  { "origin gone", "meaning" },
  /* a number and words */
  { "404 not found", "title" },
  { "not found 404", "title" },
  { "not 404 found", "title" },
  { "4xx missing", "title-start" },
  { "404 gone", "meaning" },
  { "405 not found", "none" },
  { "404 zzz", "none" },
  /* nothing */
  { "zzz", "none" },
  { "not zzz", "none" },
  { "not found zzz", "none" },
  { "foundnot", "none" },
  { "\xff\xfe", "none" },
  { "%s%n", "none" },
  { "<b>", "none" },
  /* what cannot be seen does not count */
  { "\001404\002", "number" },
  { "\u202e404\u202c", "number" },
  { "\ufeffnot\u200b found", "title" },
  /* what comes along when something is pasted */
  { "\"not found\"", "title" },
  { "\"not found", "title" },
  { "not found\"", "title" },
  { "“Not Found”", "title" },
  { "「未找到」", "title" },
  { "(404)", "number" },
  { "404:", "number" },
  { "404, not found;", "title" },
  { "`404`", "number" },
  { "404（未找到）", "title" },
};

static void
test_score (void)
{
  g_autoptr (ScHaystack) haystack = make_haystack ();

  for (gsize i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      g_autoptr (ScQuery) query = sc_query_parse (scores[i].query);
      g_autofree char *quoted = sc_test_quote (scores[i].query);

      g_test_message ("%s", quoted);
      g_assert_false (sc_query_is_empty (query));
      g_assert_cmpstr (get_rank_name (sc_query_score (query, haystack)), ==, scores[i].rank);
    }
}

static void
test_empty (void)
{
  static const char *const cases[] = { "",       " ",      "\t\r\n", "\u3000", "\u200b",
                                       "\u202e", "\001\177", "'",    "\"",     "“”" };
  g_autoptr (ScHaystack) haystack = make_haystack ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScQuery) query = sc_query_parse (cases[i]);
      g_autofree char *quoted = sc_test_quote (cases[i]);

      g_test_message ("%s", quoted);
      g_assert_true (sc_query_is_empty (query));
      g_assert_cmpstr (get_rank_name (sc_query_score (query, haystack)), ==, "all");
    }
}

static char *
repeat (const char *word,
        guint       n,
        const char *end)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, word);
  g_string_append (out, end);

  return g_string_free (out, FALSE);
}

/* Of very long texts only the first words are looked at. */
static void
test_long (void)
{
  static const struct
  {
    const char *word;
    guint n;
    const char *end;
    const char *rank;
  } cases[] = {
    { "a", 10000, "", "none" },
    { "未", 10000, "", "none" },
    { "not ", 10000, "", "title-start" },
    { "404 ", 10000, "", "number" },
    { "not ", 10000, "zzz", "title-start" },
    { "not ", 4, "zzz", "none" },
    { " ", 10000, "404", "number" },
    { "\xff", 10000, "", "none" },
  };
  g_autoptr (ScHaystack) haystack = make_haystack ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = repeat (cases[i].word, cases[i].n, cases[i].end);
      g_autoptr (ScQuery) query = sc_query_parse (text);
      g_autofree char *quoted = sc_test_quote (cases[i].word);

      g_test_message ("%u times %s, then “%s”", cases[i].n, quoted, cases[i].end);
      g_assert_cmpstr (get_rank_name (sc_query_score (query, haystack)), ==, cases[i].rank);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/score", test_score);
  g_test_add_func ("/query/empty", test_empty);
  g_test_add_func ("/query/long", test_long);

  return g_test_run ();
}
