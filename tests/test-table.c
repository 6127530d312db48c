/* test-table.c — all status codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table.h"

#include <locale.h>
#include <string.h>

#include "sc-core-enums.h"
#include "sc-table-format.h"

/* Every file of tests/tables/ is a test. All are read after base.xml. What `x.error` stands beside
 * is broken, and that is the message; what `x.text` stands beside is good, and that is all that the
 * file adds. A broken file says good things first, of which nothing may be left.
 */

static char *
build_path (const char *stem,
            const char *suffix)
{
  g_autofree char *name = g_strconcat (stem, suffix, NULL);

  return g_test_build_filename (G_TEST_DIST, "tables", name, NULL);
}

static GBytes *
read_table (const char *stem)
{
  g_autofree char *path = build_path (stem, ".xml");
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (text, length);
}

static char *
read_expected (const char *stem,
               const char *suffix)
{
  g_autofree char *path = build_path (stem, suffix);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static ScTable *
read_base (void)
{
  ScTable *table = sc_table_new ();
  g_autoptr (GBytes) text = read_table ("base");
  g_autoptr (GError) error = NULL;

  sc_table_add (table, "base.xml", text, &error);
  g_assert_no_error (error);

  return table;
}

/* A table as text */

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static const char *
get_element (ScDetailKind kind)
{
  static const char *const elements[SC_N_DETAIL_KINDS] = {
    "phrase", "name",       "summary", "meaning", "reference", "document", "former",
    "alias",  "pinyin",     "introduced", "cache", "content",  "retry",    "method",
    "field",  "confusion",  "advice",  "wrong",   "sample",    "source",
  };

  return elements[kind];
}

static void
print_detail (GString  *out,
              ScDetail *detail)
{
  g_string_append_printf (out, "  %s", get_element (sc_detail_get_kind (detail)));

  for (int i = 0; i < SC_N_ATTRIBUTES; i++)
    {
      const char *value = sc_detail_get_attribute (detail, (ScAttribute) i);

      if (value != NULL)
        g_string_append_printf (out, " %s=%s", sc_table_format_get_attribute ((ScAttribute) i),
                                value);
    }

  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      if (sc_detail_has_text (detail, (ScLanguage) i))
        g_string_append_printf (out, " \"%s\"", sc_detail_get_text (detail, (ScLanguage) i));
    }

  g_string_append_c (out, '\n');
}

static void
print_owner (GString    *out,
             ScTable    *table,
             const char *id)
{
  ScOwner *owner = sc_table_find_owner (table, id);

  if (owner == NULL)
    return;

  const char *english = sc_owner_get_name (owner, SC_LANGUAGE_EN);
  const char *chinese = sc_owner_get_name (owner, SC_LANGUAGE_ZH);

  g_string_append_printf (out, "%s \"%s\"", sc_owner_get_id (owner), english);
  if (g_strcmp0 (english, chinese) != 0)
    g_string_append_printf (out, " \"%s\"", chinese);
  g_string_append_c (out, '\n');
}

/* The owners that any of the files declares, and the entries from @first on. */
static char *
print_table (ScTable *table,
             guint    first)
{
  GString *out = g_string_new (NULL);
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));
  guint n = g_list_model_get_n_items (statuses);

  print_owner (out, table, "late");
  print_owner (out, table, "made-up");
  print_owner (out, table, "new");
  print_owner (out, table, "newer");
  print_owner (out, table, "unused");

  for (guint i = first; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      GPtrArray *details = sc_status_get_details (status);
      int state = (int) sc_status_get_state (status);
      int visibility = (int) sc_status_get_visibility (status);

      g_string_append_printf (out, "%s %s %s %s\n", sc_status_get_number (status),
                              sc_owner_get_id (sc_status_get_owner (status)),
                              get_nick (SC_TYPE_STATE, state),
                              get_nick (SC_TYPE_VISIBILITY, visibility));
      for (guint j = 0; j < details->len; j++)
        print_detail (out, g_ptr_array_index (details, j));
    }

  return g_string_free (out, FALSE);
}

/* The files */

static void
test_broken (gconstpointer data)
{
  const char *stem = data;
  g_autofree char *name = g_strconcat (stem, ".xml", NULL);
  g_autofree char *expected = read_expected (stem, ".error");
  g_autoptr (GBytes) text = read_table (stem);
  g_autoptr (ScTable) table = read_base ();
  g_autofree char *before = print_table (table, 0);
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", name);
  g_assert_false (sc_table_add (table, name, text, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, g_strchomp (expected));

  g_autofree char *after = print_table (table, 0);
  g_assert_cmpstr (after, ==, before);
}

static void
test_good (gconstpointer data)
{
  const char *stem = data;
  g_autofree char *name = g_strconcat (stem, ".xml", NULL);
  g_autofree char *expected = read_expected (stem, ".text");
  g_autoptr (GBytes) text = read_table (stem);
  g_autoptr (ScTable) table = read_base ();
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (sc_table_get_statuses (table)));
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", name);
  sc_table_add (table, name, text, &error);
  g_assert_no_error (error);

  g_autofree char *printed = print_table (table, n_before);
  g_assert_cmpstr (printed, ==, expected);
}

