/* sc-window.c — the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window.h"

#include "sc-catalog-filters.h"
#include "sc-clipboard.h"
#include "sc-menus.h"
#include "sc-reflow.h"
#include "sc-search-entry.h"
#include "sc-search-help.h"
#include "sc-window-private.h"

/* Puts the parts together and holds none of their logic: entry and filters write into the catalog,
 * the finder shows it, the reader shows what is selected in it. What remains here is where the
 * selection and the focus go, and what was looked at before; what is done with the code that is
 * selected is in sc-window-status.c, what is done with a text in sc-window-text.c.
 */

G_DEFINE_FINAL_TYPE (ScWindow, sc_window, GTK_TYPE_APPLICATION_WINDOW)

/**
 * sc_window_shows_only_list:
 *
 * Returns: whether the window is too narrow for more than the list, and that is what it shows
 */
gboolean
sc_window_shows_only_list (ScWindow *self)
{
  return sc_split_get_folded (self->split) && !sc_split_get_show_page (self->split);
}

/**
 * sc_window_shows_comparison:
 *
 * Returns: whether the comparison is there and can be seen
 */
gboolean
sc_window_shows_comparison (ScWindow *self)
{
  return sc_reader_get_comparing (self->reader) && !sc_window_shows_only_list (self);
}

/* The selection */

static void
status_changed_cb (ScWindow *self)
{
  ScStatus *status = sc_finder_get_status (self->finder);

  sc_reader_show_page (self->reader);
  sc_reader_set_status (self->reader, status);
  sc_window_enable_status_actions (self, status != NULL);
  if (status != NULL && !self->going)
    sc_history_pass (self->history, status);
}

static void
history_changed_cb (ScWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.go-forward",
                                 sc_history_can_move (self->history, 1));
}

static void
panes_changed_cb (ScWindow *self)
{
  gboolean alone = sc_split_get_folded (self->split) && sc_split_get_show_page (self->split);

  gtk_widget_set_visible (self->back_button, alone);
  /* For both of them a narrow window has no room; the menu has the same. */
  gtk_widget_set_visible (GTK_WIDGET (self->explain_button), !alone);
}

/* The page of the code that is selected comes back as that of any other one comes. */
static void
clicked_again_cb (ScWindow *self)
{
  sc_reader_show_page (self->reader);
}

