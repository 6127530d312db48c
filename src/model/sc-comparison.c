/* sc-comparison.c — the codes that are compared with each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison.h"

/* A short list of entries, each once, in the order in which somebody chose them. It is no selection
 * of the list of codes, because what is compared is often found by one search after the other.
 */

struct _ScComparison
{
  GObject parent_instance;

  GPtrArray *statuses;
};

static void sc_comparison_init_model (GListModelInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScComparison, sc_comparison, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sc_comparison_init_model))

/* What people have to choose between. The order is that of the numbers, but for 499, which has the
 * number of a client's error and belongs to the two timeouts. */
static const char *const ready[] = {
  "401 403 404", "400 409 422", "200 201 202 204", "301 302 303 307 308",
  "404 410",     "408 504 499/nginx", "502 503 504", "429 503",
};

static GType
sc_comparison_get_item_type (GListModel *model)
{
  return SC_TYPE_STATUS;
}

static guint
sc_comparison_get_n_items (GListModel *model)
{
  return SC_COMPARISON (model)->statuses->len;
}

static gpointer
sc_comparison_get_item (GListModel *model,
                        guint       position)
{
  ScStatus *status = sc_comparison_get (SC_COMPARISON (model), position);

  return status != NULL ? g_object_ref (status) : NULL;
}

static void
sc_comparison_init_model (GListModelInterface *interface)
{
  interface->get_item_type = sc_comparison_get_item_type;
  interface->get_n_items = sc_comparison_get_n_items;
  interface->get_item = sc_comparison_get_item;
}

static void
sc_comparison_finalize (GObject *object)
{
  g_ptr_array_unref (SC_COMPARISON (object)->statuses);

  G_OBJECT_CLASS (sc_comparison_parent_class)->finalize (object);
}

static void
sc_comparison_class_init (ScComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_comparison_finalize;
}

static void
sc_comparison_init (ScComparison *self)
{
  self->statuses = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sc_comparison_new:
 *
 * Returns: (transfer full): an empty one
 */
ScComparison *
sc_comparison_new (void)
{
  return g_object_new (SC_TYPE_COMPARISON, NULL);
}

/**
 * sc_comparison_get_size:
 *
 * Returns: how many codes there are
 */
guint
sc_comparison_get_size (ScComparison *self)
{
  g_return_val_if_fail (SC_IS_COMPARISON (self), 0);

  return self->statuses->len;
}

/**
 * sc_comparison_get:
 *
 * Returns: (transfer none) (nullable): the code there, or %NULL behind the last one
 */
ScStatus *
sc_comparison_get (ScComparison *self,
                   guint         position)
{
  g_return_val_if_fail (SC_IS_COMPARISON (self), NULL);

  return position < self->statuses->len ? g_ptr_array_index (self->statuses, position) : NULL;
}

/**
 * sc_comparison_dup_title:
 *
 * Returns: (transfer full): the numbers, to be read by people
 */
char *
sc_comparison_dup_title (ScComparison *self)
{
  g_return_val_if_fail (SC_IS_COMPARISON (self), NULL);

  g_autoptr (GString) title = g_string_new (NULL);

  for (guint i = 0; i < self->statuses->len; i++)
    g_string_append_printf (title, "%s%s", i > 0 ? " · " : "",
                            sc_status_get_number (g_ptr_array_index (self->statuses, i)));

  return g_string_free (g_steal_pointer (&title), FALSE);
}

/**
 * sc_comparison_has:
 *
 * Returns: whether @status is among them
 */
gboolean
sc_comparison_has (ScComparison *self,
                   ScStatus     *status)
{
  g_return_val_if_fail (SC_IS_COMPARISON (self), FALSE);

  return g_ptr_array_find (self->statuses, status, NULL);
}

/**
 * sc_comparison_add:
 *
 * Appends @status if it is not there.
 *
 * Returns: whether it is there now; if not, there are %SC_COMPARISON_MAX others
 */
gboolean
sc_comparison_add (ScComparison *self,
                   ScStatus     *status)
{
  g_return_val_if_fail (SC_IS_COMPARISON (self) && SC_IS_STATUS (status), FALSE);

  if (sc_comparison_has (self, status))
    return TRUE;

  if (self->statuses->len == SC_COMPARISON_MAX)
    return FALSE;

  g_ptr_array_add (self->statuses, g_object_ref (status));
  g_list_model_items_changed (G_LIST_MODEL (self), self->statuses->len - 1, 0, 1);
  return TRUE;
}

/**
 * sc_comparison_remove:
 *
 * Takes @status out, if it is there.
 */
void
sc_comparison_remove (ScComparison *self,
                      ScStatus     *status)
{
  guint position;

  g_return_if_fail (SC_IS_COMPARISON (self));

  if (!g_ptr_array_find (self->statuses, status, &position))
    return;

  g_ptr_array_remove_index (self->statuses, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * sc_comparison_set:
 * @statuses: (nullable) (element-type ScStatus): others in their place, or %NULL for none; of more
 *   than %SC_COMPARISON_MAX the first ones
 */
void
sc_comparison_set (ScComparison *self,
                   GPtrArray    *statuses)
{
  g_return_if_fail (SC_IS_COMPARISON (self));

  guint removed = self->statuses->len;

  g_ptr_array_set_size (self->statuses, 0);
  for (guint i = 0; statuses != NULL && i < statuses->len; i++)
    {
      ScStatus *status = g_ptr_array_index (statuses, i);

      if (self->statuses->len < SC_COMPARISON_MAX && !sc_comparison_has (self, status))
        g_ptr_array_add (self->statuses, g_object_ref (status));
    }

  if (removed > 0 || self->statuses->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, removed, self->statuses->len);
}

/**
 * sc_comparison_parse:
 * @names: codes as sc_status_dup_name() writes them, with spaces or commas between them
 * @unknown: (out) (optional) (transfer full) (nullable): the first one that there is not
 *
 * Returns: (transfer full) (element-type ScStatus): those that there are, each once
 */
GPtrArray *
sc_comparison_parse (ScTable     *table,
                     const char  *names,
                     char       **unknown)
{
  g_return_val_if_fail (table != NULL && names != NULL, NULL);

  g_auto (GStrv) words = g_strsplit_set (names, " ,\t\n", -1);
  GPtrArray *statuses = g_ptr_array_new_with_free_func (g_object_unref);

  if (unknown != NULL)
    *unknown = NULL;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      ScStatus *status = *words[i] != '\0' ? sc_table_find_name (table, words[i]) : NULL;

      if (status != NULL && !g_ptr_array_find (statuses, status, NULL))
        g_ptr_array_add (statuses, g_object_ref (status));
      else if (status == NULL && *words[i] != '\0' && unknown != NULL && *unknown == NULL)
        *unknown = g_strdup (words[i]);
    }

  return statuses;
}

/**
 * sc_comparison_get_ready:
 *
 * Returns: (nullable): codes that are often compared, to be read by sc_comparison_parse(), or %NULL
 *   behind the last set
 */
const char *
sc_comparison_get_ready (guint position)
{
  return position < G_N_ELEMENTS (ready) ? ready[position] : NULL;
}
