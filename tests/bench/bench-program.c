/* bench-program.c — the program, which leaves when its window has settled
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-settle.h"

#include "sc-application.h"
#include "sc-locale.h"
#include "sc-session.h"
#include "sc-settings.h"
#include "sc-ui-resource.h"

/* Does what main() of the program does when it is started without arguments, in the same order, so
 * that bench-startup measures all of it. GSETTINGS_BACKEND=memory gives the window its first size.
 */

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  sc_locale_init ();
  g_set_prgname (GETTEXT_PACKAGE);

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