static void
open_page (ScWindow *self)
{
  ScStatus *status = sc_finder_get_status (self->finder);

  if (status == NULL)
    return;

  sc_history_visit (self->history, status);
  sc_reader_show_page (self->reader);
  sc_split_set_show_page (self->split, TRUE);
  /* What is typed on the page begins a new search. */
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

/* Shows a code even if it is not among what was searched for; what is no status code is in the list
 * only for who asks for it. */
static void
show_code (ScWindow   *self,
           const char *number,
           const char *owner)
{
  if (!sc_finder_select_code (self->finder, number, owner))
    {
      sc_catalog_reset (self->catalog);
      if (!sc_finder_select_code (self->finder, number, owner))
        {
          gtk_editable_set_text (GTK_EDITABLE (self->search_entry), number);
          sc_finder_select_code (self->finder, number, owner);
        }
    }

  sc_reader_show_page (self->reader);
  sc_split_set_show_page (self->split, TRUE);
  /* The link that had the focus can be gone with its section. */
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

/**
 * sc_window_open_code:
 * @owner: (nullable): the id of whose meaning is meant, or %NULL for the first
 *
 * Shows the page of a code that somebody asked for by its name, and remembers where that was.
 */
void
sc_window_open_code (ScWindow   *self,
                     const char *number,
                     const char *owner)
{
  ScStatus *from = sc_finder_get_status (self->finder);

  if (from != NULL)
    sc_history_visit (self->history, from);
  show_code (self, number, owner);
  if (sc_finder_get_status (self->finder) != NULL)
    sc_history_visit (self->history, sc_finder_get_status (self->finder));
}

/* The search */

static void
search_activated_cb (ScWindow *self)
{
  if (sc_finder_get_status (self->finder) == NULL)
    sc_finder_select (self->finder, 0);

  open_page (self);
}

static void
search_stopped_cb (ScWindow *self)
{
  if (*sc_catalog_get_search_text (self->catalog) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else if (!sc_catalog_remove_last_filter (self->catalog) && !sc_window_end_text (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* Whoever searches has something selected as long as there is anything. */
static void
searched_cb (ScWindow *self)
{
  gboolean asked = *sc_catalog_get_search_text (self->catalog) != '\0';

  if (!self->counting)
    sc_split_set_show_page (self->split, FALSE);
  if (asked && sc_finder_get_status (self->finder) == NULL)
    sc_finder_select (self->finder, 0);
}

/* What was typed is looked for from the top, and read even if it was selected before; a search that
 * is taken back leaves the selection, and leads to its page. */
static void
search_text_changed_cb (ScWindow *self)
{
  sc_reader_set_comparing (self->reader, FALSE);
  if (*sc_catalog_get_search_text (self->catalog) == '\0')
    return;

  sc_finder_select (self->finder, 0);
  sc_reader_show_page (self->reader);
  sc_search_entry_focus (self->search_entry);
}

/* Actions */

static void
find_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  /* Who wants to search and is there already is reminded of what was copied. */
  if (sc_search_entry_has_focus (self->search_entry) && sc_marks_has_recents (self->marks) &&
      sc_query_is_empty (sc_catalog_get_query (self->catalog)))
    sc_catalog_set_shelf (self->catalog, SC_SHELF_RECENTS);

  sc_split_set_show_page (self->split, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_catalog_clear_search (self->catalog);
  sc_search_entry_focus (self->search_entry);
}

static void
move_selection_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *steps)
{
  sc_finder_move (SC_WINDOW (widget)->finder, g_variant_get_int32 (steps));
}

static void
go (ScWindow *self,
    int       steps)
{
  ScStatus *status = sc_history_move (self->history, steps);

  if (status == NULL)
    return;

  self->going = TRUE;
  show_code (self, sc_status_get_number (status), sc_owner_get_id (sc_status_get_owner (status)));
  self->going = FALSE;
}

static void
go_back_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  if (!sc_window_shows_comparison (self) && sc_history_can_move (self->history, -1))
    go (self, -1);
  else
    gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
go_forward_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  go (SC_WINDOW (widget), 1);
}

/* The buttons at the side of a mouse. */
static void
side_pressed_cb (ScWindow        *self,
                 int              n_press,
                 double           x,
                 double           y,
                 GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button == 8)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.go-back", NULL);
  else if (button == 9)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.go-forward", NULL);
}

static void
show_filters_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  sc_finder_show_filters (SC_WINDOW (widget)->finder);
}

static void
show_search_help_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  sc_search_help_show (SC_WINDOW (widget)->menu_button);
}

static void
show_shortcuts_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  sc_menus_show_shortcuts (GTK_WINDOW (widget));
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_reader_set_comparing (self->reader, FALSE);
  sc_split_set_show_page (self->split, FALSE);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  sc_search_entry_focus (self->search_entry);
}

static void
sc_window_dispose (GObject *object)
{
  ScWindow *self = SC_WINDOW (object);

  sc_window_drop_copy (self);
  sc_window_drop_before (self);
  /* GTK's group of actions can outlive the window that it reports to, and so would the catalog. */
  g_action_map_remove_action (G_ACTION_MAP (object), "code-class");
  g_action_map_remove_action (G_ACTION_MAP (object), "shelf");
  g_action_map_remove_action (G_ACTION_MAP (object), "text-order");
  g_clear_object (&self->explanation);
  g_clear_object (&self->catalog);
  g_clear_object (&self->comparison);
  g_clear_object (&self->marks);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (sc_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "win.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "win.move-selection", "i", move_selection_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.go-back", NULL, go_back_action);
  gtk_widget_class_install_action (widget_class, "win.go-forward", NULL, go_forward_action);
  gtk_widget_class_install_action (widget_class, "win.show-search-help", NULL,
                                   show_search_help_action);
  gtk_widget_class_install_action (widget_class, "win.show-filters", NULL, show_filters_action);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_action);
  sc_window_install_status_actions (widget_class);
  sc_window_install_output_actions (widget_class);
  sc_window_install_text_actions (widget_class);
  sc_window_install_intake_actions (widget_class);
}

