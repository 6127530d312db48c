/* test-status.c — one status code with one meaning
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status.h"

#include <locale.h>

#include "sc-core-enums.h"

/* An entry tells what it was made of, by function and by property alike, and keeps it alive. */

static void
add_detail (GPtrArray    *details,
            ScDetailKind  kind,
            const char   *english,
            const char   *chinese)
{
  ScDetail *detail = sc_detail_new (kind);

  sc_detail_take_text (detail, SC_LANGUAGE_EN, g_strdup (english));
  sc_detail_take_text (detail, SC_LANGUAGE_ZH, g_strdup (chinese));
  g_ptr_array_add (details, detail);
}

static ScStatus *
make_status (const char *number,
             ScState     state,
             const char *phrase)
{
  g_autoptr (ScOwner) owner = sc_owner_new ("nginx");
  GPtrArray *details = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_detail_free);

  if (phrase != NULL)
    add_detail (details, SC_DETAIL_PHRASE, phrase, NULL);
  add_detail (details, SC_DETAIL_NAME, "Usual Name", "常用名");
  add_detail (details, SC_DETAIL_ADVICE, "First", NULL);
  add_detail (details, SC_DETAIL_ADVICE, "Second", NULL);

  return sc_status_new (number, owner, state, SC_VISIBILITY_LOG, details);
}

static void
test_code (void)
{
  static const struct
  {
    guint code;
    const char *number;
    ScCodeClass code_class;
  } cases[] = {
    { 0, "000", SC_CODE_CLASS_OTHER },           { 9, "009", SC_CODE_CLASS_OTHER },
    { 99, "099", SC_CODE_CLASS_OTHER },          { 100, "100", SC_CODE_CLASS_INFORMATIONAL },
    { 199, "199", SC_CODE_CLASS_INFORMATIONAL }, { 200, "200", SC_CODE_CLASS_SUCCESSFUL },
    { 299, "299", SC_CODE_CLASS_SUCCESSFUL },    { 300, "300", SC_CODE_CLASS_REDIRECTION },
    { 399, "399", SC_CODE_CLASS_REDIRECTION },   { 400, "400", SC_CODE_CLASS_CLIENT_ERROR },
    { 499, "499", SC_CODE_CLASS_CLIENT_ERROR },  { 500, "500", SC_CODE_CLASS_SERVER_ERROR },
    { 599, "599", SC_CODE_CLASS_SERVER_ERROR },  { 600, "600", SC_CODE_CLASS_OTHER },
    { 783, "783", SC_CODE_CLASS_OTHER },         { 999, "999", SC_CODE_CLASS_OTHER },
    { 400, "4xx", SC_CODE_CLASS_CLIENT_ERROR },  { 500, "5xx", SC_CODE_CLASS_SERVER_ERROR },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScStatus) status = make_status (cases[i].number, SC_STATE_REGISTERED, "Phrase");

      g_test_message ("%u", cases[i].code);
      g_assert_cmpuint (sc_status_get_code (status), ==, cases[i].code);
      g_assert_cmpstr (sc_status_get_number (status), ==, cases[i].number);
      g_assert_cmpint ((int) sc_status_get_class (status), ==, (int) cases[i].code_class);
      g_assert_cmpint (sc_status_has_number (status), ==, cases[i].number[1] != 'x');
    }
}

static void
test_title (void)
{
  static const struct
  {
    ScState state;
    const char *phrase;
    const char *title;
  } cases[] = {
    { SC_STATE_REGISTERED, "Phrase", "Phrase" },
    { SC_STATE_TEMPORARY, "Phrase", "Phrase" },
    { SC_STATE_DEPRECATED, "Phrase", "Phrase" },
    { SC_STATE_OBSOLETED, "Phrase", "Phrase" },
    { SC_STATE_UNREGISTERED, "Phrase", "Phrase" },
    { SC_STATE_UNREGISTERED, NULL, "Usual Name" },
    { SC_STATE_UNUSED, "(Unused)", "Usual Name" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScStatus) status = make_status ("404", cases[i].state, cases[i].phrase);

      g_test_message ("%d, %s", (int) cases[i].state, cases[i].phrase);
      g_assert_cmpint ((int) sc_status_get_state (status), ==, (int) cases[i].state);
      g_assert_cmpstr (sc_status_get_phrase (status), ==, cases[i].phrase);
      g_assert_cmpstr (sc_status_get_title (status), ==, cases[i].title);
    }
}

static void
test_details (void)
{
  g_autoptr (ScStatus) status = make_status ("404", SC_STATE_REGISTERED, "Not Found");
  ScDetail *advice = sc_status_find_detail (status, SC_DETAIL_ADVICE);

  g_assert_cmpuint (sc_status_get_details (status)->len, ==, 4);
  g_assert_cmpstr (sc_detail_get_text (advice, SC_LANGUAGE_EN), ==, "First");
  g_assert_null (sc_status_find_detail (status, SC_DETAIL_SAMPLE));

  g_assert_cmpstr (sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_EN), ==, "Usual Name");
  g_assert_cmpstr (sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH), ==, "常用名");
  g_assert_cmpstr (sc_status_get_text (status, SC_DETAIL_PHRASE, SC_LANGUAGE_ZH), ==, "Not Found");
  g_assert_null (sc_status_get_text (status, SC_DETAIL_SUMMARY, SC_LANGUAGE_EN));
}

/* What is no status code has no class, whatever its first digit. */
static void
test_not_status (void)
{
  g_autoptr (ScStatus) status = make_status ("110", SC_STATE_NOT_STATUS, "Response is Stale");

  g_assert_cmpint ((int) sc_status_get_class (status), ==, SC_CODE_CLASS_OTHER);
}

