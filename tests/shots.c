/* shots.c — pictures of every view
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-application.h"
#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-ui-resource.h"

/* Called by ./dev shots, once for each language: shots DIRECTORY LANGUAGE [VIEW...]. What is
 * painted is the window itself, by the renderer that shows it.
 */

static const struct
{
  const char *name;
  int width;
  int height;
} sizes[] = {
  { "wide", 1280, 800 },
  { "narrow", 360, 640 },
  { "wide-whole", 1280, 3000 },
  { "narrow-whole", 360, 4000 },
};

static void
save (GtkWidget  *window,
      const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, width, height);

  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  g_autoptr (GdkTexture) texture = gsk_renderer_render_texture (renderer, node, NULL);

  if (!gdk_texture_save_to_png (texture, path))
    g_error ("cannot write %s", path);

  gsk_render_node_unref (node);
}

static void
find (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.back", NULL);
}

static void
show_page (ScTestApp *app)
{
  g_signal_emit_by_name (sc_test_find (app->window, "search_entry"), "activate");
}

static void
copy (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "status.copy", "s", "line");
}

static void
copy_sample (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "status.copy", "s", "sample");
}

static void
open_copy_menu (ScTestApp *app)
{
  g_settings_set_strv (app->settings, "stacks", (const char *const[]){ "go", "libsoup", NULL });
  show_page (app);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "status.show-copy-menu", NULL);
}

static void
open_compare_menu (ScTestApp *app)
{
  show_page (app);
  gtk_menu_button_popup (GTK_MENU_BUTTON (sc_test_find (app->window, "compare_with")));
}

static void
compare_two (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.compare", "s", "404 410");
}

static void
compare_five (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.compare", "s",
                              "301 302 303 307 308");
}

static void
compare_timeouts (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.compare", "s", "408 504 499/nginx");
}

static void
unfold (GtkWidget *widget)
{
  if (GTK_IS_EXPANDER (widget))
    gtk_expander_set_expanded (GTK_EXPANDER (widget), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    unfold (child);
}

static void
show_all (ScTestApp *app)
{
  show_page (app);
  g_settings_set_strv (app->settings, "stacks", (const char *const[]){ "go", "libsoup", NULL });
  unfold (GTK_WIDGET (app->window));
}

static void
open_filters (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.show-filters", NULL);
}

static void
show_help (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.show-search-help", NULL);
}

/* A text as it is pasted. */
static void
explain (ScTestApp  *app,
         const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (app->window)), text);
  sc_test_settle ();
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.explain-clipboard", NULL);
  for (int i = 0; i < 10; i++) /* it is read by another thread */
    sc_test_settle ();
}

/* An hour of a server, in the middle of which its upstream server is slow, then gone. */
static char *
make_log (void)
{
  static const struct
  {
    int from;
    int to;
    int each;
    int code;
  } troubles[] = {
    { 310, 420, 7, 499 }, { 330, 430, 4, 504 }, { 400, 470, 3, 502 },
    { 0, 600, 60, 404 },  { 0, 600, 11, 304 },  { 0, 600, 31, 301 },
  };
  GString *log = g_string_new (NULL);

  for (int i = 0; i < 600; i++)
    {
      int code = 200;

      for (gsize j = 0; j < G_N_ELEMENTS (troubles) && code == 200; j++)
        {
          if (i >= troubles[j].from && i < troubles[j].to && i % troubles[j].each == 0)
            code = troubles[j].code;
        }
      g_string_append_printf (log,
                              "203.0.113.%d - - [14/Mar/2026:08:%02d:%02d +0000] \"GET "
                              "/api/orders/%d?page=%d&sort=date HTTP/1.1\" %d %d \"-\" "
                              "\"Mozilla/5.0 (X11; Linux x86_64)\"\n",
                              i % 250, i / 10, i % 10 * 6, i * 37 % 9000, i % 9, code, i * 13);
    }
  g_string_append (log,
                   "2026/03/14 08:59:59 [error] 31#31: *7 upstream timed out (110: Connection "
                   "timed out) while reading response header from upstream, client: 203.0.113.9, "
                   "server: example.com, request: \"GET / HTTP/1.1\", upstream: "
                   "\"http://192.0.2.1:8080/\", host: \"example.com\"\n");

  return g_string_free (log, FALSE);
}

static void
explain_log (ScTestApp *app)
{
  g_autofree char *log = make_log ();

  explain (app, log);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.show-overview", NULL);
}

static void
explain_page (ScTestApp *app)
{
  g_autofree char *log = make_log ();

  explain (app, log);
  sc_window_show_code (app->window, "504");
}

