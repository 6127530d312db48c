/* test-shipped-texts.c — how the table that comes with the program says it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-prose.h"
#include "sc-table.h"
#include "sc-text.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Rules that every text of the shipped table follows whatever it says. A mistake is printed with
 * its code and text; all of them are printed before the test fails, so that whoever writes texts
 * sees them at once.
 */

static ScTable *table;
static guint n_mistakes;

static void
report (ScStatus   *status,
        const char *what,
        const char *text)
{
  g_test_message ("%s of %s: %s: “%s”", sc_status_get_number (status),
                  sc_owner_get_id (sc_status_get_owner (status)), what, text);
  n_mistakes++;
}

static ScStatus *
get_status (guint position)
{
  g_autoptr (ScStatus) status =
      g_list_model_get_item (G_LIST_MODEL (sc_table_get_statuses (table)), position);

  return status; /* the table keeps it */
}

static guint
count_statuses (void)
{
  return g_list_model_get_n_items (G_LIST_MODEL (sc_table_get_statuses (table)));
}

/* Not `\p{Han}`, which newer releases of PCRE2 let match punctuation as well. */
#define HAN "\\x{3400}-\\x{9fff}"
#define FULL_WIDTH "\\x{3000}-\\x{303f}\\x{ff00}-\\x{ff60}"

static gboolean
matches (const char *text,
         const char *pattern)
{
  return g_regex_match_simple (pattern, text, 0, 0);
}

typedef void (*CheckText) (ScStatus   *status,
                           ScDetail   *detail,
                           const char *english,
                           const char *chinese);

/* Calls @check for all texts that have a translation. */
static void
check_texts (CheckText check)
{
  n_mistakes = 0;

  for (guint i = 0; i < count_statuses (); i++)
    {
      GPtrArray *details = sc_status_get_details (get_status (i));

      for (guint j = 0; j < details->len; j++)
        {
          ScDetail *detail = g_ptr_array_index (details, j);

          if (sc_detail_has_text (detail, SC_LANGUAGE_ZH))
            check (get_status (i), detail, sc_detail_get_text (detail, SC_LANGUAGE_EN),
                   sc_detail_get_text (detail, SC_LANGUAGE_ZH));
        }
    }

  g_assert_cmpuint (n_mistakes, ==, 0);
}

