/* sc-table.c — all status codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table.h"

#include <string.h>

#include "sc-common.h"
#include "sc-statements.h"
#include "sc-table-reader.h"
#include "sc-table-resource.h"

/* The table holds the entries in a GListStore, in the order of their files. A file is added whole
 * or, after an error, not at all: what it says is collected first and taken over when its last line
 * was read.
 *
 * The shipped files come from the program's own resource. It is asked for by name and not found by
 * path, so that the linker keeps it wherever this file is linked. The tests read them strictly, so
 * here the details of an entry can wait until somebody looks at it.
 */

struct _ScTable
{
  ScTableContents contents;
  ScConstants *constants;
  GArray *statements; /* read when they are first asked for */
};

static const char *const shipped_files[] = {
  "owners.xml",       "informational.xml", "successful.xml", "redirection.xml",
  "client-error.xml", "server-error.xml",  "vendor.xml",     "not-status.xml",
};

/**
 * sc_table_new:
 *
 * Returns: (transfer full): a table without entries, with the shipped constants
 */
ScTable *
sc_table_new (void)
{
  ScTable *self = g_rc_box_new0 (ScTable);

  sc_table_contents_init (&self->contents);
  self->constants = sc_constants_new_shipped ();

  return self;
}

static gboolean
add (ScTable     *self,
     const char  *name,
     GBytes      *text,
     gboolean     lazy,
     GError     **error)
{
  g_auto (ScTableContents) contents = { NULL };

  sc_table_contents_init (&contents);
  if (!sc_table_read (name, text, lazy, &self->contents, &contents, error))
    return FALSE;

  sc_table_contents_move (&self->contents, &contents);
  return TRUE;
}

static GBytes *
find_shipped (const char  *name,
              GError     **error)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH "/table/", name, NULL);

  return g_resource_lookup_data (sc_table_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                 error);
}

static ScTable *
read_shipped (gboolean   lazy,
              GError   **error)
{
  g_autoptr (ScTable) self = sc_table_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (shipped_files); i++)
    {
      g_autoptr (GBytes) text = find_shipped (shipped_files[i], error);

      if (text == NULL || !add (self, shipped_files[i], text, lazy, error))
        return NULL;
    }

  g_autoptr (GBytes) common = find_shipped ("common.txt", error);

  if (common == NULL || !sc_common_apply (self, "common.txt", common, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * sc_table_new_shipped:
 *
 * Returns: (transfer full) (nullable): the table that comes with the program, or %NULL with @error
 *   set
 */
ScTable *
sc_table_new_shipped (GError **error)
{
  return read_shipped (TRUE, error);
}

/**
 * sc_table_new_checked:
 *
 * The same table as sc_table_new_shipped() returns, every detail of which is read and checked at
 * once.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL with @error set
 */
ScTable *
sc_table_new_checked (GError **error)
{
  return read_shipped (FALSE, error);
}

/**
 * sc_table_ref:
 *
 * Returns: (transfer full): @self
 */
ScTable *
sc_table_ref (ScTable *self)
{
  return g_rc_box_acquire (self);
}

static void
table_clear (gpointer data)
{
  ScTable *self = data;

  sc_table_contents_clear (&self->contents);
  sc_constants_unref (self->constants);
  g_clear_pointer (&self->statements, g_array_unref);
}

/**
 * sc_table_unref:
 * @self: (transfer full): a table
 *
 * Whoever holds a reference to its list or to an entry keeps that.
 */
void
sc_table_unref (ScTable *self)
{
  g_rc_box_release_full (self, table_clear);
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

  return add (self, name, text, FALSE, error);
}

/**
 * sc_table_get_statuses:
 *
 * Returns: (transfer none): the entries, each a #ScStatus
 */
GListStore *
sc_table_get_statuses (ScTable *self)
{
  return self->contents.statuses;
}

/**
 * sc_table_find:
 * @number: the number of an entry, as sc_status_get_number() returns it
 * @owner: (nullable): the id of its owner, or %NULL for any
 *
 * Returns: (transfer none) (nullable): the first such entry
 */
ScStatus *
sc_table_find (ScTable    *self,
               const char *number,
               const char *owner)
{
  g_return_val_if_fail (self != NULL && number != NULL, NULL);

  GListModel *model = G_LIST_MODEL (self->contents.statuses);

  if (owner != NULL)
    {
      g_autofree char *key = sc_table_contents_build_key (number, owner);

      return g_hash_table_lookup (self->contents.entries, key);
    }

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      if (sc_status_is (status, number, NULL))
        return status; /* the list keeps it */
    }

  return NULL;
}

/**
 * sc_table_find_confusion:
 * @confusion: an %SC_DETAIL_CONFUSION of an entry
 *
 * Returns: (transfer none) (nullable): what that entry is confused with
 */
ScStatus *
sc_table_find_confusion (ScTable  *self,
                         ScDetail *confusion)
{
  g_return_val_if_fail (confusion != NULL, NULL);

  const char *owner = sc_detail_get_attribute (confusion, SC_ATTRIBUTE_OWNER);

  return sc_table_find (self, sc_detail_get_attribute (confusion, SC_ATTRIBUTE_CODE),
                        owner != NULL ? owner : SC_OWNER_IANA);
}

/**
 * sc_table_find_name:
 * @name: what sc_status_dup_name() returns for an entry; of a number without an owner the
 *   registered meaning is meant, or else the first there is
 *
 * Returns: (transfer none) (nullable): that entry, %NULL if there is none
 */
ScStatus *
sc_table_find_name (ScTable    *self,
                    const char *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  const char *slash = strchr (name, '/');

  if (slash == NULL)
    {
      ScStatus *status = sc_table_find (self, name, SC_OWNER_IANA);

      return status != NULL ? status : sc_table_find (self, name, NULL);
    }

  g_autofree char *number = g_strndup (name, (gsize) (slash - name));

  return sc_table_find (self, number, slash + 1);
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
  return g_hash_table_lookup (self->contents.owners, id);
}

/**
 * sc_table_get_constants:
 *
 * Returns: (transfer none): what libraries call the codes
 */
ScConstants *
sc_table_get_constants (ScTable *self)
{
  return self->constants;
}

static ScStanding
find_standing (ScState state)
{
  if (state == SC_STATE_NOT_STATUS)
    return SC_STANDING_NOT_STATUS;

  return state == SC_STATE_UNREGISTERED ? SC_STANDING_UNREGISTERED : SC_STANDING_REGISTERED;
}

/**
 * sc_table_get_statements:
 *
 * Returns: (transfer none) (element-type ScStatement): the lines with which servers and frameworks
 *   send codes
 */
GArray *
sc_table_get_statements (ScTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->statements == NULL)
    self->statements = sc_statements_load ();

  return self->statements;
}

/**
 * sc_table_count:
 *
 * Returns: the number of entries of that standing
 */
guint
sc_table_count (ScTable    *self,
                ScStanding  standing)
{
  GListModel *model = G_LIST_MODEL (self->contents.statuses);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      count += find_standing (sc_status_get_state (status)) == standing ? 1 : 0;
    }

  return count;
}
