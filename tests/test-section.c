/* test-section.c — a part of the page with a heading
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-section.h"
#include "sc-test-app.h"

/* A section is there as long as it has something to show. */

static GtkWidget *
get_last (ScSection *section)
{
  return gtk_widget_get_last_child (GTK_WIDGET (section));
}

static void
test_child (void)
{
  ScSection *section = g_object_ref_sink (g_object_new (SC_TYPE_SECTION, "title", "Names", NULL));
  GtkWidget *one = g_object_ref_sink (gtk_label_new ("A"));
  GtkWidget *two = gtk_label_new ("B");

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (section)));
  g_assert_cmpstr (sc_section_get_title (section), ==, "Names");

  sc_section_set_child (section, one);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (section)));
  g_assert_true (get_last (section) == one);
  sc_section_set_child (section, one);
  g_assert_true (get_last (section) == one);

  sc_section_set_child (section, two);
  g_assert_true (get_last (section) == two);
  g_assert_null (gtk_widget_get_parent (one));

  sc_section_set_child (section, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (section)));
  g_assert_finalize_object (section);
  g_assert_finalize_object (one);
}

/* Assistive technology finds the heading as such, and the section by its name. */
static void
test_accessible (void)
{
  ScSection *section = g_object_ref_sink (g_object_new (SC_TYPE_SECTION, "title", "Names", NULL));
  GtkWidget *heading = gtk_widget_get_first_child (GTK_WIDGET (section));

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (heading)), ==,
                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (section),
                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL);
  g_assert_finalize_object (section);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/section/child", test_child);
  g_test_add_func ("/section/accessible", test_accessible);

  return g_test_run ();
}
