/* bench-copy.c — copying and comparing
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-table.h"
#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-ui-resource.h"

#include "bench-figures.h"
#include "bench-frames.h"

/* Copying: from the key to where the text is in the clipboard and the message is painted, all forms
 * of a code in turn. Comparing: from the choice to the end of the frame that shows the comparison,
 * each ready set and the five codes that have the most to say.
 */

#define FRAME 16.7 /* ms, at 60 frames a second */
#define ROUNDS 8

typedef struct
{
  ScTestApp app;
  BenchFrames frames;
} Bench;

static void
activate (Bench      *self,
          const char *action,
          const char *target,
          GArray     *done,
          GArray     *painted)
{
  guint before = self->frames.painted;
  double start = bench_now ();

  gtk_widget_activate_action (GTK_WIDGET (self->app.window), action, "s", target);
  if (done != NULL)
    bench_figures_add (done, bench_now () - start);

  bench_frames_wait (&self->frames, before);
  bench_figures_add (painted, bench_now () - start);
  sc_test_settle ();
}

static void
copy_all (Bench *self)
{
  static const char *const forms[] = {
    "number", "phrase",   "line", "status-line", "chinese", "bilingual", "constant",
    "markdown", "json", "csv",  "link",        "sample",  "statement",
  };
  g_autoptr (GArray) done = bench_figures_new ();
  g_autoptr (GArray) painted = bench_figures_new ();

  g_settings_set_strv (self->app.settings, "stacks", (const char *const[]){ "go", NULL });
  sc_test_type (&self->app, "404");
  for (int i = 0; i < ROUNDS; i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (forms); j++)
        activate (self, "status.copy", forms[j], done, painted);
    }

  bench_print_figures ("copying a form", done, "ms", FRAME);
  bench_print_figures ("copying to painted message", painted, "ms", 0);
}

/* All rows of a comparison: the codes, and what is said about redirects. */
#define N_ROWS 12

static guint
count_rows (Bench *self)
{
  GtkWidget *table = sc_test_find_type (self->app.window, SC_TYPE_COMPARE_TABLE);
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (table); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n++;

  return n;
}

static void
complete (Bench *self)
{
  g_autoptr (GArray) figures = bench_figures_new ();

  for (int i = 0; i < ROUNDS; i++)
    {
      double start = bench_now ();

      gtk_widget_activate_action (GTK_WIDGET (self->app.window), "win.compare", "s",
                                  "301 302 303 307 308");
      while (count_rows (self) < N_ROWS)
        g_main_context_iteration (NULL, TRUE);
      bench_frames_wait (&self->frames, self->frames.painted);
      bench_figures_add (figures, bench_now () - start);
      gtk_widget_activate_action (GTK_WIDGET (self->app.window), "win.clear-comparison", NULL);
      sc_test_settle ();
    }

  bench_print_figures ("all rows of five codes", figures, "ms", 0);
}

static void
compare (Bench      *self,
         const char *name,
         const char *codes)
{
  g_autoptr (GArray) painted = bench_figures_new ();

  for (int i = 0; i < ROUNDS; i++)
    {
      activate (self, "win.compare", codes, NULL, painted);
      gtk_widget_activate_action (GTK_WIDGET (self->app.window), "win.clear-comparison", NULL);
      sc_test_settle ();
    }

  bench_print_figures (name, painted, "ms", 2 * FRAME);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { { 0 }, { 0 } };

  sc_locale_init ();
  gtk_init ();
  sc_ui_register_resource ();
  sc_test_app_open (&bench.app, 1280, 800);
  bench_frames_watch (&bench.frames, GTK_WIDGET (bench.app.window));

  copy_all (&bench);
  compare (&bench, "comparison of two codes", "404 410");
  compare (&bench, "comparison of five codes", "301 302 303 307 308");
  compare (&bench, "comparison of five long ones", "429 431 502 503 504");
  complete (&bench);

  return 0;
}
