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
#include "sc-settings.h"

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

static gboolean
has_accessibility (GDBusConnection *bus)
{
  g_autoptr (GVariant) address =
      g_dbus_connection_call_sync (bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                   "GetAddress", NULL, G_VARIANT_TYPE ("(s)"),
                                   G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  return address != NULL;
}

/* Without a session bus nothing is remembered by dconf and no screen reader can listen; without the
 * accessibility bus none can either. Each would be told at length. A file takes the settings. */
static void
adapt_to_missing_bus (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  if (bus == NULL)
    g_setenv ("GSETTINGS_BACKEND", "keyfile", FALSE);
  if (bus == NULL || !has_accessibility (bus))
    g_setenv ("GTK_A11Y", "none", FALSE);
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
    {
      g_print ("status-codes %s\n", PACKAGE_VERSION);
      return EXIT_SUCCESS;
    }

  adapt_to_missing_bus ();
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    return fail (EXIT_FAILURE,
                 _ ("no display to open a window on; --help and --version work without one"));

  g_autoptr (GSettings) settings = sc_settings_new (&error);
  if (settings == NULL)
    return fail (EXIT_FAILURE, error->message);

  g_autoptr (ScApplication) application = sc_application_new (settings);

  return run (application, options.query, argv[0]);
}
