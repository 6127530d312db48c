/* test-score.c — how well an entry answers a query
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-score.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Queries against one small entry. What they find in the shipped table is in queries.tsv. */

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
    "<pinyin>wei4 zhao3 dao4</pinyin>"
    "<details>"
    "<retry value='no'>Because.</retry><retry xml:lang='zh_CN'>因为。</retry>"
    "<field name='Needed-One' role='required' in='response'/>"
    "<field name='Related-One' role='related' in='response'/>"
    "</details>"
    "</status>";

static const char constants[] = "stack\ttest\tTest\tlibrary\t1\tcomplete\n"
                                "404\tHTTP_ABSENT_PAGE\tprimary\n";

typedef struct
{
  ScStatus *status;
  ScHaystack *haystack;
  ScConstantNames *names;
} Fixture;

static void
fixture_init (Fixture *self)
{
  g_autoptr (ScTable) table = sc_test_table_new (entry);
  g_autoptr (GBytes) text = g_bytes_new_static (constants, strlen (constants));
  g_autoptr (GError) error = NULL;
  g_autoptr (ScConstants) read = sc_constants_new ("test", text, &error);

  g_assert_no_error (error);
  self->status = g_object_ref (sc_table_find (table, "404", NULL));
  self->haystack = sc_haystack_new (self->status);
  self->names = sc_constant_names_new (read);
}

static void
fixture_clear (Fixture *self)
{
  g_object_unref (self->status);
  sc_haystack_free (self->haystack);
  sc_constant_names_free (self->names);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static const char *
get_rank_name (ScRank rank)
{
  static const char *const names[] = {
    [SC_RANK_NONE] = "none",
    [SC_RANK_FUZZY] = "fuzzy",
    [SC_RANK_SCATTERED] = "scattered",
    [SC_RANK_MEANING] = "meaning",
    [SC_RANK_SUMMARY] = "summary",
    [SC_RANK_OTHER_FIELD] = "other-field",
    [SC_RANK_TITLE_INSIDE] = "title-inside",
    [SC_RANK_NEEDED_FIELD] = "needed-field",
    [SC_RANK_OWNER] = "owner",
    [SC_RANK_PINYIN] = "pinyin",
    [SC_RANK_CONSTANT_START] = "constant-start",
    [SC_RANK_TITLE_WORD] = "title-word",
    [SC_RANK_TITLE_START] = "title-start",
    [SC_RANK_CONSTANT] = "constant",
    [SC_RANK_TITLE] = "title",
    [SC_RANK_NUMBER_START] = "number-start",
    [SC_RANK_NUMBER] = "number",
    [SC_RANK_ALL] = "all",
  };

  return names[rank];
}

static const char *
find_rank (Fixture    *fixture,
           const char *text)
{
  g_autoptr (ScQuery) query = sc_query_parse (text, NULL, NULL);
  ScScorer scorer;

  sc_scorer_init (&scorer, query, fixture->names);

  ScScore score = sc_scorer_score (&scorer, fixture->status, fixture->haystack);

  return get_rank_name ((ScRank) score.rank);
}

static const char *
guess_rank (Fixture    *fixture,
            const char *text,
            guint      *fine)
{
  g_autoptr (ScQuery) query = sc_query_parse (text, NULL, NULL);
  ScScorer scorer;

  sc_scorer_init (&scorer, query, fixture->names);

  ScScore score = sc_scorer_guess (&scorer, fixture->status, fixture->haystack);

  *fine = score.fine;
  return get_rank_name ((ScRank) score.rank);
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
  { "404 4", "number" },
  { "40[45]", "number-start" },
  { "40[12]", "none" },
  { "400-404", "number-start" },
  { "405-409", "none" },
  { "405", "none" },
  { "04", "none" },
  { "5xx", "none" },
  { "0404", "none" },
  { "4040", "none" },
  { "1000", "none" },
  { "99999999999999999999", "none" },
  { "9110", "meaning" }, /* more than three digits are a word */
  { "410", "none" }, /* a number is the code, not a word of the meaning */
  { "404 405", "number" }, /* of several numbers any */
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
  { "notfound", "constant" }, /* without the space */
  { "notfo", "constant-start" },
  /* constants, in any style */
  { "HTTP_ABSENT_PAGE", "constant" },
  { "ABSENT_PAGE", "constant" },
  { "absentPage", "constant" },
  { "Http::Status::AbsentPage", "constant" },
  { ":absent_page", "constant" },
  { "absent page", "constant" },
  { "StatusAbsentPage", "constant" },
  { "404_ABSENT_PAGE", "constant" },
  { "abs", "constant-start" },
  { "ab", "none" },
  { "page_absent", "none" },
  /* pinyin */
  { "weizhaodao", "constant" },
  { "wei zhao dao", "constant" },
  { "wzd", "constant" },
  { "weizh", "pinyin" },
  { "zhaodao", "pinyin" },
  { "aodao", "none" }, /* no syllable begins there */
  { "da", "none" },
  /* owner and fields */
  { "iana", "owner" },
  { "needed-one", "title-word" }, /* a whole field */
  { "needed", "needed-field" },
  { "related-one", "constant-start" },
  { "related", "other-field" },
  { "needed-one related", "other-field" },
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
  { "\"not found\"", "title" },
  { "\"found not\"", "none" },
  { "4xx missing", "title-start" },
  { "404 gone", "meaning" },
  { "405 not found", "none" },
  { "404 zzz", "none" },
  /* nothing */
  { "zzz", "none" },
  { "not zzz", "none" },
  { "not found zzz", "none" },
  { "foundnot", "none" },
  { "found_not", "none" },
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
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      g_autofree char *quoted = sc_test_quote (scores[i].query);

      g_test_message ("%s", quoted);
      g_assert_cmpstr (find_rank (&fixture, scores[i].query), ==, scores[i].rank);
    }
}

