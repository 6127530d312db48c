/* sc-color-scheme.c — light or dark, as the desktop wants it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-color-scheme.h"

/* GTK 4.8 does not know the color scheme of the settings portal (org.freedesktop.appearance), so
 * this object carries it into the setting that GTK does know, as long as it lives. The portal is
 * asked without waiting, and where there is none GTK's own setting stays as it is.
 */

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"
#define KEY "color-scheme"

/* The values of the key: 0 no preference, 1 dark, 2 light. */
#define PREFER_DARK 1
#define PREFER_LIGHT 2

struct _ScColorScheme
{
  GObject parent_instance;

  GtkSettings *settings;
  gboolean dark_before;
  GCancellable *cancellable;
  GDBusConnection *connection;
  guint subscription;
};

G_DEFINE_FINAL_TYPE (ScColorScheme, sc_color_scheme, G_TYPE_OBJECT)

static void
apply (ScColorScheme *self,
       GVariant      *value)
{
  while (g_variant_is_of_type (value, G_VARIANT_TYPE_VARIANT))
    {
      g_autoptr (GVariant) inner = g_variant_get_variant (value);

      apply (self, inner);
      return;
    }

  if (!g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32))
    return;

  guint32 scheme = g_variant_get_uint32 (value);
  gboolean dark = scheme == PREFER_DARK || (scheme != PREFER_LIGHT && self->dark_before);

  g_object_set (self->settings, "gtk-application-prefer-dark-theme", dark, NULL);
}

static void
setting_changed_cb (GDBusConnection *connection,
                    const char      *sender,
                    const char      *path,
                    const char      *interface,
                    const char      *signal,
                    GVariant        *parameters,
                    gpointer         data)
{
  const char *namespace;
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &namespace, &key, &value);
  if (g_str_equal (namespace, NAMESPACE) && g_str_equal (key, KEY))
    apply (data, value);
}

static void
setting_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (ScColorScheme) self = data;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  if (reply == NULL) /* no portal, or one that does not know the key */
    return;

  g_autoptr (GVariant) value = g_variant_get_child_value (reply, 0);

  apply (self, value);
}

static void
bus_reached_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (ScColorScheme) self = data;
  g_autoptr (GDBusConnection) connection = g_bus_get_finish (result, NULL);

  if (connection == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->connection = g_object_ref (connection);
  self->subscription = g_dbus_connection_signal_subscribe (
      connection, PORTAL_NAME, PORTAL_INTERFACE, "SettingChanged", PORTAL_PATH, NAMESPACE,
      G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, self, NULL);
  g_dbus_connection_call (connection, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "Read",
                          g_variant_new ("(ss)", NAMESPACE, KEY), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable, setting_read_cb,
                          g_object_ref (self));
}

static void
sc_color_scheme_dispose (GObject *object)
{
  ScColorScheme *self = SC_COLOR_SCHEME (object);

  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  self->subscription = 0;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->connection);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sc_color_scheme_parent_class)->dispose (object);
}

static void
sc_color_scheme_finalize (GObject *object)
{
  g_object_unref (SC_COLOR_SCHEME (object)->cancellable);

  G_OBJECT_CLASS (sc_color_scheme_parent_class)->finalize (object);
}

static void
sc_color_scheme_class_init (ScColorSchemeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sc_color_scheme_dispose;
  G_OBJECT_CLASS (klass)->finalize = sc_color_scheme_finalize;
}

static void
sc_color_scheme_init (ScColorScheme *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * sc_color_scheme_new:
 * @settings: the settings to keep in step with the portal
 *
 * Returns: (transfer full): an object that does so until it is disposed
 */
ScColorScheme *
sc_color_scheme_new (GtkSettings *settings)
{
  g_return_val_if_fail (GTK_IS_SETTINGS (settings), NULL);

  ScColorScheme *self = g_object_new (SC_TYPE_COLOR_SCHEME, NULL);

  self->settings = g_object_ref (settings);
  g_object_get (settings, "gtk-application-prefer-dark-theme", &self->dark_before, NULL);
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, bus_reached_cb, g_object_ref (self));

  return self;
}
