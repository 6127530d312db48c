/* sc-quote-list.c — lines of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-quote-list.h"

#include <glib/gi18n-lib.h>

#include "sc-digits.h"
#include "sc-parts.h"
#include "sc-text-parts.h"

/* The number of each line and the line itself, the status in it emphasized; of several texts, above
 * the first line of each what it is called. Nothing in it is taken for markup. The first lines are
 * there at once, others when somebody unfolds them.
 *
 * All of it can be selected, but it holds nothing to activate; as with other texts of the page, Tab
 * does not come to each of the lines, only to what unfolds more of them.
 */

#define N_SHOWN 5
#define MAX_LINES 6 /* that a line of the text can take; the status is on one of them */

struct _ScQuoteList
{
  GtkWidget parent_instance;

  GtkWidget *first; /* lines, which are there at once */
  GtkWidget *more;  /* the expander */
  GtkWidget *others;
};

G_DEFINE_FINAL_TYPE (ScQuoteList, sc_quote_list, GTK_TYPE_WIDGET)

static gboolean
sc_quote_list_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  ScQuoteList *self = SC_QUOTE_LIST (widget);
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (GTK_ROOT (root)) : NULL;

  /* From it, the focus goes on to what stands after the list, or before it, and so it does
   * backward from a line that somebody has clicked on. */
  if (!gtk_widget_get_visible (self->more) ||
      (focus != NULL && gtk_widget_is_ancestor (focus, self->more)) || focus == self->more ||
      (focus != NULL && gtk_widget_is_ancestor (focus, self->first) &&
       direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_DOWN))
    return FALSE;

  return gtk_widget_grab_focus (self->more);
}

static void
sc_quote_list_dispose (GObject *object)
{
  ScQuoteList *self = SC_QUOTE_LIST (object);

  g_clear_pointer (&self->first, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  self->others = NULL; /* it went with what it was in */

  G_OBJECT_CLASS (sc_quote_list_parent_class)->dispose (object);
}

static void
sc_quote_list_class_init (ScQuoteListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_quote_list_dispose;
  widget_class->focus = sc_quote_list_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quote-list");
}

static GtkWidget *
new_grid (void)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_widget_add_css_class (grid, "quotes");

  return grid;
}

static void
sc_quote_list_init (ScQuoteList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);

  self->first = new_grid ();
  self->others = new_grid ();
  self->more = gtk_expander_new (NULL);
  sc_parts_fold (GTK_EXPANDER (self->more), self->others);
  gtk_widget_set_parent (self->first, GTK_WIDGET (self));
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

/**
 * sc_quote_list_new:
 *
 * Returns: (transfer floating): a list without lines
 */
GtkWidget *
sc_quote_list_new (void)
{
  return g_object_new (SC_TYPE_QUOTE_LIST, NULL);
}

/* The emphasis is the weight and a line, so that color is not needed to see it. */
static void
emphasize (GtkWidget     *text,
           const ScQuote *quote)
{
  PangoAttribute *attributes[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD),
                                   pango_attr_underline_new (PANGO_UNDERLINE_SINGLE) };
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();

  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));
  for (gsize i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      attributes[i]->start_index = quote->start;
      attributes[i]->end_index = quote->end;
      pango_attr_list_insert (list, attributes[i]);
    }

  if (!pango_attr_list_equal (list, gtk_label_get_attributes (GTK_LABEL (text))))
    gtk_label_set_attributes (GTK_LABEL (text), list);
}

/* Each line has two rows of the grid: the name of its text, mostly not shown, and itself. */
static void
append_row (GtkWidget *grid,
            int        row)
{
  GtkWidget *source = sc_parts_new_label ("", "part-note", -1);
  GtkWidget *number = sc_parts_new_label ("", "entry-number", -1);
  GtkWidget *text = sc_parts_new_label ("", "literal", -1);

  gtk_label_set_wrap (GTK_LABEL (number), FALSE);
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_label_set_lines (GTK_LABEL (text), MAX_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_grid_attach (GTK_GRID (grid), source, 0, 2 * row, 2, 1);
  gtk_grid_attach (GTK_GRID (grid), number, 0, 2 * row + 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), text, 1, 2 * row + 1, 1, 1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  number, NULL, -1);
}

/* What is the same stays untouched, with what is selected in it. */
static void
show_row (GtkWidget     *grid,
          int            row,
          const ScQuote *quote,
          const char    *source)
{
  if (gtk_grid_get_child_at (GTK_GRID (grid), 0, 2 * row) == NULL)
    append_row (grid, row);

  GtkWidget *text = gtk_grid_get_child_at (GTK_GRID (grid), 1, 2 * row + 1);
  g_autofree char *line = sc_digits_group (quote->line);

  sc_text_parts_show_text (gtk_grid_get_child_at (GTK_GRID (grid), 0, 2 * row), source);
  sc_text_parts_show_text (gtk_grid_get_child_at (GTK_GRID (grid), 0, 2 * row + 1), line);
  sc_text_parts_show_text (text, quote->text);
  emphasize (text, quote);
}

static void
show_rows (GtkWidget *grid,
           GPtrArray *quotes,
           guint      start,
           guint      end)
{
  const char *before = NULL;
  int row = 0;

  for (guint i = start; i < end; i++)
    {
      const ScQuote *quote = g_ptr_array_index (quotes, i);
      gboolean other = g_strcmp0 (quote->source, before) != 0;

      show_row (grid, row++, quote, other ? quote->source : NULL);
      before = quote->source;
    }
  while (gtk_grid_get_child_at (GTK_GRID (grid), 0, 2 * row) != NULL)
    {
      gtk_grid_remove_row (GTK_GRID (grid), 2 * row + 1);
      gtk_grid_remove_row (GTK_GRID (grid), 2 * row);
    }
}

/**
 * sc_quote_list_update:
 * @quotes: (element-type ScQuote): the lines
 *
 * Shows these lines.
 */
void
sc_quote_list_update (ScQuoteList *self,
                      GPtrArray   *quotes)
{
  g_return_if_fail (SC_IS_QUOTE_LIST (self) && quotes != NULL);

  /* It is not worth a click to see one more. */
  guint n_shown = quotes->len > N_SHOWN + 1 ? N_SHOWN : quotes->len;
  guint n_more = quotes->len - n_shown;
  /* Translators: more lines of a text */
  g_autofree char *label = g_strdup_printf (ngettext ("%u more line", "%u more lines", n_more),
                                            n_more);

  show_rows (self->first, quotes, 0, n_shown);
  show_rows (self->others, quotes, n_shown, quotes->len);
  if (g_strcmp0 (gtk_expander_get_label (GTK_EXPANDER (self->more)), label) != 0)
    {
      gtk_expander_set_label (GTK_EXPANDER (self->more), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      label, -1);
    }
  gtk_widget_set_visible (self->more, n_more > 0);
}
