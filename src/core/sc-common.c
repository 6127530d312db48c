/* sc-common.c — which codes are met more often than others
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-common.h"

#include <glib/gi18n-lib.h>

/* Where a search finds several entries equally well, the one that people meet every day should
 * stand first. data/table/common.txt lists those from the most common on, a code a line, with the
 * id of its owner if that is not the registry. It is an order that was decided, not a measurement;
 * what is not in it keeps the order of the numbers.
 */

static gboolean
read_line (ScTable    *table,
           const char *name,
           guint       number,
           const char *line,
           GError    **error)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 2);
  ScStatus *status = NULL;

  if (words[0] != NULL)
    status = sc_table_find (table, words[0], words[1] != NULL ? words[1] : SC_OWNER_IANA);

  if (status == NULL)
    {
      g_set_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_VALUE, "%s:%u: %s", name, number,
                   _ ("there is no such entry"));
      return FALSE;
    }

  if (sc_status_get_place (status) != G_MAXUINT)
    {
      g_set_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_DUPLICATE, "%s:%u: %s", name, number,
                   _ ("this entry has a place already"));
      return FALSE;
    }

  sc_status_set_place (status, number - 1);
  return TRUE;
}

/**
 * sc_common_apply:
 * @name: what to call the list in messages
 * @text: the list
 * @error: set to an %SC_TABLE_ERROR
 *
 * Gives the entries of @table their places.
 *
 * Returns: whether every line of the list names an entry that no other line names
 */
gboolean
sc_common_apply (ScTable     *table,
                 const char  *name,
                 GBytes      *text,
                 GError     **error)
{
  g_return_val_if_fail (table != NULL && name != NULL && text != NULL, FALSE);

  gsize length;
  const char *data = g_bytes_get_data (text, &length);
  g_autofree char *copy = g_strndup (data != NULL ? data : "", length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);

  for (guint i = 0; lines[i] != NULL && (*lines[i] != '\0' || lines[i + 1] != NULL); i++)
    {
      if (!read_line (table, name, i + 1, lines[i], error))
        return FALSE;
    }

  return TRUE;
}
