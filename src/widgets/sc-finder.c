/* sc-finder.c — the list of codes and what filters it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-finder.h"

#include "sc-class-bar.h"
#include "sc-clipboard.h"
#include "sc-compare-strip.h"
#include "sc-copy-menu.h"
#include "sc-filter-strip.h"
#include "sc-list-gestures.h"
#include "sc-list-place.h"
#include "sc-menus.h"
#include "sc-nothing.h"
#include "sc-row-factory.h"

/* The left side of the window: the classes, the filters that are set, the entries that the catalog
 * shows, or what is to be said where there are none. It knows which entry is selected; what is
 * done with that is the window's affair.
 */

struct _ScFinder
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  ScComparison *comparison;
  ScListGestures *gestures;
  GtkSingleSelection *selection;
  GtkWidget *copy_menu;
  GStrv stacks;
  gboolean folded;
  guint prepare; /* the source that readies the search */

  GtkBox *bar;
  ScClassBar *class_bar;
  GtkMenuButton *filter_button;
  ScFilterStrip *filter_strip;
  GtkScrolledWindow *list_scroller;
  GtkListView *list_view;
  ScNothing *nothing;
  ScCompareStrip *compare_strip;
};

enum
{
  PROP_STATUS = 1,
  PROP_FOLDED,
  PROP_STACKS,
  N_PROPS
};

enum
{
  STATUS_ACTIVATED,
  CLICKED_AGAIN,
  CODE_ACTIVATED,
  COMPARED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScFinder, sc_finder, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
selected_item_changed_cb (ScFinder *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

static void
row_activated_cb (ScFinder *self,
                  guint     position)
{
  sc_finder_select (self, position);
  g_signal_emit (self, signals[STATUS_ACTIVATED], 0);
}

/* The list tells when another row is selected. */
static void
clicked_cb (ScFinder *self,
            ScStatus *status)
{
  if (status == sc_finder_get_status (self))
    g_signal_emit (self, signals[CLICKED_AGAIN], 0);
}

static void
starred_cb (ScFinder *self,
            ScStatus *status)
{
  sc_marks_toggle_favorite (sc_catalog_get_marks (self->catalog), status);
}

static void
compared_cb (ScFinder *self,
             ScStatus *status)
{
  g_signal_emit (self, signals[COMPARED], 0, status);
}

static GdkContentProvider *
dragged_cb (ScFinder *self,
            ScStatus *status)
{
  ScTable *table = sc_index_get_table (sc_catalog_get_index (self->catalog));
  GdkContentProvider *content =
      sc_clipboard_new_content (table, status, SC_COPY_LINE, NULL, NULL, NULL);

  /* What has no phrase has a number. */
  return content != NULL
             ? content
             : sc_clipboard_new_content (table, status, SC_COPY_NUMBER, NULL, NULL, NULL);
}

/* The copy menu */

static ScCopyMenu *
ensure_menu (ScFinder *self)
{
  if (self->copy_menu == NULL)
    {
      self->copy_menu = sc_copy_menu_new (
          sc_index_get_table (sc_catalog_get_index (self->catalog)), G_OBJECT (self));
      gtk_widget_set_parent (self->copy_menu, GTK_WIDGET (self));
    }

  return SC_COPY_MENU (self->copy_menu);
}

static void
menu_wanted_cb (ScFinder *self,
                ScStatus *status)
{
  sc_finder_select_code (self, sc_status_get_number (status),
                         sc_owner_get_id (sc_status_get_owner (status)));
  sc_finder_show_copy_menu (self);
}

static void
show_menu_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  sc_finder_show_copy_menu (SC_FINDER (widget));
}

static void
code_activated_cb (ScFinder   *self,
                   const char *number,
                   const char *owner)
{
  g_signal_emit (self, signals[CODE_ACTIVATED], 0, number, owner);
}

static void
show_results (ScFinder *self)
{
  gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->catalog)) > 0;

  if (!found)
    sc_nothing_describe (self->nothing, self->catalog);
  gtk_widget_set_visible (GTK_WIDGET (self->list_scroller), found);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !found);
}

