/* test-bilingual.c — a text in both languages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-bilingual.h"
#include "sc-locale.h"
#include "sc-test-app.h"
#include "sc-wording.h"

static ScBilingual *
make_text (const char *english,
           const char *chinese)
{
  return SC_BILINGUAL (g_object_ref_sink (sc_bilingual_new (english, chinese)));
}

static void
test_texts (void)
{
  ScBilingual *text = make_text ("See `404` & <b>", "参见 `404` & <b>");
  GtkWidget *english = sc_test_find (text, "en_label");
  GtkWidget *chinese = sc_test_find (text, "zh_label");
  GtkWidget *first = sc_locale_get_language () == SC_LANGUAGE_ZH ? chinese : english;

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (english)), ==, "See 404 & <b>");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (chinese)), ==, "参见 404 & <b>");
  g_assert_true (gtk_widget_get_first_child (gtk_widget_get_parent (english)) == first);
  g_assert_finalize_object (text);
}

static void
test_language (void)
{
  static const struct
  {
    ScContentLanguage language;
    gboolean english;
    gboolean chinese;
  } cases[] = {
    { SC_CONTENT_LANGUAGE_ENGLISH, TRUE, FALSE },
    { SC_CONTENT_LANGUAGE_CHINESE, FALSE, TRUE },
    { SC_CONTENT_LANGUAGE_BOTH, TRUE, TRUE },
  };
  ScBilingual *text = make_text ("A", "甲");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScContentLanguage language;

      g_object_set (text, "content-language", cases[i].language, NULL);
      g_object_get (text, "content-language", &language, NULL);
      g_assert_cmpint ((int) language, ==, (int) cases[i].language);
      g_assert_cmpint (gtk_widget_get_visible (sc_test_find (text, "en_label")), ==,
                       cases[i].english);
      g_assert_cmpint (gtk_widget_get_visible (sc_test_find (text, "zh_label")), ==,
                       cases[i].chinese);
    }

  g_assert_finalize_object (text);
}

static void
show_code_cb (GSimpleAction *action,
              GVariant      *parameter,
              char         **uri)
{
  g_free (*uri);
  *uri = g_variant_dup_string (parameter, NULL);
}

/* A click on a number goes up as an action, in both languages. */
static void
test_link (void)
{
  static const char *const labels[] = { "en_label", "zh_label" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-code", G_VARIANT_TYPE_STRING);
  g_autofree char *uri = NULL;
  ScBilingual *text = make_text ("`404`", "`404`");

  g_signal_connect (action, "activate", G_CALLBACK (show_code_cb), &uri);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (text), "page", G_ACTION_GROUP (group));

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gboolean handled = FALSE;

      g_clear_pointer (&uri, g_free);
      g_signal_emit_by_name (sc_test_find (text, labels[i]), "activate-link", "code:404", &handled);
      g_assert_true (handled);
      g_assert_cmpstr (uri, ==, "code:404");
    }

  g_assert_finalize_object (text);
}

/* Tab comes only to what has something to activate. */
static void
test_focus (void)
{
  ScBilingual *plain = make_text ("`Allow`", "`Allow`");
  ScBilingual *linked = make_text ("`404`", "`404`");
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (plain));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (linked));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));

  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (plain), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (linked), GTK_DIR_TAB_FORWARD));

  gtk_window_destroy (GTK_WINDOW (window));
  sc_test_settle ();
  g_assert_finalize_object (plain);
  g_assert_finalize_object (linked);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/bilingual/texts", test_texts);
  g_test_add_func ("/bilingual/language", test_language);
  g_test_add_func ("/bilingual/link", test_link);
  g_test_add_func ("/bilingual/focus", test_focus);

  return g_test_run ();
}
