/* sc-export.c — a list of entries as a file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-export.h"

#include "sc-markdown.h"
#include "sc-record.h"

/* The whole file as one text: UTF-8, no byte order mark, a line end at its end. The entries stand
 * in the order of the list. data/table/README.md documents the formats.
 */

static char *
format_csv (GListModel *statuses)
{
  GString *out = g_string_new (NULL);

  sc_record_append_csv_header (out);
  g_string_append (out, "\r\n");
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      sc_record_append_csv (status, out);
      g_string_append (out, "\r\n");
    }

  return g_string_free (out, FALSE);
}

static char *
format_tsv (GListModel *statuses)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      sc_record_append_tsv (status, out);
      g_string_append_c (out, '\n');
    }

  return g_string_free (out, FALSE);
}

static char *
format_json (GListModel *statuses)
{
  ScJson *json = sc_json_new ();

  sc_json_begin_object (json, NULL);
  sc_json_add_integer (json, "version", 1);
  sc_json_begin_array (json, "statuses");
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      sc_record_write_json (status, json);
    }
  sc_json_end (json);
  sc_json_end (json);

  g_autofree char *text = sc_json_free_to_text (json);

  return g_strconcat (text, "\n", NULL);
}

static void
append_cell (GString    *out,
             const char *text)
{
  g_string_append (out, " | ");
  if (text != NULL)
    sc_markdown_append_text (out, text);
}

static void
append_row (GString  *out,
            ScStatus *status)
{
  g_autofree char *uri = sc_record_dup_uri (status);
  g_autofree char *summary_en = sc_record_dup_summary (status, SC_LANGUAGE_EN);
  g_autofree char *summary_zh = sc_record_dup_summary (status, SC_LANGUAGE_ZH);

  g_string_append (out, "| ");
  sc_markdown_append_link (out, sc_status_get_number (status), uri);
  append_cell (out, sc_owner_get_name (sc_status_get_owner (status), SC_LANGUAGE_EN));
  append_cell (out, sc_status_get_title (status));
  append_cell (out, sc_record_get_name (status, SC_LANGUAGE_ZH));
  append_cell (out, summary_en);
  append_cell (out, summary_zh);
  g_string_append (out, " |\n");
}

/* One number can have several owners, so the table names them. */
static char *
format_markdown (GListModel *statuses)
{
  GString *out = g_string_new ("| Code | Owner | Name | 名称 | Summary | 摘要 |\n"
                               "| --- | --- | --- | --- | --- | --- |\n");

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      append_row (out, status);
    }

  return g_string_free (out, FALSE);
}

/**
 * sc_export_format:
 * @statuses: a list of #ScStatus
 *
 * Returns: (transfer full): what the file is to contain
 */
char *
sc_export_format (GListModel    *statuses,
                  ScExportFormat format)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (statuses), NULL);

  switch (format)
    {
    case SC_EXPORT_CSV:
      return format_csv (statuses);
    case SC_EXPORT_JSON:
      return format_json (statuses);
    case SC_EXPORT_MARKDOWN:
      return format_markdown (statuses);
    case SC_EXPORT_TSV:
      return format_tsv (statuses);
    default:
      g_return_val_if_reached (NULL);
    }
}