/* What the first search needs is made bit by bit when nothing else is to be done. */
static gboolean
prepare_cb (gpointer data)
{
  ScFinder *self = data;

  if (sc_index_prepare (sc_catalog_get_index (self->catalog)))
    return G_SOURCE_CONTINUE;

  self->prepare = 0;
  return G_SOURCE_REMOVE;
}

static void
sc_finder_dispose (GObject *object)
{
  ScFinder *self = SC_FINDER (object);

  g_clear_handle_id (&self->prepare, g_source_remove);
  g_clear_pointer (&self->copy_menu, gtk_widget_unparent);
  g_clear_object (&self->gestures);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_FINDER);
  g_clear_object (&self->catalog);
  g_clear_object (&self->comparison);

  G_OBJECT_CLASS (sc_finder_parent_class)->dispose (object);
}

static void
sc_finder_finalize (GObject *object)
{
  g_strfreev (SC_FINDER (object)->stacks);

  G_OBJECT_CLASS (sc_finder_parent_class)->finalize (object);
}

static void
sc_finder_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  ScFinder *self = SC_FINDER (object);

  if (property_id == PROP_STATUS)
    g_value_set_object (value, sc_finder_get_status (self));
  else if (property_id == PROP_FOLDED)
    g_value_set_boolean (value, self->folded);
  else if (property_id == PROP_STACKS)
    g_value_set_boxed (value, self->stacks);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
set_folded (ScFinder *self,
            gboolean  folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  gtk_list_view_set_single_click_activate (self->list_view, folded);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
sc_finder_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  ScFinder *self = SC_FINDER (object);

  switch (property_id)
    {
    case PROP_FOLDED:
      set_folded (self, g_value_get_boolean (value));
      break;
    case PROP_STACKS:
      g_strfreev (self->stacks);
      self->stacks = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_STATUS] =
      g_param_spec_object ("status", NULL, NULL, SC_TYPE_STATUS,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
      g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STACKS] = g_param_spec_boxed ("stacks", NULL, NULL, G_TYPE_STRV,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (void)
{
  /**
   * ScFinder::status-activated:
   *
   * Somebody wants to read the entry that is selected.
   */
  signals[STATUS_ACTIVATED] = g_signal_new ("status-activated", SC_TYPE_FINDER, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScFinder::clicked-again:
   *
   * The entry that is selected was clicked, which selects nothing else.
   */
  signals[CLICKED_AGAIN] = g_signal_new ("clicked-again", SC_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScFinder::code-activated:
   * @number: the number of a code
   * @owner: (nullable): the id of its owner
   *
   * Somebody wants to read about a code that may not be in the list.
   */
  signals[CODE_ACTIVATED] =
      g_signal_new ("code-activated", SC_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * ScFinder::compared:
   * @status: an entry of the list
   *
   * It is to come into the comparison, or to leave it.
   */
  signals[COMPARED] = g_signal_new ("compared", SC_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, SC_TYPE_STATUS);
}

static void
sc_finder_class_init (ScFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_finder_dispose;
  object_class->finalize = sc_finder_finalize;
  object_class->get_property = sc_finder_get_property;
  object_class->set_property = sc_finder_set_property;
  install_properties (object_class);

  install_signals ();
  gtk_widget_class_install_action (widget_class, "list.show-menu", NULL, show_menu_action);

  g_type_ensure (SC_TYPE_CLASS_BAR);
  g_type_ensure (SC_TYPE_COMPARE_STRIP);
  g_type_ensure (SC_TYPE_FILTER_STRIP);
  g_type_ensure (SC_TYPE_NOTHING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFinder, selection);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, bar);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, class_bar);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, filter_strip);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, list_view);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, nothing);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, compare_strip);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, code_activated_cb);
}

static void
sc_finder_init (ScFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->gestures = sc_list_gestures_new (GTK_WIDGET (self->list_view));
  g_signal_connect_swapped (self->gestures, "clicked", G_CALLBACK (clicked_cb), self);
  g_signal_connect_swapped (self->gestures, "starred", G_CALLBACK (starred_cb), self);
  g_signal_connect_swapped (self->gestures, "compared", G_CALLBACK (compared_cb), self);
  g_signal_connect_swapped (self->gestures, "menu-wanted", G_CALLBACK (menu_wanted_cb), self);
  g_signal_connect_swapped (self->gestures, "dragged", G_CALLBACK (dragged_cb), self);
}

