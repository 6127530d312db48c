/* sc-session.c — what the desktop's session lacks
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-session.h"

#include <gio/gio.h>

/* Without a session bus dconf remembers nothing and no screen reader can listen; without the bus of
 * the accessibility services none can either. GTK and dconf would tell each at length, and somebody
 * who starts the program in a container wants to read about status codes instead.
 */

static gboolean
has_accessibility (GDBusConnection *bus)
{
  g_autoptr (GVariant) address =
      g_dbus_connection_call_sync (bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                   "GetAddress", NULL, G_VARIANT_TYPE ("(s)"),
                                   G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  return address != NULL;
}

static GDBusConnection *
adapt_settings (void)
{
  GDBusConnection *bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  if (bus == NULL)
    g_setenv ("GSETTINGS_BACKEND", "keyfile", FALSE);

  return bus;
}

/**
 * sc_session_adapt_settings:
 *
 * Lets a file keep the settings where there is no session bus. An answer in the terminal needs no
 * more than that, and is not to start the services of accessibility.
 */
void
sc_session_adapt_settings (void)
{
  g_autoptr (GDBusConnection) bus = adapt_settings ();
}

/**
 * sc_session_adapt:
 *
 * Adapts the settings as sc_session_adapt_settings() does, and tells GTK where nobody listens to
 * its accessibility. To be called before GTK is initialised.
 */
void
sc_session_adapt (void)
{
  g_autoptr (GDBusConnection) bus = adapt_settings ();

  if (bus == NULL || !has_accessibility (bus))
    g_setenv ("GTK_A11Y", "none", FALSE);
}
