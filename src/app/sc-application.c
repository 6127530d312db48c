/* sc-application.c — the program
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-application-private.h"

#include <stdlib.h>

#include "sc-activation.h"

/* Owns what there is once: the table, the look, the actions that are not a window's. The table is
 * read when it is first needed, so that a second start, which only raises the first one's window,
 * reads nothing. A table that cannot be read ends the program: on half a table it would be wrong.
 *
 * Somebody may want the window again while the program is about to end, which can take long where a
 * clipboard manager does not answer. It gives its name on the bus away first, so that another
 * process can be started for that.
 */

G_DEFINE_FINAL_TYPE (ScApplication, sc_application, GTK_TYPE_APPLICATION)

/**
 * sc_application_ensure_table:
 *
 * Returns: (transfer none): the table, read when it is first needed
 */
ScTable *
sc_application_ensure_table (ScApplication *self)
{
  g_autoptr (GError) error = NULL;

  if (self->table == NULL)
    self->table = sc_table_new_shipped (&error);

  if (self->table == NULL)
    {
      g_printerr ("status-codes: %s\n", error->message);
      exit (EXIT_FAILURE);
    }

  return self->table;
}

/**
 * sc_application_find_window:
 *
 * Returns: (transfer none) (nullable): the window, if it is open
 */
ScWindow *
sc_application_find_window (ScApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (SC_IS_WINDOW (l->data))
        return l->data;
    }

  return NULL;
}

/**
 * sc_application_ensure_window:
 *
 * Returns: (transfer none): the window, which may have to be presented yet
 */
ScWindow *
sc_application_ensure_window (ScApplication *self)
{
  ScWindow *window = sc_application_find_window (self);

  if (window != NULL)
    return window;

  return sc_window_new (GTK_APPLICATION (self), sc_application_ensure_table (self),
                        self->settings);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCE_PATH "/ui/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
sc_application_startup (GApplication *application)
{
  ScApplication *self = SC_APPLICATION (application);
  GtkSettings *settings;

  G_APPLICATION_CLASS (sc_application_parent_class)->startup (application);

  settings = gtk_settings_get_default ();
  /* Ctrl+C copies the phrase unless somebody has selected text; focus alone selects nothing. */
  g_object_set (settings, "gtk-label-select-on-focus", FALSE, NULL);
  self->color_scheme = sc_color_scheme_new (settings);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  load_style ();
  sc_application_add_actions (self);
}

static void
sc_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (sc_application_ensure_window (SC_APPLICATION (application))));
}

static void
sc_application_before_emit (GApplication *application,
                            GVariant     *platform_data)
{
  G_APPLICATION_CLASS (sc_application_parent_class)->before_emit (application, platform_data);
  sc_activation_take_platform_data (gdk_display_get_default (), platform_data);
}

static void
sc_application_shutdown (GApplication *application)
{
  GDBusConnection *bus = g_application_get_dbus_connection (application);

  if (bus != NULL)
    {
      g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
          bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
          "ReleaseName", g_variant_new ("(s)", g_application_get_application_id (application)),
          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
    }

  sc_application_let_go (SC_APPLICATION (application));
  G_APPLICATION_CLASS (sc_application_parent_class)->shutdown (application);
}

static void
sc_application_dispose (GObject *object)
{
  ScApplication *self = SC_APPLICATION (object);

  if (self->color_scheme != NULL)
    g_object_run_dispose (G_OBJECT (self->color_scheme));
  g_clear_object (&self->color_scheme);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->table, sc_table_unref);

  G_OBJECT_CLASS (sc_application_parent_class)->dispose (object);
}

static void
sc_application_class_init (ScApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sc_application_dispose;
  G_APPLICATION_CLASS (klass)->startup = sc_application_startup;
  G_APPLICATION_CLASS (klass)->activate = sc_application_activate;
  G_APPLICATION_CLASS (klass)->before_emit = sc_application_before_emit;
  G_APPLICATION_CLASS (klass)->shutdown = sc_application_shutdown;
}

static void
sc_application_init (ScApplication *self)
{
}

/**
 * sc_application_new:
 * @settings: what the program remembers
 *
 * Returns: (transfer full): the program, not yet registered
 */
ScApplication *
sc_application_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  ScApplication *self = g_object_new (SC_TYPE_APPLICATION,
                                      "application-id", APPLICATION_ID,
                                      "resource-base-path", RESOURCE_PATH,
                                      NULL);

  self->settings = g_object_ref (settings);

  return self;
}
