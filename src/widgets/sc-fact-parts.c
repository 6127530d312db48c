/* sc-fact-parts.c — the sections of the page that are facts
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-fact-parts.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-facts.h"
#include "sc-prose.h"

/* How a code behaves, what becomes of methods after a redirect, which fields belong to it: grids,
 * each fact with the section that it rests on.
 */

/* The first column stays narrow, so that the second has room in a narrow window. In characters. */
#define FACT_WIDTH 10
#define FIELD_WIDTH 16
#define CELL_WIDTH 16

/* A line in the language of the interface and the text of @detail below it, if it has one. */
static GtkWidget *
new_value (const ScParts *parts,
           const char    *markup,
           ScDetail      *detail)
{
  GtkWidget *value = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (value), sc_parts_new_line (markup, NULL));
  if (detail != NULL && sc_detail_get_text (detail, SC_LANGUAGE_EN) != NULL)
    gtk_box_append (GTK_BOX (value), sc_parts_new_text (parts, detail));

  return value;
}

static void
append_fact (GtkWidget     *grid,
             const ScParts *parts,
             const ScFact  *fact,
             GtkWidget     *name)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  sc_parts_append_words (markup, fact->words);
  if (fact->detail != NULL)
    sc_parts_append_reference (markup, fact->detail);
  sc_parts_append_row (grid, name, new_value (parts, markup->str, fact->detail));
}

/**
 * sc_fact_parts_new_behavior:
 *
 * Returns: (transfer floating): how the code behaves and where it can be met
 */
GtkWidget *
sc_fact_parts_new_behavior (const ScParts *parts)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_behavior (parts->status);
  GtkWidget *grid = sc_parts_new_grid ();

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      append_fact (grid, parts, fact, sc_parts_new_label (fact->name, NULL, FACT_WIDTH));
    }

  return grid;
}

/* The redirect matrix */

static GtkWidget *
new_cell (const char *text,
          const char *css_class)
{
  GtkWidget *cell = sc_parts_new_label (text, css_class, CELL_WIDTH);

  gtk_widget_set_hexpand (cell, TRUE);

  return cell;
}

static void
attach_head (GtkGrid *grid)
{
  gtk_grid_attach (grid, new_cell (_ ("Code"), "matrix-head"), 0, 0, 1, 1);
  for (int i = 0; i < SC_N_REQUEST_KINDS; i++)
    gtk_grid_attach (grid,
                     new_cell (sc_fact_wording_of_request ((ScRequestKind) i), "matrix-head"),
                     i + 1, 0, 1, 1);
  gtk_grid_attach (grid, new_cell (sc_fact_wording_of_kind (SC_DETAIL_CACHE), "matrix-head"),
                   SC_N_REQUEST_KINDS + 1, 0, 1, 1);
}

/* Says of the cell what code and what column it belongs to. */
static void
attach_cell (GtkGrid    *grid,
             const char *text,
             const char *css_class,
             int         column,
             int         row)
{
  GtkWidget *cell = new_cell (text, css_class);

  gtk_grid_attach (grid, cell, column, row, 1, 1);
  gtk_accessible_update_relation (
      GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
      gtk_grid_get_child_at (grid, 0, row), gtk_grid_get_child_at (grid, column, 0), NULL, -1);
}

/* A mark as well as bold letters tells the row of the code that is shown. */
static GtkWidget *
new_number (const ScParts *parts,
            ScStatus      *status,
            const char    *css_class)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  if (status == parts->status)
    g_string_printf (markup, "▸ %s", sc_status_get_number (status));
  else
    sc_prose_append_link (markup, sc_status_get_number (status), SC_OWNER_IANA);

  return sc_parts_new_line (markup->str, css_class);
}

static void
attach_redirect (GtkGrid       *grid,
                 int            row,
                 const ScParts *parts,
                 ScStatus      *status)
{
  const char *css_class = status == parts->status ? "matrix-current" : NULL;
  ScDetail *cache = sc_status_find_detail (status, SC_DETAIL_CACHE);

  gtk_grid_attach (grid, new_number (parts, status, css_class), 0, row, 1, 1);

  for (int i = 0; i < SC_N_REQUEST_KINDS; i++)
    {
      ScRedirect redirect = sc_redirect_of (status, (ScRequestKind) i);
      g_autofree char *text =
          g_strdup_printf ("%s\n%s", sc_fact_wording_of_redirect (redirect),
                           sc_fact_wording_of_content (redirect));

      attach_cell (grid, text, css_class, i + 1, row);
    }

  if (cache != NULL)
    attach_cell (grid,
                 sc_fact_wording_of_value (SC_DETAIL_CACHE,
                                           sc_detail_get_attribute (cache, SC_ATTRIBUTE_VALUE)),
                 css_class, SC_N_REQUEST_KINDS + 1, row);
}

/**
 * sc_fact_parts_new_redirects:
 *
 * Returns: (transfer floating) (nullable): for a redirect, what each of the redirects makes of each
 *   method, and whether it is cacheable; %NULL for other codes
 */
GtkWidget *
sc_fact_parts_new_redirects (const ScParts *parts)
{
  if (sc_redirect_of (parts->status, SC_REQUEST_GET) == SC_REDIRECT_NONE)
    return NULL;

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (parts->table));
  GtkWidget *grid = gtk_grid_new ();
  int row = 0;

  gtk_widget_add_css_class (grid, "matrix");
  attach_head (GTK_GRID (grid));
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      /* Reading the details of all entries would take longer than all the rest. */
      if (sc_status_get_class (status) == SC_CODE_CLASS_REDIRECTION &&
          sc_redirect_of (status, SC_REQUEST_GET) != SC_REDIRECT_NONE)
        attach_redirect (GTK_GRID (grid), ++row, parts, status);
    }

  return grid;
}

/* Fields */

/**
 * sc_fact_parts_new_fields:
 *
 * Returns: (transfer floating) (nullable): the fields that belong to the code, the required ones
 *   first, as the table has them
 */
GtkWidget *
sc_fact_parts_new_fields (const ScParts *parts)
{
  g_autoptr (GPtrArray) fields = sc_facts_new_fields (parts->status);

  if (fields->len == 0)
    return NULL;

  GtkWidget *grid = sc_parts_new_grid ();

  for (guint i = 0; i < fields->len; i++)
    {
      const ScFact *field = g_ptr_array_index (fields, i);
      GtkWidget *name = sc_parts_new_label (field->name, "literal", FIELD_WIDTH);

      gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_CHAR);
      append_fact (grid, parts, field, name);
    }

  return grid;
}