/* What is never translated: names of things that are the same in every language. */
static gboolean
is_translated (ScDetail *detail)
{
  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_PHRASE:
    case SC_DETAIL_REFERENCE:
    case SC_DETAIL_DOCUMENT:
    case SC_DETAIL_FORMER:
    case SC_DETAIL_ALIAS:
    case SC_DETAIL_PINYIN:
    case SC_DETAIL_INTRODUCED:
    case SC_DETAIL_SAMPLE:
    case SC_DETAIL_SOURCE:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
test_both_languages (void)
{
  n_mistakes = 0;

  for (guint i = 0; i < count_statuses (); i++)
    {
      ScStatus *status = get_status (i);
      GPtrArray *details = sc_status_get_details (status);
      ScOwner *owner = sc_status_get_owner (status);

      g_assert_nonnull (sc_owner_get_name (owner, SC_LANGUAGE_EN));
      for (guint j = 0; j < details->len; j++)
        {
          ScDetail *detail = g_ptr_array_index (details, j);
          const char *english = sc_detail_get_text (detail, SC_LANGUAGE_EN);

          if (!is_translated (detail) || english == NULL)
            continue;

          if (!sc_detail_has_text (detail, SC_LANGUAGE_ZH))
            report (status, "has no translation", english);
          else if (g_str_equal (sc_detail_get_text (detail, SC_LANGUAGE_ZH), english))
            report (status, "is the same in Chinese", english);
        }
    }

  g_assert_cmpuint (n_mistakes, ==, 0);
}

static void
check_english (ScStatus   *status,
               ScDetail   *detail,
               const char *english,
               const char *chinese)
{
  if (matches (english, "[" HAN FULL_WIDTH "]"))
    report (status, "English with a Chinese character", english);
  if (matches (english, " $|^ |  "))
    report (status, "a space too many", english);
  if (matches (english, " [,.;:?!)]|\\( "))
    report (status, "a space beside punctuation", english);
}

static void
check_chinese (ScStatus   *status,
               ScDetail   *detail,
               const char *english,
               const char *chinese)
{
  g_autofree char *plain = sc_prose_to_plain (chinese);
  g_autoptr (GRegex) literal = g_regex_new ("`[^`]*`", 0, 0, NULL);
  g_autofree char *outside = g_regex_replace_literal (literal, chinese, -1, 0, "`", 0, NULL);

  if (!matches (chinese, "[" HAN "]"))
    report (status, "Chinese without a Chinese character", chinese);
  if (matches (plain, "[" HAN "][,;:()?!]|[,;:()?!][" HAN "]"))
    report (status, "half-width punctuation beside a Chinese character", chinese);
  if (matches (plain, "[" HAN "]\\.( |$)|\\.[" HAN "]"))
    report (status, "a half-width full stop", chinese);
  if (matches (chinese, " $|^ |  "))
    report (status, "a space too many", chinese);
  /* A product has a name of three words at most; what stands between backticks may have more. */
  if (matches (outside, "([A-Za-z]['A-Za-z-]*[ ,]+){3}[A-Za-z]"))
    report (status, "English left over", chinese);
  if (matches (chinese, " [" FULL_WIDTH "“”‘’]") ||
      matches (chinese, "[" FULL_WIDTH "“”‘’] "))
    report (status, "a space beside full-width punctuation", chinese);
  if (matches (chinese, "[" HAN "] [" HAN "]"))
    report (status, "a space between Chinese characters", chinese);
  if (matches (chinese, "[" HAN "][A-Za-z0-9`]|[A-Za-z0-9`][" HAN "]"))
    report (status, "no space between Chinese and Latin characters", chinese);
}

static void
test_english (void)
{
  check_texts (check_english);
}

static void
test_chinese (void)
{
  check_texts (check_chinese);
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* What stands between backticks, each once, sorted and joined. */
static char *
list_literals (const char *text)
{
  g_autoptr (GPtrArray) literals = g_ptr_array_new ();
  g_auto (GStrv) parts = g_strsplit (text, "`", -1);

  for (guint i = 1; i < g_strv_length (parts); i += 2)
    {
      if (!g_ptr_array_find_with_equal_func (literals, parts[i], g_str_equal, NULL))
        g_ptr_array_add (literals, parts[i]);
    }

  g_ptr_array_sort (literals, compare_strings);
  g_ptr_array_add (literals, NULL);
  return g_strjoinv ("|", (char **) literals->pdata);
}

static void
check_literals (ScStatus   *status,
                ScDetail   *detail,
                const char *english,
                const char *chinese)
{
  g_autofree char *in_english = list_literals (english);
  g_autofree char *in_chinese = list_literals (chinese);
  g_auto (GStrv) literals = g_strsplit (in_english, "|", -1);
  g_auto (GStrv) parts_english = g_strsplit (english, "`", -1);
  g_auto (GStrv) parts_chinese = g_strsplit (chinese, "`", -1);

  if (!g_str_equal (in_english, in_chinese))
    report (status, in_english, chinese);
  if (g_strv_length (parts_english) % 2 == 0 || g_strv_length (parts_chinese) % 2 == 0)
    report (status, "a backtick without its partner", english);

  for (guint i = 0; i < g_strv_length (literals); i++)
    {
      if (matches (literals[i], "^[0-9]{3}$") &&
          sc_table_find (table, literals[i], NULL) == NULL)
        report (status, "a code that is not there", literals[i]);
    }
}

static void
test_literals (void)
{
  check_texts (check_literals);
}

/* A summary stands below the name, so it says something else, in one line without a full stop. */
static void
check_summary (ScStatus   *status,
               ScDetail   *detail,
               const char *english,
               const char *chinese)
{
  if (sc_detail_get_kind (detail) != SC_DETAIL_SUMMARY)
    return;

  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      const char *summary = sc_detail_get_text (detail, (ScLanguage) i);
      const char *name = sc_status_get_text (status, SC_DETAIL_NAME, (ScLanguage) i);
      g_autofree char *folded = sc_text_fold (summary);
      g_autofree char *folded_name = sc_text_fold (name);

      if (matches (summary, "[.。!！]$"))
        report (status, "a summary with a full stop", summary);
      if (g_str_has_prefix (folded, folded_name))
        report (status, "a summary that repeats the name", summary);
      if (g_utf8_strlen (summary, -1) > (i == SC_LANGUAGE_EN ? 90 : 40))
        report (status, "a summary longer than a line", summary);
    }
}

static void
test_summaries (void)
{
  check_texts (check_summary);
}

static guint
count_matches (const char *text,
               const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    n++;

  return n;
}

static void
check_meaning (ScStatus   *status,
               ScDetail   *detail,
               const char *english,
               const char *chinese)
{
  if (sc_detail_get_kind (detail) != SC_DETAIL_MEANING)
    return;

  guint n_english = count_matches (english, "[.?!](?= |$)");
  guint n_chinese = count_matches (chinese, "[。？！]");

  if (n_english < 2 || n_english > 4)
    report (status, "not two to four sentences", english);
  if (n_chinese < 2 || n_chinese > 4)
    report (status, "not two to four sentences", chinese);
  if (!matches (english, "[.?!]$"))
    report (status, "no full stop", english);
  if (!matches (chinese, "[。？！]$"))
    report (status, "no full stop", chinese);
}

static void
test_meanings (void)
{
  check_texts (check_meaning);
}

/* Originality: texts are written for this program */

static GHashTable *foreign_sentences;

/* Adds the sentences of @text, folded and without what ends them, and @text as a whole. */
static void
add_sentences (GHashTable *sentences,
               const char *text)
{
  g_autofree char *folded = sc_text_fold (text);
  g_auto (GStrv) parts = g_regex_split_simple ("[。！？!?]|\\.( |$)", folded, 0, 0);

  for (guint i = 0; i < g_strv_length (parts); i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0')
        g_hash_table_add (sentences, g_strdup (parts[i]));
    }
}

static void
check_original (ScStatus   *status,
                ScDetail   *detail,
                const char *english,
                const char *chinese)
{
  /* A name is two or four characters, and some have no other way to be said. */
  if (sc_detail_get_kind (detail) == SC_DETAIL_NAME)
    return;

  g_autoptr (GHashTable) own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer sentence;

  add_sentences (own, chinese);
  g_hash_table_iter_init (&iter, own);
  while (g_hash_table_iter_next (&iter, &sentence, NULL))
    {
      if (g_hash_table_contains (foreign_sentences, sentence))
        report (status, "a sentence of somebody else", sentence);
    }
}

static void
test_original (void)
{
  g_autoptr (GPtrArray) seeds = sc_test_read_rows ("seeds.tsv", 3);
  g_autoptr (GPtrArray) wording = sc_test_read_rows ("wording.tsv", 2);

  foreign_sentences = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < seeds->len; i++)
    add_sentences (foreign_sentences, ((char **) g_ptr_array_index (seeds, i))[2]);
  for (guint i = 0; i < wording->len; i++)
    add_sentences (foreign_sentences, ((char **) g_ptr_array_index (wording, i))[1]);

  g_assert_cmpuint (g_hash_table_size (foreign_sentences), >, 150);
  check_texts (check_original);
  g_clear_pointer (&foreign_sentences, g_hash_table_unref);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GError) error = NULL;

  table = sc_table_new_checked (&error);
  g_assert_no_error (error);

  g_test_add_func ("/shipped-texts/both-languages", test_both_languages);
  g_test_add_func ("/shipped-texts/english", test_english);
  g_test_add_func ("/shipped-texts/chinese", test_chinese);
  g_test_add_func ("/shipped-texts/literals", test_literals);
  g_test_add_func ("/shipped-texts/summaries", test_summaries);
  g_test_add_func ("/shipped-texts/meanings", test_meanings);
  g_test_add_func ("/shipped-texts/original", test_original);

  int result = g_test_run ();

  g_clear_pointer (&table, sc_table_unref);
  return result;
}
