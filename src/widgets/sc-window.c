/* sc-window.c — the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window.h"

#include <glib/gi18n-lib.h>

#include "sc-catalog.h"
#include "sc-class-bar.h"
#include "sc-clipboard.h"
#include "sc-hint.h"
#include "sc-reflow.h"
#include "sc-split.h"
#include "sc-status-page.h"
#include "sc-status-row.h"
#include "sc-toast.h"

/* Puts the parts together and holds none of their logic: the search entry writes into the catalog,
 * the class bar too, the list shows the catalog, the page shows what is selected in it. What
 * remains here is where the selection and the focus go.
 */

struct _ScWindow
{
  GtkApplicationWindow parent_instance;

  ScCatalog *catalog;
  GtkSingleSelection *selection;

  GtkButton *back_button;
  GtkSearchEntry *search_entry;
  GtkMenuButton *menu_button;
  ScClassBar *class_bar;
  GtkScrolledWindow *list_scroller;
  GtkListView *list_view;
  ScHint *nothing_found;
  ScHint *welcome;
  ScStatusPage *status_page;
  ScSplit *split;
  ScToast *toast;
};

G_DEFINE_FINAL_TYPE (ScWindow, sc_window, GTK_TYPE_APPLICATION_WINDOW)

/* The selection */

static guint
count_items (ScWindow *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->catalog));
}

static void
select_position (ScWindow *self,
                 guint     position)
{
  if (position >= count_items (self))
    return;

  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
}

static void
selected_item_changed_cb (ScWindow *self)
{
  ScStatus *status = gtk_single_selection_get_selected_item (self->selection);

  sc_status_page_set_status (self->status_page, status);
  gtk_widget_set_visible (GTK_WIDGET (self->status_page), status != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->welcome), status == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "status.copy-phrase", status != NULL);
}

/* The panes */

static void
panes_changed_cb (ScWindow *self)
{
  gboolean alone = sc_split_get_folded (self->split) && sc_split_get_show_page (self->split);

  gtk_widget_set_visible (GTK_WIDGET (self->back_button), alone);
}

static void
open_page (ScWindow *self)
{
  if (gtk_single_selection_get_selected_item (self->selection) == NULL)
    return;

  sc_split_set_show_page (self->split, TRUE);
  /* What is typed on the page begins a new search. */
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->status_page));
}

static void
row_activated_cb (ScWindow *self,
                  guint     position)
{
  select_position (self, position);
  open_page (self);
}

static void
code_activated_cb (ScWindow   *self,
                   const char *number,
                   const char *owner)
{
  guint position;

  if (!sc_catalog_find (self->catalog, number, owner, &position))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
      sc_catalog_set_code_class (self->catalog, SC_CODE_CLASS_ALL);
    }

  /* What is no status code is shown only to who asks for it. */
  if (!sc_catalog_find (self->catalog, number, owner, &position))
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), number);

  if (sc_catalog_find (self->catalog, number, owner, &position))
    select_position (self, position);
  sc_split_set_show_page (self->split, TRUE);
  /* The link that had the focus can be gone with its section. */
  gtk_widget_grab_focus (GTK_WIDGET (self->status_page));
}

/* The search */

static void
search_activated_cb (ScWindow *self)
{
  if (gtk_single_selection_get_selected_item (self->selection) == NULL)
    select_position (self, 0);

  open_page (self);
}

static void
search_stopped_cb (ScWindow *self)
{
  if (*sc_catalog_get_search_text (self->catalog) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
show_nothing_found (ScWindow *self)
{
  guint elsewhere = sc_catalog_get_count (self->catalog, SC_CODE_CLASS_ALL);

  if (elsewhere == 0)
    {
      sc_hint_set_text (self->nothing_found, _ ("No Code Found"),
                        _ ("Try fewer words, or the first digits of a number."));
      sc_hint_set_action (self->nothing_found, _ ("Clear the Search"), "win.clear-search");
      return;
    }

  g_autofree char *description = g_strdup_printf (
      ngettext ("%u code of another class matches.", "%u codes of other classes match.", elsewhere),
      elsewhere);

  sc_hint_set_text (self->nothing_found, _ ("No Code in This Class"), description);
  sc_hint_set_action (self->nothing_found, _ ("Show All Classes"), "win.code-class::all");
}

/* Shows what the catalog finds; whoever searches has something selected as long as there is
 * anything. */
static void
show_results (ScWindow *self)
{
  gboolean found = count_items (self) > 0;

  if (!found)
    show_nothing_found (self);
  gtk_widget_set_visible (GTK_WIDGET (self->list_scroller), found);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_found), !found);
  sc_split_set_show_page (self->split, FALSE);

  if (*sc_catalog_get_search_text (self->catalog) != '\0' &&
      gtk_single_selection_get_selected_item (self->selection) == NULL)
    select_position (self, 0);
}

