/* test-status-details.c — the sections of the page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-bilingual.h"
#include "sc-core-enums.h"
#include "sc-section.h"
#include "sc-status-details.h"
#include "sc-status-page.h"
#include "sc-test-app.h"
#include "sc-test-core.h"
#include "sc-wording.h"

#include <string.h>

/* Which sections there are follows from the table, and all that the table says is to be read in
 * them. Texts are read as assistive technology does, label by label.
 */

typedef struct
{
  ScTable *table;
  GObject *page; /* has the properties that the sections follow; it shows nothing */
  GtkWidget *details;
} Fixture;

/* What is folded away is there all the same; GtkExpander takes it out of the tree. */
static void
append_texts (GString   *out,
              GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;

  if (GTK_IS_EXPANDER (widget) && !gtk_expander_get_expanded (GTK_EXPANDER (widget)))
    append_texts (out, gtk_expander_get_child (GTK_EXPANDER (widget)));

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (out, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_texts (out, child);
}

static char *
print (Fixture    *fixture,
       const char *section)
{
  GString *out = g_string_new (NULL);

  append_texts (out, sc_test_find (fixture->details, section));

  return g_string_free (out, FALSE);
}

static ScStatus *
show (Fixture    *fixture,
      const char *number,
      const char *owner)
{
  ScStatus *status = sc_table_find (fixture->table, number, owner);

  g_assert_nonnull (status);
  sc_status_details_set_status (SC_STATUS_DETAILS (fixture->details), status);

  return status;
}

static gboolean
has_section (Fixture    *fixture,
             const char *section)
{
  return gtk_widget_get_visible (sc_test_find (fixture->details, section));
}

static gboolean
is_in (Fixture  *fixture,
       ScDetail *detail,
       char    **texts)
{
  static const char *const sections[] = {
    [SC_DETAIL_ALIAS] = "names",         [SC_DETAIL_FORMER] = "names",
    [SC_DETAIL_CACHE] = "behavior",      [SC_DETAIL_CONTENT] = "behavior",
    [SC_DETAIL_RETRY] = "behavior",      [SC_DETAIL_METHOD] = "behavior",
    [SC_DETAIL_FIELD] = "fields",        [SC_DETAIL_CONFUSION] = "confusions",
    [SC_DETAIL_ADVICE] = "advice",       [SC_DETAIL_WRONG] = "wrong",
    [SC_DETAIL_SAMPLE] = "sample",       [SC_DETAIL_SOURCE] = "sources",
    [SC_DETAIL_DOCUMENT] = "sources",
  };
  ScDetailKind kind = sc_detail_get_kind (detail);
  const char *section = kind < G_N_ELEMENTS (sections) ? sections[kind] : NULL;

  if (section == NULL)
    return TRUE;

  if (texts[kind] == NULL)
    texts[kind] = print (fixture, section);

  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      const char *text = sc_detail_get_text (detail, (ScLanguage) i);
      g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", "`", -1);
      g_autofree char *plain = g_strjoinv (NULL, parts);

      if (strstr (texts[kind], plain) == NULL)
        {
          g_test_message ("missing: %s", plain);
          return FALSE;
        }
    }

  return TRUE;
}

/* Nothing that the table says is left out, of any entry, and nothing warns. */
static void
test_all (Fixture      *fixture,
          gconstpointer data)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (fixture->table));
  guint n = g_list_model_get_n_items (statuses);

  g_assert_cmpuint (n, >=, 160);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      char *texts[SC_N_DETAIL_KINDS] = { NULL };
      GPtrArray *details = sc_status_get_details (status);

      g_test_message ("%s of %s", sc_status_get_number (status),
                      sc_owner_get_id (sc_status_get_owner (status)));
      sc_status_details_set_status (SC_STATUS_DETAILS (fixture->details), status);
      for (guint j = 0; j < details->len; j++)
        g_assert_true (is_in (fixture, g_ptr_array_index (details, j), texts));

      for (int j = 0; j < SC_N_DETAIL_KINDS; j++)
        g_free (texts[j]);
    }
}

static void
test_sections (Fixture      *fixture,
               gconstpointer data)
{
  static const struct
  {
    const char *number;
    const char *owner;
    const char *sections; /* a letter each */
  } cases[] = {
    { "301", "iana", "abrcfnkwste" }, { "303", "iana", "abrcfnkwste" },
    { "304", "iana", "abcfnkwste" },  { "418", "iana", "abocnkwte" },
    { "499", "nginx", "abocnkwte" },  { "579", "qiniu", "abcfnte" },
    { "110", "warning-field", "abcnke" },
  };
  static const struct
  {
    char letter;
    const char *section;
  } letters[] = {
    { 'a', "advice" }, { 'b', "behavior" },  { 'r', "redirects" }, { 'o', "others" },
    { 'c', "confusions" }, { 'f', "fields" }, { 'n', "names" },    { 'k', "constants" },
    { 's', "sample" }, { 't', "statements" }, { 'e', "sources" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      show (fixture, cases[i].number, cases[i].owner);
      for (gsize j = 0; j < G_N_ELEMENTS (letters); j++)
        {
          g_test_message ("%s of %s: %s", cases[i].number, cases[i].owner, letters[j].section);
          g_assert_cmpint (has_section (fixture, letters[j].section), ==,
                           strchr (cases[i].sections, letters[j].letter) != NULL);
        }
    }

  sc_status_details_set_status (SC_STATUS_DETAILS (fixture->details), NULL);
  for (gsize j = 0; j < G_N_ELEMENTS (letters); j++)
    g_assert_false (has_section (fixture, letters[j].section));
}

/* The order is that in which somebody who debugs reads. */
static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const order[] = {
    "in_text", "advice",    "behavior",   "redirects", "others", "confusions", "fields",
    "names",   "constants", "statements", "wrong",     "sample", "sources",
  };
  GtkWidget *section = gtk_widget_get_first_child (fixture->details);

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_assert_true (section == sc_test_find (fixture->details, order[i]));
      g_assert_cmpstr (sc_section_get_title (SC_SECTION (section)), !=, "");
      section = gtk_widget_get_next_sibling (section);
    }
  g_assert_null (section);
}

/* The lines are looked up when somebody unfolds them; each can be copied, and where there is none,
 * that is said. */
static void
test_statements (Fixture      *fixture,
                 gconstpointer data)
{
  static const struct
  {
    const char *number;
    const char *owner;
    const char *part;
    gboolean any;
  } cases[] = {
    { "404", "iana", "return 404;", TRUE },
    { "404", "iana", "http-request return status 404", TRUE },
    { "301", "iana", "return 301 https://www.example.com/;", TRUE },
    { "444", "nginx", "return 444;", TRUE },
    { "401", "iana", "WWW-Authenticate", FALSE },
    { "499", "nginx", "499", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      show (fixture, cases[i].number, cases[i].owner);

      GtkWidget *section = sc_test_find (fixture->details, "statements");
      GtkWidget *expander = sc_test_find_type (section, GTK_TYPE_EXPANDER);

      g_test_message ("%s: %s", cases[i].number, cases[i].part);
      g_assert_null (gtk_expander_get_child (GTK_EXPANDER (expander)));
      gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);

      GtkWidget *list = gtk_expander_get_child (GTK_EXPANDER (expander));
      g_autoptr (GString) texts = g_string_new (NULL);

      append_texts (texts, list);
      g_assert_nonnull (strstr (texts->str, cases[i].part));
      g_assert_cmpint (sc_test_find_type (list, GTK_TYPE_BUTTON) != NULL, ==, cases[i].any);
    }
}

/* The other meanings of a number are named with their owners; a code without a number has no
 * constants. */
static void
test_others (Fixture      *fixture,
             gconstpointer data)
{
  show (fixture, "499", "nginx");

  g_autofree char *others = print (fixture, "others");

  for (const char *const *owner = (const char *const[]){ "ASP.NET Core", "Caddy", "Cloud Foundry",
                                                         "Cloudflare", "Esri ArcGIS", "Traefik",
                                                         "grpc-gateway", NULL };
       *owner != NULL; owner++)
    {
      g_test_message ("%s", *owner);
      g_assert_nonnull (strstr (others, *owner));
    }

  show (fixture, "4xx", "pre-denied-draft");
  g_assert_false (has_section (fixture, "constants"));
  g_assert_false (has_section (fixture, "others"));
}

/* What is confused with many codes shows the first ones; the others are folded, not missing. */
static void
test_folded (Fixture      *fixture,
             gconstpointer data)
{
  show (fixture, "503", "iana");

  GtkWidget *expander =
      sc_test_find_type (sc_test_find (fixture->details, "confusions"), GTK_TYPE_EXPANDER);

  g_assert_nonnull (expander);
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (expander)));

  show (fixture, "410", "iana");
  g_assert_null (
      sc_test_find_type (sc_test_find (fixture->details, "confusions"), GTK_TYPE_EXPANDER));
}

static const char *
get_cell (GtkWidget *grid,
          int        column,
          int        row)
{
  return gtk_label_get_text (GTK_LABEL (gtk_grid_get_child_at (GTK_GRID (grid), column, row)));
}

static void
test_redirects (Fixture      *fixture,
                gconstpointer data)
{
  static const char *const numbers[] = { "301", "302", "303", "307", "308" };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      show (fixture, numbers[i], "iana");

      GtkWidget *grid =
          sc_test_find_type (sc_test_find (fixture->details, "redirects"), GTK_TYPE_GRID);

      for (int row = 0; row < 5; row++)
        {
          const char *number = get_cell (grid, 0, row + 1);

          g_assert_true (g_str_has_suffix (number, numbers[row]));
          g_assert_cmpint (g_str_has_prefix (number, "▸"), ==, row == (int) i);
          g_assert_cmpstr (get_cell (grid, 1, row + 1), !=, "");
        }

      /* 301 and 307 treat a POST differently, and a GET alike. */
      g_assert_cmpstr (get_cell (grid, 2, 1), !=, get_cell (grid, 2, 4));
      g_assert_cmpstr (get_cell (grid, 1, 1), ==, get_cell (grid, 1, 4));
      g_assert_null (gtk_grid_get_child_at (GTK_GRID (grid), 0, 6));
    }
}

/* An entry needs little, and none of its sections may count on more. */
static void
test_poor (Fixture      *fixture,
           gconstpointer data)
{
  static const char entries[] =
      "<status code='499' owner='nginx' state='unregistered' seen='log'><name>A</name>"
      "<name xml:lang='zh_CN'>甲</name><summary>A</summary><meaning>A</meaning>"
      "<reference rfc='9110' section='15.4.2'/><alias kind='usual'>B</alias></status>"
      "<status code='301' owner='iana' state='registered' seen='wire'><phrase>A</phrase>"
      "<name>A</name><summary>A</summary><meaning>A</meaning>"
      "<reference rfc='9110' section='15.4.2'/>"
      "<details><method value='kept' rfc='9110' section='15.4.2'/>"
      "<confusion code='404'>Nobody</confusion></details></status>";
  g_autoptr (ScTable) table = sc_test_table_new (entries);
  GtkWidget *details = g_object_ref_sink (sc_status_details_new (table, fixture->page));
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      sc_status_details_set_status (SC_STATUS_DETAILS (details), status);
      g_assert_true (gtk_widget_get_visible (sc_test_find (details, "behavior")));
      g_assert_true (gtk_widget_get_visible (sc_test_find (details, "sources")));
      g_assert_false (gtk_widget_get_visible (sc_test_find (details, "advice")));
    }

  g_assert_finalize_object (details);
}

static void
test_language (Fixture      *fixture,
               gconstpointer data)
{
  show (fixture, "404", "iana");
  g_object_set (fixture->page, "content-language", SC_CONTENT_LANGUAGE_ENGLISH, NULL);

  GtkWidget *text = sc_test_find_type (fixture->details, SC_TYPE_BILINGUAL);

  g_assert_true (gtk_widget_get_visible (sc_test_find (text, "en_label")));
  g_assert_false (gtk_widget_get_visible (sc_test_find (text, "zh_label")));

  /* What is made afterwards follows as well. */
  show (fixture, "405", "iana");
  text = sc_test_find_type (fixture->details, SC_TYPE_BILINGUAL);
  g_assert_false (gtk_widget_get_visible (sc_test_find (text, "zh_label")));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  fixture->page = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_PAGE, NULL));
  fixture->details = g_object_ref_sink (sc_status_details_new (fixture->table, fixture->page));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->details);
  g_assert_finalize_object (fixture->page);
  sc_table_unref (fixture->table);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/status-details/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/status-details/sections", Fixture, NULL, set_up, test_sections, tear_down);
  g_test_add ("/status-details/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/status-details/statements", Fixture, NULL, set_up, test_statements, tear_down);
  g_test_add ("/status-details/others", Fixture, NULL, set_up, test_others, tear_down);
  g_test_add ("/status-details/folded", Fixture, NULL, set_up, test_folded, tear_down);
  g_test_add ("/status-details/redirects", Fixture, NULL, set_up, test_redirects, tear_down);
  g_test_add ("/status-details/poor", Fixture, NULL, set_up, test_poor, tear_down);
  g_test_add ("/status-details/language", Fixture, NULL, set_up, test_language, tear_down);

  return g_test_run ();
}
