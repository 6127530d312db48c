/* test-export.c — a list of entries as a file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-export.h"

#include <locale.h>
#include <string.h>

#include "sc-record.h"
#include "sc-test-core.h"
#include "sc-test-json.h"

/* Whole files of a small table, and the shipped table read back by readers of their own. */

/* The first entry is as bare as one can be, and its texts are what a format may trip over. */
#define STATUSES                                                                                  \
  "<status code=\"000\" owner=\"nginx\" state=\"unregistered\" seen=\"log\">"                     \
  "<name>A, \"b\" | [c]</name><summary>Says `404`, or so</summary>"                               \
  "<meaning>M.</meaning><document href=\"https://example.com/(x)\">D \"d\"</document><details/>"  \
  "</status>"                                                                                     \
  "<status code=\"4xx\" owner=\"iana\" state=\"unregistered\" seen=\"never\">"                    \
  "<phrase>No \\ Way</phrase><name>No Way</name><name xml:lang=\"zh_CN\">不行，“真的”</name>"     \
  "<summary>Never</summary><summary xml:lang=\"zh_CN\">绝不</summary>"                            \
  "<meaning>M.</meaning><reference rfc=\"9110\" section=\"15\"/>"                                 \
  "<details><cache value=\"no\" rfc=\"9110\" section=\"15\"/></details></status>"

static GListModel *
get_statuses (ScTable *table)
{
  return G_LIST_MODEL (sc_table_get_statuses (table));
}

static void
test_csv (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (STATUSES);
  g_autofree char *text = sc_export_format (get_statuses (table), SC_EXPORT_CSV);

  g_assert_cmpstr (
      text, ==,
      "code,owner,phrase,name_zh,summary_en,summary_zh,name_en,class,state,seen,link\r\n"
      "000,nginx,,,\"Says 404, or so\",,\"A, \"\"b\"\" | [c]\",other,unregistered,log,"
      "https://example.com/(x)\r\n"
      "4xx,iana,No \\ Way,不行，“真的”,Never,绝不,No Way,client-error,unregistered,never,"
      "https://www.rfc-editor.org/rfc/rfc9110#section-15\r\n");
}

static void
test_tsv (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (STATUSES);
  g_autofree char *text = sc_export_format (get_statuses (table), SC_EXPORT_TSV);

  g_assert_cmpstr (
      text, ==,
      "000\tnginx\t\t\tSays 404, or so\t\tA, \"b\" | [c]\tother\tunregistered\tlog\t"
      "https://example.com/(x)\n"
      "4xx\tiana\tNo \\ Way\t不行，“真的”\tNever\t绝不\tNo Way\tclient-error\tunregistered\tnever\t"
      "https://www.rfc-editor.org/rfc/rfc9110#section-15\n");
}

static void
test_markdown (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (STATUSES);
  g_autofree char *text = sc_export_format (get_statuses (table), SC_EXPORT_MARKDOWN);

  g_assert_cmpstr (
      text, ==,
      "| Code | Owner | Name | 名称 | Summary | 摘要 |\n"
      "| --- | --- | --- | --- | --- | --- |\n"
      "| [000](https://example.com/%28x%29) | nginx | A, \"b\" \\| \\[c\\] |  | Says 404, or so |  "
      "|\n"
      "| [4xx](https://www.rfc-editor.org/rfc/rfc9110#section-15) | IANA | No \\\\ Way | "
      "不行，“真的” | Never | 绝不 |\n");
}

static void
test_json (void)
{
  static const struct
  {
    const char *path;
    const char *value;
  } cases[] = {
    { "/version", "1" },
    { "/statuses/0/number", "\"000\"" },
    { "/statuses/0/code", "0" },
    { "/statuses/0/owner", "\"nginx\"" },
    { "/statuses/0/phrase", "null" },
    { "/statuses/0/name/en", "\"A, \"b\" | [c]\"" },
    { "/statuses/0/name/zh", "null" },
    { "/statuses/0/summary/en", "\"Says 404, or so\"" },
    { "/statuses/0/class", "\"other\"" },
    { "/statuses/0/state", "\"unregistered\"" },
    { "/statuses/0/seen", "\"log\"" },
    { "/statuses/0/cache", "null" },
    { "/statuses/0/link/title", "\"D \"d\"\"" },
    { "/statuses/0/link/uri", "\"https://example.com/(x)\"" },
    { "/statuses/1/number", "\"4xx\"" },
    { "/statuses/1/code", "null" },
    { "/statuses/1/phrase", "\"No \\ Way\"" },
    { "/statuses/1/name/zh", "\"不行，“真的”\"" },
    { "/statuses/1/class", "\"client-error\"" },
    { "/statuses/1/cache", "\"no\"" },
    { "/statuses/1/content", "null" },
    { "/statuses/1/retry", "null" },
    { "/statuses/1/method", "null" },
    { "/statuses/1/link/title", "\"RFC 9110, Section 15\"" },
    { "/statuses/2/number", NULL },
  };
  g_autoptr (ScTable) table = sc_test_table_new (STATUSES);
  g_autofree char *text = sc_export_format (get_statuses (table), SC_EXPORT_JSON);
  g_autofree char *wrong = sc_test_json_check (text);

  g_assert_null (wrong);
  g_assert_true (g_str_has_prefix (text, "{\n  \"version\": 1,\n  \"statuses\": [\n    {\n"
                                         "      \"number\": \"000\",\n      \"code\": 0,\n"));
  g_assert_true (g_str_has_suffix (text, "\n    }\n  ]\n}\n"));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *value = sc_test_json_find (text, cases[i].path);

      g_test_message ("%s", cases[i].path);
      g_assert_cmpstr (value, ==, cases[i].value);
    }
}

