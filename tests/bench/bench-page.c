/* bench-page.c — from an entry to its painted sections
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-locale.h"
#include "sc-status-details.h"
#include "sc-status-page.h"
#include "sc-test-app.h"
#include "sc-ui-resource.h"

#include "bench-figures.h"
#include "bench-frames.h"

/* Shows the sections of every entry in turn and measures how long they take to be read and made,
 * and from there to the end of the frame that shows them. They are made when nothing else is to be
 * done, so nobody waits for them with a key in his hand; all the same a frame is the measure.
 */

#define WIDTH 860
#define HEIGHT 720
#define TARGET 16.7

typedef struct
{
  GtkWidget *page; /* has the properties that the sections follow; it shows nothing */
  GtkWidget *details;
  BenchFrames frames;
} Bench;

static void
show (Bench    *self,
      ScStatus *status,
      GArray   *made,
      GArray   *painted)
{
  guint before = self->frames.painted;
  double start = bench_now ();

  sc_status_details_set_status (SC_STATUS_DETAILS (self->details), status);
  bench_figures_add (made, bench_now () - start);

  bench_frames_wait (&self->frames, before);
  bench_figures_add (painted, bench_now () - start);

  sc_test_settle ();
}

static void
open_window (Bench   *self,
             ScTable *table)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->page = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_PAGE, NULL));
  self->details = sc_status_details_new (table, G_OBJECT (self->page));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->details);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_present (GTK_WINDOW (window));
  sc_test_settle ();
  bench_frames_watch (&self->frames, window);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) made = bench_figures_new ();
  g_autoptr (GArray) painted = bench_figures_new ();

  sc_locale_init ();
  gtk_init ();
  sc_ui_register_resource ();

  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  open_window (&bench, table);
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      show (&bench, status, made, painted);
    }

  bench_print_figures ("reading and making the sections", made, "ms", 0);
  bench_print_figures ("sections to painted frame", painted, "ms", TARGET);

  return 0;
}
