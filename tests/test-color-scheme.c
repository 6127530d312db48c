/* test-color-scheme.c — light or dark, as the portal says
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-color-scheme.h"
#include "sc-test-app.h"

/* A portal of the test's own on the session bus of the test. Replies as the real one does: Read
 * wraps its value in two variants.
 */

#define PORTAL "org.freedesktop.portal.Desktop"
#define PATH "/org/freedesktop/portal/desktop"
#define INTERFACE "org.freedesktop.portal.Settings"

static const char introspection[] =
    "<node><interface name='" INTERFACE "'>"
    "<method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='v' direction='out'/></method>"
    "<signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal>"
    "</interface></node>";

typedef struct
{
  GDBusConnection *bus;
  guint name;
  guint object;
  guint32 scheme;
  gboolean owned;
  GtkSettings *settings;
} Fixture;

static void
method_called_cb (GDBusConnection       *connection,
                  const char            *sender,
                  const char            *path,
                  const char            *interface,
                  const char            *method,
                  GVariant              *parameters,
                  GDBusMethodInvocation *invocation,
                  gpointer               data)
{
  Fixture *fixture = data;

  g_dbus_method_invocation_return_value (
      invocation,
      g_variant_new ("(v)", g_variant_new_variant (g_variant_new_uint32 (fixture->scheme))));
}

static void
name_acquired_cb (GDBusConnection *connection,
                  const char      *name,
                  gpointer         data)
{
  ((Fixture *) data)->owned = TRUE;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  static const GDBusInterfaceVTable vtable = { .method_call = method_called_cb };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (introspection, NULL);
  g_autoptr (GError) error = NULL;

  fixture->settings = gtk_settings_get_default ();
  fixture->scheme = GPOINTER_TO_UINT (data);
  g_object_set (fixture->settings, "gtk-application-prefer-dark-theme", FALSE, NULL);

  fixture->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  fixture->object = g_dbus_connection_register_object (fixture->bus, PATH, info->interfaces[0],
                                                       &vtable, fixture, NULL, &error);
  g_assert_no_error (error);
  fixture->name = g_bus_own_name_on_connection (fixture->bus, PORTAL, G_BUS_NAME_OWNER_FLAGS_NONE,
                                                name_acquired_cb, NULL, fixture, NULL);
  while (!fixture->owned)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_bus_unown_name (fixture->name);
  g_dbus_connection_unregister_object (fixture->bus, fixture->object);
  g_dbus_connection_flush_sync (fixture->bus, NULL, NULL);
  g_object_unref (fixture->bus);
}

static gboolean
is_dark (Fixture *fixture)
{
  gboolean dark;

  g_object_get (fixture->settings, "gtk-application-prefer-dark-theme", &dark, NULL);

  return dark;
}

static void
emit_changed (Fixture    *fixture,
              const char *namespace,
              guint32     scheme)
{
  g_dbus_connection_emit_signal (
      fixture->bus, NULL, PATH, INTERFACE, "SettingChanged",
      g_variant_new ("(ssv)", namespace, "color-scheme", g_variant_new_uint32 (scheme)), NULL);
}

/* Lets whatever is on its way arrive: a message to ourselves takes the same way behind it. */
static void
round_trip (Fixture *fixture)
{
  for (int i = 0; i < 20; i++)
    {
      g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
          fixture->bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
          "GetId", NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
test_dark (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (ScColorScheme) scheme = sc_color_scheme_new (fixture->settings);

  while (!is_dark (fixture)) /* meson ends a test that waits for ever */
    g_main_context_iteration (NULL, TRUE);

  emit_changed (fixture, "org.freedesktop.appearance", 2);
  while (is_dark (fixture))
    g_main_context_iteration (NULL, TRUE);

  emit_changed (fixture, "org.example.other", 1);
  round_trip (fixture);
  g_assert_false (is_dark (fixture));

  g_object_run_dispose (G_OBJECT (scheme));
  emit_changed (fixture, "org.freedesktop.appearance", 1);
  round_trip (fixture);
  g_assert_false (is_dark (fixture));
}

static void
test_no_preference (Fixture      *fixture,
                    gconstpointer data)
{
  g_object_set (fixture->settings, "gtk-application-prefer-dark-theme", TRUE, NULL);

  g_autoptr (ScColorScheme) scheme = sc_color_scheme_new (fixture->settings);

  round_trip (fixture);
  g_assert_true (is_dark (fixture)); /* GTK's own setting stays */
  emit_changed (fixture, "org.freedesktop.appearance", 2);
  while (is_dark (fixture))
    g_main_context_iteration (NULL, TRUE);
  g_object_run_dispose (G_OBJECT (scheme));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/color-scheme/dark", Fixture, GUINT_TO_POINTER (1), set_up, test_dark, tear_down);
  g_test_add ("/color-scheme/no-preference", Fixture, GUINT_TO_POINTER (0), set_up,
              test_no_preference, tear_down);

  return g_test_run ();
}
