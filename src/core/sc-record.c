/* sc-record.c — an entry as data
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-record.h"

#include "sc-core-enums.h"
#include "sc-prose.h"

/* What a program can read of an entry: one object in JSON, one row of CSV. What is copied and what
 * is exported is the same, so both are written here. data/table/README.md documents the keys and
 * the columns; programs depend on them, so they are only added to, and the columns at the end.
 *
 * What an entry does not have is null or an empty field, never a guess. Texts are plain.
 */

/**
 * sc_record_get_phrase:
 *
 * What goes anywhere from here must be what a server would send, so nothing is made up: a code
 * whose owner gives no phrase has none. Of the codes that the registry lists as unused, 418 has a
 * phrase all the same, that of the document that invented it (RFC 2324, section 2.3.2), and servers
 * do send it; the table keeps it as a former phrase.
 *
 * Returns: (nullable): the reason phrase of @status
 */
const char *
sc_record_get_phrase (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  const char *phrase = sc_status_get_phrase (status);

  /* What stands for a phrase there is the text of something else. */
  if (phrase == NULL || sc_status_get_state (status) == SC_STATE_NOT_STATUS)
    return NULL;

  if (sc_status_get_state (status) != SC_STATE_UNUSED)
    return phrase;

  ScDetail *former = sc_status_find_detail (status, SC_DETAIL_FORMER);

  return former != NULL ? sc_detail_get_text (former, SC_LANGUAGE_EN) : NULL;
}

/* Unlike sc_status_get_text(), this does not take one language for the other. */
static const char *
get_text (ScStatus     *status,
          ScDetailKind  kind,
          ScLanguage    language)
{
  ScDetail *detail = sc_status_find_detail (status, kind);

  return detail != NULL && sc_detail_has_text (detail, language)
             ? sc_detail_get_text (detail, language)
             : NULL;
}

/**
 * sc_record_get_name:
 *
 * Returns: (nullable): the name of @status in @language, or %NULL if it has none there
 */
const char *
sc_record_get_name (ScStatus  *status,
                    ScLanguage language)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  return get_text (status, SC_DETAIL_NAME, language);
}

/**
 * sc_record_dup_summary:
 *
 * Returns: (transfer full) (nullable): the summary of @status in @language as plain text, or %NULL
 *   if it has none there
 */
char *
sc_record_dup_summary (ScStatus  *status,
                       ScLanguage language)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  const char *text = get_text (status, SC_DETAIL_SUMMARY, language);

  return text != NULL ? sc_prose_to_plain (text) : NULL;
}

/* The document that says what the code means: an RFC, or one of its owner. */
static ScDetail *
find_link (ScStatus *status)
{
  GPtrArray *details = sc_status_get_brief (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      ScDetailKind kind = sc_detail_get_kind (detail);

      if (kind == SC_DETAIL_REFERENCE || kind == SC_DETAIL_DOCUMENT)
        return detail;
    }

  return NULL;
}

/**
 * sc_record_dup_title:
 *
 * For people, not for a status line: where there is no phrase, it has the name.
 *
 * Returns: (transfer full): such as `404 Not Found`
 */
char *
sc_record_dup_title (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  return g_strdup_printf ("%s %s", sc_status_get_number (status), sc_status_get_title (status));
}

/**
 * sc_record_dup_uri:
 *
 * Returns: (transfer full) (nullable): where the code is defined
 */
