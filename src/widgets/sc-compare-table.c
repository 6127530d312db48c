/* sc-compare-table.c — codes side by side
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-table.h"

#include <glib/gi18n-lib.h>

#include "sc-compare-row.h"
#include "sc-comparison-rows.h"
#include "sc-locale.h"
#include "sc-parts.h"
#include "sc-prose.h"
#include "sc-record.h"
#include "sc-wording.h"

/* A row for each thing that can be compared, the codes themselves in the first one. A cell is one
 * label, whatever stands in it: laying out text is what takes the time here, and one layout takes
 * less of it than many.
 *
 * Rows come one by one, when the page says so: most of them are below what fits into the window.
 */

struct _ScCompareTable
{
  GtkWidget parent_instance;

  ScComparison *comparison;
  ScContentLanguage content_language;
  GtkAdjustment *offset;
  GPtrArray *rows; /* what is to be shown */
  guint n_shown;   /* how many of them are */
};

G_DEFINE_FINAL_TYPE (ScCompareTable, sc_compare_table, GTK_TYPE_WIDGET)

/* Cells */

static void
append_line (GString    *markup,
             const char *line)
{
  if (markup->len > 0)
    g_string_append_c (markup, '\n');
  g_string_append (markup, line);
}

static void
append_text (GString    *markup,
             ScDetail   *detail,
             ScLanguage  language)
{
  g_autofree char *text = sc_prose_to_markup (sc_detail_get_text (detail, language));

  if (language == SC_LANGUAGE_EN)
    {
      append_line (markup, text);
      return;
    }

  g_autofree char *chinese = g_strdup_printf ("<span lang=\"zh-CN\">%s</span>", text);

  append_line (markup, chinese);
}

static void
append_texts (ScCompareTable *self,
              GString        *markup,
              ScDetail       *detail)
{
  ScLanguage languages[SC_N_LANGUAGES];
  guint n = sc_wording_order (self->content_language, languages);

  for (guint i = 0; i < n && sc_detail_has_text (detail, SC_LANGUAGE_EN); i++)
    append_text (markup, detail, languages[i]);
}

static void
append_part (ScCompareTable         *self,
             GString                *markup,
             const ScComparisonPart *part)
{
  if (part->words != NULL)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autofree char *escaped = g_markup_printf_escaped ("<b>%s</b>", part->words);

      g_string_append (words, escaped);
      if (part->detail != NULL)
        sc_parts_append_reference (words, part->detail);
      append_line (markup, words->str);
    }

  if (part->detail != NULL)
    append_texts (self, markup, part->detail);
}

static GtkWidget *
new_cell (ScCompareTable *self,
          GArray         *parts)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    append_part (self, markup, &g_array_index (parts, ScComparisonPart, i));

  GtkWidget *cell = sc_parts_new_cell (
      GTK_ACCESSIBLE_ROLE_CELL, parts->len > 0 ? markup->str : "—", "compare-cell");

  if (parts->len == 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _ ("nothing"), -1);

  return cell;
}

/* Rows */

/* The sign before the name and the line beside the cells say where the codes differ; whoever does
 * not see them is told. */
static GtkWidget *
new_name (const ScComparisonRow *row)
{
  g_autofree char *text = sc_comparison_rows_mark (row);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  GtkWidget *name = sc_parts_new_cell (GTK_ACCESSIBLE_ROLE_ROW_HEADER, markup, "part-name");

  if (row->is_fact)
    {
      const char *difference = row->differs ? _ ("the codes differ") : _ ("the same for all");
      g_autofree char *label = g_strdup_printf ("%s, %s", row->name, difference);

      gtk_widget_set_tooltip_text (name, difference);
      gtk_accessible_update_property (GTK_ACCESSIBLE (name), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
    }

  return name;
}

static ScCompareRow *
get_head (ScCompareTable *self)
{
  return SC_COMPARE_ROW (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static void
show_row (ScCompareTable        *self,
          const ScComparisonRow *row)
{
  GtkWidget *name = new_name (row);
  GtkWidget *widget = sc_compare_row_new (name, self->offset);

  if (row->differs)
    gtk_widget_add_css_class (widget, "differs");

  for (guint i = 0; i < sc_comparison_get_size (self->comparison); i++)
    {
      GtkWidget *cell = new_cell (self, row->cells[i]);

      sc_compare_row_append (SC_COMPARE_ROW (widget), cell);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (cell),
                                      GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                      sc_compare_row_get_cell (get_head (self), i), name, NULL,
                                      -1);
    }

  gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

/* The codes */

static GtkWidget *
new_badge (ScStatus *status)
{
  GtkWidget *badge = gtk_button_new_with_label (sc_status_get_number (status));
  g_autofree char *uri = sc_prose_dup_link (
      sc_status_get_number (status), sc_owner_get_id (sc_status_get_owner (status)));
  /* Translators: %s is a status code */
  g_autofree char *label = g_strdup_printf (_ ("Read about %s"), sc_status_get_number (status));

  gtk_widget_set_css_classes (
      badge, (const char *[]){ "flat", "badge", "small",
                               sc_wording_css_class (sc_status_get_class (status)), NULL });
  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (badge, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (badge), "page.show-code");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (badge), "s", uri);

  return badge;
}

static GtkWidget *
new_remove (ScStatus *status)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name = sc_status_dup_name (status);
  /* Translators: %s is a status code */
  g_autofree char *label = g_strdup_printf (_ ("Take %s out of the comparison"),
                                            sc_status_get_number (status));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.leave-comparison");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", name);

  return button;
}

