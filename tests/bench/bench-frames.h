/* bench-frames.h — waiting until something is painted
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BenchFrames:
 * @painting: whether the frame that is under way paints something
 * @painted: how many frames have painted something
 */
typedef struct
{
  gboolean painting;
  guint painted;
} BenchFrames;

void bench_frames_watch (BenchFrames *self,
                         GtkWidget   *window);
void bench_frames_wait  (BenchFrames *self,
                         guint        painted);

G_END_DECLS
