/* sc-table.c — all status codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table.h"

#include "sc-table-reader.h"
#include "sc-table-resource.h"

/* The table holds the entries in a GListStore, in the order of their files. A file is added whole
 * or, after an error, not at all: what it says is collected first and taken over when its last line
 * was read.
 *
 * The shipped files come from the program's own resource. It is asked for by name and not found by
 * path, so that the linker keeps it wherever this file is linked.
 */

struct _ScTable
{
  GListStore *statuses;
  GHashTable *owners;
};

static const char *const shipped_files[] = {
  "owners.xml",
  "registered.xml",
  "vendor.xml",
};

/**
 * sc_table_new:
 *
 * Returns: (transfer full): a table without entries
 */
ScTable *
sc_table_new (void)
{
  ScTable *self = g_new0 (ScTable, 1);

  self->statuses = g_list_store_new (SC_TYPE_STATUS);
  self->owners =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sc_owner_unref);

  return self;
}

/**
 * sc_table_new_shipped:
 *
 * Returns: (transfer full) (nullable): the table that comes with the program, or %NULL with @error
 * set
 */
ScTable *
sc_table_new_shipped (GError **error)
{
  g_autoptr (ScTable) self = sc_table_new ();
  GResource *resource = sc_table_get_resource ();

  for (gsize i = 0; i < G_N_ELEMENTS (shipped_files); i++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_PATH "/table/", shipped_files[i], NULL);
      g_autoptr (GBytes) text =
          g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

      if (text == NULL || !sc_table_add (self, shipped_files[i], text, error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * sc_table_free:
 * @self: (transfer full): a table
 *
 * Whoever holds a reference to its list or to an entry keeps that.
 */
void
sc_table_free (ScTable *self)
{
  g_object_unref (self->statuses);
  g_hash_table_unref (self->owners);
  g_free (self);
}

/**
 * sc_table_add:
 * @name: what to call the file in messages
 * @text: what it contains
 *
 * Adds the owners and entries of one file. The file may refer to owners that were added before.
 *
 * Returns: whether that worked; if not, @error is set and @self is as it was
 */
gboolean
sc_table_add (ScTable     *self,
              const char  *name,
              GBytes      *text,
              GError     **error)
{
  g_return_val_if_fail (self != NULL && name != NULL && text != NULL, FALSE);

  g_autoptr (GHashTable) owners =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sc_owner_unref);
  g_autoptr (GListStore) statuses = g_list_store_new (SC_TYPE_STATUS);

  if (!sc_table_read (name, text, self->owners, G_LIST_MODEL (self->statuses), owners, statuses,
                      error))
    return FALSE;

  GHashTableIter iter;
  gpointer owner;

  g_hash_table_iter_init (&iter, owners);
  while (g_hash_table_iter_next (&iter, NULL, &owner))
    g_hash_table_insert (self->owners, (gpointer) sc_owner_get_id (owner), sc_owner_ref (owner));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (statuses)); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (G_LIST_MODEL (statuses), i);

      g_list_store_append (self->statuses, status);
    }

  return TRUE;
}

/**
 * sc_table_get_statuses:
 *
 * Returns: (transfer none): the entries, each a #ScStatus
 */
GListStore *
sc_table_get_statuses (ScTable *self)
{
  return self->statuses;
}

/**
 * sc_table_find:
 * @owner: (nullable): the id of the owner, or %NULL for any
 *
 * Returns: (transfer none) (nullable): the first entry of that code and owner
 */
ScStatus *
sc_table_find (ScTable    *self,
               guint       code,
               const char *owner)
{
  GListModel *model = G_LIST_MODEL (self->statuses);
  guint n = g_list_model_get_n_items (model);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      if (sc_status_get_code (status) == code &&
          (owner == NULL || g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), owner)))
        return status; /* the list keeps it */
    }

  return NULL;
}

/**
 * sc_table_find_owner:
 *
 * Returns: (transfer none) (nullable): the owner of that id
 */
ScOwner *
sc_table_find_owner (ScTable    *self,
                     const char *id)
{
  return g_hash_table_lookup (self->owners, id);
}
