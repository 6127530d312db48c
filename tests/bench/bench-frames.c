/* bench-frames.c — waiting until something is painted
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-frames.h"

static void
painting_cb (GdkFrameClock *clock,
             gpointer       data)
{
  ((BenchFrames *) data)->painting = TRUE;
}

/* This is the end of every frame, also of those in which nothing had to be painted. */
static void
frame_ended_cb (GdkFrameClock *clock,
                gpointer       data)
{
  BenchFrames *self = data;

  if (self->painting)
    self->painted++;
  self->painting = FALSE;
}

/**
 * bench_frames_watch:
 * @self: lives longer than @window
 * @window: a window that is shown
 *
 * Counts the frames of @window from now on.
 */
void
bench_frames_watch (BenchFrames *self,
                    GtkWidget   *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "paint", G_CALLBACK (painting_cb), self);
  g_signal_connect (clock, "after-paint", G_CALLBACK (frame_ended_cb), self);
}

/**
 * bench_frames_wait:
 * @painted: how many frames had been painted before the change that is to be seen
 *
 * Runs the main loop until the frame that shows the change has ended.
 */
void
bench_frames_wait (BenchFrames *self,
                   guint        painted)
{
  while (self->painted == painted)
    g_main_context_iteration (NULL, TRUE);
}
