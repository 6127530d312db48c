/* sc-statement-parts.c — the section of the page that says how a code is sent
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-statement-parts.h"

#include <glib/gi18n-lib.h>

#include "sc-copy.h"
#include "sc-statements.h"

/* A line for each server and framework that can send the code with one, folded away, and looked up
 * when somebody unfolds it. Each has a button that copies it, and one that makes it the statement
 * of the copy menu. Where there is no such line, for a code that is never sent or that needs a
 * field, that is said.
 */

typedef struct
{
  ScTable *table;
  ScStatus *status;
  GObject *page; /* not ours, we are in it */
  GtkExpander *expander;
} Wanted;

static GtkWidget *new_list (Wanted *wanted);

static void
wanted_free (gpointer  data,
             GClosure *closure)
{
  Wanted *wanted = data;

  sc_table_unref (wanted->table);
  g_object_unref (wanted->status);
  g_free (wanted);
}

static GtkWidget *
new_copy (const char *line)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");
  /* Translators: %s is a line of a program */
  g_autofree char *label = g_strdup_printf (_ ("Copy %s"), line);

  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.copy-text");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", line);

  return button;
}

static char *
dup_picked (Wanted *wanted)
{
  g_auto (GStrv) stacks = NULL;

  g_object_get (wanted->page, "stacks", &stacks, NULL);
  return g_strdup (sc_copy_pick_stack (wanted->table, SC_COPY_STATEMENT,
                                       (const char *const *) stacks));
}

static void
star_clicked_cb (Wanted    *wanted,
                 GtkWidget *star)
{
  const char *stack = g_object_get_data (G_OBJECT (star), "stack");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) stacks = NULL;

  g_object_get (wanted->page, "stacks", &stacks, NULL);
  g_strv_builder_add (builder, stack);
  for (gsize i = 0; stacks != NULL && stacks[i] != NULL; i++)
    {
      if (!g_str_equal (stacks[i], stack))
        g_strv_builder_add (builder, stacks[i]);
    }

  g_auto (GStrv) changed = g_strv_builder_end (builder);

  g_object_set (wanted->page, "stacks", changed, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (wanted->expander));
  sc_parts_fold (wanted->expander, new_list (wanted));
}

/* Its shape and its name say whether that line is the one of the copy menu. */
static GtkWidget *
new_star (Wanted            *wanted,
          const ScStatement *statement)
{
  g_autofree char *picked = dup_picked (wanted);
  gboolean is = g_strcmp0 (picked, statement->stack) == 0;
  GtkWidget *star =
      gtk_button_new_from_icon_name (is ? "starred-symbolic" : "non-starred-symbolic");
  /* Translators: %s is a server or framework, whose line the copy menu has */
  g_autofree char *label = g_strdup_printf (is ? _ ("%s is used for copying")
                                               : _ ("Use %s for copying"),
                                            statement->product);

  gtk_button_set_has_frame (GTK_BUTTON (star), FALSE);
  gtk_widget_set_valign (star, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (star, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (star), "stack", g_strdup (statement->stack), g_free);
  g_signal_connect_swapped (star, "clicked", G_CALLBACK (star_clicked_cb), wanted);

  return star;
}

static GtkWidget *
new_row (Wanted            *wanted,
         const ScStatement *statement,
         const char        *line)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *literal = sc_parts_new_label (line, "literal", -1);
  g_autofree char *caption = g_strdup_printf ("%s · %s", statement->product, statement->version);

  gtk_label_set_wrap_mode (GTK_LABEL (literal), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), sc_parts_new_label (caption, "part-note", -1));
  gtk_box_append (GTK_BOX (texts), literal);
  gtk_box_append (GTK_BOX (row), new_star (wanted, statement));
  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (GTK_BOX (row), new_copy (line));

  return row;
}

/* A product has several rows in the table, which belong to different codes. */
static gboolean
is_first (GArray *statements,
          guint   position)
{
  const ScStatement *statement = &g_array_index (statements, ScStatement, position);

  return sc_statements_find_stack (statements, statement->stack) == statement;
}

static GtkWidget *
new_list (Wanted *wanted)
{
  GArray *statements = sc_table_get_statements (wanted->table);
  g_autoptr (GError) error = NULL;
  GtkWidget *list = sc_parts_new_list ();

  for (guint i = 0; i < statements->len; i++)
    {
      const ScStatement *statement = &g_array_index (statements, ScStatement, i);

      if (!is_first (statements, i))
        continue;

      g_autoptr (GError) reason = NULL;
      g_autofree char *line = sc_copy_format (wanted->table, wanted->status, SC_COPY_STATEMENT,
                                              statement->stack, &reason);

      if (line != NULL)
        gtk_box_append (GTK_BOX (list), new_row (wanted, statement, line));
      else if (error == NULL)
        error = g_steal_pointer (&reason);
    }

  if (gtk_widget_get_first_child (list) == NULL && error != NULL)
    gtk_box_append (GTK_BOX (list), sc_parts_new_label (error->message, "part-note", -1));

  return list;
}

static void
expanded_cb (GtkExpander *expander,
             GParamSpec  *pspec,
             gpointer     wanted)
{
  if (gtk_expander_get_child (expander) == NULL)
    sc_parts_fold (expander, new_list (wanted));
}

/**
 * sc_statement_parts_new:
 *
 * Returns: (transfer floating) (nullable): the lines that send the code, or %NULL for what has no
 *   number that could be sent
 */
GtkWidget *
sc_statement_parts_new (const ScParts *parts)
{
  if (!sc_status_has_number (parts->status) ||
      sc_status_get_state (parts->status) == SC_STATE_NOT_STATUS)
    return NULL;

  const char *label = _ ("In one line of a server or framework");
  GtkWidget *expander = gtk_expander_new (label);
  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->table = sc_table_ref (parts->table);
  wanted->status = g_object_ref (parts->status);
  wanted->page = parts->page;
  wanted->expander = GTK_EXPANDER (expander);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_data (expander, "notify::expanded", G_CALLBACK (expanded_cb), wanted,
                         wanted_free, 0);

  return expander;
}
