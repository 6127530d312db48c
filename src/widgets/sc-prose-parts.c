/* sc-prose-parts.c — the sections of the page that are sentences
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-prose-parts.h"

#include <glib/gi18n-lib.h>

#include "sc-facts.h"

/* What to do, who else uses the number, what it is confused with, what is told wrongly. Each
 * function returns %NULL where the table says nothing of the kind.
 */

#define N_CONFUSIONS_SHOWN 4 /* the others are folded away */

static GtkWidget *
new_caption (const char *text)
{
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b>", text);

  return sc_parts_new_line (markup, "part-caption");
}

/* Gives up a list in which there is nothing. */
static GtkWidget *
finish (GtkWidget *list)
{
  if (gtk_widget_get_first_child (list) != NULL)
    return list;

  g_object_ref_sink (list);
  g_object_unref (list);
  return NULL;
}

/**
 * sc_prose_parts_new_advice:
 *
 * Returns: (transfer floating) (nullable): what the client's and the server's side should do
 */
GtkWidget *
sc_prose_parts_new_advice (const ScParts *parts)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_advice (parts->status);
  GtkWidget *list = sc_parts_new_list ();
  const char *said = "";

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      if (!g_str_equal (said, fact->name))
        gtk_box_append (GTK_BOX (list), new_caption (fact->name));
      said = fact->name;
      gtk_box_append (GTK_BOX (list), sc_parts_new_text (parts, fact->detail));
    }

  return finish (list);
}

static GtkWidget *
new_entry (ScStatus *status)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  sc_parts_append_title (markup, status);

  return sc_parts_new_line (markup->str, "part-caption");
}

/**
 * sc_prose_parts_new_others:
 *
 * Returns: (transfer floating) (nullable): the other entries of the same number, each with what
 *   happened
 */
GtkWidget *
sc_prose_parts_new_others (const ScParts *parts)
{
  const char *number = sc_status_get_number (parts->status);
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (parts->table));
  GtkWidget *list = sc_parts_new_list ();

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) other = g_list_model_get_item (statuses, i);

      if (other == parts->status || !sc_status_is (other, number, NULL))
        continue;

      gtk_box_append (GTK_BOX (list), new_entry (other));
      gtk_box_append (GTK_BOX (list),
                      sc_parts_new_text (parts, sc_status_find_detail (other, SC_DETAIL_SUMMARY)));
    }

  return finish (list);
}

static void
append_confusion (GtkWidget     *list,
                  const ScParts *parts,
                  ScDetail      *confusion)
{
  ScStatus *other = sc_table_find_confusion (parts->table, confusion);

  if (other != NULL)
    gtk_box_append (GTK_BOX (list), new_entry (other));
  gtk_box_append (GTK_BOX (list), sc_parts_new_text (parts, confusion));
}

static GtkWidget *
new_more (guint n)
{
  /* Translators: more codes that are easily confused with this one */
  g_autofree char *label = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  GtkWidget *more = gtk_expander_new (label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  sc_parts_fold (GTK_EXPANDER (more), sc_parts_new_list ());

  return more;
}

/**
 * sc_prose_parts_new_confusions:
 *
 * Returns: (transfer floating) (nullable): the codes that this one is confused with, each with the
 *   sentence that tells the two apart; where there are many, the last ones are folded away
 */
GtkWidget *
sc_prose_parts_new_confusions (const ScParts *parts)
{
  GPtrArray *details = sc_status_get_details (parts->status);
  g_autoptr (GPtrArray) confusions = g_ptr_array_new ();
  GtkWidget *list = sc_parts_new_list ();
  GtkWidget *into = list;

  for (guint i = 0; i < details->len; i++)
    {
      if (sc_detail_get_kind (g_ptr_array_index (details, i)) == SC_DETAIL_CONFUSION)
        g_ptr_array_add (confusions, g_ptr_array_index (details, i));
    }

  for (guint i = 0; i < confusions->len; i++)
    {
      if (i == N_CONFUSIONS_SHOWN && confusions->len > N_CONFUSIONS_SHOWN + 1)
        {
          GtkWidget *more = new_more (confusions->len - i);

          gtk_box_append (GTK_BOX (list), more);
          into = gtk_expander_get_child (GTK_EXPANDER (more));
        }

      append_confusion (into, parts, g_ptr_array_index (confusions, i));
    }

  return finish (list);
}

static GtkWidget *
new_mistake (const ScParts *parts,
             ScDetail      *wrong)
{
  GtkWidget *mistake = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GString) markup = g_string_new (NULL);

  gtk_box_append (GTK_BOX (mistake), sc_parts_new_text (parts, wrong));
  sc_parts_append_reference (markup, wrong);
  if (markup->len > 0)
    gtk_box_append (GTK_BOX (mistake), sc_parts_new_line (markup->str, NULL));

  return mistake;
}

/**
 * sc_prose_parts_new_wrong:
 *
 * Returns: (transfer floating) (nullable): what is often told wrongly
 */
GtkWidget *
sc_prose_parts_new_wrong (const ScParts *parts)
{
  GPtrArray *details = sc_status_get_details (parts->status);
  GtkWidget *list = sc_parts_new_list ();

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_WRONG)
        gtk_box_append (GTK_BOX (list), new_mistake (parts, detail));
    }

  return finish (list);
}
