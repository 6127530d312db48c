/* sc-row-factory.c — makes the rows of the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-row-factory.h"

#include "sc-status-row.h"

/* The rows are made here and not from a file, because each of them needs the catalog, the
 * comparison and the text that is explained, whose marks it shows. The factory holds them as long
 * as it is there.
 */

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  ScCatalog *catalog = g_object_get_data (G_OBJECT (factory), "catalog");
  ScComparison *comparison = g_object_get_data (G_OBJECT (factory), "comparison");
  ScExplanation *explanation = g_object_get_data (G_OBJECT (factory), "explanation");
  GtkWidget *row = g_object_new (SC_TYPE_STATUS_ROW, "catalog", catalog, "comparison", comparison,
                                 "explanation", explanation, NULL);

  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  sc_status_row_set_status (SC_STATUS_ROW (gtk_list_item_get_child (item)),
                            gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  sc_status_row_set_status (SC_STATUS_ROW (gtk_list_item_get_child (item)), NULL);
}

/**
 * sc_row_factory_new:
 * @catalog: where the entries come from
 * @comparison: those that are compared
 * @explanation: those that are in a text
 *
 * Returns: (transfer full): a factory of rows
 */
GtkListItemFactory *
sc_row_factory_new (ScCatalog     *catalog,
                    ScComparison  *comparison,
                    ScExplanation *explanation)
{
  g_return_val_if_fail (SC_IS_CATALOG (catalog) && SC_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (SC_IS_EXPLANATION (explanation), NULL);

  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_object_set_data_full (G_OBJECT (factory), "catalog", g_object_ref (catalog), g_object_unref);
  g_object_set_data_full (G_OBJECT (factory), "comparison", g_object_ref (comparison),
                          g_object_unref);
  g_object_set_data_full (G_OBJECT (factory), "explanation", g_object_ref (explanation),
                          g_object_unref);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  return factory;
}
