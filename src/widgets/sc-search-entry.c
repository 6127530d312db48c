/* sc-search-entry.c — the search box
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-search-entry.h"

#include "sc-catalog-filters.h"

/* GtkSearchEntry cannot be derived from, so what this one does besides is attached to it: its text
 * is that of the catalog, a filter that is complete leaves it and becomes a chip, and Backspace
 * where there is nothing to take away takes the last chip away.
 */

static gboolean
key_pressed_cb (GtkEventController *controller,
                guint               key,
                guint               code,
                GdkModifierType     state,
                ScCatalog          *catalog)
{
  GtkWidget *entry = gtk_event_controller_get_widget (controller);

  return key == GDK_KEY_BackSpace && *gtk_editable_get_text (GTK_EDITABLE (entry)) == '\0' &&
         sc_catalog_remove_last_filter (catalog);
}

/* The binding is on its way from the entry to the catalog here and would not go back. */
static void
search_text_changed_cb (GtkEditable *entry,
                        GParamSpec  *property,
                        ScCatalog   *catalog)
{
  sc_catalog_lift_filters (catalog);

  const char *rest = sc_catalog_get_search_text (catalog);

  if (g_str_equal (gtk_editable_get_text (entry), rest))
    return;

  gtk_editable_set_text (entry, rest);
  gtk_editable_set_position (entry, -1);
}

/**
 * sc_search_entry_attach:
 * @catalog: what is searched
 */
void
sc_search_entry_attach (GtkSearchEntry *entry,
                        ScCatalog      *catalog)
{
  g_return_if_fail (GTK_IS_SEARCH_ENTRY (entry) && SC_IS_CATALOG (catalog));

  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), catalog, 0);
  gtk_widget_add_controller (GTK_WIDGET (entry), keys);

  g_object_bind_property (entry, "text", catalog, "search-text", G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (catalog, "notify::search-text", G_CALLBACK (search_text_changed_cb),
                           entry, G_CONNECT_SWAPPED);
}

/**
 * sc_search_entry_has_focus:
 *
 * Returns: whether what is typed goes there
 */
gboolean
sc_search_entry_has_focus (GtkSearchEntry *entry)
{
  g_return_val_if_fail (GTK_IS_SEARCH_ENTRY (entry), FALSE);

  return gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry))));
}

/**
 * sc_search_entry_focus:
 *
 * Lets somebody go on typing where he left off.
 */
void
sc_search_entry_focus (GtkSearchEntry *entry)
{
  g_return_if_fail (GTK_IS_SEARCH_ENTRY (entry));

  if (!sc_search_entry_has_focus (entry))
    gtk_text_grab_focus_without_selecting (
        GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (entry))));
}

/**
 * sc_search_entry_set_text:
 * @text: valid UTF-8, as if it were typed
 */
void
sc_search_entry_set_text (GtkSearchEntry *entry,
                          const char     *text)
{
  g_return_if_fail (GTK_IS_SEARCH_ENTRY (entry) && text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
}
