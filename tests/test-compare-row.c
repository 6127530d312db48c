/* test-compare-row.c — a row of a table that scrolls sideways under its names
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-row.h"

#include "sc-test-app.h"

/* Where the cells are, in pixels from the left edge of their row. */

#define N_ROWS 2

typedef struct
{
  GtkWidget *window;
  GtkAdjustment *offset;
  ScCompareRow *rows[N_ROWS];
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer n_cells)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->offset = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  for (int i = 0; i < N_ROWS; i++)
    {
      GtkWidget *name = gtk_label_new (i == 0 ? "A" : "A longer name");
      GtkWidget *row = sc_compare_row_new (name, fixture->offset);

      gtk_label_set_wrap (GTK_LABEL (name), TRUE);
      for (int j = 0; j < GPOINTER_TO_INT (n_cells); j++)
        {
          GtkWidget *cell = gtk_button_new_with_label (i == 0 ? "x" : "many words to wrap");

          gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (cell))), TRUE);
          sc_compare_row_append (SC_COMPARE_ROW (row), cell);
        }
      gtk_box_append (GTK_BOX (box), row);
      fixture->rows[i] = SC_COMPARE_ROW (row);
    }

  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer n_cells)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  sc_test_settle ();
  g_clear_object (&fixture->offset);
}

static void
show (Fixture *fixture,
      int      width)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 300);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sc_test_settle ();
}

static int
get_start (Fixture *fixture,
           int      row,
           guint    column,
           int     *width)
{
  graphene_rect_t bounds;
  gboolean computed = gtk_widget_compute_bounds (
      sc_compare_row_get_cell (fixture->rows[row], column), GTK_WIDGET (fixture->rows[row]),
      &bounds);

  g_assert_true (computed);
  *width = (int) bounds.size.width;
  return (int) bounds.origin.x;
}

/* A row is as high as its cells need. */
static void
assert_height (Fixture *fixture,
               int      row,
               guint    column,
               int      width)
{
  int natural;

  gtk_widget_measure (sc_compare_row_get_cell (fixture->rows[row], column),
                      GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (fixture->rows[row])), >=, natural);
}

/* The columns stand below each other, beside each other, and fill the row if they can. */
static void
assert_columns (Fixture *fixture,
                guint    n_cells)
{
  int end = 0;

  for (guint i = 0; i < n_cells; i++)
    {
      int widths[N_ROWS];
      int start = get_start (fixture, 0, i, &widths[0]);

      g_assert_cmpint (get_start (fixture, 1, i, &widths[1]), ==, start);
      g_assert_cmpint (widths[0], ==, widths[1]);
      assert_height (fixture, 0, i, widths[0]);
      assert_height (fixture, 1, i, widths[1]);
      if (i > 0)
        g_assert_cmpint (start, >=, end);
      end = start + widths[0];
    }
}

static void
test_room (Fixture      *fixture,
           gconstpointer data)
{
  int width;

  show (fixture, 1000);
  assert_columns (fixture, 2);
  /* Nothing is out of sight, so there is nothing to scroll. */
  g_assert_cmpfloat (gtk_adjustment_get_upper (fixture->offset), <=,
                     gtk_adjustment_get_page_size (fixture->offset));
  g_assert_cmpint (get_start (fixture, 0, 1, &width) + width, >=,
                   gtk_widget_get_width (GTK_WIDGET (fixture->rows[0])) - 2);
}

static void
test_scroll (Fixture      *fixture,
             gconstpointer data)
{
  graphene_rect_t name;
  int width;

  show (fixture, 360);
  assert_columns (fixture, 5);
  g_assert_cmpfloat (gtk_adjustment_get_upper (fixture->offset), >=,
                     3 * gtk_adjustment_get_page_size (fixture->offset));

  int first = get_start (fixture, 0, 0, &width);

  gtk_adjustment_set_value (fixture->offset, 100);
  sc_test_settle ();
  assert_columns (fixture, 5);
  g_assert_cmpint (get_start (fixture, 0, 0, &width), ==, first - 100);
  g_assert_true (gtk_widget_compute_bounds (sc_compare_row_get_name (fixture->rows[1]),
                                            GTK_WIDGET (fixture->rows[1]), &name));
  g_assert_cmpfloat (name.origin.x, ==, 0);

  /* What is under the name is not hit through it. */
  GtkWidget *hit = gtk_widget_pick (GTK_WIDGET (fixture->rows[0]), 5, 5, GTK_PICK_DEFAULT);

  g_assert_false (hit != NULL && GTK_IS_BUTTON (hit));

  /* The end can be reached, and no more. */
  gtk_adjustment_set_value (fixture->offset, 100000);
  sc_test_settle ();
  g_assert_cmpint (get_start (fixture, 0, 4, &width) + width, ==,
                   gtk_widget_get_width (GTK_WIDGET (fixture->rows[0])));
}

static void
test_focus (Fixture      *fixture,
            gconstpointer data)
{
  int width;

  show (fixture, 360);
  for (guint i = 0; i < 5; i++)
    {
      gtk_widget_grab_focus (sc_compare_row_get_cell (fixture->rows[i % N_ROWS], i));
      sc_test_settle ();

      int start = get_start (fixture, 0, i, &width);

      g_assert_cmpint (start, >=, 92);
      g_assert_cmpint (start + width, <=, gtk_widget_get_width (GTK_WIDGET (fixture->rows[0])));
    }
}

/* The narrowest column at which a row is still to be read fits into the narrowest window. */
static void
test_minimum (Fixture      *fixture,
              gconstpointer data)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (fixture->rows[1]), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 320);
}

int
main (int   argc,
      char *argv[])
{
  sc_test_init (&argc, &argv);

  g_test_add ("/compare-row/room", Fixture, GINT_TO_POINTER (2), set_up, test_room, tear_down);
  g_test_add ("/compare-row/scroll", Fixture, GINT_TO_POINTER (5), set_up, test_scroll,
              tear_down);
  g_test_add ("/compare-row/focus", Fixture, GINT_TO_POINTER (5), set_up, test_focus, tear_down);
  g_test_add ("/compare-row/minimum", Fixture, GINT_TO_POINTER (5), set_up, test_minimum,
              tear_down);

  return g_test_run ();
}
