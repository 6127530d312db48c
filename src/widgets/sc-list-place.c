/* sc-list-place.c — where the list begins
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-list-place.h"

/* Whoever asks for something else reads the answer from its top, or from the code that is still
 * selected. Not all versions of GTK see to that: 4.18 goes on where the rows are that were seen.
 * What the marks change in a shelf, though, leaves the list where it is.
 *
 * A GtkListView keeps in sight what it has in sight. While a text is read, codes overtake each other
 * in its list, and whoever looks at the most frequent ones wants to go on looking at these.
 */

static void
asked_cb (GtkListView *list)
{
  guint selected =
      gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (list)));

  sc_list_place_scroll_to (list, selected != GTK_INVALID_LIST_POSITION ? selected : 0);
}

/* The list moves later, when it is laid out. */
static void
items_changed_cb (GtkListView *list)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) > 0 &&
      gtk_adjustment_get_value (adjustment) <= gtk_adjustment_get_lower (adjustment))
    sc_list_place_scroll_to (list, 0);
}

/**
 * sc_list_place_follow:
 * @list: a list whose model is a GtkSingleSelection of @catalog
 * @catalog: what is asked
 *
 * Shows the list from its top, or from what is selected, when something else is asked, and keeps its
 * first entry in sight as long as nobody has scrolled.
 */
void
sc_list_place_follow (GtkListView *list,
                      ScCatalog   *catalog)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list) && SC_IS_CATALOG (catalog));

  g_signal_connect_object (catalog, "items-changed", G_CALLBACK (items_changed_cb), list,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (catalog, "asked", G_CALLBACK (asked_cb), list, G_CONNECT_SWAPPED);
}

/**
 * sc_list_place_scroll_to:
 * @position: an entry of @list; others are nobody's
 *
 * Brings it in sight. GTK 4.8 has no function for that.
 */
void
sc_list_place_scroll_to (GtkListView *list,
                         guint        position)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  gtk_widget_activate_action (GTK_WIDGET (list), "list.scroll-to-item", "u", position);
}
