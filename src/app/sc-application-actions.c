/* sc-application-actions.c — the actions of the program
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-application-private.h"

#include <glib/gi18n.h>

#include "sc-summary.h"

/* What can be done with no window in between. They are on the session bus, too, for the desktop's
 * search, for launchers and for a second start, so their names and parameters are not to change.
 */

static void
show_activated_cb (GSimpleAction *action,
                   GVariant      *name,
                   gpointer       data)
{
  ScWindow *window = sc_application_ensure_window (data);

  sc_window_show_code (window, g_variant_get_string (name, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
search_activated_cb (GSimpleAction *action,
                     GVariant      *text,
                     gpointer       data)
{
  ScWindow *window = sc_application_ensure_window (data);

  sc_window_search (window, g_variant_get_string (text, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
copy_activated_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  const char *name, *form;

  g_variant_get (parameter, "(&s&s)", &name, &form);
  sc_application_copy (data, name, form);
}

static void
show_shelf (ScApplication *self,
            ScShelf        shelf)
{
  ScWindow *window = sc_application_ensure_window (self);

  sc_window_show_shelf (window, shelf);
  gtk_window_present (GTK_WINDOW (window));
}

static void
favorites_activated_cb (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       data)
{
  show_shelf (data, SC_SHELF_FAVORITES);
}

static void
recents_activated_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       data)
{
  show_shelf (data, SC_SHELF_RECENTS);
}

static void
about_activated_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  ScApplication *self = data;
  GtkWindow *window = GTK_WINDOW (sc_application_ensure_window (self));
  const char *const authors[] = { _ ("The Status Codes authors"), NULL };
  g_autofree char *summary = sc_summary_new (sc_application_ensure_table (self));
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

/**
 * sc_application_add_actions:
 *
 * Adds the actions of the program, and the keys for all actions.
 */
void
sc_application_add_actions (ScApplication *self)
{
  static const GActionEntry actions[] = {
    { .name = "show", .activate = show_activated_cb, .parameter_type = "s" },
    { .name = "search", .activate = search_activated_cb, .parameter_type = "s" },
    { .name = "copy", .activate = copy_activated_cb, .parameter_type = "(ss)" },
    { .name = "favorites", .activate = favorites_activated_cb },
    { .name = "recents", .activate = recents_activated_cb },
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
    { "win.open", { "<Control>o" } },
    { "win.show-overview", { "<Control><Shift>o" } },
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
