/* test-shipped-details.c — what the shipped table says about each code beyond its meaning
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table.h"
#include "sc-text.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Rules that hold between entries, between the parts of an entry, and between the table and the
 * lists in tests/data/. All mistakes are printed before a test fails.
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

typedef void (*CheckStatus) (ScStatus *status);
typedef void (*CheckDetail) (ScStatus *status,
                             ScDetail *detail);

static void
check_statuses (CheckStatus check)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  n_mistakes = 0;
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      check (status);
    }

  g_assert_cmpuint (n_mistakes, ==, 0);
}

static void
for_each_detail (ScStatus    *status,
                 CheckDetail  check)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    check (status, g_ptr_array_index (details, i));
}

static guint
count_kind (ScStatus     *status,
            ScDetailKind  kind)
{
  GPtrArray *details = sc_status_get_details (status);
  guint n = 0;

  for (guint i = 0; i < details->len; i++)
    n += sc_detail_get_kind (g_ptr_array_index (details, i)) == kind ? 1 : 0;

  return n;
}

static const char *
get (ScDetail    *detail,
     ScAttribute  attribute)
{
  return sc_detail_get_attribute (detail, attribute);
}

/* Confusions */

static ScStatus *
find_other (ScDetail *confusion)
{
  const char *owner = get (confusion, SC_ATTRIBUTE_OWNER);

  return sc_table_find (table, get (confusion, SC_ATTRIBUTE_CODE),
                              owner != NULL ? owner : SC_OWNER_IANA);
}

static gboolean
is_confused (ScStatus *status,
             ScStatus *other)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_CONFUSION && find_other (detail) == other)
        return TRUE;
    }

  return FALSE;
}

static void
check_confusion (ScStatus *status,
                 ScDetail *detail)
{
  if (sc_detail_get_kind (detail) != SC_DETAIL_CONFUSION)
    return;

  ScStatus *other = find_other (detail);

  if (other == NULL)
    report (status, "is confused with what is not there", get (detail, SC_ATTRIBUTE_CODE));
  else if (other == status)
    report (status, "is confused with itself", get (detail, SC_ATTRIBUTE_CODE));
  else if (!is_confused (other, status))
    report (status, "is not named by", sc_status_get_number (other));
}

static void
check_confusions (ScStatus *status)
{
  for_each_detail (status, check_confusion);
  if (count_kind (status, SC_DETAIL_CONFUSION) == 0)
    report (status, "is told apart from nothing", "");
}

static void
test_confusions (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("confusions.tsv", 3);

  check_statuses (check_confusions);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      ScStatus *status = sc_table_find (table, row[0], SC_OWNER_IANA);
      ScStatus *other = sc_table_find (table, row[1], row[2]);

      g_test_message ("%s and %s of %s", row[0], row[1], row[2]);
      g_assert_true (is_confused (status, other));
    }
}

/* What to do */

static void
check_advice (ScStatus *status)
{
  GPtrArray *details = sc_status_get_details (status);
  gboolean client = FALSE;
  gboolean server = FALSE;
  gboolean valid = sc_status_get_state (status) == SC_STATE_NOT_STATUS ||
                   (sc_status_get_code (status) >= 100 && sc_status_get_code (status) <= 599);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) != SC_DETAIL_ADVICE)
        continue;

      client |= g_str_equal (get (detail, SC_ATTRIBUTE_SIDE), "client");
      server |= g_str_equal (get (detail, SC_ATTRIBUTE_SIDE), "server");
      valid |= strstr (sc_detail_get_text (detail, SC_LANGUAGE_EN), "RFC 9110 section 15") != NULL;
    }

  if (!client || !server)
    report (status, "has advice for one side only", "");
  if (!valid)
    report (status, "does not say what a client does with a number outside 100 to 599", "");
  if (sc_status_get_state (status) != SC_STATE_NOT_STATUS &&
      sc_status_find_detail (status, SC_DETAIL_RETRY) == NULL)
    report (status, "does not say whether to retry", "");
}

static void
test_advice (void)
{
  check_statuses (check_advice);
}

/* Wherever one of the pages that people pass around is wrong about facts, the table says so. */
static void
test_errata (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("errata.tsv", 1);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      const char *owner = g_str_equal (row[0], "499") ? "nginx" : SC_OWNER_IANA;

      g_test_message ("%s", row[0]);
      g_assert_cmpuint (
          count_kind (sc_table_find (table, row[0], owner), SC_DETAIL_WRONG), >, 0);
    }

  g_assert_cmpuint (rows->len, ==, 41);
}

