/* main.c — where the program starts
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "sc-application.h"
#include "sc-locale.h"
#include "sc-options.h"
#include "sc-session.h"
#include "sc-settings.h"
#include "sc-summary.h"
#include "sc-ui-resource.h"

/* What can go wrong before there is a window is told here, in one line. The exit status is 1 if the
 * program cannot work and 2 if its command line makes no sense.
 */

#define EXIT_USAGE 2

static int
fail (int         status,
      const char *message)
{
  /* What somebody typed can be part of it, with line breaks or bytes that are no text. */
  g_autofree char *line = g_utf8_make_valid (message, -1);

  g_strdelimit (line, "\r\n", ' ');
  g_printerr ("status-codes: %s\n", line);
  return status;
}

static int
run (ScApplication *application,
     const char    *query,
     char         *program)
{
  g_autoptr (GError) error = NULL;
  char *arguments[] = { program, NULL };

  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    return fail (EXIT_FAILURE, error->message);

  if (query != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), "search",
                                    g_variant_new_string (query));

  return g_application_run (G_APPLICATION (application), 1, arguments);
}

static int
print_version (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_print ("status-codes %s\n", PACKAGE_VERSION);
  if (table == NULL)
    return fail (EXIT_FAILURE, error->message);

  g_autofree char *summary = sc_summary_new (table);

  g_print ("%s\n", summary);
  return EXIT_SUCCESS;
}

int
main (int    argc,
      char **argv)
{
  g_auto (ScOptions) options = { 0 };
  g_autoptr (GError) error = NULL;

  sc_locale_init ();
  g_set_prgname (GETTEXT_PACKAGE);

  g_auto (GStrv) arguments = g_strdupv (argv);
  if (!sc_options_parse (&options, arguments, &error))
    return fail (EXIT_USAGE, error->message);

  if (options.version)
    return print_version ();

  sc_session_adapt ();
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    return fail (EXIT_FAILURE,
                 _ ("no display to open a window on; --help and --version work without one"));

  /* Not by the application: tests need it before they make one, and GLib 2.84 does not take it
   * twice. */
  sc_ui_register_resource ();

  g_autoptr (GSettings) settings = sc_settings_new (&error);
  if (settings == NULL)
    return fail (EXIT_FAILURE, error->message);

  g_autoptr (ScApplication) application = sc_application_new (settings);

  return run (application, options.query, argv[0]);
}
