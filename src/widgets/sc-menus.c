/* sc-menus.c — popovers and windows that are made when they are wanted
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-menus.h"

#include <glib/gi18n-lib.h>

#include "sc-filter-menu.h"

/* A popover costs more than the rest of the header bar, and most sessions open none. */

static void
main_wanted_cb (GtkMenuButton *button,
                gpointer       data)
{
  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/ui/menus.ui");

  gtk_menu_button_set_menu_model (button,
                                  G_MENU_MODEL (gtk_builder_get_object (builder, "main-menu")));
}

static void
explain_wanted_cb (GtkMenuButton *button,
                   gpointer       data)
{
  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/ui/menus.ui");
  GtkWidget *popover = gtk_popover_menu_new_from_model (
      G_MENU_MODEL (gtk_builder_get_object (builder, "explain-menu")));
  GtkWidget *note = gtk_label_new (
      _ ("Shows which statuses stand in a response, a trace or a log, how often, and what they "
         "mean. Paste it, drop it here, or open it; nothing of it leaves this computer."));

  g_object_set (note, "wrap", TRUE, "xalign", 0.0, "max-width-chars", 36, NULL);
  gtk_widget_add_css_class (note, "menu-note");
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (popover), note, "note");
  gtk_menu_button_set_popover (button, popover);
}

static void
filters_wanted_cb (GtkMenuButton *button,
                   gpointer       catalog)
{
  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), sc_filter_menu_new (catalog));
  gtk_menu_button_set_popover (button, popover);
}

/**
 * sc_menus_attach_main:
 *
 * Gives @button the main menu.
 */
void
sc_menus_attach_main (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  gtk_menu_button_set_create_popup_func (button, main_wanted_cb, NULL, NULL);
}

/**
 * sc_menus_attach_explain:
 *
 * Gives @button the ways in which a text can be explained.
 */
void
sc_menus_attach_explain (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  gtk_menu_button_set_create_popup_func (button, explain_wanted_cb, NULL, NULL);
}

/**
 * sc_menus_attach_filters:
 * @catalog: what they filter
 *
 * Gives @button the filters.
 */
void
sc_menus_attach_filters (GtkMenuButton *button,
                         ScCatalog     *catalog)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && SC_IS_CATALOG (catalog));

  gtk_menu_button_set_create_popup_func (button, filters_wanted_cb, g_object_ref (catalog),
                                         g_object_unref);
}

/**
 * sc_menus_show_shortcuts:
 * @window: the window that it belongs to
 *
 * Shows the keys.
 */
void
sc_menus_show_shortcuts (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/ui/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, window);
  gtk_window_present (shortcuts);
}