char *
sc_record_dup_uri (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  ScDetail *link = find_link (status);

  return link != NULL ? sc_detail_dup_uri (link) : NULL;
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static const char *
get_class (ScStatus *status)
{
  if (sc_status_get_state (status) == SC_STATE_NOT_STATUS)
    return NULL;

  return get_nick (SC_TYPE_CODE_CLASS, (int) sc_status_get_class (status));
}

/* JSON */

static void
write_languages (ScJson     *json,
                 const char *key,
                 const char *en,
                 const char *zh)
{
  sc_json_begin_object (json, key);
  sc_json_add_string (json, "en", en);
  sc_json_add_string (json, "zh", zh);
  sc_json_end (json);
}

static void
write_value (ScJson      *json,
             const char  *key,
             ScStatus    *status,
             ScDetailKind kind)
{
  ScDetail *detail = sc_status_find_detail (status, kind);

  sc_json_add_string (json, key,
                      detail != NULL ? sc_detail_get_attribute (detail, SC_ATTRIBUTE_VALUE) : NULL);
}

static void
write_link (ScJson   *json,
            ScStatus *status)
{
  ScDetail *link = find_link (status);
  g_autofree char *title = link != NULL ? sc_detail_dup_title (link) : NULL;
  g_autofree char *uri = link != NULL ? sc_detail_dup_uri (link) : NULL;

  sc_json_begin_object (json, "link");
  sc_json_add_string (json, "title", title);
  sc_json_add_string (json, "uri", uri);
  sc_json_end (json);
}

/**
 * sc_record_write_json:
 *
 * Adds @status to @json as an object without a name.
 */
void
sc_record_write_json (ScStatus *status,
                      ScJson   *json)
{
  g_return_if_fail (SC_IS_STATUS (status) && json != NULL);

  g_autofree char *summary_en = sc_record_dup_summary (status, SC_LANGUAGE_EN);
  g_autofree char *summary_zh = sc_record_dup_summary (status, SC_LANGUAGE_ZH);

  sc_json_begin_object (json, NULL);
  sc_json_add_string (json, "number", sc_status_get_number (status));
  if (sc_status_has_number (status))
    sc_json_add_integer (json, "code", sc_status_get_code (status));
  else
    sc_json_add_null (json, "code");
  sc_json_add_string (json, "owner", sc_owner_get_id (sc_status_get_owner (status)));
  sc_json_add_string (json, "phrase", sc_record_get_phrase (status));
  write_languages (json, "name", sc_record_get_name (status, SC_LANGUAGE_EN),
                   sc_record_get_name (status, SC_LANGUAGE_ZH));
  write_languages (json, "summary", summary_en, summary_zh);
  sc_json_add_string (json, "class", get_class (status));
  sc_json_add_string (json, "state",
                      get_nick (SC_TYPE_STATE, (int) sc_status_get_state (status)));
  sc_json_add_string (json, "seen",
                      get_nick (SC_TYPE_VISIBILITY, (int) sc_status_get_visibility (status)));
  write_value (json, "cache", status, SC_DETAIL_CACHE);
  write_value (json, "content", status, SC_DETAIL_CONTENT);
  write_value (json, "retry", status, SC_DETAIL_RETRY);
  write_value (json, "method", status, SC_DETAIL_METHOD);
  write_link (json, status);
  sc_json_end (json);
}

/* CSV and TSV */

typedef void (*AppendField) (GString    *out,
                             const char *value);

/* A field in quotes where it needs them (RFC 4180, section 2). */
static void
append_csv_field (GString    *out,
                  const char *value)
{
  if (strpbrk (value, ",\"\r\n") == NULL)
    {
      g_string_append (out, value);
      return;
    }

  g_string_append_c (out, '"');
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

/* There are no quotes in such a row, so what would end a field becomes a space. */
static void
append_tsv_field (GString    *out,
                  const char *value)
{
  g_autofree char *field = g_strdup (value);

  g_string_append (out, g_strdelimit (field, "\t\r\n", ' '));
}

static void
append_fields (ScStatus   *status,
               char        separator,
               AppendField append,
               GString    *out)
{
  g_autofree char *summary_en = sc_record_dup_summary (status, SC_LANGUAGE_EN);
  g_autofree char *summary_zh = sc_record_dup_summary (status, SC_LANGUAGE_ZH);
  g_autofree char *uri = sc_record_dup_uri (status);
  const char *fields[] = {
    sc_status_get_number (status),
    sc_owner_get_id (sc_status_get_owner (status)),
    sc_record_get_phrase (status),
    sc_record_get_name (status, SC_LANGUAGE_ZH),
    summary_en,
    summary_zh,
    sc_record_get_name (status, SC_LANGUAGE_EN),
    get_class (status),
    get_nick (SC_TYPE_STATE, (int) sc_status_get_state (status)),
    get_nick (SC_TYPE_VISIBILITY, (int) sc_status_get_visibility (status)),
    uri,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (i > 0)
        g_string_append_c (out, separator);
      if (fields[i] != NULL)
        append (out, fields[i]);
    }
}

/**
 * sc_record_append_csv_header:
 *
 * Appends the names of the columns, without a line end.
 */
void
sc_record_append_csv_header (GString *out)
{
  g_return_if_fail (out != NULL);

  g_string_append (out, "code,owner,phrase,name_zh,summary_en,summary_zh,name_en,class,state,seen,"
                        "link");
}

/**
 * sc_record_append_csv:
 *
 * Appends @status as a row of CSV, without a line end.
 */
void
sc_record_append_csv (ScStatus *status,
                      GString  *out)
{
  g_return_if_fail (SC_IS_STATUS (status) && out != NULL);

  append_fields (status, ',', append_csv_field, out);
}

/**
 * sc_record_append_tsv:
 *
 * Appends @status as the same columns with tabs between them, without a line end.
 */
void
sc_record_append_tsv (ScStatus *status,
                      GString  *out)
{
  g_return_if_fail (SC_IS_STATUS (status) && out != NULL);

  append_fields (status, '\t', append_tsv_field, out);
}
