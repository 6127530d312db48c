/* sc-main.c — the program with a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-main.h"

#include <glib/gi18n.h>

#include "sc-activation.h"
#include "sc-application.h"
#include "sc-exit.h"
#include "sc-output.h"
#include "sc-session.h"
#include "sc-settings.h"
#include "sc-ui-resource.h"

/* What can go wrong before there is a window is told here, in one line. */

static int
fail (const char *message)
{
  sc_output_complain (message);
  return SC_EXIT_CANNOT_WORK;
}

static void
act (ScApplication   *application,
     const ScOptions *options)
{
  GActionGroup *actions = G_ACTION_GROUP (application);

  if (options->shelf != NULL)
    g_action_group_activate_action (actions, options->shelf, NULL);
  else if (options->query != NULL)
    g_action_group_activate_action (actions, "search", g_variant_new_string (options->query));
}

static int
run (ScApplication   *application,
     const ScOptions *options,
     char            *program)
{
  g_autoptr (GError) error = NULL;
  char *arguments[] = { program, NULL };

  sc_activation_take_environment (gdk_display_get_default ());
  if (options->service)
    g_application_set_flags (G_APPLICATION (application), G_APPLICATION_IS_SERVICE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    return fail (error->message);

  act (application, options);

  return g_application_run (G_APPLICATION (application), 1, arguments);
}

/**
 * sc_main_run:
 * @options: what was asked for
 * @program: the name by which the program was started
 *
 * Opens the window, or raises that of the program that runs already.
 *
 * Returns: the exit status of the program
 */
int
sc_main_run (const ScOptions *options,
             char            *program)
{
  g_autoptr (GError) error = NULL;

  sc_session_adapt ();
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    return fail (_ ("no display to open a window on; --print, --list, --help and --version work "
                    "without one"));

  /* Not by the application: tests need it before they make one, and GLib 2.84 does not take it
   * twice. */
  sc_ui_register_resource ();

  g_autoptr (GSettings) settings = sc_settings_new (&error);
  if (settings == NULL)
    return fail (error->message);

  g_autoptr (ScApplication) application = sc_application_new (settings);

  return run (application, options, program);
}
