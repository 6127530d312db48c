/* test-split.c — a list and a page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-split.h"
#include "sc-test-app.h"

/* A list that needs 200 pixels and a page that needs 300, in a real window. */

typedef struct
{
  GtkWidget *window;
  ScSplit *split;
  GtkWidget *list;
  GtkWidget *page;
} Fixture;

static GtkWidget *
create_side (int width)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (side, width, -1);

  return side;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->list = create_side (200);
  fixture->page = create_side (300);
  fixture->split =
      g_object_new (SC_TYPE_SPLIT, "list", fixture->list, "page", fixture->page, NULL);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->split));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), GPOINTER_TO_INT (data), 400);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sc_test_settle ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
assert_sides (Fixture *fixture,
              gboolean list,
              gboolean page)
{
  sc_test_settle ();
  g_assert_cmpint (gtk_widget_get_mapped (fixture->list), ==, list);
  g_assert_cmpint (gtk_widget_get_mapped (fixture->page), ==, page);
}

static void
test_wide (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_false (sc_split_get_folded (fixture->split));
  assert_sides (fixture, TRUE, TRUE);
  sc_split_set_show_page (fixture->split, TRUE);
  assert_sides (fixture, TRUE, TRUE);
}

static void
test_narrow (Fixture      *fixture,
             gconstpointer data)
{
  g_assert_true (sc_split_get_folded (fixture->split));
  assert_sides (fixture, TRUE, FALSE);
  sc_split_set_show_page (fixture->split, TRUE);
  assert_sides (fixture, FALSE, TRUE);
  g_assert_cmpint (gtk_widget_get_width (fixture->page), >=, 300);
  sc_split_set_show_page (fixture->split, FALSE);
  assert_sides (fixture, TRUE, FALSE);
}

static void
test_minimum (Fixture      *fixture,
              gconstpointer data)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (fixture->split), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 300);
}

static void
test_position (Fixture      *fixture,
               gconstpointer data)
{
  int position;

  g_object_set (fixture->split, "position", 260, NULL);
  sc_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (fixture->list), ==, 260);

  g_object_set (fixture->split, "position", 10, NULL); /* no side gets less than it needs */
  sc_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (fixture->list), ==, 200);

  /* Where there is no room the handle gives way, and what was wanted is not forgotten. */
  g_object_set (fixture->split, "position", 500, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 650, 400);
  sc_test_settle ();
  g_object_get (fixture->split, "position", &position, NULL);
  g_assert_cmpint (position, ==, 500);
  g_assert_cmpint (gtk_widget_get_width (fixture->list), <, 400);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 400);
  sc_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (fixture->list), ==, 500);
}

static void
count_cb (int *count)
{
  (*count)++;
}

static void
test_notify (Fixture      *fixture,
             gconstpointer data)
{
  int count = 0;

  g_signal_connect_swapped (fixture->split, "notify::show-page", G_CALLBACK (count_cb), &count);
  sc_split_set_show_page (fixture->split, FALSE);
  g_assert_cmpint (count, ==, 0);
  sc_split_set_show_page (fixture->split, TRUE);
  sc_split_set_show_page (fixture->split, TRUE);
  g_assert_cmpint (count, ==, 1);
  g_assert_true (sc_split_get_show_page (fixture->split));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/split/wide", Fixture, GINT_TO_POINTER (900), set_up, test_wide, tear_down);
  g_test_add ("/split/narrow", Fixture, GINT_TO_POINTER (360), set_up, test_narrow, tear_down);
  g_test_add ("/split/below-600", Fixture, GINT_TO_POINTER (560), set_up, test_narrow, tear_down);
  g_test_add ("/split/minimum", Fixture, GINT_TO_POINTER (900), set_up, test_minimum, tear_down);
  g_test_add ("/split/position", Fixture, GINT_TO_POINTER (900), set_up, test_position, tear_down);
  g_test_add ("/split/notify", Fixture, GINT_TO_POINTER (900), set_up, test_notify, tear_down);

  return g_test_run ();
}
