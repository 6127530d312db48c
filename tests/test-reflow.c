/* test-reflow.c — side by side or below each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reflow.h"
#include "sc-test-app.h"

/* Two children of 100 × 20 pixels in a reflow of columns of 120 and at most 400 pixels. */

#define COLUMN_SPACING 10
#define ROW_SPACING 4

typedef struct
{
  GtkWidget *reflow;
  GtkWidget *one;
  GtkWidget *two;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->reflow = g_object_ref_sink (
      g_object_new (SC_TYPE_REFLOW, "column-width", 120, "max-width", 400, "column-spacing",
                    COLUMN_SPACING, "row-spacing", ROW_SPACING, NULL));
  fixture->one = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  fixture->two = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_size_request (fixture->one, 100, 20);
  gtk_widget_set_size_request (fixture->two, 100, 30);
  gtk_widget_set_parent (fixture->one, fixture->reflow);
  gtk_widget_set_parent (fixture->two, fixture->reflow);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->reflow);
}

static void
assert_place (GtkWidget *child,
              int        x,
              int        y,
              int        width)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &bounds));
  g_assert_cmpint ((int) bounds.origin.x, ==, x);
  g_assert_cmpint ((int) bounds.origin.y, ==, y);
  g_assert_cmpint ((int) bounds.size.width, ==, width);
}

static int
allocate (Fixture *fixture,
          int      width)
{
  int height;

  gtk_widget_measure (fixture->reflow, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->reflow, width, height, -1, NULL);

  return height;
}

static void
test_narrow (Fixture      *fixture,
             gconstpointer data)
{
  g_assert_cmpint (allocate (fixture, 200), ==, 20 + ROW_SPACING + 30);
  assert_place (fixture->one, 0, 0, 200);
  assert_place (fixture->two, 0, 20 + ROW_SPACING, 200);
}

static void
test_border (Fixture      *fixture,
             gconstpointer data)
{
  g_assert_cmpint (allocate (fixture, 249), ==, 20 + ROW_SPACING + 30);
  g_assert_cmpint (allocate (fixture, 250), ==, 30);
  assert_place (fixture->one, 0, 0, 120);
  assert_place (fixture->two, 130, 0, 120);
}

static void
test_wide (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_cmpint (allocate (fixture, 1000), ==, 30);
  assert_place (fixture->one, 300, 0, 195);
  assert_place (fixture->two, 300 + 195 + COLUMN_SPACING, 0, 195);
}

static void
test_hidden (Fixture      *fixture,
             gconstpointer data)
{
  gtk_widget_set_visible (fixture->one, FALSE);
  g_assert_cmpint (allocate (fixture, 300), ==, 30);
  assert_place (fixture->two, 0, 0, 300);

  gtk_widget_set_visible (fixture->two, FALSE);
  g_assert_cmpint (allocate (fixture, 300), ==, 0);
}

/* A column is as wide as its child needs, if that is more than the column was meant to be. */
static void
test_large (Fixture      *fixture,
            gconstpointer data)
{
  gtk_widget_set_size_request (fixture->two, 140, 30);
  g_assert_cmpint (allocate (fixture, 289), ==, 20 + ROW_SPACING + 30);
  g_assert_cmpint (allocate (fixture, 290), ==, 30);
  assert_place (fixture->two, 150, 0, 140);
}

static void
test_minimum (Fixture      *fixture,
              gconstpointer data)
{
  int minimum;
  int natural;

  gtk_widget_measure (fixture->reflow, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (minimum, ==, 100);
  g_assert_cmpint (natural, ==, 2 * 100 + COLUMN_SPACING);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/reflow/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/reflow/border", Fixture, NULL, set_up, test_border, tear_down);
  g_test_add ("/reflow/wide", Fixture, NULL, set_up, test_wide, tear_down);
  g_test_add ("/reflow/hidden", Fixture, NULL, set_up, test_hidden, tear_down);
  g_test_add ("/reflow/large", Fixture, NULL, set_up, test_large, tear_down);
  g_test_add ("/reflow/minimum", Fixture, NULL, set_up, test_minimum, tear_down);

  return g_test_run ();
}
