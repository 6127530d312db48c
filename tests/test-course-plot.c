/* test-course-plot.c — the course of a text as a picture
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-course-plot.h"

#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-test-core.h"

/* What the picture shows is told in words as well, and it has a lane for each class that there is.
 */

#define HIT(code) "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12\n"

typedef struct
{
  ScTable *table;
  ScCoursePlot *plot;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  fixture->plot = g_object_ref_sink (SC_COURSE_PLOT (sc_course_plot_new ()));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->plot);
  sc_table_unref (fixture->table);
}

static void
show (Fixture    *fixture,
      const char *text)
{
  g_autoptr (ScReport) report = sc_test_explain (fixture->table, text);

  sc_course_plot_set_report (fixture->plot, report);
}

static int
measure (Fixture        *fixture,
         GtkOrientation  orientation)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (fixture->plot), orientation, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
test_accessible (Fixture      *fixture,
                 gconstpointer data)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;

  show (fixture, HIT ("200") HIT ("200") HIT ("500") HIT ("200") HIT ("200"));
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (fixture->plot)), ==,
                   GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (fixture->plot), GTK_ACCESSIBLE_PROPERTY_LABEL,
      chinese ? "各类状态码在文本中的分布图" : "Plot of the classes in the course of the text");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (fixture->plot), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      chinese ? "2xx：5 个响应中占 4 个，分布于第 1 行至第 5 行；5xx：5 个响应中占 1 个，在第 3 行"
              : "2xx: 4 of 5, spread from line 1 to line 5; 5xx: 1 of 5, in line 3");
}

/* It grows by a lane with each class, and by nothing else. */
static void
test_size (Fixture      *fixture,
           gconstpointer data)
{
  show (fixture, HIT ("200"));

  int width = measure (fixture, GTK_ORIENTATION_HORIZONTAL);
  int one = measure (fixture, GTK_ORIENTATION_VERTICAL);

  g_assert_cmpint (width, <, 300);
  show (fixture, HIT ("200") HIT ("204") HIT ("200"));
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_VERTICAL), ==, one);
  show (fixture, HIT ("200") HIT ("404"));

  int two = measure (fixture, GTK_ORIENTATION_VERTICAL);

  show (fixture, HIT ("200") HIT ("404") HIT ("799"));
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_VERTICAL) - two, ==, two - one);
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_HORIZONTAL), ==, width);
}

static void
count_colors (GskRenderNode *node,
              int            height,
              int           *n,
              int           *n_outside)
{
  graphene_rect_t bounds;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    {
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        count_colors (gsk_container_node_get_child (node, i), height, n, n_outside);
      return;
    }

  if (gsk_render_node_get_node_type (node) != GSK_COLOR_NODE)
    return;

  gsk_render_node_get_bounds (node, &bounds);
  *n += 1;
  *n_outside += bounds.origin.x < 0 || bounds.origin.y < 0 || bounds.size.height < 1 ||
                bounds.size.width < 1 || bounds.origin.y + bounds.size.height > (float) height;
}

/* A bar for each bin that has something, a ground for each lane, all of it inside; also where there
 * is hardly any room. */
static void
test_painted (Fixture      *fixture,
              gconstpointer data)
{
  static const int widths[] = { 0, 1, 40, 340, 900 };
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (fixture->plot));
  show (fixture, HIT ("200") HIT ("200") HIT ("500") HIT ("200") HIT ("404"));

  int height = measure (fixture, GTK_ORIENTATION_VERTICAL);
  int minimum = measure (fixture, GTK_ORIENTATION_HORIZONTAL);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();
      int n = 0;
      int n_outside = 0;

      gtk_widget_allocate (GTK_WIDGET (fixture->plot), MAX (widths[i], minimum), height, -1, NULL);
      GTK_WIDGET_GET_CLASS (fixture->plot)->snapshot (GTK_WIDGET (fixture->plot), snapshot);

      GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);

      count_colors (node, height, &n, &n_outside);
      gsk_render_node_unref (node);
      g_assert_cmpint (n, ==, 3 + 5);
      g_assert_cmpint (n_outside, ==, 0);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_empty (Fixture      *fixture,
            gconstpointer data)
{
  show (fixture, "nothing\n");
  sc_course_plot_set_report (fixture->plot, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->plot),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");

  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (fixture->plot)->snapshot (GTK_WIDGET (fixture->plot), snapshot);
  g_assert_null (gtk_snapshot_free_to_node (snapshot));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/course-plot/accessible", Fixture, NULL, set_up, test_accessible, tear_down);
  g_test_add ("/course-plot/size", Fixture, NULL, set_up, test_size, tear_down);
  g_test_add ("/course-plot/painted", Fixture, NULL, set_up, test_painted, tear_down);
  g_test_add ("/course-plot/empty", Fixture, NULL, set_up, test_empty, tear_down);

  return g_test_run ();
}