static void
sc_window_class_init (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_window_dispose;

  g_type_ensure (SC_TYPE_FINDER);
  g_type_ensure (SC_TYPE_READER);
  g_type_ensure (SC_TYPE_REFLOW);
  g_type_ensure (SC_TYPE_SPLIT);
  g_type_ensure (SC_TYPE_TEXT_STRIP);
  g_type_ensure (SC_TYPE_TOAST);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-window.ui");
  gtk_widget_class_bind_template_child (widget_class, ScWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, explain_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, drop_hint);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, text_strip);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, finder);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, reader);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, split);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, toast);
  gtk_widget_class_bind_template_callback (widget_class, status_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clicked_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_page);
  gtk_widget_class_bind_template_callback (widget_class, sc_window_open_code);
  gtk_widget_class_bind_template_callback (widget_class, sc_window_compare);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);

  install_actions (widget_class);
}

static void
sc_window_init (ScWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sc_clipboard_add_shortcut (GTK_WIDGET (self));

  self->comparison = sc_comparison_new ();
  self->history = sc_history_new ();
  g_signal_connect_object (self->history, "changed", G_CALLBACK (history_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sc_window_enable_status_actions (self, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.go-forward", FALSE);
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
  sc_menus_attach_main (self->menu_button);
  sc_menus_attach_explain (self->explain_button);
  sc_window_add_intake (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
set_table (ScWindow *self,
           ScTable  *table)
{
  ScCatalog *catalog = sc_catalog_new (table, self->marks);
  g_autoptr (GPropertyAction) code_class =
      g_property_action_new ("code-class", catalog, "code-class");
  g_autoptr (GPropertyAction) shelf = g_property_action_new ("shelf", catalog, "shelf");

  self->catalog = catalog;
  sc_reader_set_sources (self->reader, catalog, self->comparison);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (code_class));
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (shelf));
  sc_search_entry_attach (self->search_entry, catalog);
  sc_window_add_text (self, table);
  sc_finder_set_sources (self->finder, catalog, self->comparison, self->explanation);

  g_signal_connect_object (catalog, "notify::search-text", G_CALLBACK (search_text_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (catalog, "notify::code-class", G_CALLBACK (searched_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (catalog, "searched", G_CALLBACK (searched_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
bind_settings (ScWindow  *self,
               GSettings *settings)
{
  const struct
  {
    const char *key;
    gpointer object;
    const char *property;
  } bindings[] = {
    { "window-width", self, "default-width" },
    { "window-height", self, "default-height" },
    { "window-maximized", self, "maximized" },
    { "pane-position", self->split, "position" },
    { "code-class", self->catalog, "code-class" },
    { "content-language", self->reader, "content-language" },
    { "stacks", self->reader, "stacks" },
    { "favorites", self->marks, "favorites" },
    { "recents", self->marks, "recents" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].object, bindings[i].property,
                     G_SETTINGS_BIND_DEFAULT);
}

/**
 * sc_window_new:
 * @table: what to show
 * @settings: where size, panes, filter, language and libraries are remembered
 *
 * Returns: (transfer none): a window of @application
 */
ScWindow *
sc_window_new (GtkApplication *application,
               ScTable        *table,
               GSettings      *settings)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  ScWindow *self = g_object_new (SC_TYPE_WINDOW, "application", application, NULL);

  self->marks = sc_marks_new ();
  set_table (self, table);
  bind_settings (self, settings);

  return self;
}
