/* sc-catalog.c — the entries that answer what was asked, as a list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-catalog.h"

#include <string.h>

#include "sc-core-enums.h"
#include "sc-index.h"

/* A GListModel between the table and the view. Two properties go in, the typed text and the class;
 * out come the entries in the order of their rank, and how many there are in each class.
 *
 * This is one model and not a chain of GtkFilterListModel and GtkSortListModel, because both would
 * have to score every entry of their own, and the numbers on the class buttons a third time: they
 * count what the text finds in classes that are filtered out. Here one pass of sc_index_search()
 * serves all three.
 */

struct _ScCatalog
{
  GObject parent_instance;

  ScIndex *index;
  char *search_text;
  ScCodeClass code_class;

  GArray *hits;  /* ScHit: what the text finds, in every class */
  GArray *shown; /* guint: the entries of the chosen class among them */
  guint counts[SC_N_CODE_CLASSES];
};

enum
{
  PROP_SEARCH_TEXT = 1,
  PROP_CODE_CLASS,
  PROP_N_ITEMS,
  N_PROPS
};

enum
{
  COUNTS_CHANGED,
  N_SIGNALS
};

static void sc_catalog_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScCatalog,
                               sc_catalog,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      sc_catalog_list_model_init))

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static guint
get_shown (GArray *shown,
           guint   position)
{
  return g_array_index (shown, guint, position);
}

/* Replaces what is shown and reports the part that differs, so that a view keeps the rest. */
static void
show (ScCatalog *self,
      GArray    *shown)
{
  g_autoptr (GArray) before = self->shown;
  guint common = MIN (before->len, shown->len);
  guint start = 0;
  guint end = 0;

  while (start < common && get_shown (before, start) == get_shown (shown, start))
    start++;
  while (end < common - start &&
         get_shown (before, before->len - 1 - end) == get_shown (shown, shown->len - 1 - end))
    end++;

  self->shown = shown;
  if (start + end == before->len && start + end == shown->len)
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - end,
                              shown->len - start - end);
  if (before->len != shown->len)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static void
filter (ScCatalog *self)
{
  GArray *shown = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->hits->len);

  for (guint i = 0; i < self->hits->len; i++)
    {
      guint entry = g_array_index (self->hits, ScHit, i).entry;

      if (self->code_class == SC_CODE_CLASS_ALL ||
          sc_status_get_class (sc_index_get_status (self->index, entry)) == self->code_class)
        g_array_append_val (shown, entry);
    }

  show (self, shown);
}

static void
search (ScCatalog *self)
{
  g_autoptr (ScQuery) query = sc_index_parse (self->index, self->search_text);

  sc_index_search (self->index, query, self->hits);

  memset (self->counts, 0, sizeof self->counts);
  self->counts[SC_CODE_CLASS_ALL] = self->hits->len;
  for (guint i = 0; i < self->hits->len; i++)
    {
      guint entry = g_array_index (self->hits, ScHit, i).entry;

      self->counts[sc_status_get_class (sc_index_get_status (self->index, entry))]++;
    }
}

static GType
sc_catalog_get_item_type (GListModel *model)
{
  return SC_TYPE_STATUS;
}

static guint
sc_catalog_get_n_items (GListModel *model)
{
  return SC_CATALOG (model)->shown->len;
}

static gpointer
sc_catalog_get_item (GListModel *model,
                     guint       position)
{
  ScCatalog *self = SC_CATALOG (model);

  if (position >= self->shown->len)
    return NULL;

  return g_object_ref (sc_index_get_status (self->index, get_shown (self->shown, position)));
}

static void
sc_catalog_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_catalog_get_item_type;
  iface->get_n_items = sc_catalog_get_n_items;
  iface->get_item = sc_catalog_get_item;
}

static void
sc_catalog_finalize (GObject *object)
{
  ScCatalog *self = SC_CATALOG (object);

  g_clear_pointer (&self->index, sc_index_free);
  g_free (self->search_text);
  g_array_unref (self->hits);
  g_array_unref (self->shown);

  G_OBJECT_CLASS (sc_catalog_parent_class)->finalize (object);
}

