/* bench-reading.c — how the window fares while it reads logs
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-figures.h"
#include "bench-frames.h"

#include <glib/gstdio.h>

#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-test-texts.h"
#include "sc-ui-resource.h"

/* Drops logs on the real window. From the drop to the counts of the whole file should take less
 * than a second for a log of 40 MB, 50 ms for a text of 1 MB. While 1.6 GB are read the window has
 * to go on: it asks for a frame every 1/60 s, and the longest time between two tells how it felt.
 */

#define WIDTH 1040
#define HEIGHT 720
#define MB 1000000
#define ROUNDS 9

#define TARGET_DROP 1000
#define TARGET_PASTE 50
#define TARGET_FRAMES 60

typedef struct
{
  double last;
  GArray *gaps; /* double: milliseconds between two frames */
} Ticks;

static char *
write_log (const char *folder,
           guint       megabytes)
{
  static const char *const lines[] = { SC_TEST_HIT ("200"), SC_TEST_HIT ("304"),
                                       SC_TEST_HIT ("404"), SC_TEST_HIT ("502"),
                                       SC_TEST_HIT ("499") };
  char *path = g_build_filename (folder, "access.log", NULL);
  g_autoptr (GString) block = g_string_new (NULL);
  FILE *file = g_fopen (path, "w");

  for (guint i = 0; block->len < MB; i++)
    g_string_append (block, lines[i * i % 7 % G_N_ELEMENTS (lines)]);
  for (guint i = 0; i < megabytes; i++)
    g_assert_cmpuint (fwrite (block->str, 1, block->len, file), ==, block->len);
  fclose (file);

  return path;
}

static GtkDropTarget *
find_target (ScTestApp *app)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (app->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  g_assert_not_reached ();
}

static void
drop (ScTestApp  *app,
      const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  g_signal_emit_by_name (find_target (app), "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
}

static void
wait_for_counts (ScTestApp *app)
{
  while (!sc_test_texts_has_strip (app) || sc_test_texts_get (app, "facts") == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
leave (ScTestApp *app)
{
  sc_test_app_activate (app, "win.leave-text");
  sc_test_settle ();
}

static void
measure_drop (ScTestApp   *app,
              BenchFrames *frames,
              const char  *folder,
              guint        megabytes,
              double       target)
{
  g_autofree char *path = write_log (folder, megabytes);
  g_autofree char *name = g_strdup_printf ("%u MB dropped, to its counts painted", megabytes);
  g_autoptr (GArray) times = bench_figures_new ();

  for (int round = 0; round < ROUNDS; round++)
    {
      double start = bench_now ();

      drop (app, path);
      wait_for_counts (app);
      bench_frames_wait (frames, frames->painted);
      bench_figures_add (times, bench_now () - start);
      leave (app);
    }

  bench_print_figures (name, times, "ms", target);
  g_unlink (path);
}

static gboolean
ticked_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  Ticks *ticks = data;
  double now = bench_now ();

  if (ticks->last > 0)
    bench_figures_add (ticks->gaps, now - ticks->last);
  ticks->last = now;
  return G_SOURCE_CONTINUE;
}

static void
measure_frames (ScTestApp  *app,
                const char *folder)
{
  g_autofree char *path = write_log (folder, 1600);
  g_autoptr (GArray) gaps = bench_figures_new ();
  Ticks ticks = { 0, gaps };
  double start = bench_now ();
  guint id;

  drop (app, path);
  id = gtk_widget_add_tick_callback (GTK_WIDGET (app->window), ticked_cb, &ticks, NULL);
  wait_for_counts (app);

  double seconds = (bench_now () - start) / 1000;

  gtk_widget_remove_tick_callback (GTK_WIDGET (app->window), id);
  bench_print ("1.6 GB read in the window", seconds, "s", 0);
  bench_print ("frames a second meanwhile", gaps->len / seconds, "", TARGET_FRAMES);
  bench_print_figures ("between two frames", gaps, "ms", 0);
  leave (app);
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  ScTestApp app = { 0 };
  BenchFrames frames = { 0 };
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);

  sc_locale_init ();
  gtk_init ();
  sc_ui_register_resource ();
  sc_test_app_open (&app, WIDTH, HEIGHT);
  bench_frames_watch (&frames, GTK_WIDGET (app.window));
  measure_drop (&app, &frames, folder, 1, TARGET_PASTE);
  measure_drop (&app, &frames, folder, 40, TARGET_DROP);
  measure_frames (&app, folder);
  sc_test_app_close (&app);
  g_rmdir (folder);
  return 0;
}
