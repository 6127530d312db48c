/* sc-shell-search.c — the search of GNOME Shell
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-shell-search.h"

#include "sc-locale.h"
#include "sc-record.h"
#include "sc-search-provider2.h"
#include "sc-subtitle.h"

/* org.gnome.Shell.SearchProvider2, as data/search/ describes it. The shell asks which entries there
 * are for what was typed, then what to show of them, and may do so for entries that it was told of
 * long ago. An answer for each is what it expects, in the order in which it asked.
 */

struct _ScShellSearch
{
  ScSearchProvider2 *skeleton;
  ScLookup *lookup;     /* not owned */
  ScLauncher *launcher; /* not owned */
  GVariant *icon;
};

/* What one byte more would tell to be too long is as good as the whole. */
static char *
join (const char *const *terms)
{
  return sc_launcher_join (terms, SC_LOOKUP_MAX_LENGTH + 1);
}

static GStrv
get_names (GArray *answers)
{
  GStrv names = g_new0 (char *, answers->len + 1);

  for (guint i = 0; i < answers->len; i++)
    names[i] = sc_status_dup_name (g_array_index (answers, ScAnswer, i).status);

  return names;
}

static gboolean
initial_result_set_cb (ScSearchProvider2     *skeleton,
                       GDBusMethodInvocation *invocation,
                       const char *const     *terms,
                       ScShellSearch         *self)
{
  g_autofree char *text = join (terms);
  g_autoptr (GArray) answers = sc_lookup_find (self->lookup, text);
  g_auto (GStrv) names = get_names (answers);

  sc_launcher_renew (self->launcher);
  sc_search_provider2_complete_get_initial_result_set (skeleton, invocation,
                                                       (const char *const *) names);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
subsearch_result_set_cb (ScSearchProvider2     *skeleton,
                         GDBusMethodInvocation *invocation,
                         const char *const     *previous,
                         const char *const     *terms,
                         ScShellSearch         *self)
{
  g_autofree char *text = join (terms);
  g_autoptr (GArray) answers = sc_lookup_find_among (self->lookup, previous, text);
  g_auto (GStrv) names = get_names (answers);

  sc_launcher_renew (self->launcher);
  sc_search_provider2_complete_get_subsearch_result_set (skeleton, invocation,
                                                         (const char *const *) names);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
add_string (GVariantBuilder *builder,
            const char      *key,
            const char      *value)
{
  if (value != NULL)
    g_variant_builder_add (builder, "{sv}", key, g_variant_new_string (value));
}

/* What is no entry is called as it was asked for. */
static void
add_meta (ScShellSearch   *self,
          GVariantBuilder *builder,
          const char      *name)
{
  ScStatus *status = sc_lookup_get (self->lookup, name);

  g_variant_builder_open (builder, G_VARIANT_TYPE_VARDICT);
  add_string (builder, "id", name);
  if (status == NULL)
    {
      add_string (builder, "name", name);
    }
  else
    {
      g_autofree char *title = sc_record_dup_title (status);
      g_autofree char *subtitle = sc_subtitle_new (status, sc_locale_get_language ());

      add_string (builder, "name", title);
      add_string (builder, "description", subtitle);
      add_string (builder, "clipboardText", sc_record_get_phrase (status));
    }
  g_variant_builder_add (builder, "{sv}", "icon", self->icon);
  g_variant_builder_close (builder);
}

static gboolean
result_metas_cb (ScSearchProvider2     *skeleton,
                 GDBusMethodInvocation *invocation,
                 const char *const     *names,
                 ScShellSearch         *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (gsize i = 0; names[i] != NULL; i++)
    add_meta (self, &builder, names[i]);

  sc_launcher_renew (self->launcher);
  sc_search_provider2_complete_get_result_metas (skeleton, invocation,
                                                 g_variant_builder_end (&builder));
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
activate_result_cb (ScSearchProvider2     *skeleton,
                    GDBusMethodInvocation *invocation,
                    const char            *name,
                    const char *const     *terms,
                    guint                  timestamp,
                    ScShellSearch         *self)
{
  sc_launcher_set_time (self->launcher, timestamp);
  sc_launcher_show (self->launcher, name);
  sc_search_provider2_complete_activate_result (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
launch_search_cb (ScSearchProvider2     *skeleton,
                  GDBusMethodInvocation *invocation,
                  const char *const     *terms,
                  guint                  timestamp,
                  ScShellSearch         *self)
{
  sc_launcher_set_time (self->launcher, timestamp);
  sc_launcher_search (self->launcher, terms);
  sc_search_provider2_complete_launch_search (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/**
 * sc_shell_search_new:
 * @lookup: finds the answers; must live longer
 * @launcher: opens the program; must live longer
 *
 * Returns: (transfer full): the search, not exported yet
 */
ScShellSearch *
sc_shell_search_new (ScLookup   *lookup,
                     ScLauncher *launcher)
{
  g_return_val_if_fail (lookup != NULL && launcher != NULL, NULL);

  ScShellSearch *self = g_new0 (ScShellSearch, 1);
  g_autoptr (GIcon) icon = g_themed_icon_new (APPLICATION_ID);

  self->skeleton = sc_search_provider2_skeleton_new ();
  self->lookup = lookup;
  self->launcher = launcher;
  self->icon = g_icon_serialize (icon);

  g_signal_connect (self->skeleton, "handle-get-initial-result-set",
                    G_CALLBACK (initial_result_set_cb), self);
  g_signal_connect (self->skeleton, "handle-get-subsearch-result-set",
                    G_CALLBACK (subsearch_result_set_cb), self);
  g_signal_connect (self->skeleton, "handle-get-result-metas", G_CALLBACK (result_metas_cb), self);
  g_signal_connect (self->skeleton, "handle-activate-result", G_CALLBACK (activate_result_cb),
                    self);
  g_signal_connect (self->skeleton, "handle-launch-search", G_CALLBACK (launch_search_cb), self);

  return self;
}

/**
 * sc_shell_search_free:
 * @self: (transfer full): a search, which is on the bus no longer then
 */
void
sc_shell_search_free (ScShellSearch *self)
{
  if (g_dbus_interface_skeleton_get_connection (G_DBUS_INTERFACE_SKELETON (self->skeleton)) != NULL)
    g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
  g_object_unref (self->skeleton);
  g_variant_unref (self->icon);
  g_free (self);
}

/**
 * sc_shell_search_export:
 *
 * Returns: whether the search can be asked now; if not, @error is set
 */
gboolean
sc_shell_search_export (ScShellSearch    *self,
                        GDBusConnection  *connection,
                        const char       *path,
                        GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection,
                                           path, error);
}
