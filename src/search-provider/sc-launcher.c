/* sc-launcher.c — what the desktop's search has the program do
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-launcher.h"

#include <string.h>

#include "sc-core-enums.h"

/* Asks the program over D-Bus, which starts it if it does not run. Nobody waits for that: the
 * desktop has its answer before, and the service is only kept alive until the program has had the
 * message. If that fails there is nobody to tell, since the program would be who shows it.
 *
 * What the desktop gives along so that the window may come to the front, a time or a token, is
 * for the next call alone.
 */

#define MAX_TEXT 4096 /* bytes of a search that the program is handed */

#define KLIPPER_NAME "org.kde.klipper"
#define KLIPPER_PATH "/klipper"
#define KLIPPER_INTERFACE "org.kde.klipper.klipper"

struct _ScLauncher
{
  GApplication *service; /* not owned: it owns the launcher */
  char *startup_id;
  char *token;
};

/* One copy that Klipper was asked for. */
typedef struct
{
  GApplication *service;
  GVariant *action; /* what the program is asked for if there is no Klipper */
} Copy;

/**
 * sc_launcher_new:
 * @service: what is kept alive meanwhile, and lives longer than the launcher
 *
 * Returns: (transfer full): a launcher
 */
ScLauncher *
sc_launcher_new (GApplication *service)
{
  g_return_val_if_fail (G_IS_APPLICATION (service), NULL);

  ScLauncher *self = g_new0 (ScLauncher, 1);

  self->service = service;

  return self;
}

/**
 * sc_launcher_free:
 * @self: (transfer full): a launcher
 */
void
sc_launcher_free (ScLauncher *self)
{
  g_free (self->startup_id);
  g_free (self->token);
  g_free (self);
}

/**
 * sc_launcher_renew:
 *
 * Is called when the service was asked for something, which makes it stay for a while.
 */
void
sc_launcher_renew (ScLauncher *self)
{
  g_return_if_fail (self != NULL);

  g_application_hold (self->service);
  g_application_release (self->service);
}

/**
 * sc_launcher_set_time:
 * @timestamp: when somebody wanted what is asked for next, in the time of the display; 0 if that is
 *   not known
 *
 * GTK takes the time from the end of a startup id. One with the time 0 would say that nobody did
 * anything and keep the window behind the others.
 */
void
sc_launcher_set_time (ScLauncher *self,
                      guint       timestamp)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->startup_id, g_free);
  if (timestamp != 0)
    self->startup_id = g_strdup_printf (APPLICATION_ID "_TIME%u", timestamp);
}

/**
 * sc_launcher_set_token:
 * @token: what a Wayland compositor lets the window come to the front for, after what is asked for
 *   next
 */
void
sc_launcher_set_token (ScLauncher *self,
                       const char *token)
{
  g_return_if_fail (self != NULL && token != NULL);

  g_free (self->token);
  self->token = g_strdup (token);
}

static void
action_answered_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      data)
{
  g_autoptr (GApplication) service = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (answer == NULL)
    g_debug ("the program did not answer: %s", error->message);

  g_application_release (service);
}

static void
call_program (GApplication *service,
              GVariant     *action)
{
  GDBusConnection *connection = g_application_get_dbus_connection (service);

  g_application_hold (service);
  g_dbus_connection_call (connection, APPLICATION_ID, RESOURCE_PATH,
                          "org.freedesktop.Application", "ActivateAction", action, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, action_answered_cb,
                          g_object_ref (service));
}

static GVariant *
new_platform_data (ScLauncher *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  g_autofree char *token = g_steal_pointer (&self->token);
  g_autofree char *startup_id = g_steal_pointer (&self->startup_id);

  if (token != NULL && *token != '\0')
    g_variant_builder_add (&builder, "{sv}", "activation-token", g_variant_new_string (token));
  if (startup_id != NULL)
    g_variant_builder_add (&builder, "{sv}", "desktop-startup-id",
                           g_variant_new_string (startup_id));

  return g_variant_builder_end (&builder);
}

