/* test-templates.c — every template can be made
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-bilingual.h"
#include "sc-class-bar.h"
#include "sc-compare-menu.h"
#include "sc-compare-page.h"
#include "sc-compare-strip.h"
#include "sc-constants-list.h"
#include "sc-finder.h"
#include "sc-hint.h"
#include "sc-languages.h"
#include "sc-nothing.h"
#include "sc-overview.h"
#include "sc-reader.h"
#include "sc-reflow.h"
#include "sc-split.h"
#include "sc-status-details.h"
#include "sc-status-page.h"
#include "sc-status-row.h"
#include "sc-test-app.h"
#include "sc-text-strip.h"
#include "sc-toast.h"
#include "sc-window.h"

/* GTK reports what is wrong in a .ui file as a warning when it is used for the first time; in a
 * test a warning is the end. Every file of the resource must be named here, so that none is
 * forgotten.
 */

static void
test_widget (gconstpointer data)
{
  GType type = *(const GType *) data;
  GtkWidget *widget = g_object_new (type, NULL);

  g_object_ref_sink (widget);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  g_assert_finalize_object (widget);
}

static void
test_builder (gconstpointer data)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH "/ui/", data, NULL);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (path);
  GSList *objects = gtk_builder_get_objects (builder);

  g_assert_nonnull (objects);
  for (GSList *l = objects; l != NULL; l = l->next)
    {
      if (GTK_IS_WINDOW (l->data))
        gtk_window_destroy (l->data);
    }
  g_slist_free (objects);
}

static void
test_complete (void)
{
  static const char *const known[] = {
    "menus.ui",           "sc-bilingual.ui",     "sc-compare-menu.ui",
    "sc-compare-page.ui", "sc-compare-strip.ui", "sc-constants-list.ui",
    "sc-filter-menu.ui",  "sc-filter-strip.ui",  "sc-finder.ui",
    "sc-hint.ui",         "sc-languages.ui",     "sc-nothing.ui",
    "sc-overview.ui",     "sc-reader.ui",        "sc-status-details.ui",
    "sc-status-page.ui",  "sc-text-strip.ui",    "sc-toast.ui",
    "sc-window.ui",       "search-help.ui",      "shortcuts.ui",
    "style.css",
    NULL,
  };
  g_auto (GStrv) files = g_resources_enumerate_children (RESOURCE_PATH "/ui", 0, NULL);

  for (gsize i = 0; files[i] != NULL; i++)
    {
      g_test_message ("%s", files[i]);
      g_assert_true (g_strv_contains (known, files[i]));
    }
  g_assert_cmpuint (g_strv_length (files), ==, G_N_ELEMENTS (known) - 1);
}

static void
test_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  /* A rule that does not parse is a warning, hence the end of the test. */
  gtk_css_provider_load_from_resource (provider, RESOURCE_PATH "/ui/style.css");
  g_autofree char *css = gtk_css_provider_to_string (provider);
  g_assert_nonnull (strstr (css, "badge"));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  const GType all[] = {
    SC_TYPE_BILINGUAL,     SC_TYPE_CLASS_BAR,      SC_TYPE_COMPARE_MENU, SC_TYPE_COMPARE_PAGE,
    SC_TYPE_COMPARE_STRIP, SC_TYPE_CONSTANTS_LIST, SC_TYPE_FINDER,       SC_TYPE_HINT,
    SC_TYPE_LANGUAGES,     SC_TYPE_NOTHING,        SC_TYPE_OVERVIEW,     SC_TYPE_READER,
    SC_TYPE_REFLOW,        SC_TYPE_SPLIT,          SC_TYPE_STATUS_DETAILS, SC_TYPE_STATUS_PAGE,
    SC_TYPE_STATUS_ROW,    SC_TYPE_TEXT_STRIP,     SC_TYPE_TOAST,        SC_TYPE_WINDOW,
  };
  static GType types[G_N_ELEMENTS (all)];

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *name = g_strconcat ("/templates/", g_type_name (all[i]), NULL);

      types[i] = all[i];
      g_test_add_data_func (name, &types[i], test_widget);
    }
  g_test_add_data_func ("/templates/menus", "menus.ui", test_builder);
  g_test_add_data_func ("/templates/search-help", "search-help.ui", test_builder);
  g_test_add_data_func ("/templates/shortcuts", "shortcuts.ui", test_builder);
  g_test_add_func ("/templates/complete", test_complete);
  g_test_add_func ("/templates/style", test_style);

  return g_test_run ();
}