/**
 * sc_finder_set_sources:
 * @catalog: what to show
 * @comparison: what is compared
 * @explanation: what stands in a text
 *
 * To be called once.
 */
void
sc_finder_set_sources (ScFinder      *self,
                       ScCatalog     *catalog,
                       ScComparison  *comparison,
                       ScExplanation *explanation)
{
  g_return_if_fail (SC_IS_FINDER (self) && self->catalog == NULL);
  g_return_if_fail (SC_IS_CATALOG (catalog) && SC_IS_COMPARISON (comparison));

  self->catalog = g_object_ref (catalog);
  self->comparison = g_object_ref (comparison);
  sc_compare_strip_set_comparison (self->compare_strip, comparison);

  g_autoptr (GtkListItemFactory) factory =
      sc_row_factory_new (catalog, comparison, explanation);

  gtk_list_view_set_factory (self->list_view, factory);
  g_object_set (self->class_bar, "catalog", catalog, NULL);
  sc_menus_attach_filters (self->filter_button, catalog);
  sc_filter_strip_set_catalog (self->filter_strip, catalog);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (catalog));

  g_signal_connect_object (catalog, "searched", G_CALLBACK (show_results), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (catalog, "notify::code-class", G_CALLBACK (show_results), self,
                           G_CONNECT_SWAPPED);
  sc_list_place_follow (self->list_view, catalog);
  self->prepare = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
}

/**
 * sc_finder_get_status:
 *
 * Returns: (transfer none) (nullable): the entry that is selected
 */
ScStatus *
sc_finder_get_status (ScFinder *self)
{
  g_return_val_if_fail (SC_IS_FINDER (self), NULL);

  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * sc_finder_select:
 * @position: which of the entries that are shown; others are nobody's
 */
void
sc_finder_select (ScFinder *self,
                  guint     position)
{
  g_return_if_fail (SC_IS_FINDER (self));

  if (position >= g_list_model_get_n_items (G_LIST_MODEL (self->catalog)))
    return;

  gtk_single_selection_set_selected (self->selection, position);
  sc_list_place_scroll_to (self->list_view, position);
}

/**
 * sc_finder_select_code:
 * @owner: (nullable): the id of its owner, or %NULL for the first
 *
 * Returns: whether that entry is shown
 */
gboolean
sc_finder_select_code (ScFinder   *self,
                       const char *number,
                       const char *owner)
{
  g_return_val_if_fail (SC_IS_FINDER (self), FALSE);

  guint position;

  if (!sc_catalog_find (self->catalog, number, owner, &position))
    return FALSE;

  sc_finder_select (self, position);
  return TRUE;
}

/**
 * sc_finder_move:
 * @steps: how many entries further down
 *
 * Moves the selection; where there is none, to the first entry.
 */
void
sc_finder_move (ScFinder *self,
                int       steps)
{
  g_return_if_fail (SC_IS_FINDER (self));

  guint selected = gtk_single_selection_get_selected (self->selection);
  gint64 position = selected == GTK_INVALID_LIST_POSITION ? 0 : (gint64) selected + steps;

  if (position >= 0)
    sc_finder_select (self, (guint) position);
}

/**
 * sc_finder_show_filters:
 *
 * Opens the popover with all filters.
 */
void
sc_finder_show_filters (ScFinder *self)
{
  g_return_if_fail (SC_IS_FINDER (self));

  gtk_menu_button_popup (self->filter_button);
}

/**
 * sc_finder_show_copy_menu:
 *
 * Opens the copy menu of the entry that is selected, if there is one.
 */
void
sc_finder_show_copy_menu (ScFinder *self)
{
  g_return_if_fail (SC_IS_FINDER (self));

  ScStatus *status = sc_finder_get_status (self);

  if (status != NULL)
    sc_copy_menu_popup (ensure_menu (self), GTK_WIDGET (self),
                        GTK_WIDGET (sc_list_gestures_find_row (self->gestures, status)));
}
