/* sc-test-texts.c — a window in which texts are explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-texts.h"

#include "sc-status.h"
#include "sc-toast.h"

GtkEditable *
sc_test_texts_entry (ScTestApp *app)
{
  return GTK_EDITABLE (sc_test_find (app->window, "search_entry"));
}

/**
 * sc_test_texts_has_strip:
 *
 * Returns: whether the strip above the list can be seen
 */
gboolean
sc_test_texts_has_strip (ScTestApp *app)
{
  return gtk_widget_get_visible (sc_test_find (app->window, "text_strip"));
}

/**
 * sc_test_texts_get:
 * @id: a label of the strip
 *
 * Returns: (nullable): what it says, %NULL if the strip does not show it
 */
const char *
sc_test_texts_get (ScTestApp  *app,
                   const char *id)
{
  GtkWidget *strip = sc_test_find (app->window, "text_strip");
  GtkWidget *label = sc_test_find (strip, id);

  for (GtkWidget *at = label; at != strip; at = gtk_widget_get_parent (at))
    {
      if (!gtk_widget_get_visible (at))
        return NULL;
    }

  return gtk_label_get_text (GTK_LABEL (label));
}

const char *
sc_test_texts_get_toast (ScTestApp *app)
{
  return sc_toast_get_text (SC_TOAST (sc_test_find (app->window, "toast")));
}

/**
 * sc_test_texts_dup_shown:
 *
 * Returns: (transfer full): the numbers of the codes in the list
 */
char *
sc_test_texts_dup_shown (ScTestApp *app)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      g_string_append_printf (shown, "%s%s", i > 0 ? " " : "", sc_status_get_number (status));
    }

  return g_string_free (shown, FALSE);
}

void
sc_test_texts_assert_shown (ScTestApp  *app,
                            const char *numbers)
{
  g_autofree char *shown = sc_test_texts_dup_shown (app);

  g_assert_cmpstr (shown, ==, numbers);
}
