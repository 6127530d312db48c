/* sc-search-service.c — the service that the desktop's search asks
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-search-service.h"

#include "sc-launcher.h"
#include "sc-lookup.h"
#include "sc-runner.h"
#include "sc-shell-search.h"

/* Owns what there is once, and the name on the bus. Both searches are at the object path that
 * GApplication makes of that name. It is started by the bus when somebody searches, and leaves when
 * nobody has for a while: between two keys it should be there, in a day of work not.
 *
 * GApplication also puts interfaces of its own there, through which anybody can ask it to open a
 * window, files or a command line. It has none of them to open, so it does nothing then.
 */

#define IDLE_TIMEOUT 10000 /* ms */

struct _ScSearchService
{
  GApplication parent_instance;

  ScLookup *lookup;
  ScLauncher *launcher;
  ScShellSearch *shell_search;
  ScRunner *runner;
};

G_DEFINE_FINAL_TYPE (ScSearchService, sc_search_service, G_TYPE_APPLICATION)

static gboolean
sc_search_service_dbus_register (GApplication     *application,
                                 GDBusConnection  *connection,
                                 const char       *path,
                                 GError          **error)
{
  ScSearchService *self = SC_SEARCH_SERVICE (application);

  self->shell_search = sc_shell_search_new (self->lookup, self->launcher);
  self->runner = sc_runner_new (self->lookup, self->launcher);

  return G_APPLICATION_CLASS (sc_search_service_parent_class)
             ->dbus_register (application, connection, path, error) &&
         sc_shell_search_export (self->shell_search, connection, path, error) &&
         sc_runner_export (self->runner, connection, path, error);
}

static void
sc_search_service_dbus_unregister (GApplication    *application,
                                   GDBusConnection *connection,
                                   const char      *path)
{
  ScSearchService *self = SC_SEARCH_SERVICE (application);

  g_clear_pointer (&self->runner, sc_runner_free);
  g_clear_pointer (&self->shell_search, sc_shell_search_free);

  G_APPLICATION_CLASS (sc_search_service_parent_class)
      ->dbus_unregister (application, connection, path);
}

static void
sc_search_service_activate (GApplication *application)
{
}

static void
sc_search_service_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
}

static int
sc_search_service_command_line (GApplication            *application,
                                GApplicationCommandLine *command_line)
{
  return 0;
}

static void
sc_search_service_finalize (GObject *object)
{
  ScSearchService *self = SC_SEARCH_SERVICE (object);

  g_clear_pointer (&self->runner, sc_runner_free);
  g_clear_pointer (&self->shell_search, sc_shell_search_free);
  sc_launcher_free (self->launcher);
  g_clear_pointer (&self->lookup, sc_lookup_free);

  G_OBJECT_CLASS (sc_search_service_parent_class)->finalize (object);
}

static void
sc_search_service_class_init (ScSearchServiceClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sc_search_service_finalize;
  application_class->dbus_register = sc_search_service_dbus_register;
  application_class->dbus_unregister = sc_search_service_dbus_unregister;
  application_class->activate = sc_search_service_activate;
  application_class->open = sc_search_service_open;
  application_class->command_line = sc_search_service_command_line;
}

static void
sc_search_service_init (ScSearchService *self)
{
  self->launcher = sc_launcher_new (G_APPLICATION (self));
}

/**
 * sc_search_service_new:
 * @table: what is searched
 *
 * Returns: (transfer full): the service, not yet on the bus
 */
ScSearchService *
sc_search_service_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScSearchService *self = g_object_new (SC_TYPE_SEARCH_SERVICE,
                                        "application-id", SEARCH_PROVIDER_ID,
                                        "flags", G_APPLICATION_IS_SERVICE,
                                        "inactivity-timeout", IDLE_TIMEOUT,
                                        NULL);

  self->lookup = sc_lookup_new (table);

  return self;
}
