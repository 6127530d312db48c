/* sc-elsewhere.c — numbers that mean something, but not in HTTP
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-elsewhere.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-table-error.h"
#include "sc-table-resource.h"

/* Who looks up 550, 1006 or 28 holds a reply of a mail server, a close code of a WebSocket or an
 * exit code of curl. data/table/elsewhere.tsv has those numbers, a line each: protocol, number,
 * identifier or `-`, what it means in English and in Chinese, source. It is read when a search for
 * a number found nothing, and not kept: that is rare and takes a tenth of a millisecond.
 */

#define N_COLUMNS 6

static const char *const protocols[SC_N_PROTOCOLS] = {
  "ftp", "smtp", "websocket", "grpc", "curl", "tls",
};

static gboolean
find_protocol (const char *name,
               ScProtocol *protocol)
{
  for (int i = 0; i < SC_N_PROTOCOLS; i++)
    {
      if (g_str_equal (protocols[i], name))
        {
          *protocol = (ScProtocol) i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
elsewhere_clear (gpointer data)
{
  g_strfreev (((ScElsewhere *) data)->columns);
}

static gboolean
parse_line (const char  *line,
            ScElsewhere *out)
{
  g_auto (GStrv) columns = g_strsplit (line, "\t", -1);

  for (gsize i = 0; columns[i] != NULL; i++)
    {
      if (*columns[i] == '\0')
        return FALSE;
    }

  if (g_strv_length (columns) != N_COLUMNS ||
      strspn (columns[1], "0123456789") != strlen (columns[1]) ||
      !find_protocol (columns[0], &out->protocol))
    return FALSE;

  out->number = columns[1];
  out->identifier = g_str_equal (columns[2], "-") ? NULL : columns[2];
  out->texts[SC_LANGUAGE_EN] = columns[3];
  out->texts[SC_LANGUAGE_ZH] = columns[4];
  out->source = columns[5];
  out->columns = g_steal_pointer (&columns);
  return TRUE;
}

/**
 * sc_elsewhere_parse:
 * @text: the table
 * @name: what to call it in messages
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type ScElsewhere): its rows
 */
GArray *
sc_elsewhere_parse (const char  *text,
                    const char  *name,
                    GError     **error)
{
  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (ScElsewhere));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_array_set_clear_func (rows, elsewhere_clear);
  for (guint i = 0; lines[i] != NULL && (*lines[i] != '\0' || lines[i + 1] != NULL); i++)
    {
      ScElsewhere row;

      if (!parse_line (lines[i], &row))
        {
          g_set_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_SYNTAX, "%s:%u: %s", name, i + 1,
                       _ ("this line is no protocol, number, identifier, two texts and source"));
          return NULL;
        }

      g_array_append_val (rows, row);
    }

  return g_steal_pointer (&rows);
}

/**
 * sc_elsewhere_find:
 * @number: digits
 *
 * Returns: (transfer full) (element-type ScElsewhere): what the number means outside HTTP
 */
GArray *
sc_elsewhere_find (const char *number)
{
  g_return_val_if_fail (number != NULL, NULL);

  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (sc_table_get_resource (), RESOURCE_PATH "/table/elsewhere.tsv",
                              G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *text =
      bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
  GArray *rows = text != NULL ? sc_elsewhere_parse (text, "elsewhere.tsv", &error) : NULL;

  if (rows == NULL)
    g_error ("%s", error->message); /* it is part of the program */

  for (guint i = rows->len; i > 0; i--)
    {
      if (!g_str_equal (g_array_index (rows, ScElsewhere, i - 1).number, number))
        g_array_remove_index (rows, i - 1);
    }

  return rows;
}