static void
sc_catalog_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  ScCatalog *self = SC_CATALOG (object);

  switch (property_id)
    {
    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;
    case PROP_CODE_CLASS:
      g_value_set_enum (value, (int) self->code_class);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->shown->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_catalog_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  ScCatalog *self = SC_CATALOG (object);

  switch (property_id)
    {
    case PROP_SEARCH_TEXT:
      sc_catalog_set_search_text (self, g_value_get_string (value));
      break;
    case PROP_CODE_CLASS:
      sc_catalog_set_code_class (self, (ScCodeClass) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_catalog_class_init (ScCatalogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sc_catalog_finalize;
  object_class->get_property = sc_catalog_get_property;
  object_class->set_property = sc_catalog_set_property;

  properties[PROP_SEARCH_TEXT] = g_param_spec_string ("search-text", NULL, NULL, "", flags);
  properties[PROP_CODE_CLASS] = g_param_spec_enum ("code-class", NULL, NULL, SC_TYPE_CODE_CLASS,
                                                   SC_CODE_CLASS_ALL, flags);
  properties[PROP_N_ITEMS] =
      g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ScCatalog::counts-changed:
   *
   * The numbers that sc_catalog_get_count() returns have changed.
   */
  signals[COUNTS_CHANGED] = g_signal_new ("counts-changed", SC_TYPE_CATALOG, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sc_catalog_init (ScCatalog *self)
{
  self->search_text = g_strdup ("");
  self->code_class = SC_CODE_CLASS_ALL;
  self->hits = g_array_new (FALSE, FALSE, sizeof (ScHit));
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * sc_catalog_new:
 * @table: the entries and constants, as they are now
 *
 * Returns: (transfer full): a catalog that shows all entries
 */
ScCatalog *
sc_catalog_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScCatalog *self = g_object_new (SC_TYPE_CATALOG, NULL);

  self->index = sc_index_new (table);
  search (self);
  filter (self);

  return self;
}

/**
 * sc_catalog_get_search_text:
 *
 * Returns: what was typed, never %NULL
 */
const char *
sc_catalog_get_search_text (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return self->search_text;
}

/**
 * sc_catalog_set_search_text:
 * @search_text: (nullable): what was typed, as sc_query_parse() understands it
 */
void
sc_catalog_set_search_text (ScCatalog  *self,
                            const char *search_text)
{
  g_return_if_fail (SC_IS_CATALOG (self));

  if (search_text == NULL)
    search_text = "";

  if (g_str_equal (search_text, self->search_text))
    return;

  g_free (self->search_text);
  self->search_text = g_strdup (search_text);

  search (self);
  filter (self);
  g_signal_emit (self, signals[COUNTS_CHANGED], 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);
}

/**
 * sc_catalog_get_code_class:
 *
 * Returns: the class that is shown, or %SC_CODE_CLASS_ALL
 */
ScCodeClass
sc_catalog_get_code_class (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), SC_CODE_CLASS_ALL);

  return self->code_class;
}

/**
 * sc_catalog_set_code_class:
 * @code_class: the class to show, or %SC_CODE_CLASS_ALL
 */
void
sc_catalog_set_code_class (ScCatalog   *self,
                           ScCodeClass  code_class)
{
  g_return_if_fail (SC_IS_CATALOG (self));

  if (self->code_class == code_class)
    return;

  self->code_class = code_class;
  filter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CODE_CLASS]);
}

/**
 * sc_catalog_get_count:
 *
 * Returns: how many entries of @code_class the text finds, whatever class is shown
 */
guint
sc_catalog_get_count (ScCatalog   *self,
                      ScCodeClass  code_class)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), 0);

  return self->counts[code_class];
}

/**
 * sc_catalog_find:
 * @number: the number of an entry, as sc_status_get_number() returns it
 * @owner: (nullable): the id of its owner, or %NULL for any
 * @position: (out): the first position at which such an entry is shown
 *
 * Returns: whether one is among what is shown
 */
gboolean
sc_catalog_find (ScCatalog  *self,
                 const char *number,
                 const char *owner,
                 guint      *position)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  for (guint i = 0; i < self->shown->len; i++)
    {
      ScStatus *status = sc_index_get_status (self->index, get_shown (self->shown, i));

      if (sc_status_is (status, number, owner))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