static void
test_empty (void)
{
  static const char *const texts[SC_N_EXPORT_FORMATS] = {
    [SC_EXPORT_CSV] = "code,owner,phrase,name_zh,summary_en,summary_zh,name_en,class,state,seen,"
                      "link\r\n",
    [SC_EXPORT_JSON] = "{\n  \"version\": 1,\n  \"statuses\": []\n}\n",
    [SC_EXPORT_MARKDOWN] = "| Code | Owner | Name | 名称 | Summary | 摘要 |\n"
                           "| --- | --- | --- | --- | --- | --- |\n",
    [SC_EXPORT_TSV] = "",
  };
  g_autoptr (GListStore) none = g_list_store_new (SC_TYPE_STATUS);

  for (int i = 0; i < SC_N_EXPORT_FORMATS; i++)
    {
      g_autofree char *text = sc_export_format (G_LIST_MODEL (none), (ScExportFormat) i);

      g_assert_cmpstr (text, ==, texts[i]);
    }
}

/* The shipped table */

/* Takes the field at @p (RFC 4180, section 2) into @field and returns what comes after it. */
static const char *
read_field (const char *p,
            GString    *field)
{
  g_string_truncate (field, 0);
  if (*p != '"')
    {
      gsize length = strcspn (p, ",\r\n");

      g_string_append_len (field, p, (gssize) length);
      g_assert_null (strchr (field->str, '"'));
      return p + length;
    }

  for (p++; *p != '"' || p[1] == '"'; p++)
    {
      g_assert_cmpint (*p, !=, '\0');
      p += *p == '"' ? 1 : 0;
      g_string_append_c (field, *p);
    }

  return p + 1;
}

/* Takes a row with its line end. */
static const char *
read_row (const char *p,
          GPtrArray  *fields)
{
  g_autoptr (GString) field = g_string_new (NULL);

  g_ptr_array_set_size (fields, 0);
  for (;; p++)
    {
      p = read_field (p, field);
      g_ptr_array_add (fields, g_strdup (field->str));
      if (*p != ',')
        break;
    }

  g_assert_true (g_str_has_prefix (p, "\r\n"));
  return p + strlen ("\r\n");
}

static void
assert_field (GPtrArray  *fields,
              guint       column,
              const char *value)
{
  g_assert_cmpstr (g_ptr_array_index (fields, column), ==, value != NULL ? value : "");
}

static void
test_shipped_csv (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  GListModel *statuses = get_statuses (table);
  g_autofree char *text = sc_export_format (statuses, SC_EXPORT_CSV);
  g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);
  const char *p = read_row (text, fields);

  assert_field (fields, 0, "code");
  g_assert_cmpuint (fields->len, ==, 11);
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      g_autofree char *summary_en = sc_record_dup_summary (status, SC_LANGUAGE_EN);
      g_autofree char *summary_zh = sc_record_dup_summary (status, SC_LANGUAGE_ZH);
      g_autofree char *uri = sc_record_dup_uri (status);

      p = read_row (p, fields);
      g_assert_cmpuint (fields->len, ==, 11);
      assert_field (fields, 0, sc_status_get_number (status));
      assert_field (fields, 1, sc_owner_get_id (sc_status_get_owner (status)));
      assert_field (fields, 2, sc_record_get_phrase (status));
      assert_field (fields, 3, sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));
      assert_field (fields, 4, summary_en);
      assert_field (fields, 5, summary_zh);
      assert_field (fields, 6, sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_EN));
      assert_field (fields, 10, uri);
      g_assert_null (strchr (g_ptr_array_index (fields, 4), '`'));
    }
  g_assert_cmpstr (p, ==, "");
}

static void
test_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  guint n = g_list_model_get_n_items (get_statuses (table));
  g_autofree char *json = sc_export_format (get_statuses (table), SC_EXPORT_JSON);
  g_autofree char *wrong = sc_test_json_check (json);
  g_autofree char *markdown = sc_export_format (get_statuses (table), SC_EXPORT_MARKDOWN);
  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  g_autofree char *last = g_strdup_printf ("/statuses/%u/number", n - 1);
  g_autofree char *number = sc_test_json_find (json, last);

  g_assert_cmpstr (wrong, ==, NULL);
  g_assert_nonnull (number);
  g_assert_cmpuint (g_strv_length (lines), ==, n + 3); /* two of the head, one after the end */
  for (gsize i = 0; i < n + 2; i++)
    {
      guint cells = 0;

      for (const char *p = lines[i]; *p != '\0'; p++)
        cells += *p == '|' && (p == lines[i] || p[-1] != '\\') ? 1 : 0;
      g_test_message ("%s", lines[i]);
      g_assert_cmpuint (cells, ==, 7);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/tsv", test_tsv);
  g_test_add_func ("/export/markdown", test_markdown);
  g_test_add_func ("/export/json", test_json);
  g_test_add_func ("/export/empty", test_empty);
  g_test_add_func ("/export/shipped-csv", test_shipped_csv);
  g_test_add_func ("/export/shipped", test_shipped);

  return g_test_run ();
}