/* Filters let an entry pass or not; what is left of the query tells its rank. */
static void
test_filters (void)
{
  static const struct
  {
    const char *query;
    const char *rank;
  } cases[] = {
    { "class:4xx", "all" },
    { "class:4", "all" },
    { "class:5xx", "none" },
    { "class:5xx class:4xx", "all" },
    { "class:4xx,5xx", "all" },
    { "by:iana", "all" },
    { "by:ian", "all" },
    { "by:nginx", "none" },
    { "by:nginx by:iana", "all" },
    { "retry:no", "all" },
    { "retry:yes", "none" },
    { "cache:yes", "none" }, /* the entry does not say */
    { "needs:needed-one", "all" },
    { "needs:need", "all" },
    { "needs:related-one", "none" },
    { "field:related-one", "all" },
    { "field:needed-one field:related-one", "all" },
    { "field:needed-one field:other", "none" },
    { "seen:wire", "all" },
    { "seen:log", "none" },
    { "state:registered", "all" },
    { "state:unregistered", "none" },
    { "class:4xx not found", "title" },
    { "not found class:5xx", "none" },
    { "404 by:iana", "number" },
    { "class:", "all" },
    { "by:\"iana\"", "all" },
  };
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].query);
      g_assert_cmpstr (find_rank (&fixture, cases[i].query), ==, cases[i].rank);
    }
}

/* Whether it is what the code is called today, which stands before what others call so. */
static void
test_named (void)
{
  static const struct
  {
    const char *query;
    gboolean named;
  } cases[] = {
    { "not found", TRUE },  { "未找到", TRUE }, { "missing page", FALSE },
    { "nott found", FALSE }, { "not", FALSE },  { "404", FALSE },
  };
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScQuery) query = sc_query_parse (cases[i].query, NULL, NULL);
      ScScorer scorer;

      sc_scorer_init (&scorer, query, fixture.names);
      g_test_message ("%s", cases[i].query);
      g_assert_cmpint (
          sc_scorer_score (&scorer, fixture.status, fixture.haystack).named, ==, cases[i].named);
    }
}

/* How many slips were forgiven is told by how much @fine is below 200. */
static void
test_guess (void)
{
  static const struct
  {
    const char *query;
    const char *rank;
    guint fine;
  } cases[] = {
    { "fuond", "fuzzy", 199 },
    { "not fuond", "fuzzy", 199 },
    { "nto fuond", "fuzzy", 100 }, /* three letters are too few, but not all of them together */
    { "nto page", "none", 0 },
    { "fond", "fuzzy", 199 },
    { "usaul naem", "fuzzy", 198 },
    { "fnud", "none", 0 },
    { "notfuond", "fuzzy", 199 },
    { "misssing", "fuzzy", 199 },
    { "mssng", "none", 0 },
    { "weizhaodoa", "fuzzy", 199 },
    { "到未找", "none", 0 },
    { "找到未找", "scattered", 200 },
    { "404 fuond", "fuzzy", 199 },
    { "405 fuond", "none", 0 },
    { "fuond by:nginx", "none", 0 },
    { "zzzz", "none", 0 },
    { "found zzzz", "none", 0 },
  };
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint fine;

      g_test_message ("%s", cases[i].query);
      g_assert_cmpstr (guess_rank (&fixture, cases[i].query, &fine), ==, cases[i].rank);
      g_assert_cmpuint (fine, ==, cases[i].fine);
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
    { "\"", 10000, "", "all" },
    { "[", 10000, "", "all" },
  };
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = repeat (cases[i].word, cases[i].n, cases[i].end);
      g_autofree char *quoted = sc_test_quote (cases[i].word);

      g_test_message ("%u times %s, then “%s”", cases[i].n, quoted, cases[i].end);
      g_assert_cmpstr (find_rank (&fixture, text), ==, cases[i].rank);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score/score", test_score);
  g_test_add_func ("/score/filters", test_filters);
  g_test_add_func ("/score/named", test_named);
  g_test_add_func ("/score/guess", test_guess);
  g_test_add_func ("/score/long", test_long);

  return g_test_run ();
}
