/* bench-key.c — how long a key press in the search takes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-figures.h"
#include "bench-frames.h"

#include "sc-catalog.h"
#include "sc-locale.h"
#include "sc-table.h"
#include "sc-test-app.h"
#include "sc-ui-resource.h"

/* Types queries key by key into the real window and measures from the new text to the end of the
 * frame that shows it. That should be less than the time of one frame, 1/60 s, or typing is felt.
 * The window comes to rest between the keys, and afterwards the search is measured alone, without a
 * window.
 */

#define WIDTH 1040
#define HEIGHT 720
#define ROUNDS 5
#define TARGET 16.7

static const char *const queries[] = {
  "404", "gateway timeout", "网关超时", "too many requests", "e", "5xx",
};

typedef struct
{
  ScTestApp app;
  GtkEditable *entry;
  BenchFrames frames;

  GArray *keys;
  GArray *clearings;
  double worst;
  char *worst_text;
} Bench;

/* Returns how long it took until @text was painted, which either continues what is in the entry or
 * is empty. */
static double
type (Bench      *self,
      const char *text)
{
  int position = (int) g_utf8_strlen (gtk_editable_get_text (self->entry), -1);
  guint painted = self->frames.painted;
  double start = bench_now ();

  if (*text == '\0')
    gtk_editable_delete_text (self->entry, 0, -1);
  else
    gtk_editable_insert_text (self->entry, g_utf8_offset_to_pointer (text, position), -1,
                              &position);

  bench_frames_wait (&self->frames, painted);

  double time = bench_now () - start;

  g_assert_cmpstr (gtk_editable_get_text (self->entry), ==, text);
  sc_test_settle ();

  return time;
}

static void
type_key (Bench      *self,
          const char *text)
{
  double time = type (self, text);

  bench_figures_add (self->keys, time);
  if (time <= self->worst)
    return;

  self->worst = time;
  g_free (self->worst_text);
  self->worst_text = g_strdup (text);
}

static void
type_query (Bench      *self,
            const char *query)
{
  for (const char *p = query; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *text = g_strndup (query, (gsize) (g_utf8_next_char (p) - query));

      type_key (self, text);
    }

  bench_figures_add (self->clearings, type (self, ""));
}

static void
bench_window (Bench *self)
{
  sc_test_app_open (&self->app, WIDTH, HEIGHT);
  self->entry = GTK_EDITABLE (sc_test_find (self->app.window, "search_entry"));
  bench_frames_watch (&self->frames, GTK_WIDGET (self->app.window));

  for (int round = 0; round < ROUNDS; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
        type_query (self, queries[i]);
    }

  g_autofree char *worst = g_strdup_printf ("the slowest key, “%s”", self->worst_text);

  bench_print_figures ("key to painted frame", self->keys, "ms", TARGET);
  bench_print (worst, self->worst, "ms", 0);
  bench_print_figures ("clearing to painted frame", self->clearings, "ms", 0);
}

static void
bench_catalog (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);
  g_autoptr (GArray) figures = bench_figures_new ();

  for (int round = 0; round < ROUNDS; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
        {
          double start = bench_now ();

          sc_catalog_set_search_text (catalog, queries[i]);
          bench_figures_add (figures, bench_now () - start);
        }
    }

  bench_print_figures ("search alone", figures, "ms", 0);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { .keys = bench_figures_new (), .clearings = bench_figures_new () };

  sc_locale_init ();
  gtk_init ();
  sc_ui_register_resource ();

  bench_window (&bench);
  bench_catalog ();

  g_array_unref (bench.keys);
  g_array_unref (bench.clearings);
  g_free (bench.worst_text);

  return 0;
}