/* A cell like others, since GTK 4.8 makes a filler of a column header. */
static GtkWidget *
new_code (ScStatus *status)
{
  GtkWidget *code = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_CELL,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  const char *owner =
      sc_owner_get_name (sc_status_get_owner (status), sc_locale_get_language ());

  g_autofree char *label = sc_record_dup_title (status);

  gtk_accessible_update_property (GTK_ACCESSIBLE (code), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (top), new_badge (status));
  gtk_box_append (GTK_BOX (top), new_remove (status));
  gtk_box_append (GTK_BOX (code), top);
  gtk_box_append (GTK_BOX (code),
                  sc_parts_new_label (sc_status_get_title (status), "compare-title", -1));
  gtk_box_append (GTK_BOX (code),
                  sc_parts_new_label (sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH),
                                      NULL, -1));
  if (sc_status_get_state (status) >= SC_STATE_UNREGISTERED)
    gtk_box_append (GTK_BOX (code), sc_parts_new_label (owner, "part-note", -1));

  return code;
}

static void
show_head (ScCompareTable *self)
{
  GtkWidget *name =
      sc_parts_new_cell (GTK_ACCESSIBLE_ROLE_ROW_HEADER, _ ("Code"), "part-name");
  GtkWidget *head = sc_compare_row_new (name, self->offset);

  gtk_widget_add_css_class (head, "compare-head");
  for (guint i = 0; i < sc_comparison_get_size (self->comparison); i++)
    sc_compare_row_append (SC_COMPARE_ROW (head),
                           new_code (sc_comparison_get (self->comparison, i)));
  gtk_widget_set_parent (head, GTK_WIDGET (self));
}

static void
clear (ScCompareTable *self)
{
  GtkWidget *child;

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->n_shown = 0;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
sc_compare_table_dispose (GObject *object)
{
  ScCompareTable *self = SC_COMPARE_TABLE (object);

  clear (self);
  g_clear_object (&self->comparison);
  g_clear_object (&self->offset);

  G_OBJECT_CLASS (sc_compare_table_parent_class)->dispose (object);
}

static void
sc_compare_table_class_init (ScCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_compare_table_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compare-table");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
sc_compare_table_init (ScCompareTable *self)
{
  self->offset = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
      GTK_ORIENTATION_VERTICAL);
}

/**
 * sc_compare_table_new:
 * @comparison: the codes
 *
 * Returns: (transfer floating): a table that shows nothing before sc_compare_table_update()
 */
GtkWidget *
sc_compare_table_new (ScComparison *comparison)
{
  g_return_val_if_fail (SC_IS_COMPARISON (comparison), NULL);

  ScCompareTable *self = g_object_new (SC_TYPE_COMPARE_TABLE, NULL);

  self->comparison = g_object_ref (comparison);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Comparison"), -1);

  return GTK_WIDGET (self);
}

/**
 * sc_compare_table_get_offset:
 *
 * Returns: (transfer none): how far the cells are scrolled sideways, in pixels
 */
GtkAdjustment *
sc_compare_table_get_offset (ScCompareTable *self)
{
  g_return_val_if_fail (SC_IS_COMPARE_TABLE (self), NULL);

  return self->offset;
}

/**
 * sc_compare_table_update:
 * @content_language: which of the texts to show
 *
 * Begins anew with the codes that are compared now, of which nothing is shown yet.
 */
void
sc_compare_table_update (ScCompareTable    *self,
                         ScContentLanguage  content_language)
{
  g_return_if_fail (SC_IS_COMPARE_TABLE (self));

  clear (self);
  self->content_language = content_language;
  gtk_adjustment_set_value (self->offset, 0);
}

/**
 * sc_compare_table_show_more:
 *
 * Shows the codes, or the next row.
 *
 * Returns: whether there are more rows
 */
gboolean
sc_compare_table_show_more (ScCompareTable *self)
{
  g_return_val_if_fail (SC_IS_COMPARE_TABLE (self), FALSE);

  if (self->rows == NULL)
    {
      self->rows = sc_comparison_rows_new (self->comparison);
      show_head (self);
    }
  else if (self->n_shown < self->rows->len)
    show_row (self, g_ptr_array_index (self->rows, self->n_shown++));

  return self->n_shown < self->rows->len;
}
