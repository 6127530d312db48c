/* sc-finder.c — the list of codes and what filters it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-finder.h"

#include <glib/gi18n-lib.h>

#include "sc-class-bar.h"
#include "sc-filter-strip.h"
#include "sc-hint.h"
#include "sc-menus.h"
#include "sc-miss.h"
#include "sc-prose.h"
#include "sc-status-row.h"

/* The left side of the window: the classes, the filters that are set, the entries that the catalog
 * shows, or what is to be said where there are none. It knows which entry is selected; what is
 * done with that is the window's affair.
 *
 * The rows are made here and not from a file, because each of them needs the catalog.
 */

struct _ScFinder
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  GtkSingleSelection *selection;
  gboolean folded;
  guint prepare; /* the source that readies the search */

  GtkBox *bar;
  ScClassBar *class_bar;
  GtkMenuButton *filter_button;
  ScFilterStrip *filter_strip;
  GtkScrolledWindow *list_scroller;
  GtkListView *list_view;
  GtkBox *nothing;
  ScHint *nothing_found;
  GtkLabel *nearest;
};

enum
{
  PROP_STATUS = 1,
  PROP_FOLDED,
  N_PROPS
};

enum
{
  STATUS_ACTIVATED,
  CODE_ACTIVATED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScFinder, sc_finder, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
item_setup_cb (ScFinder    *self,
               GtkListItem *item)
{
  GtkWidget *row = g_object_new (SC_TYPE_STATUS_ROW, "catalog", self->catalog, NULL);

  gtk_list_item_set_child (item, row);
}

static void
item_bind_cb (ScFinder    *self,
              GtkListItem *item)
{
  sc_status_row_set_status (SC_STATUS_ROW (gtk_list_item_get_child (item)),
                            gtk_list_item_get_item (item));
}

static void
item_unbind_cb (ScFinder    *self,
                GtkListItem *item)
{
  sc_status_row_set_status (SC_STATUS_ROW (gtk_list_item_get_child (item)), NULL);
}

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

/* The star of a row is painted, so the click on it is found out here, once for all rows. */
static void
list_pressed_cb (ScFinder        *self,
                 int              n_press,
                 double           x,
                 double           y,
                 GtkGestureClick *gesture)
{
  GtkWidget *list = GTK_WIDGET (self->list_view);
  GtkWidget *widget = gtk_widget_pick (list, x, y, GTK_PICK_DEFAULT);

  while (widget != NULL && widget != list && !SC_IS_STATUS_ROW (widget))
    widget = gtk_widget_get_first_child (widget) != NULL &&
                     SC_IS_STATUS_ROW (gtk_widget_get_first_child (widget))
                 ? gtk_widget_get_first_child (widget)
                 : gtk_widget_get_parent (widget);

  if (!SC_IS_STATUS_ROW (widget))
    return;

  double row_x;
  double row_y;

  if (!gtk_widget_translate_coordinates (list, widget, x, y, &row_x, &row_y) ||
      !sc_status_row_is_star (SC_STATUS_ROW (widget), row_x))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  sc_marks_toggle_favorite (sc_catalog_get_marks (self->catalog),
                            sc_status_row_get_status (SC_STATUS_ROW (widget)));
}

static gboolean
nearest_activated_cb (ScFinder   *self,
                      const char *uri)
{
  g_autofree char *number = NULL;
  g_autofree char *owner = NULL;

  if (!sc_prose_parse_link (uri, &number, &owner))
    return FALSE;

  g_signal_emit (self, signals[CODE_ACTIVATED], 0, number, owner);
  return TRUE;
}

static void
describe_other_class (ScFinder *self,
                      guint     elsewhere)
{
  g_autofree char *description = g_strdup_printf (
      ngettext ("%u code of another class matches.", "%u codes of other classes match.", elsewhere),
      elsewhere);

  sc_hint_set_text (self->nothing_found, _ ("No Code in This Class"), description);
  sc_hint_set_action (self->nothing_found, _ ("Show All Classes"), "win.code-class::all");
}

static void
describe_shelf (ScFinder *self)
{
  if (sc_catalog_get_shelf (self->catalog) == SC_SHELF_FAVORITES)
    sc_hint_set_text (self->nothing_found, _ ("No Favorite Found"),
                      _ ("Mark a code with its star, or with Ctrl+D."));
  else
    sc_hint_set_text (self->nothing_found, _ ("Nothing Copied Yet"),
                      _ ("A code of which you copy something is listed here."));
  sc_hint_set_action (self->nothing_found, _ ("Show All Codes"), "win.clear-search");
}

static void
describe_miss (ScFinder *self)
{
  const char *text = sc_catalog_get_search_text (self->catalog);
  g_autofree char *description = sc_miss_describe (text);

  sc_hint_set_text (self->nothing_found, _ ("No Code Found"),
                    description != NULL
                        ? description
                        : _ ("Try fewer words, or the first digits of a number."));
  sc_hint_set_action (self->nothing_found, _ ("Clear the Search"), "win.clear-search");
}

static void
show_nothing_found (ScFinder *self)
{
  guint elsewhere = sc_catalog_get_count (self->catalog, SC_CODE_CLASS_ALL);
  g_autofree char *nearest = NULL;

  if (elsewhere > 0)
    describe_other_class (self, elsewhere);
  else if (sc_catalog_get_shelf (self->catalog) != SC_SHELF_ALL)
    describe_shelf (self);
  else
    {
      describe_miss (self);
      nearest = sc_miss_dup_nearest (sc_catalog_get_index (self->catalog),
                                     sc_catalog_get_search_text (self->catalog));
    }

  if (nearest != NULL)
    {
      g_autofree char *markup = g_strconcat (_ ("Did you mean"), "\n", nearest, NULL);

      gtk_label_set_markup (self->nearest, markup);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->nearest), nearest != NULL);
}

