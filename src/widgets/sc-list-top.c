/* sc-list-top.c — keeps a list where it begins
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-list-top.h"

/* A GtkListView keeps in sight what it has in sight. While a text is read, codes overtake each
 * other in its list, and whoever looks at the most frequent ones wants to go on looking at these.
 * Other codes than before are looked at from the first one on.
 */

static void
show_top (GtkListView *list)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) > 0)
    gtk_widget_activate_action (GTK_WIDGET (list), "list.scroll-to-item", "u", 0);
}

/* The list moves later, when it is laid out. */
static void
items_changed_cb (GtkListView *list)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  if (gtk_adjustment_get_value (adjustment) <= gtk_adjustment_get_lower (adjustment))
    show_top (list);
}

/**
 * sc_list_top_keep:
 * @list: a list that shows @catalog, by way of what is selected in it
 *
 * Keeps the first entry in sight as long as nobody has scrolled, and shows it when there are other
 * entries than before.
 */
void
sc_list_top_keep (GtkListView *list,
                  ScCatalog   *catalog)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list) && SC_IS_CATALOG (catalog));

  g_signal_connect_object (catalog, "items-changed", G_CALLBACK (items_changed_cb), list,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (catalog, "notify::shelf", G_CALLBACK (show_top), list,
                           G_CONNECT_SWAPPED);
}
