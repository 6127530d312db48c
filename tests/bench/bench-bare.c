/* bench-bare.c — the least that a GTK program can be
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-settle.h"

/* What bench-startup compares the program with: a window of the same size with nothing in it, made
 * by nothing but GTK. That is the time and the memory that every program with GTK takes on this
 * machine.
 */

#define WIDTH 1040
#define HEIGHT 720

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application =
      gtk_application_new (APPLICATION_ID ".Bare", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  bench_settle_watch (application);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
