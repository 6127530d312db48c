/* test-haystack.c — what is searched of one entry
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-haystack.h"

#include <locale.h>

#include "sc-test-core.h"

/* Which texts of an entry are searched, and how good a place is. */

static const char entry[] =
    "<status code='404' owner='iana' state='registered' seen='wire'>"
    "<phrase>Not Found</phrase>"
    "<name>Usual Name</name><name xml:lang='zh_CN'>未找到</name>"
    "<summary>The origin shows nothing of `GET`</summary>"
    "<summary xml:lang='zh_CN'>源服务器给不出表示</summary>"
    "<meaning>Gone for good is `410`.</meaning>"
    "<meaning xml:lang='zh_CN'>永久消失是 `410`。</meaning>"
    "<reference rfc='9110' section='15.5.5'/>"
    "<document href='https://example.org/'>Documentary</document>"
    "<former rfc='2616' section='6.1.1'>Missing-Page Error2</former>"
    "<alias kind='spelling'>Nott Found Founder</alias>"
    "<alias kind='usual'>Unsafe Safe</alias>"
    "<details><advice side='client'>Advisory</advice>"
    "<wrong>Wrongly</wrong>"
    "<sample>HTTP/1.1 404 Sampled</sample></details>"
    "</status>";

static ScHaystack *
make_haystack (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (entry);

  return sc_haystack_new (sc_table_find (table, "404", NULL));
}

static void
test_find (void)
{
  static const struct
  {
    ScHaystackPart part;
    const char *needle;
    ScHaystackMatch match;
  } cases[] = {
    { SC_HAYSTACK_TITLES, "not found", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_TITLES, "usual name", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_TITLES, "未找到", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_TITLES, "missing-page error2", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_TITLES, "nott found founder", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_TITLES, "not", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_TITLES, "n", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_TITLES, "not fou", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_TITLES, "未找", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_TITLES, "missing", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_TITLES, "found", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_TITLES, "name", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_TITLES, "founder", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_TITLES, "safe", SC_HAYSTACK_MATCH_WORD },      /* not at its first place */
    { SC_HAYSTACK_TITLES, "page", SC_HAYSTACK_MATCH_WORD },      /* after a hyphen */
    { SC_HAYSTACK_TITLES, "-page", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_TITLES, "找到", SC_HAYSTACK_MATCH_WORD },      /* every character starts a word */
    { SC_HAYSTACK_TITLES, "到", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_TITLES, "ound", SC_HAYSTACK_MATCH_INSIDE },
    { SC_HAYSTACK_TITLES, "ame", SC_HAYSTACK_MATCH_INSIDE },
    { SC_HAYSTACK_TITLES, "2", SC_HAYSTACK_MATCH_INSIDE },       /* a digit after a letter */
    { SC_HAYSTACK_TITLES, "not founds", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_TITLES, "Not", SC_HAYSTACK_MATCH_NONE },       /* it has to be folded */
    { SC_HAYSTACK_TITLES, "found usual", SC_HAYSTACK_MATCH_NONE }, /* from text to text */
    { SC_HAYSTACK_TITLES, "found未", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_TITLES, "origin", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_TITLES, "404", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_SUMMARIES, "the origin shows nothing of get", SC_HAYSTACK_MATCH_WHOLE },
    { SC_HAYSTACK_SUMMARIES, "get", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_SUMMARIES, "`get`", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_SUMMARIES, "源", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_SUMMARIES, "not found", SC_HAYSTACK_MATCH_NONE },
    { SC_HAYSTACK_MEANINGS, "gone", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_MEANINGS, "410", SC_HAYSTACK_MATCH_WORD },
    { SC_HAYSTACK_MEANINGS, "永久消失是 410", SC_HAYSTACK_MATCH_START },
    { SC_HAYSTACK_MEANINGS, "origin", SC_HAYSTACK_MATCH_NONE },
  };
  g_autoptr (ScHaystack) haystack = make_haystack ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("part %d: “%s”", (int) cases[i].part, cases[i].needle);
      g_assert_cmpint ((int) sc_haystack_find (haystack, cases[i].part, cases[i].needle), ==,
                       (int) cases[i].match);
    }
}

/* What only the page shows is not found, or a search would list codes for no reason to be seen. */
static void
test_not_searched (void)
{
  static const char *const needles[] = { "documentary", "advisory", "wrongly", "sampled",
                                         "9110",     "spelling" };
  g_autoptr (ScHaystack) haystack = make_haystack ();

  for (gsize i = 0; i < G_N_ELEMENTS (needles); i++)
    {
      for (int part = 0; part < SC_N_HAYSTACK_PARTS; part++)
        {
          g_test_message ("part %d: “%s”", part, needles[i]);
          g_assert_cmpint ((int) sc_haystack_find (haystack, (ScHaystackPart) part, needles[i]), ==,
                           SC_HAYSTACK_MATCH_NONE);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/haystack/find", test_find);
  g_test_add_func ("/haystack/not-searched", test_not_searched);

  return g_test_run ();
}