/* Returns the parameters of ActivateAction for an action that takes @parameter. */
static GVariant *
new_action (ScLauncher *self,
            const char *name,
            GVariant   *parameter)
{
  return g_variant_new ("(s@av@a{sv})", name,
                        g_variant_new_array (G_VARIANT_TYPE_VARIANT,
                                             (GVariant *[]){ g_variant_new_variant (parameter) },
                                             1),
                        new_platform_data (self));
}

/**
 * sc_launcher_show:
 * @name: the name of an entry, or any text that was given out for one
 *
 * Opens the program at that entry.
 */
void
sc_launcher_show (ScLauncher *self,
                  const char *name)
{
  g_return_if_fail (self != NULL && name != NULL);

  g_autofree char *text = sc_launcher_join ((const char *[]){ name, NULL }, MAX_TEXT);

  call_program (self->service, new_action (self, "show", g_variant_new_string (text)));
}

/**
 * sc_launcher_search:
 * @terms: (array zero-terminated=1): what was typed, without its spaces
 *
 * Opens the program with that text in its search.
 */
void
sc_launcher_search (ScLauncher        *self,
                    const char *const *terms)
{
  g_return_if_fail (self != NULL && terms != NULL);

  g_autofree char *text = sc_launcher_join (terms, MAX_TEXT);

  call_program (self->service, new_action (self, "search", g_variant_new_string (text)));
}

static void
klipper_answered_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      data)
{
  Copy *copy = data;
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  if (answer == NULL)
    call_program (copy->service, copy->action);

  g_application_release (copy->service);
  g_object_unref (copy->service);
  g_variant_unref (copy->action);
  g_free (copy);
}

/**
 * sc_launcher_copy:
 * @name: the name of an entry
 * @form: in which form it is copied
 * @text: that form
 *
 * The service has no window and so cannot own a clipboard. Plasma's clipboard manager takes texts
 * from anybody; where there is none, the program copies.
 */
void
sc_launcher_copy (ScLauncher *self,
                  const char *name,
                  ScCopyForm  form,
                  const char *text)
{
  g_return_if_fail (self != NULL && name != NULL && text != NULL);

  GDBusConnection *connection = g_application_get_dbus_connection (self->service);
  g_autoptr (GEnumClass) forms = g_type_class_ref (SC_TYPE_COPY_FORM);
  const char *nick = g_enum_get_value (forms, (int) form)->value_nick;
  GVariant *action = new_action (self, "copy", g_variant_new ("(ss)", name, nick));
  Copy *copy = g_new (Copy, 1);

  *copy = (Copy){ g_object_ref (self->service), g_variant_ref_sink (action) };
  g_application_hold (self->service);
  g_dbus_connection_call (connection, KLIPPER_NAME, KLIPPER_PATH, KLIPPER_INTERFACE,
                          "setClipboardContents", g_variant_new ("(s)", text), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, klipper_answered_cb, copy);
}

/* Returns the length of the beginning of @text that has no more than @length bytes and no half
 * characters. */
static gsize
cut (const char *text,
     gsize       length)
{
  while (length > 0 && ((guchar) text[length] & 0xc0) == 0x80)
    length--;

  return length;
}

/**
 * sc_launcher_join:
 * @terms: (array zero-terminated=1): words
 * @max_length: how many bytes of them are wanted
 *
 * Returns: (transfer full): the words with a space between each two, cut off where they are longer
 */
char *
sc_launcher_join (const char *const *terms,
                  gsize              max_length)
{
  g_return_val_if_fail (terms != NULL, NULL);

  GString *out = g_string_new (NULL);

  for (gsize i = 0; terms[i] != NULL && out->len < max_length; i++)
    {
      if (i > 0)
        g_string_append_c (out, ' ');

      gsize room = max_length - out->len;
      gsize length = strnlen (terms[i], room + 1);

      g_string_append_len (out, terms[i],
                           (gssize) (length > room ? cut (terms[i], room) : length));
    }

  return g_string_free (out, FALSE);
}
