/* sc-table-contents.c — what table files contain
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-contents.h"

/* The reader fills one of these from a file; the table keeps one and takes over what was read. The
 * entries stand in the list, which keeps them, and in a hash table besides, because an entry is
 * unique by number and owner, and looking through the list for each would take longer than reading
 * the file.
 */

/**
 * sc_table_contents_init:
 * @self: (out caller-allocates): contents to make empty
 */
void
sc_table_contents_init (ScTableContents *self)
{
  self->owners =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sc_owner_unref);
  self->statuses = g_list_store_new (SC_TYPE_STATUS);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sc_table_contents_clear:
 *
 * Frees what @self holds, not @self.
 */
void
sc_table_contents_clear (ScTableContents *self)
{
  g_clear_pointer (&self->owners, g_hash_table_unref);
  g_clear_object (&self->statuses);
  g_clear_pointer (&self->entries, g_hash_table_unref);
}

/**
 * sc_table_contents_add:
 * @status: an entry whose number and owner no other one has
 */
void
sc_table_contents_add (ScTableContents *self,
                       ScStatus        *status)
{
  g_list_store_append (self->statuses, status);
  g_hash_table_insert (self->entries,
                       sc_table_contents_build_key (sc_status_get_number (status),
                                                    sc_owner_get_id (sc_status_get_owner (status))),
                       status);
}

/**
 * sc_table_contents_move:
 * @from: what to add to @self; it is empty afterwards
 */
void
sc_table_contents_move (ScTableContents *self,
                        ScTableContents *from)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (from->statuses));
  g_autofree gpointer *statuses = g_new (gpointer, MAX (n, 1));
  GHashTableIter iter;
  gpointer key;
  gpointer value;

  g_hash_table_iter_init (&iter, from->owners);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_insert (self->owners, key, value);
    }

  g_hash_table_iter_init (&iter, from->entries);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_insert (self->entries, key, value);
    }

  for (guint i = 0; i < n; i++)
    statuses[i] = g_list_model_get_item (G_LIST_MODEL (from->statuses), i);

  g_list_store_splice (self->statuses, g_list_model_get_n_items (G_LIST_MODEL (self->statuses)), 0,
                       statuses, n);
  g_list_store_remove_all (from->statuses);

  for (guint i = 0; i < n; i++)
    g_object_unref (statuses[i]);
}

/**
 * sc_table_contents_build_key:
 * @number: a code
 * @owner: the id of whose meaning it is
 *
 * Returns: (transfer full): what an entry is unique by
 */
char *
sc_table_contents_build_key (const char *number,
                             const char *owner)
{
  return g_strconcat (number, " ", owner, NULL);
}
