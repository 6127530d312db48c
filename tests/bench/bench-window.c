/* bench-window.c — what bench-program loads
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-settle.h"

#include <gmodule.h>

#include "sc-application.h"
#include "sc-session.h"
#include "sc-settings.h"
#include "sc-ui-resource.h"

/* Does what the window module of the program does when nothing is asked for, in the same order; it
 * leaves when the window has settled. GSETTINGS_BACKEND=memory gives the window its first size.
 */

G_MODULE_EXPORT int bench_window_main (int    argc,
                                       char **argv);

G_MODULE_EXPORT int
bench_window_main (int    argc,
                   char **argv)
{
  g_autoptr (GError) error = NULL;

  sc_session_adapt ();
  gtk_disable_setlocale ();
  gtk_init ();
  sc_ui_register_resource ();

  g_autoptr (GSettings) settings = sc_settings_new (&error);
  g_assert_no_error (error);

  g_autoptr (ScApplication) application = sc_application_new (settings);
  bench_settle_watch (GTK_APPLICATION (application));

  return g_application_run (G_APPLICATION (application), argc, argv);
}