static void
test_check_number (void)
{
  static const struct
  {
    const char *text;
    gboolean valid;
  } cases[] = {
    { "000", TRUE },   { "009", TRUE },     { "099", TRUE },  { "404", TRUE },  { "999", TRUE },
    { "4xx", TRUE },   { "0xx", FALSE },    { "4", FALSE },   { "40", FALSE },  { "4040", FALSE },
    { "1000", FALSE }, { "4x4", FALSE },    { "40x", FALSE }, { "xxx", FALSE }, { "4XX", FALSE },
    { " 40", FALSE },  { "40 ", FALSE },    { "-40", FALSE }, { "+40", FALSE }, { "0x1", FALSE },
    { "1e2", FALSE },  { "４０４", FALSE }, { "四", FALSE },  { "4x", FALSE },  { "4xxx", FALSE },
    { "", FALSE },     { "9xx", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (sc_status_check_number (cases[i].text), ==, cases[i].valid);
    }
}

static void
test_is (void)
{
  g_autoptr (ScStatus) status = make_status ("404", SC_STATE_REGISTERED, "Not Found");

  g_assert_true (sc_status_is (status, "404", "nginx"));
  g_assert_true (sc_status_is (status, "404", NULL));
  g_assert_false (sc_status_is (status, "404", "iana"));
  g_assert_false (sc_status_is (status, "40", NULL));
  g_assert_false (sc_status_is (status, "4xx", NULL));
}

static guint n_loads;

static void
load (GBytes    *source,
      GPtrArray *details)
{
  gsize length;

  g_assert_cmpstr (g_bytes_get_data (source, &length), ==, "the rest");
  n_loads++;
  add_detail (details, SC_DETAIL_SAMPLE, "Loaded", NULL);
}

/* What lists need is there without reading; the rest is read once, by whoever asks first. */
static void
test_source (void)
{
  g_autoptr (GBytes) source = g_bytes_new_static ("the rest", sizeof "the rest");
  g_autoptr (ScStatus) status = make_status ("404", SC_STATE_REGISTERED, "Not Found");
  g_autoptr (ScStatus) never_asked = make_status ("405", SC_STATE_REGISTERED, "Other");

  n_loads = 0;
  sc_status_set_source (status, source, load);
  sc_status_set_source (never_asked, source, load);

  g_assert_cmpstr (sc_status_get_title (status), ==, "Not Found");
  g_assert_null (sc_status_find_detail (status, SC_DETAIL_PINYIN));
  g_assert_cmpuint (sc_status_get_brief (status)->len, ==, 4);
  g_assert_cmpuint (n_loads, ==, 0);

  g_assert_cmpstr (sc_status_get_text (status, SC_DETAIL_SAMPLE, SC_LANGUAGE_EN), ==, "Loaded");
  g_assert_cmpuint (sc_status_get_details (status)->len, ==, 5);
  g_assert_null (sc_status_find_detail (status, SC_DETAIL_WRONG));
  g_assert_cmpuint (n_loads, ==, 1);
}

static void
test_owner (void)
{
  g_autoptr (ScStatus) status = make_status ("404", SC_STATE_REGISTERED, NULL);

  /* Whoever made the owner has let it go. */
  g_assert_cmpstr (sc_owner_get_id (sc_status_get_owner (status)), ==, "nginx");
  g_assert_cmpint ((int) sc_status_get_visibility (status), ==, SC_VISIBILITY_LOG);
}

static void
test_properties (void)
{
  g_autoptr (ScStatus) status = make_status ("099", SC_STATE_UNUSED, "(Unused)");
  guint code;
  ScState state;
  ScVisibility visibility;
  g_autofree char *number = NULL;
  g_autofree char *phrase = NULL;
  g_autofree char *title = NULL;

  g_object_get (status, "code", &code, "number", &number, "state", &state, "visibility",
                &visibility, "phrase", &phrase, "title", &title, NULL);

  g_assert_cmpuint (code, ==, 99);
  g_assert_cmpstr (number, ==, "099");
  g_assert_cmpint ((int) state, ==, SC_STATE_UNUSED);
  g_assert_cmpint ((int) visibility, ==, SC_VISIBILITY_LOG);
  g_assert_cmpstr (phrase, ==, "(Unused)");
  g_assert_cmpstr (title, ==, "Usual Name");
}

static void
test_read_only (void)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (SC_TYPE_STATUS);
  guint n_properties;
  g_autofree GParamSpec **properties =
      g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_properties);

  g_assert_cmpuint (n_properties, ==, 6);
  for (guint i = 0; i < n_properties; i++)
    {
      g_test_message ("%s", properties[i]->name);
      g_assert_cmpuint (properties[i]->flags & G_PARAM_WRITABLE, ==, 0);
    }
}

static void
test_refuses (void)
{
  g_autoptr (ScOwner) owner = sc_owner_new ("nginx");
  g_autoptr (GPtrArray) details = g_ptr_array_new ();

  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*check_number*");
  g_assert_null (sc_status_new ("1000", owner, SC_STATE_REGISTERED, SC_VISIBILITY_WIRE, details));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/status/code", test_code);
  g_test_add_func ("/status/title", test_title);
  g_test_add_func ("/status/details", test_details);
  g_test_add_func ("/status/not-status", test_not_status);
  g_test_add_func ("/status/check-number", test_check_number);
  g_test_add_func ("/status/is", test_is);
  g_test_add_func ("/status/source", test_source);
  g_test_add_func ("/status/owner", test_owner);
  g_test_add_func ("/status/properties", test_properties);
  g_test_add_func ("/status/read-only", test_read_only);
  g_test_add_func ("/status/refuses", test_refuses);

  return g_test_run ();
}
