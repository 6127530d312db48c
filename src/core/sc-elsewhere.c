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
 * identifier or `-`, what it means in English and in Chinese, source. It is read when a search
 * found nothing.
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

static gboolean
parse_line (char        *line,
            ScElsewhere *out)
{
  char *columns[N_COLUMNS];
  guint n = 0;

  for (char *end = line; end != NULL; line = end)
    {
      end = strchr (line, '\t');
      if (end != NULL)
        *end++ = '\0';
      if (n == N_COLUMNS || *line == '\0')
        return FALSE;
      columns[n++] = line;
    }

  if (n != N_COLUMNS || strspn (columns[1], "0123456789") != strlen (columns[1]) ||
      !find_protocol (columns[0], &out->protocol))
    return FALSE;

  out->number = columns[1];
  out->identifier = g_str_equal (columns[2], "-") ? NULL : columns[2];
  out->texts[SC_LANGUAGE_EN] = columns[3];
  out->texts[SC_LANGUAGE_ZH] = columns[4];
  out->source = columns[5];
  return TRUE;
}

/**
 * sc_elsewhere_parse:
 * @text: the table, which is cut into pieces that the result points to
 * @name: what to call it in messages
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type ScElsewhere): its rows
 */
GArray *
sc_elsewhere_parse (char        *text,
                    const char  *name,
                    GError     **error)
{
  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (ScElsewhere));
  guint number = 0;

  for (char *line = text, *next; line != NULL && *line != '\0'; line = next)
    {
      ScElsewhere row;

      next = strchr (line, '\n');
      if (next != NULL)
        *next++ = '\0';

      number++;
      if (!parse_line (line, &row))
        {
          g_set_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_SYNTAX, "%s:%u: %s", name, number,
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
 * Returns: (transfer full) (element-type ScElsewhere): what the number means outside HTTP; the
 *   strings live as long as the program
 */
GArray *
sc_elsewhere_find (const char *number)
{
  static char *text;
  static GArray *rows;

  g_return_val_if_fail (number != NULL, NULL);

  GArray *found = g_array_new (FALSE, FALSE, sizeof (ScElsewhere));

  if (rows == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes =
          g_resource_lookup_data (sc_table_get_resource (), RESOURCE_PATH "/table/elsewhere.tsv",
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

      if (bytes != NULL)
        {
          text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
          rows = sc_elsewhere_parse (text, "elsewhere.tsv", &error);
        }
      if (rows == NULL)
        g_error ("%s", error->message);
    }

  for (guint i = 0; i < rows->len; i++)
    {
      ScElsewhere row = g_array_index (rows, ScElsewhere, i);

      if (g_str_equal (row.number, number))
        g_array_append_val (found, row);
    }

  return found;
}
