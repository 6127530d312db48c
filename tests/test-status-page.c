/* test-status-page.c — all about one code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-page.h"
#include "sc-table.h"
#include "sc-test-app.h"
#include "sc-wording.h"

typedef struct
{
  ScTable *table;
  ScStatusPage *page;
} Fixture;

static const char *
get_text (Fixture    *fixture,
          const char *id)
{
  return gtk_label_get_text (GTK_LABEL (sc_test_find (fixture->page, id)));
}

static void
test_texts (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *code;
    const char *title;
    const char *subtitle;
    const char *reference;
    const char *uri;
  } cases[] = {
    { "504", "Gateway Timeout", "网关超时", "RFC 9110, Section 15.6.5",
      "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5" },
    { "423", "Locked", "已锁定", "RFC 4918, Section 11.3",
      "https://www.rfc-editor.org/rfc/rfc4918#section-11.3" },
    { "104", "Upload Resumption Supported", "支持上传续传", "draft-ietf-httpbis-resumable-upload",
      "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *reference = sc_test_find (fixture->page, "reference");

      sc_status_page_set_status (fixture->page,
                                 sc_table_find (fixture->table, cases[i].code, NULL));
      g_assert_cmpstr (get_text (fixture, "title"), ==, cases[i].title);
      g_assert_cmpstr (get_text (fixture, "subtitle"), ==, cases[i].subtitle);
      g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (reference)), ==, cases[i].reference);
      g_assert_cmpstr (gtk_link_button_get_uri (GTK_LINK_BUTTON (reference)), ==, cases[i].uri);
    }
}

/* Every text of the table must be markup that Pango accepts; GtkLabel warns where it does not. */
static void
test_all (Fixture      *fixture,
          gconstpointer data)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (fixture->table));
  guint n = g_list_model_get_n_items (statuses);

  g_assert_cmpuint (n, >=, 176);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      sc_status_page_set_status (fixture->page, status);
      g_assert_cmpstr (get_text (fixture, "badge"), ==, sc_status_get_number (status));
      g_assert_cmpuint (strlen (get_text (fixture, "en_meaning")), >, 80);
      g_assert_cmpuint (strlen (get_text (fixture, "zh_meaning")), >, 80);
      g_assert_null (strchr (get_text (fixture, "en_meaning"), '`'));
      g_assert_null (strchr (get_text (fixture, "zh_meaning"), '`'));
    }
}

static void
test_facts (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *expected = g_strdup_printf (
      "%s · %s · nginx · %s", sc_wording_of_class (SC_CODE_CLASS_CLIENT_ERROR),
      sc_wording_of_state (SC_STATE_UNREGISTERED), sc_wording_of_visibility (SC_VISIBILITY_LOG));

  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "499", "nginx"));
  g_assert_cmpstr (get_text (fixture, "facts"), ==, expected);
}

static void
show_code_cb (GSimpleAction *action,
              GVariant      *uri,
              gpointer       out)
{
  *(char **) out = g_variant_dup_string (uri, NULL);
}

/* Links go to whatever the page is in. */
static void
test_link (Fixture      *fixture,
           gconstpointer data)
{
  const GActionEntry entry = { "show-code", show_code_cb, "s", NULL, NULL, { 0 } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autofree char *uri = NULL;
  gboolean handled = FALSE;

  g_action_map_add_action_entries (G_ACTION_MAP (actions), &entry, 1, &uri);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->page), "page", G_ACTION_GROUP (actions));
  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "504", NULL));
  g_signal_emit_by_name (sc_test_find (fixture->page, "en_meaning"), "activate-link", "code:408",
                         &handled);
  g_assert_true (handled);
  g_assert_cmpstr (uri, ==, "code:408");
}

static void
test_columns (Fixture      *fixture,
              gconstpointer data)
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

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_status_page_set_content_language (fixture->page, cases[i].language);
      g_assert_cmpint (gtk_widget_get_visible (sc_test_find (fixture->page, "en_column")), ==,
                       cases[i].english);
      g_assert_cmpint (gtk_widget_get_visible (sc_test_find (fixture->page, "zh_column")), ==,
                       cases[i].chinese);
    }
}

static gboolean
has_advice (Fixture *fixture)
{
  GtkWidget *advice = sc_test_find (fixture->page, "advice");

  return advice != NULL && gtk_widget_get_visible (advice);
}

/* The sections come when there is time; until then there are those of no entry. */
static void
test_details (Fixture      *fixture,
              gconstpointer data)
{
  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "404", NULL));
  g_assert_false (has_advice (fixture));
  sc_test_settle ();
  g_assert_true (has_advice (fixture));

  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "410", NULL));
  g_assert_false (has_advice (fixture));
  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "405", NULL));
  sc_test_settle ();
  g_assert_true (has_advice (fixture));
}

/* A page that goes, or loses its entry, before it had time leaves nothing behind. */
static void
test_pending (Fixture      *fixture,
              gconstpointer data)
{
  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "404", NULL));
  sc_status_page_set_status (fixture->page, NULL);
  sc_test_settle ();
  g_assert_false (has_advice (fixture));

  sc_status_page_set_status (fixture->page, sc_table_find (fixture->table, "404", NULL));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->table = sc_table_new_shipped (NULL);

  g_autoptr (ScCatalog) catalog = sc_catalog_new (fixture->table, NULL);

  fixture->page = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_PAGE, NULL));
  sc_status_page_set_catalog (fixture->page, catalog);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->page);
  sc_table_unref (fixture->table);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/status-page/texts", Fixture, NULL, set_up, test_texts, tear_down);
  g_test_add ("/status-page/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/status-page/facts", Fixture, NULL, set_up, test_facts, tear_down);
  g_test_add ("/status-page/link", Fixture, NULL, set_up, test_link, tear_down);
  g_test_add ("/status-page/details", Fixture, NULL, set_up, test_details, tear_down);
  g_test_add ("/status-page/pending", Fixture, NULL, set_up, test_pending, tear_down);
  g_test_add ("/status-page/columns", Fixture, NULL, set_up, test_columns, tear_down);

  return g_test_run ();
}