static void
explain_trace (ScTestApp *app)
{
  explain (app, "> CONNECT example.com:443 HTTP/1.1\n>\n"
                "< HTTP/1.1 407 Proxy Authentication Required\n"
                "< Proxy-Authenticate: Basic realm=\"proxy\"\n<\n"
                "> CONNECT example.com:443 HTTP/1.1\n>\n"
                "< HTTP/1.1 200 Connection established\n<\n"
                "> POST /login HTTP/1.1\n> Expect: 100-continue\n>\n"
                "< HTTP/1.1 100 Continue\n<\n"
                "< HTTP/1.1 302 Moved Temporarily\n< Server: nginx/1.27.4\n"
                "< Location: https://example.com/home\n<\n"
                "> GET /home HTTP/1.1\n>\n"
                "< HTTP/1.1 504 Gateway Time-out\n< Server: nginx/1.27.4\n<\n"
                "<html>\n<head><title>504 Gateway Time-out</title></head>\n"
                "<body>\n<center><h1>504 Gateway Time-out</h1></center>\n"
                "<hr><center>nginx/1.27.4</center>\n");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.show-overview", NULL);
}

static void
mark (ScTestApp *app)
{
  gtk_widget_activate_action (GTK_WIDGET (app->window), "status.toggle-favorite", NULL);
}

typedef struct
{
  const char *name;
  const char *query;
  void (*act) (ScTestApp *app);
} View;

static const View views[] = {
  { "start", "", find },
  { "page", "504", show_page },
  { "list", "", find },
  { "search", "网关", find },
  { "long", "103", show_page },
  { "tag", "499", show_page },
  { "redirect", "301", show_page },
  { "vendor", "530", show_page },
  { "no-status", "110", show_page },
  { "nothing", "zzz", find },
  { "miss", "550", find },
  { "marked", "gateway timeout", show_page },
  { "guess", "forbbiden", show_page },
  { "reason", "payload", find },
  { "constant", "NOT_FOUND", find },
  { "pinyin", "wgcs", mark },
  { "field", "retry-after", find },
  { "chips", "by:nginx by:iana retry:no foo:bar", find },
  { "filters", "gateway", open_filters },
  { "help", "", show_help },
  { "unfolded", "431", show_all }, /* late, since what is unfolded stays so */
  { "copied", "404", copy },
  { "copied-long", "401", copy_sample },
  { "copy-menu", "404", open_copy_menu },
  { "copy-menu-vendor", "499", open_copy_menu },
  { "compare-menu", "401", open_compare_menu },
  { "compare-two", "404", compare_two },
  { "compare-five", "301", compare_five },
  { "compare-timeouts", "40", compare_timeouts },
  { "explain-overview", "", explain_log },
  { "explain-page", "", explain_page },
  { "explain-trace", "", explain_trace },
};

/* A popover has a surface of its own and is not in the picture of its window. */
static GtkWidget *
find_popover (ScTestApp *app)
{
  static const char *const buttons[] = {
    "filter_button", "menu_button", "status_page", "compare_with",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      GtkWidget *button = sc_test_find (app->window, buttons[i]);

      for (GtkWidget *child = gtk_widget_get_first_child (button); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          if (GTK_IS_POPOVER (child) && gtk_widget_get_mapped (child))
            return child;
        }
    }

  return NULL;
}

static void
shoot (ScTestApp  *app,
       const View *view,
       const char *path)
{
  sc_test_type (app, view->query);
  view->act (app);
  for (int i = 0; i < 4; i++) /* the revealer and the switch of pages take their time */
    sc_test_settle ();

  GtkWidget *popover = find_popover (app);

  if (popover != NULL)
    {
      save (popover, path);
      gtk_popover_popdown (GTK_POPOVER (popover));
    }
  else
    save (GTK_WIDGET (app->window), path);
  g_object_set (sc_test_find (app->window, "search_entry"), "text", "", NULL);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.clear-search", NULL);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.clear-comparison", NULL);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.leave-text", NULL);
}

/* All views, or those that are named. */
static gboolean
is_wanted (const char *name,
           char      **names)
{
  return *names == NULL || g_strv_contains ((const char *const *) names, name);
}

int
main (int    argc,
      char **argv)
{
  if (argc < 3)
    g_error ("usage: shots DIRECTORY LANGUAGE [VIEW...]");

  sc_locale_init ();
  gtk_init ();
  sc_ui_register_resource ();

  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    {
      for (int dark = 0; dark < 2; dark++)
        {
          ScTestApp app = { 0 };

          g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", dark,
                        NULL);
          sc_test_app_open (&app, sizes[size].width, sizes[size].height);

          for (guint i = 0; i < G_N_ELEMENTS (views); i++)
            {
              g_autofree char *name =
                  g_strdup_printf ("%s-%s-%s-%s.png", views[i].name, sizes[size].name, argv[2],
                                   dark ? "dark" : "light");
              g_autofree char *path = g_build_filename (argv[1], name, NULL);

              if (is_wanted (views[i].name, argv + 3))
                shoot (&app, &views[i], path);
            }

          sc_test_app_close (&app);
          sc_test_app_reset (&app);
        }
    }

  return 0;
}
