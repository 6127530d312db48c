/* sc-test-app.c — the real program inside a test
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-app.h"

#include "sc-application.h"
#include "sc-locale.h"
#include "sc-settings.h"
#include "sc-ui-resource.h"
#include "sc-wording.h"

/* Opens the program's window on the display of the test, with settings that are forgotten
 * afterwards. Tests find widgets by the ids that they have in the .ui files, as GtkBuilder sets
 * them.
 */

/* How long nothing may happen before things count as settled, in microseconds. */
#define QUIET (80 * G_TIME_SPAN_MILLISECOND)

/**
 * sc_test_init:
 *
 * To be called first in the main() of a test of widgets. `LANGUAGE` is the language of the run; the
 * C library ignores it in some locales, and then nothing would have been tested in Chinese.
 */
void
sc_test_init (int    *argc,
              char ***argv)
{
  gboolean chinese = g_strcmp0 (g_getenv ("LANGUAGE"), "zh_CN") == 0;

  sc_locale_init ();
  gtk_disable_setlocale ();
  gtk_test_init (argc, argv, NULL);
  sc_ui_register_resource ();

  g_assert_cmpint (sc_locale_get_language (), ==, chinese ? SC_LANGUAGE_ZH : SC_LANGUAGE_EN);
}

static void
ensure_application (ScTestApp *self)
{
  static GSettings *settings;
  static GtkApplication *application;
  g_autoptr (GError) error = NULL;

  if (application == NULL)
    {
      /* A blinking cursor is painted again and again, and nothing would ever settle. */
      g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);

      settings = sc_settings_new (&error);
      g_assert_no_error (error);
      application = GTK_APPLICATION (sc_application_new (settings));
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
    }

  self->settings = settings;
  self->application = application;
}

/**
 * sc_test_app_open:
 *
 * Opens a window in that size, in pixels, and waits until it has settled. The program itself is
 * made once in a process, as in real life; what is remembered of an earlier window stays.
 */
void
sc_test_app_open (ScTestApp *self,
                  int        width,
                  int        height)
{
  ensure_application (self);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_application_activate (G_APPLICATION (self->application));
  self->window = SC_WINDOW (gtk_application_get_windows (self->application)->data);
  sc_test_settle ();
}

/**
 * sc_test_app_close:
 *
 * Closes the window, which must leave nothing of it behind.
 */
void
sc_test_app_close (ScTestApp *self)
{
  gpointer window = self->window;

  g_object_add_weak_pointer (window, &window);
  /* A tooltip that is due must see the window go; GTK 4.8 warns if it is gone. */
  gtk_widget_set_visible (window, FALSE);
  sc_test_settle ();
  gtk_window_destroy (window);
  sc_test_settle ();
  g_assert_null (window);

  self->window = NULL;
}

/**
 * sc_test_app_reset:
 *
 * Forgets all settings.
 */
void
sc_test_app_reset (ScTestApp *self)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (self->settings, "settings-schema", &schema, NULL);

  g_auto (GStrv) keys = g_settings_schema_list_keys (schema);
  for (gsize i = 0; keys[i] != NULL; i++)
    g_settings_reset (self->settings, keys[i]);
}

/**
 * sc_test_settle:
 *
 * Runs the main loop until nothing has happened for a while.
 */
void
sc_test_settle (void)
{
  gint64 last = g_get_monotonic_time ();
  gint64 limit = last + 5 * G_TIME_SPAN_SECOND;

  while (g_get_monotonic_time () - last < QUIET)
    {
      if (g_main_context_iteration (NULL, FALSE) && g_get_monotonic_time () < limit)
        last = g_get_monotonic_time ();
      else
        g_usleep (1000);
    }
}

/**
 * sc_test_find:
 * @root: a widget
 * @id: the id of a widget below it
 *
 * Returns: (transfer none) (nullable): that widget, %NULL if there is none
 */
GtkWidget *
sc_test_find (gpointer    root,
              const char *id)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (root)), id) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sc_test_find (child, id);

  return found;
}

/**
 * sc_test_find_type:
 *
 * Returns: (transfer none) (nullable): the first widget of @type below @root
 */
GtkWidget *
sc_test_find_type (gpointer root,
                   GType    type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sc_test_find_type (child, type);

  return found;
}

/**
 * sc_test_type:
 *
 * Puts @text into the search entry and waits until that has settled.
 */
void
sc_test_type (ScTestApp  *self,
              const char *text)
{
  GtkEditable *entry = GTK_EDITABLE (sc_test_find (self->window, "search_entry"));

  gtk_editable_set_text (entry, text);
  gtk_editable_set_position (entry, -1);
  sc_test_settle ();
}

/**
 * sc_test_app_activate:
 * @action: an action of the window, such as `win.code-class::other`
 */
void
sc_test_app_activate (ScTestApp  *self,
                      const char *action)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;
  gboolean parsed = g_action_parse_detailed_name (action, &name, &target, NULL);

  g_assert_true (parsed);
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (self->window), name, target));
  sc_test_settle ();
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      text)
{
  g_autoptr (GError) error = NULL;

  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);
  g_assert_no_error (error);
}

/**
 * sc_test_app_read_clipboard:
 *
 * Returns: (transfer full): the text in the clipboard
 */
char *
sc_test_app_read_clipboard (ScTestApp *self)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), NULL,
                                 text_read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  return text;
}

/**
 * sc_test_press:
 * @widget: a widget that listens to keys itself
 *
 * Presses a key without a modifier, and waits until that has settled.
 *
 * Returns: whether @widget has taken it
 */
gboolean
sc_test_press (gpointer widget,
               guint    key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }

  sc_test_settle ();
  return handled;
}

static void
set_up (ScTestApp    *self,
        gconstpointer width)
{
  sc_test_app_open (self, GPOINTER_TO_INT (width), SC_TEST_HEIGHT);
}

static void
tear_down (ScTestApp    *self,
           gconstpointer width)
{
  sc_test_app_close (self);
  sc_test_app_reset (self);
}

/**
 * sc_test_app_add:
 * @width: of the window, in pixels
 *
 * Adds a test that gets a window of its own.
 */
void
sc_test_app_add (const char *path,
                 int         width,
                 void      (*test) (ScTestApp *, gconstpointer))
{
  g_test_add (path, ScTestApp, GINT_TO_POINTER (width), set_up, test, tear_down);
}