static void
focus_entry (ScWindow *self)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  if (!gtk_widget_has_focus (GTK_WIDGET (text)))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
}

/* What was typed last is looked for from the top; a search that is taken back leaves the selection.
 */
static void
search_text_changed_cb (ScWindow *self)
{
  if (*sc_catalog_get_search_text (self->catalog) != '\0')
    {
      select_position (self, 0);
      focus_entry (self);
    }

  show_results (self);
}

/* Actions */

static void
find_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_split_set_show_page (self->split, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  gtk_editable_set_text (GTK_EDITABLE (SC_WINDOW (widget)->search_entry), "");
  find_action (widget, name, parameter);
}

static void
move_selection_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *steps)
{
  ScWindow *self = SC_WINDOW (widget);
  guint selected = gtk_single_selection_get_selected (self->selection);
  gint64 position =
      selected == GTK_INVALID_LIST_POSITION ? 0 : (gint64) selected + g_variant_get_int32 (steps);

  if (position >= 0)
    select_position (self, (guint) position);
}

static void
copy_phrase_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);
  ScStatus *status = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *message = sc_clipboard_copy_phrase (widget, status);

  sc_toast_show (self->toast, message);
}

static void
show_shortcuts_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/ui/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, GTK_WINDOW (widget));
  gtk_window_present (shortcuts);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_split_set_show_page (self->split, FALSE);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  focus_entry (self);
}

/* The menu's popover costs more than the rest of the header bar, so it is made when it is wanted.
 */
static void
menu_wanted_cb (GtkMenuButton *menu_button,
                gpointer       data)
{
  if (gtk_menu_button_get_menu_model (menu_button) != NULL)
    return;

  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/ui/menus.ui");

  gtk_menu_button_set_menu_model (menu_button,
                                  G_MENU_MODEL (gtk_builder_get_object (builder, "main-menu")));
}

static void
sc_window_dispose (GObject *object)
{
  /* GTK's group of actions can outlive the window that it reports to, and so would the catalog. */
  g_action_map_remove_action (G_ACTION_MAP (object), "code-class");
  g_clear_object (&SC_WINDOW (object)->catalog);

  G_OBJECT_CLASS (sc_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "win.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "win.move-selection", "i", move_selection_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_action);
  gtk_widget_class_install_action (widget_class, "status.copy-phrase", NULL, copy_phrase_action);
}

static void
sc_window_class_init (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_window_dispose;

  g_type_ensure (SC_TYPE_CLASS_BAR);
  g_type_ensure (SC_TYPE_HINT);
  g_type_ensure (SC_TYPE_REFLOW);
  g_type_ensure (SC_TYPE_SPLIT);
  g_type_ensure (SC_TYPE_STATUS_PAGE);
  g_type_ensure (SC_TYPE_STATUS_ROW);
  g_type_ensure (SC_TYPE_TOAST);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-window.ui");
  gtk_widget_class_bind_template_child (widget_class, ScWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, class_bar);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, list_view);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, status_page);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, split);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, toast);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, selection);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, code_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);

  install_actions (widget_class);
}

static void
sc_window_init (ScWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sc_clipboard_add_shortcut (GTK_WIDGET (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "status.copy-phrase", FALSE);
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, menu_wanted_cb, NULL, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
set_table (ScWindow *self,
           ScTable  *table)
{
  ScCatalog *catalog = sc_catalog_new (table);
  g_autoptr (GPropertyAction) code_class =
      g_property_action_new ("code-class", catalog, "code-class");

  self->catalog = catalog;
  sc_status_page_set_table (self->status_page, table);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (code_class));
  g_object_bind_property (self->search_entry, "text", catalog, "search-text", G_BINDING_DEFAULT);
  g_object_set (self->class_bar, "catalog", catalog, NULL);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (catalog));

  g_signal_connect_object (catalog, "notify::search-text", G_CALLBACK (search_text_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (catalog, "notify::code-class", G_CALLBACK (show_results), self,
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
    { "content-language", self->status_page, "content-language" },
    { "stacks", self->status_page, "stacks" },
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

  set_table (self, table);
  bind_settings (self, settings);

  return self;
}

/**
 * sc_window_search:
 * @text: what to search for, as if it were typed
 *
 * Searches in all classes, whatever class is remembered.
 */
void
sc_window_search (ScWindow   *self,
                  const char *text)
{
  g_return_if_fail (SC_IS_WINDOW (self));

  g_autofree char *valid = g_utf8_make_valid (text, -1);

  sc_catalog_set_code_class (self->catalog, SC_CODE_CLASS_ALL);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), valid);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  if (*valid != '\0')
    select_position (self, 0);
  show_results (self);
}
