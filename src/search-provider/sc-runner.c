/* sc-runner.c — the search of KRunner
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-runner.h"

#include <glib/gi18n.h>

#include "sc-krunner1.h"
#include "sc-locale.h"
#include "sc-record.h"
#include "sc-subtitle.h"

/* org.kde.krunner1, as data/search/ describes it. KRunner asks for matches with all there is to
 * show of them, and later has one run: opened, or one of the actions done that were offered for it.
 */

/* How good a match is to KRunner, which sorts its categories by the best of their matches. In
 * Plasma 5 the same numbers are kinds of matches, and an exact one stands before all others. */
#define RELEVANCE_EXACT 100
#define RELEVANCE_LOW 30

#define RELEVANCE_STEP 0.1 /* from one answer to the next */
#define MIN_LETTERS 2      /* two Han characters are the shortest text that is answered */

static const struct
{
  const char *id;
  ScCopyForm form;
  const char *text;
} actions[] = {
  { "copy-phrase", SC_COPY_PHRASE, N_ ("Copy Reason Phrase") },
  { "copy-number", SC_COPY_NUMBER, N_ ("Copy Number") },
};

struct _ScRunner
{
  ScKrunner1 *skeleton;
  ScLookup *lookup;     /* not owned */
  ScLauncher *launcher; /* not owned */
};

/* Returns %NULL if @status has no such form. */
static const char *
get_form (ScStatus  *status,
          ScCopyForm form)
{
  return form == SC_COPY_PHRASE ? sc_record_get_phrase (status) : sc_status_get_number (status);
}

static void
add_actions (GVariantBuilder *properties,
             ScStatus        *status)
{
  const char *ids[G_N_ELEMENTS (actions)];
  gssize n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (get_form (status, actions[i].form) != NULL)
        ids[n++] = actions[i].id;
    }

  g_variant_builder_add (properties, "{sv}", "actions", g_variant_new_strv (ids, n));
}

static void
add_match (GVariantBuilder *builder,
           const ScAnswer  *answer,
           double           relevance)
{
  g_autofree char *name = sc_status_dup_name (answer->status);
  g_autofree char *title = sc_record_dup_title (answer->status);
  g_autofree char *subtitle = sc_subtitle_new (answer->status, sc_locale_get_language ());
  g_autofree char *uri = sc_record_dup_uri (answer->status);
  g_auto (GVariantBuilder) properties = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  g_variant_builder_add (&properties, "{sv}", "subtext", g_variant_new_string (subtitle));
  g_variant_builder_add (&properties, "{sv}", "category",
                         g_variant_new_string (_ ("HTTP Status Codes")));
  if (uri != NULL)
    {
      g_variant_builder_add (&properties, "{sv}", "urls",
                             g_variant_new_strv ((const char *[]){ uri }, 1));
    }
  g_variant_builder_add (&properties, "{sv}", "multiline", g_variant_new_boolean (FALSE));
  add_actions (&properties, answer->status);

  g_variant_builder_add (builder, "(sssid@a{sv})", name, title, APPLICATION_ID,
                         answer->exact ? RELEVANCE_EXACT : RELEVANCE_LOW, relevance,
                         g_variant_builder_end (&properties));
}

static gboolean
match_cb (ScKrunner1            *skeleton,
          GDBusMethodInvocation *invocation,
          const char            *query,
          ScRunner              *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(sssida{sv})"));
  g_autoptr (GArray) answers = sc_lookup_find (self->lookup, query);

  for (guint i = 0; i < answers->len; i++)
    add_match (&builder, &g_array_index (answers, ScAnswer, i), 1 - RELEVANCE_STEP * i);

  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_match (skeleton, invocation, g_variant_builder_end (&builder));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
actions_cb (ScKrunner1            *skeleton,
            GDBusMethodInvocation *invocation,
            ScRunner              *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(sss)"));

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    g_variant_builder_add (&builder, "(sss)", actions[i].id, _ (actions[i].text), "edit-copy");

  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_actions (skeleton, invocation, g_variant_builder_end (&builder));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* What is no entry or no action is nothing to copy. */
static void
run_action (ScRunner   *self,
            const char *name,
            const char *id)
{
  ScStatus *status = sc_lookup_get (self->lookup, name);

  for (gsize i = 0; status != NULL && i < G_N_ELEMENTS (actions); i++)
    {
      const char *text = get_form (status, actions[i].form);

      if (g_str_equal (actions[i].id, id) && text != NULL)
        sc_launcher_copy (self->launcher, name, actions[i].form, text);
    }
}

static gboolean
run_cb (ScKrunner1            *skeleton,
        GDBusMethodInvocation *invocation,
        const char            *name,
        const char            *action,
        ScRunner              *self)
{
  if (*action == '\0')
    sc_launcher_show (self->launcher, name);
  else
    run_action (self, name, action);

  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_run (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
set_activation_token_cb (ScKrunner1            *skeleton,
                         GDBusMethodInvocation *invocation,
                         const char            *token,
                         ScRunner              *self)
{
  sc_launcher_set_token (self->launcher, token);
  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_set_activation_token (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* The same as the desktop file says to those versions of KRunner that do not ask. */
static gboolean
config_cb (ScKrunner1            *skeleton,
           GDBusMethodInvocation *invocation,
           ScRunner              *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  g_variant_builder_add (&builder, "{sv}", "MinLetterCount", g_variant_new_int32 (MIN_LETTERS));

  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_config (skeleton, invocation, g_variant_builder_end (&builder));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* The end of a search; nothing is kept for one. */
static gboolean
teardown_cb (ScKrunner1            *skeleton,
             GDBusMethodInvocation *invocation,
             ScRunner              *self)
{
  sc_launcher_renew (self->launcher);
  sc_krunner1_complete_teardown (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/**
 * sc_runner_new:
 * @lookup: finds the answers; must live longer
 * @launcher: opens the program and copies; must live longer
 *
 * Returns: (transfer full): the search, not exported yet
 */
ScRunner *
sc_runner_new (ScLookup   *lookup,
               ScLauncher *launcher)
{
  g_return_val_if_fail (lookup != NULL && launcher != NULL, NULL);

  ScRunner *self = g_new0 (ScRunner, 1);

  self->skeleton = sc_krunner1_skeleton_new ();
  self->lookup = lookup;
  self->launcher = launcher;

  g_signal_connect (self->skeleton, "handle-match", G_CALLBACK (match_cb), self);
  g_signal_connect (self->skeleton, "handle-actions", G_CALLBACK (actions_cb), self);
  g_signal_connect (self->skeleton, "handle-run", G_CALLBACK (run_cb), self);
  g_signal_connect (self->skeleton, "handle-set-activation-token",
                    G_CALLBACK (set_activation_token_cb), self);
  g_signal_connect (self->skeleton, "handle-config", G_CALLBACK (config_cb), self);
  g_signal_connect (self->skeleton, "handle-teardown", G_CALLBACK (teardown_cb), self);

  return self;
}

/**
 * sc_runner_free:
 * @self: (transfer full): a search, which is on the bus no longer then
 */
void
sc_runner_free (ScRunner *self)
{
  if (g_dbus_interface_skeleton_get_connection (G_DBUS_INTERFACE_SKELETON (self->skeleton)) != NULL)
    g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
  g_object_unref (self->skeleton);
  g_free (self);
}

/**
 * sc_runner_export:
 *
 * Returns: whether the search can be asked now; if not, @error is set
 */
gboolean
sc_runner_export (ScRunner         *self,
                  GDBusConnection  *connection,
                  const char       *path,
                  GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection,
                                           path, error);
}