static void
test_error_codes (void)
{
  static const struct
  {
    const char *stem;
    ScTableError code;
  } cases[] = {
    { "syntax-empty", SC_TABLE_ERROR_SYNTAX },
    { "syntax-utf8-in-text", SC_TABLE_ERROR_SYNTAX },
    { "syntax-cross-closed", SC_TABLE_ERROR_SYNTAX },
    { "root-wrong", SC_TABLE_ERROR_UNKNOWN },
    { "element-unknown-in-status", SC_TABLE_ERROR_UNKNOWN },
    { "attribute-unknown", SC_TABLE_ERROR_UNKNOWN },
    { "inside-text", SC_TABLE_ERROR_UNKNOWN },
    { "text-in-table", SC_TABLE_ERROR_UNKNOWN },
    { "version-missing", SC_TABLE_ERROR_MISSING },
    { "status-without-phrase", SC_TABLE_ERROR_MISSING },
    { "owner-without-name", SC_TABLE_ERROR_MISSING },
    { "root-missing", SC_TABLE_ERROR_MISSING },
    { "empty-wrong", SC_TABLE_ERROR_MISSING },
    { "version-wrong", SC_TABLE_ERROR_VALUE },
    { "state-unknown", SC_TABLE_ERROR_VALUE },
    { "owner-unknown", SC_TABLE_ERROR_VALUE },
    { "code-short", SC_TABLE_ERROR_VALUE },
    { "value-href-http", SC_TABLE_ERROR_VALUE },
    { "text-in-reference", SC_TABLE_ERROR_VALUE },
    { "language-de", SC_TABLE_ERROR_VALUE },
    { "owner-duplicate", SC_TABLE_ERROR_DUPLICATE },
    { "status-duplicate", SC_TABLE_ERROR_DUPLICATE },
    { "second-name", SC_TABLE_ERROR_DUPLICATE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) text = read_table (cases[i].stem);
      g_autoptr (ScTable) table = read_base ();
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].stem);
      sc_table_add (table, "x.xml", text, &error);
      g_assert_error (error, SC_TABLE_ERROR, (int) cases[i].code);
    }
}

/* The same file is cut off after each of its bytes; only the whole of it may be accepted. */
static void
test_cut_off (void)
{
  g_autoptr (GBytes) whole = read_table ("good-elements");
  g_autofree char *expected = read_expected ("good-elements", ".text");
  gsize length = g_bytes_get_size (whole);

  for (gsize i = 0; i < length - 1; i++) /* the last byte ends the last line and says nothing */
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, i);
      g_autoptr (ScTable) table = read_base ();
      g_autoptr (GError) error = NULL;
      gboolean ok = sc_table_add (table, "x.xml", part, &error);

      if (ok || error == NULL || sc_table_find_owner (table, "made-up") != NULL)
        g_test_message ("cut off after %" G_GSIZE_FORMAT " bytes", i);
      g_assert_false (ok);
      g_assert_nonnull (error);
      g_assert_null (sc_table_find_owner (table, "made-up"));
      g_assert_null (sc_table_find (table, "405", NULL));
    }
}

/* What a table is asked */

static void
test_find (void)
{
  static const struct
  {
    const char *code;
    const char *owner;
    const char *found; /* the owner, or NULL */
  } cases[] = {
    { "404", NULL, "iana" },     { "404", "iana", "iana" }, { "404", "made-up", "made-up" },
    { "404", "nginx", "nginx" }, { "404", "late", NULL },   { "000", NULL, "made-up" },
    { "999", NULL, "made-up" },  { "999", "iana", NULL },   { "403", NULL, NULL },
    { "4040", NULL, NULL },      { "404", "", NULL },       { "404", "IANA", NULL },
    { "4xx", NULL, NULL },       { "", NULL, NULL },
  };
  g_autoptr (ScTable) table = read_base ();
  g_autoptr (GBytes) text = read_table ("good-codes");
  g_autoptr (GError) error = NULL;

  sc_table_add (table, "good-codes.xml", text, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScStatus *status = sc_table_find (table, cases[i].code, cases[i].owner);
      const char *owner = status != NULL ? sc_owner_get_id (sc_status_get_owner (status)) : NULL;

      g_test_message ("%s, %s", cases[i].code, cases[i].owner);
      g_assert_cmpstr (owner, ==, cases[i].found);
      if (status != NULL)
        g_assert_cmpstr (sc_status_get_number (status), ==, cases[i].code);
    }
}