/* Nothing is a wall of text. */
static void
check_length (ScStatus *status,
              ScDetail *detail)
{
  static const struct
  {
    ScDetailKind kind;
    glong length;
  } limits[] = {
    { SC_DETAIL_ADVICE, 260 }, { SC_DETAIL_WRONG, 260 },   { SC_DETAIL_CONFUSION, 210 },
    { SC_DETAIL_CACHE, 200 },  { SC_DETAIL_CONTENT, 200 }, { SC_DETAIL_METHOD, 200 },
    { SC_DETAIL_RETRY, 170 },  { SC_DETAIL_FIELD, 90 },
  };
  const char *text = sc_detail_get_text (detail, SC_LANGUAGE_EN);

  for (gsize i = 0; text != NULL && i < G_N_ELEMENTS (limits); i++)
    {
      if (sc_detail_get_kind (detail) == limits[i].kind &&
          g_utf8_strlen (text, -1) > limits[i].length)
        report (status, "is too long", text);
    }
}

static void
check_lengths (ScStatus *status)
{
  for_each_detail (status, check_length);
}

static void
test_lengths (void)
{
  check_statuses (check_lengths);
}

/* References */

static GHashTable *sections;

static void
check_reference (ScStatus *status,
                 ScDetail *detail)
{
  const char *rfc = get (detail, SC_ATTRIBUTE_RFC);
  const char *owner = get (detail, SC_ATTRIBUTE_OWNER);

  if (owner != NULL && sc_table_find_owner (table, owner) == NULL)
    report (status, "refers to an owner that is not there", owner);

  if (rfc == NULL)
    return;

  g_autofree char *key = g_strconcat (rfc, " ", get (detail, SC_ATTRIBUTE_SECTION), NULL);

  if (!g_hash_table_contains (sections, key))
    report (status, "refers to a section that does not exist", key);
}

static void
check_references (ScStatus *status)
{
  for_each_detail (status, check_reference);
}

static void
test_references (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("sections.tsv", 2);

  sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);

      g_hash_table_add (sections, g_strconcat (row[0], " ", row[1], NULL));
    }

  check_statuses (check_references);
  g_clear_pointer (&sections, g_hash_table_unref);
}

/* Names */

static gboolean
has_name (ScStatus     *status,
          ScDetailKind  kind,
          const char   *alias_kind,
          const char   *printed)
{
  GPtrArray *details = sc_status_get_details (status);
  g_autofree char *folded = sc_text_fold (printed);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) != kind ||
          (alias_kind != NULL && !g_str_equal (get (detail, SC_ATTRIBUTE_KIND), alias_kind)))
        continue;

      g_autofree char *name = sc_text_fold (sc_detail_get_text (detail, SC_LANGUAGE_EN));

      if (g_str_has_prefix (folded, name)) /* a page adds a gloss to one of them */
        return TRUE;
    }

  return FALSE;
}

/* What the pages print is a phrase, an earlier one, a usual name, or known as a misspelling. */
static void
test_printed_names (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("seeds.tsv", 3);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      const char *owner = g_str_equal (row[0], "499") ? "nginx" : SC_OWNER_IANA;
      ScStatus *status = sc_table_find (table, row[0], owner);

      g_test_message ("%s, “%s”", row[0], row[1]);
      g_assert_true (g_str_equal (row[1], "unused") || /* without the brackets of the registry */
                     has_name (status, SC_DETAIL_PHRASE, NULL, row[1]) ||
                     has_name (status, SC_DETAIL_NAME, NULL, row[1]) ||
                     has_name (status, SC_DETAIL_FORMER, NULL, row[1]) ||
                     has_name (status, SC_DETAIL_ALIAS, "misspelling", row[1]));
    }
}

static void
check_names (ScStatus *status)
{
  if (sc_status_find_detail (status, SC_DETAIL_PINYIN) == NULL)
    report (status, "has no pinyin", "");
}

static void
test_pinyin (void)
{
  check_statuses (check_names);
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

  g_test_add_func ("/shipped-details/confusions", test_confusions);
  g_test_add_func ("/shipped-details/advice", test_advice);
  g_test_add_func ("/shipped-details/errata", test_errata);
  g_test_add_func ("/shipped-details/lengths", test_lengths);
  g_test_add_func ("/shipped-details/references", test_references);
  g_test_add_func ("/shipped-details/printed-names", test_printed_names);
  g_test_add_func ("/shipped-details/pinyin", test_pinyin);

  int result = g_test_run ();

  g_clear_pointer (&table, sc_table_unref);
  return result;
}
