/* sc-application.c — the program
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-application.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "sc-color-scheme.h"
#include "sc-summary.h"
#include "sc-window.h"

/* Owns what there is once: the table, the look, the actions that are not a window's. The table is
 * read when the first window is wanted, so that a second start, which only raises the first one's
 * window, reads nothing. A table that cannot be read ends the program: on half a table it would be
 * wrong.
 */

struct _ScApplication
{
  GtkApplication parent_instance;

  GSettings *settings;
  ScTable *table;
  ScColorScheme *color_scheme;
};

G_DEFINE_FINAL_TYPE (ScApplication, sc_application, GTK_TYPE_APPLICATION)

static ScWindow *
find_window (ScApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (SC_IS_WINDOW (l->data))
        return l->data;
    }

  return NULL;
}

static ScWindow *
create_window (ScApplication *self)
{
  g_autoptr (GError) error = NULL;

  if (self->table == NULL)
    self->table = sc_table_new_shipped (&error);

  if (self->table == NULL)
    {
      g_printerr ("status-codes: %s\n", error->message);
      exit (EXIT_FAILURE);
    }

  return sc_window_new (GTK_APPLICATION (self), self->table, self->settings);
}

static ScWindow *
ensure_window (ScApplication *self)
{
  ScWindow *window = find_window (self);

  return window != NULL ? window : create_window (self);
}

static void
search_activated_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       data)
{
  ScWindow *window = ensure_window (data);

  sc_window_search (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
about_activated_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  ScApplication *self = data;
  GtkWindow *window = GTK_WINDOW (ensure_window (self));
  const char *const authors[] = { _ ("The Status Codes authors"), NULL };
  g_autofree char *summary = sc_summary_new (self->table);
  g_autofree char *comments = g_strdup_printf (
      "%s\n%s", _ ("HTTP status codes, explained in English and Chinese"), summary);

  gtk_show_about_dialog (
      window,
      "program-name", _ ("Status Codes"),
      "logo-icon-name", APPLICATION_ID,
      "version", PACKAGE_VERSION,
      "comments", comments,
      "copyright", "© 2026 The Status Codes authors",
      "license-type", GTK_LICENSE_GPL_3_0,
      "authors", authors,
      /* Translators: your names, one per line */
      "translator-credits", _ ("translator-credits"),
      NULL);
}

static void
quit_activated_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  g_application_quit (G_APPLICATION (data));
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
add_actions (ScApplication *self)
{
  static const GActionEntry actions[] = {
    { .name = "search", .activate = search_activated_cb, .parameter_type = "s" },
    { .name = "about", .activate = about_activated_cb },
    { .name = "quit", .activate = quit_activated_cb },
  };
  static const struct
  {
    const char *action;
    const char *accelerators[3];
  } keys[] = {
    { "app.quit", { "<Control>q" } },
    { "window.close", { "<Control>w" } },
    { "win.find", { "<Control>f", "<Control>l" } },
    { "win.go-back", { "<Alt>Left" } },
    { "win.go-forward", { "<Alt>Right" } },
    { "win.show-search-help", { "F1" } },
    { "win.show-filters", { "<Control><Shift>f" } },
    { "status.toggle-favorite", { "<Control>d" } },
    { "status.copy::line", { "<Control><Shift>c" } },
    { "status.show-copy-menu", { "<Alt>c" } },
    { "status.compare", { "<Control>m" } },
    { "win.show-comparison", { "<Control><Shift>m" } },
    { "win.print", { "<Control>p" } },
    { "win.print-list", { "<Control><Shift>p" } },
    { "win.export", { "<Control>s" } },
    { "win.show-shortcuts", { "<Control>question", "<Control>F1" } },
    { "win.shelf::favorites", { "<Control><Shift>d" } },
    { "win.code-class::all", { "<Alt>0" } },
    { "win.code-class::informational", { "<Alt>1" } },
    { "win.code-class::successful", { "<Alt>2" } },
    { "win.code-class::redirection", { "<Alt>3" } },
    { "win.code-class::client-error", { "<Alt>4" } },
    { "win.code-class::server-error", { "<Alt>5" } },
    { "win.code-class::other", { "<Alt>6" } },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action,
                                           keys[i].accelerators);
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
  add_actions (self);
}

static void
sc_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (SC_APPLICATION (application))));
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