static void
test_find_name (void)
{
  static const struct
  {
    const char *name;
    const char *found; /* the owner, or NULL */
  } cases[] = {
    { "404", "iana" },       { "404/iana", "iana" }, { "404/made-up", "made-up" },
    { "404/nginx", "nginx" }, { "404/late", NULL },   { "999", "made-up" },
    { "999/iana", NULL },    { "404/", NULL },       { "404//iana", NULL },
    { "/", NULL },           { "/iana", NULL },      { "", NULL },
    { "404 ", NULL },        { "4xx", NULL },        { "404:made-up", NULL },
    { "404/IANA", NULL },    { "Not Found", NULL },
  };
  g_autoptr (ScTable) table = read_base ();
  g_autoptr (GBytes) text = read_table ("good-codes");
  g_autoptr (GError) error = NULL;

  sc_table_add (table, "good-codes.xml", text, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScStatus *status = sc_table_find_name (table, cases[i].name);
      const char *owner = status != NULL ? sc_owner_get_id (sc_status_get_owner (status)) : NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (owner, ==, cases[i].found);
    }
}

static void
test_new (void)
{
  g_autoptr (ScTable) table = sc_table_new ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sc_table_get_statuses (table))), ==, 0);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (sc_table_get_statuses (table))) ==
                 SC_TYPE_STATUS);
  g_assert_null (sc_table_find (table, "404", NULL));
  g_assert_null (sc_table_find_owner (table, "iana"));
}

static void
test_outlived (void)
{
  ScTable *table = read_base ();
  g_autoptr (GListStore) statuses = g_object_ref (sc_table_get_statuses (table));
  g_autoptr (ScStatus) status = g_object_ref (sc_table_find (table, "404", "iana"));

  sc_table_unref (table);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (statuses)), ==, 1);
  g_assert_cmpstr (sc_status_get_phrase (status), ==, "Not Found");
  g_assert_cmpstr (sc_owner_get_name (sc_status_get_owner (status), SC_LANGUAGE_EN), ==, "IANA");
}

static void
test_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  g_assert_nonnull (sc_table_find (table, "404", SC_OWNER_IANA));
  g_assert_nonnull (sc_table_find_owner (table, SC_OWNER_IANA));
}

/* An entry says the same whether its details are read at once or when they are asked for. */
static void
test_lazy (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) lazy = sc_table_new_shipped (&error);
  g_autoptr (ScTable) checked = sc_table_new_checked (&error);

  g_assert_no_error (error);

  g_autofree char *expected = print_table (checked, 0);
  g_autofree char *printed = print_table (lazy, 0);

  g_assert_cmpstr (printed, ==, expected);
  g_assert_nonnull (strstr (printed, "  sample "));
}

/* Until somebody asks, there is only what a list needs. */
static void
test_brief (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      GPtrArray *brief = sc_status_get_brief (status);

      for (guint j = 0; j < brief->len; j++)
        g_assert_cmpint ((int) sc_detail_get_kind (g_ptr_array_index (brief, j)), <,
                         SC_N_BRIEF_DETAIL_KINDS);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Adds a test for each file; one without anything beside it is a mistake. */
static void
add_files (GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    {
      char *stem = g_ptr_array_index (names, i);
      g_autofree char *error_path = build_path (stem, ".error");
      gboolean broken = g_file_test (error_path, G_FILE_TEST_EXISTS);
      g_autofree char *path = g_strconcat (broken ? "/table/broken/" : "/table/good/", stem, NULL);

      g_test_add_data_func (path, stem, broken ? test_broken : test_good);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tables", NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".xml") && !g_str_equal (name, "base.xml"))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".xml")));
    }
  g_ptr_array_sort (names, compare_names);
  g_assert_cmpuint (names->len, >, 100);
  add_files (names);

  g_test_add_func ("/table/error-codes", test_error_codes);
  g_test_add_func ("/table/cut-off", test_cut_off);
  g_test_add_func ("/table/find", test_find);
  g_test_add_func ("/table/find-name", test_find_name);
  g_test_add_func ("/table/new", test_new);
  g_test_add_func ("/table/outlived", test_outlived);
  g_test_add_func ("/table/shipped", test_shipped);
  g_test_add_func ("/table/lazy", test_lazy);
  g_test_add_func ("/table/brief", test_brief);

  return g_test_run ();
}