static void
show_results (ScFinder *self)
{
  gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->catalog)) > 0;

  if (!found)
    show_nothing_found (self);
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
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_FINDER);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (sc_finder_parent_class)->dispose (object);
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
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_finder_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  ScFinder *self = SC_FINDER (object);

  if (property_id != PROP_FOLDED)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }

  if (self->folded == g_value_get_boolean (value))
    return;

  self->folded = g_value_get_boolean (value);
  gtk_list_view_set_single_click_activate (self->list_view, self->folded);
  g_object_notify_by_pspec (object, pspec);
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

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_finder_class_init (ScFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_finder_dispose;
  object_class->get_property = sc_finder_get_property;
  object_class->set_property = sc_finder_set_property;
  install_properties (object_class);

  /**
   * ScFinder::status-activated:
   *
   * Somebody wants to read the entry that is selected.
   */
  signals[STATUS_ACTIVATED] = g_signal_new ("status-activated", SC_TYPE_FINDER, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

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

  g_type_ensure (SC_TYPE_CLASS_BAR);
  g_type_ensure (SC_TYPE_FILTER_STRIP);
  g_type_ensure (SC_TYPE_HINT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFinder, selection);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, bar);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, class_bar);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, filter_strip);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, list_view);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, nothing);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, ScFinder, nearest);
  gtk_widget_class_bind_template_callback (widget_class, item_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, nearest_activated_cb);
}

static void
sc_finder_init (ScFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_finder_set_catalog:
 * @catalog: what to show; to be set once
 */
void
sc_finder_set_catalog (ScFinder  *self,
                       ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_FINDER (self));
  g_return_if_fail (SC_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  g_object_set (self->class_bar, "catalog", catalog, NULL);
  sc_menus_attach_filters (self->filter_button, catalog);
  sc_filter_strip_set_catalog (self->filter_strip, catalog);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (catalog));

  g_signal_connect_object (catalog, "searched", G_CALLBACK (show_results), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (catalog, "notify::code-class", G_CALLBACK (show_results), self,
                           G_CONNECT_SWAPPED);
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
  gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
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
