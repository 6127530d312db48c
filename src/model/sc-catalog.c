/* sc-catalog.c — the entries that answer what was asked, as a list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-catalog.h"

#include "sc-core-enums.h"
#include "sc-results.h"

/* A GListModel between the table and the view. What is asked for goes in: the typed text, filters
 * beside it, the class, and which shelf to look at; out come the entries in the order
 * of their rank, and how many there are in each class. Text and filters are one query.
 *
 * This is one model and not a chain of filter and sort models, because each would have to score
 * every entry, and the class buttons once more: they count what the text finds in classes that are
 * filtered out. Here one pass of sc_index_search() serves all three.
 */

struct _ScCatalog
{
  GObject parent_instance;

  ScIndex *index;
  ScMarks *marks;
  char *search_text;
  GStrv filters;
  ScCodeClass code_class;
  ScShelf shelf;

  ScResults results; /* in every class */
  GArray *shown;     /* guint: the entries of the chosen class among them */
};

enum
{
  PROP_SEARCH_TEXT = 1,
  PROP_CODE_CLASS,
  PROP_SHELF,
  PROP_N_ITEMS,
  N_PROPS
};

enum
{
  SEARCHED,
  ASKED,
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

/* Replaces what is shown and reports the part that differs, so that a view keeps the rest. */
static void
filter (ScCatalog *self)
{
  g_autoptr (GArray) before = g_steal_pointer (&self->shown);
  guint start;
  guint removed;
  guint added;

  self->shown = sc_results_filter (&self->results, self->index, self->code_class);
  if (!sc_results_compare (before, self->shown, &start, &removed, &added))
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), start, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static void
update (ScCatalog *self)
{
  g_autofree char *filters = g_strjoinv (" ", self->filters);
  g_autofree char *text = g_strconcat (filters, " ", self->search_text, NULL);

  sc_results_search (&self->results, self->index, text);
  sc_results_take_shelf (&self->results, self->index, self->marks, self->shelf);
  sc_results_count (&self->results, self->index);
  filter (self);
  g_signal_emit (self, signals[SEARCHED], 0);
}

/* Whatever stands on the shelf now, the rest of the query is the same. */
static void
marks_changed_cb (ScCatalog *self)
{
  if (self->shelf != SC_SHELF_ALL)
    update (self);
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

  guint entry = g_array_index (self->shown, guint, position);

  return g_object_ref (sc_index_get_status (self->index, entry));
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
  g_object_unref (self->marks);
  g_free (self->search_text);
  g_strfreev (self->filters);
  sc_results_clear (&self->results);
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
    case PROP_SHELF:
      g_value_set_enum (value, (int) self->shelf);
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
    case PROP_SHELF:
      sc_catalog_set_shelf (self, (ScShelf) g_value_get_enum (value));
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
  properties[PROP_SHELF] =
      g_param_spec_enum ("shelf", NULL, NULL, SC_TYPE_SHELF, SC_SHELF_ALL, flags);
  properties[PROP_CODE_CLASS] = g_param_spec_enum ("code-class", NULL, NULL, SC_TYPE_CODE_CLASS,
                                                   SC_CODE_CLASS_ALL, flags);
  properties[PROP_N_ITEMS] =
      g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ScCatalog::searched:
   *
   * What is asked for has changed: sc_catalog_get_query(), the reasons and the counts.
   */
  signals[SEARCHED] = g_signal_new ("searched", SC_TYPE_CATALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);

  /**
   * ScCatalog::asked:
   *
   * Somebody asked for something else: text, filters, shelf or class. What answers it is there.
   */
  signals[ASKED] = g_signal_new ("asked", SC_TYPE_CATALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
sc_catalog_init (ScCatalog *self)
{
  self->search_text = g_strdup ("");
  self->filters = g_new0 (char *, 1);
  self->code_class = SC_CODE_CLASS_ALL;
  sc_results_init (&self->results);
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * sc_catalog_new:
 * @table: the entries and constants, as they are now
 * @marks: (nullable): what stands on the shelves, nothing if %NULL
 *
 * Returns: (transfer full): a catalog that shows all entries
 */
ScCatalog *
sc_catalog_new (ScTable *table,
                ScMarks *marks)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScCatalog *self = g_object_new (SC_TYPE_CATALOG, NULL);

  self->index = sc_index_new (table);
  self->marks = marks != NULL ? g_object_ref (marks) : sc_marks_new ();
  g_signal_connect_object (self->marks, "notify", G_CALLBACK (marks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * sc_catalog_get_search_text:
 *
 * Returns: what was typed
 */
const char *
sc_catalog_get_search_text (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return self->search_text;
}

/**
 * sc_catalog_ask:
 * @search_text: what was typed, as sc_query_parse() understands it
 * @filters: (array zero-terminated=1): filters such as `by:nginx`, which are part of the query as
 *   if they were typed before the text
 * @shelf: which entries to look through
 *
 * Sets all that the query consists of, and searches once.
 */
void
sc_catalog_ask (ScCatalog         *self,
                const char        *search_text,
                const char *const *filters,
                ScShelf            shelf)
{
  g_return_if_fail (SC_IS_CATALOG (self));
  g_return_if_fail (search_text != NULL && filters != NULL);

  gboolean same_text = g_str_equal (search_text, self->search_text);
  gboolean same_filters = g_strv_equal (filters, (const char *const *) self->filters);
  gboolean same_shelf = shelf == self->shelf;
  g_autofree char *old_text = NULL;
  g_auto (GStrv) old_filters = NULL;

  if (same_text && same_filters && same_shelf)
    return;

  /* What is set may be what is there. */
  old_text = g_steal_pointer (&self->search_text);
  old_filters = g_steal_pointer (&self->filters);
  self->search_text = g_strdup (search_text);
  self->filters = g_strdupv ((char **) filters);
  self->shelf = shelf;
  update (self);
  g_signal_emit (self, signals[ASKED], 0);

  if (!same_text)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);
  if (!same_shelf)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHELF]);
}

/**
 * sc_catalog_set_search_text:
 * @search_text: (nullable): what was typed
 */
void
sc_catalog_set_search_text (ScCatalog  *self,
                            const char *search_text)
{
  g_return_if_fail (SC_IS_CATALOG (self));

  sc_catalog_ask (self, search_text != NULL ? search_text : "",
                  (const char *const *) self->filters, self->shelf);
}

/**
 * sc_catalog_get_filters:
 *
 * Returns: (transfer none) (array zero-terminated=1): the filters that stand beside the text
 */
const char *const *
sc_catalog_get_filters (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return (const char *const *) self->filters;
}

/**
 * sc_catalog_get_shelf:
 *
 * Returns: which entries are looked through
 */
ScShelf
sc_catalog_get_shelf (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), SC_SHELF_ALL);

  return self->shelf;
}

/**
 * sc_catalog_set_shelf:
 */
void
sc_catalog_set_shelf (ScCatalog *self,
                      ScShelf    shelf)
{
  g_return_if_fail (SC_IS_CATALOG (self));

  sc_catalog_ask (self, self->search_text, (const char *const *) self->filters, shelf);
}

/**
 * sc_catalog_get_query:
 *
 * Returns: (transfer none): text and filters as they are understood
 */
ScQuery *
sc_catalog_get_query (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return self->results.query;
}

/**
 * sc_catalog_get_index:
 *
 * Returns: (transfer none): the index that is searched
 */
ScIndex *
sc_catalog_get_index (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return self->index;
}

/**
 * sc_catalog_get_marks:
 *
 * Returns: (transfer none): what stands on the shelves
 */
ScMarks *
sc_catalog_get_marks (ScCatalog *self)
{
  g_return_val_if_fail (SC_IS_CATALOG (self), NULL);

  return self->marks;
}

/**
 * sc_catalog_get_code_class:
 *
 * Returns: the class that is shown
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
  g_signal_emit (self, signals[ASKED], 0);
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

  return self->results.counts[code_class];
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
      guint entry = g_array_index (self->shown, guint, i);
      ScStatus *status = sc_index_get_status (self->index, entry);

      if (sc_status_is (status, number, owner))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
