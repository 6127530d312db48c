/* bench-settle.c — when a program's first window has settled
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-settle.h"

#include <stdlib.h>
#include <string.h>

/* A window has settled when it was painted and then, for a while, not again. What counts is the
 * moment of that last frame, so the waiting is in no figure. Then the process says how long that
 * took since it was started and what memory it has by then, as `milliseconds kilobytes`, and
 * leaves. Both programs that are compared do this with the same code.
 */

/* How long no frame may be painted before the last one counts, in milliseconds. */
#define QUIET 300

typedef struct
{
  GApplication *application;
  gboolean painting;
  gint64 last_frame;
  guint timeout;
} Watch;

/* The proportional set size (PSS) shares each page out to the processes that have it. */
static guint64
read_pss (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, &error))
    g_error ("%s", error->message);

  const char *line = strstr (text, "\nPss:");
  g_assert_nonnull (line);

  return g_ascii_strtoull (line + strlen ("\nPss:"), NULL, 10);
}

static gboolean
quiet_cb (gpointer data)
{
  Watch *self = data;
  const char *start = g_getenv (BENCH_SETTLE_START);
  gint64 began = start != NULL ? g_ascii_strtoll (start, NULL, 10) : 0;

  g_print ("%.3f %" G_GUINT64_FORMAT "\n",
           (double) (self->last_frame - began) / G_TIME_SPAN_MILLISECOND, read_pss ());
  g_application_quit (self->application);

  return G_SOURCE_REMOVE;
}

static void
painting_cb (GdkFrameClock *clock,
             gpointer       data)
{
  ((Watch *) data)->painting = TRUE;
}

/* This is the end of every frame, also of those in which nothing had to be painted. */
static void
frame_ended_cb (GdkFrameClock *clock,
                gpointer       data)
{
  Watch *self = data;

  if (!self->painting)
    return;

  self->painting = FALSE;
  self->last_frame = g_get_monotonic_time ();
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (QUIET, quiet_cb, self);
}

static void
mapped_cb (GtkWidget *window,
           gpointer   data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "paint", G_CALLBACK (painting_cb), data);
  g_signal_connect (clock, "after-paint", G_CALLBACK (frame_ended_cb), data);
}

/* A cursor that blinks is painted again and again. */
static void
started_cb (GApplication *application)
{
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        data)
{
  g_signal_connect (window, "map", G_CALLBACK (mapped_cb), data);
}

/**
 * bench_settle_watch:
 * @application: a program that has no window yet
 *
 * Makes it leave when its first window has settled, and say when that was. It will not look for
 * another instance of itself.
 */
void
bench_settle_watch (GtkApplication *application)
{
  static Watch watch;

  watch.application = G_APPLICATION (application);
  g_application_set_flags (watch.application, G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "startup", G_CALLBACK (started_cb), NULL);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), &watch);
}
