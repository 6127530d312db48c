/* test-in-text.c — where a code stands in the text that is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-in-text.h"

#include <string.h>

#include "sc-locale.h"
#include "sc-quote-list.h"
#include "sc-report-wording.h"
#include "sc-section.h"
#include "sc-status-details.h"
#include "sc-status-page.h"
#include "sc-test-app.h"
#include "sc-test-core.h"

/* What comes from a text is shown as it stands there, whatever stands there; and that changes only
 * where more of the text says something else.
 */

#define HIT(target, code)                                                                       \
  "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET " target " HTTP/1.1\" " code " 12\n"

typedef struct
{
  ScTable *table;
  GtkWidget *window;
  GtkWidget *in_text;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  fixture->in_text = sc_in_text_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), fixture->in_text);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), SC_TEST_NARROW, SC_TEST_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (fixture->window), scrolled);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_ref (fixture->in_text);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->in_text);
  sc_table_unref (fixture->table);
}

static gboolean
show (Fixture    *fixture,
      const char *text,
      const char *number,
      const char *owner)
{
  g_autoptr (ScReport) report = sc_test_explain (fixture->table, text);

  return sc_in_text_update (SC_IN_TEXT (fixture->in_text), report,
                            sc_table_find (fixture->table, number, owner));
}

static GtkLabel *
find_quote (Fixture *fixture,
            int      row)
{
  GtkWidget *list = sc_test_find_type (fixture->in_text, SC_TYPE_QUOTE_LIST);
  GtkWidget *grid = sc_test_find_type (list, GTK_TYPE_GRID);

  return GTK_LABEL (gtk_grid_get_child_at (GTK_GRID (grid), 1, 2 * row + 1));
}

static const char *
get_number (Fixture *fixture,
            int      row)
{
  GtkWidget *list = sc_test_find_type (fixture->in_text, SC_TYPE_QUOTE_LIST);
  GtkWidget *grid = sc_test_find_type (list, GTK_TYPE_GRID);

  return gtk_label_get_text (GTK_LABEL (gtk_grid_get_child_at (GTK_GRID (grid), 0, 2 * row + 1)));
}

static const char *
get_count (Fixture *fixture)
{
  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (fixture->in_text)));
}

static void
assert_count (Fixture       *fixture,
              const char    *words,
              ScFindingKind  kind)
{
  g_autofree char *expected = g_strconcat (words, sc_report_wording_get_kind (kind), NULL);

  g_assert_cmpstr (get_count (fixture), ==, expected);
}

/* What of the label is emphasized. */
static char *
dup_emphasized (GtkLabel *label)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  char *emphasized = NULL;

  do
    {
      int start;
      int end;

      pango_attr_iterator_range (iterator, &start, &end);
      if (pango_attr_iterator_get (iterator, PANGO_ATTR_UNDERLINE) != NULL)
        {
          g_assert_null (emphasized);
          g_assert_nonnull (pango_attr_iterator_get (iterator, PANGO_ATTR_WEIGHT));
          emphasized = g_strndup (gtk_label_get_text (label) + start, (gsize) (end - start));
        }
    }
  while (pango_attr_iterator_next (iterator));
  pango_attr_iterator_destroy (iterator);

  return emphasized;
}

/* Nothing is taken for markup, and the status is found in it. */
static void
test_quotes (Fixture      *fixture,
             gconstpointer data)
{
  static const struct
  {
    const char *target;
    const char *shown; /* NULL if as it stands there */
  } cases[] = {
    { "/<b>&amp;</b>?a=%3C&b=%s%n", NULL },
    { "/<span foreground='red'>", NULL },
    { "/&#0;&lt;<", NULL },
    { "/مرحبا/שלום", NULL },
    { "/中文", NULL },
    { "/a\xe2\x80\xae" "b", "/a b" },
    { "/a\x1b[31mb", "/ab" },
    { "/\xff\xfe", "/\xef\xbf\xbd\xef\xbf\xbd" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = g_strdup_printf (HIT ("%s", "404"), cases[i].target);
      const char *target = cases[i].shown != NULL ? cases[i].shown : cases[i].target;
      gboolean found = show (fixture, line, "404", NULL);
      g_autofree char *emphasized = NULL;

      g_test_message ("%s", target);
      g_assert_true (found);
      g_assert_nonnull (strstr (gtk_label_get_text (find_quote (fixture, 0)), target));
      g_assert_false (gtk_label_get_use_markup (find_quote (fixture, 0)));
      g_assert_true (gtk_label_get_selectable (find_quote (fixture, 0)));
      emphasized = dup_emphasized (find_quote (fixture, 0));
      g_assert_cmpstr (emphasized, ==, "404");
    }
}

/* However long a line is, the window stays narrow and the status can be seen. */
static void
test_long (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *long_target = g_strnfill (3000, 'a');
  g_autofree char *long_agent = g_strnfill (100000, 'a');
  g_autofree char *line =
      g_strdup_printf ("192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET /%s HTTP/1.1\" 404 12 "
                       "\"-\" \"%s\"\n",
                       long_target, long_agent);
  int minimum;
  int height;

  show (fixture, line, "404", NULL);
  gtk_widget_measure (fixture->in_text, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 320);
  gtk_widget_measure (fixture->in_text, GTK_ORIENTATION_VERTICAL, 320, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, <, 320);

  gtk_window_present (GTK_WINDOW (fixture->window));
  sc_test_settle ();

  PangoLayout *layout = gtk_label_get_layout (find_quote (fixture, 0));
  const char *status = strstr (pango_layout_get_text (layout), "404");
  int line_number;

  g_assert_nonnull (status);
  pango_layout_index_to_line_x (layout, (int) (status - pango_layout_get_text (layout)), FALSE,
                                &line_number, NULL);
  g_assert_cmpint (line_number, <, pango_layout_get_line_count (layout) - 1);
}

/* What is selected stays so while more of the text is read. */
static void
test_update (Fixture      *fixture,
             gconstpointer data)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;
  GString *text = g_string_new (HIT ("/a", "200") HIT ("/b", "404"));
  int start;
  int end;

  gtk_window_present (GTK_WINDOW (fixture->window));
  show (fixture, text->str, "404", NULL);
  sc_test_settle ();

  GtkLabel *first = find_quote (fixture, 0);

  g_assert_cmpstr (get_number (fixture, 0), ==, "2");
  assert_count (fixture, chinese ? "1 次 · " : "1 time · ", SC_FINDING_COMBINED);
  gtk_widget_grab_focus (GTK_WIDGET (first));
  gtk_label_select_region (first, 3, 8);

  for (int i = 0; i < 1500; i++)
    g_string_append (text, HIT ("/c", "404"));
  show (fixture, text->str, "404", NULL);
  sc_test_settle ();
  g_assert_true (find_quote (fixture, 0) == first);
  g_assert_true (gtk_label_get_selection_bounds (first, &start, &end));
  g_assert_cmpint (start, ==, 3);
  g_assert_cmpint (end, ==, 8);
  g_assert_cmpstr (get_number (fixture, 1), ==, "3");
  assert_count (fixture, chinese ? "1,501 次 · 首次出现在第 2 行 · " : "1,501 times · first in line 2 · ",
                SC_FINDING_COMBINED);

  GtkExpander *more = GTK_EXPANDER (sc_test_find_type (fixture->in_text, GTK_TYPE_EXPANDER));

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (more)));
  g_assert_cmpstr (gtk_expander_get_label (more), ==, chinese ? "另有 15 行" : "15 more lines");

  /* Another code of it has fewer lines. */
  show (fixture, text->str, "200", NULL);
  g_assert_cmpstr (get_number (fixture, 0), ==, "1");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (more)));
  g_string_free (text, TRUE);
}

/* A code stands there in several roles, and its entry is another one's where the text says so. */
static void
test_roles (Fixture      *fixture,
            gconstpointer data)
{
  static const char error_log[] =
      "2026/03/14 08:59:59 [error] 31#31: *7 upstream timed out (110: Connection timed out) while "
      "reading response header from upstream, client: 192.0.2.1, server: _, request: \"GET / "
      "HTTP/1.1\", upstream: \"http://192.0.2.2:80/\", host: \"_\"\n";
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;
  g_autofree char *text = g_strconcat (HIT ("/", "504"), error_log, HIT ("/", "499"), NULL);
  g_autofree char *emphasized = NULL;
  g_autofree char *expected = NULL;

  g_assert_true (show (fixture, text, "504", NULL));
  expected = g_strdup_printf (
      chinese ? "2 次 · 首次出现在第 1 行 · %s：1 · %s：1" : "2 times · first in line 1 · %s: 1 · %s: 1",
      sc_report_wording_get_role (SC_FINDING_ANSWER),
      sc_report_wording_get_role (SC_FINDING_IMPLIED));
  g_assert_true (g_str_has_prefix (get_count (fixture), expected));
  emphasized = dup_emphasized (find_quote (fixture, 1));
  g_assert_cmpstr (emphasized, ==, "upstream timed out");

  g_assert_true (show (fixture, text, "499", "nginx"));
  g_assert_false (show (fixture, text, "499", "cloudflare"));
  g_assert_false (show (fixture, text, "404", NULL));
  g_assert_false (sc_in_text_update (SC_IN_TEXT (fixture->in_text), NULL,
                                     sc_table_find (fixture->table, "504", NULL)));
}

static char *
print (GtkWidget *widget)
{
  GString *out = g_string_new (NULL);

  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget))
    g_string_append_printf (out, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *more = gtk_widget_get_visible (child) ? print (child) : g_strdup ("");

      g_string_append (out, more);
    }

  return g_string_free (out, FALSE);
}

/* The names of the texts, each above the first of its lines, and the numbers of the lines. */
static char *
print_places (Fixture *fixture)
{
  GtkWidget *list = sc_test_find_type (fixture->in_text, SC_TYPE_QUOTE_LIST);
  GtkWidget *grid = sc_test_find_type (list, GTK_TYPE_GRID);
  GString *out = g_string_new (NULL);
  GtkWidget *label;

  for (int row = 0; (label = gtk_grid_get_child_at (GTK_GRID (grid), 0, row)) != NULL; row++)
    {
      if (gtk_widget_get_visible (label))
        g_string_append_printf (out, "%s\n", gtk_label_get_text (GTK_LABEL (label)));
    }

  return g_string_free (out, FALSE);
}

/* Where there are several texts, the number of a line alone tells nothing. */
static void
test_several (Fixture      *fixture,
              gconstpointer data)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;
  g_autofree char *name = g_strnfill (100, 'c');
  g_autofree char *expected = g_strdup_printf ("a<b>.log\n2\n3\n%s\n1\n", name);
  g_autoptr (ScReport) report = sc_test_explain_several (
      fixture->table, "a<b>.log", HIT ("/", "200") HIT ("/", "404") HIT ("/", "404"), "empty.log",
      "\n", name, HIT ("/", "404"), NULL);
  int minimum;

  g_assert_true (sc_in_text_update (SC_IN_TEXT (fixture->in_text), report,
                                    sc_table_find (fixture->table, "404", NULL)));
  assert_count (fixture,
                chinese ? "3 次 · 首次出现在 a<b>.log 的第 2 行 · "
                        : "3 times · first in line 2 of a<b>.log · ",
                SC_FINDING_COMBINED);

  g_autofree char *places = print_places (fixture);

  g_assert_cmpstr (places, ==, expected);
  gtk_widget_measure (fixture->in_text, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 320);

  show (fixture, HIT ("/", "200") HIT ("/", "404"), "404", NULL);

  g_autofree char *of_one = print_places (fixture);

  g_assert_cmpstr (of_one, ==, "2\n");
}

/* Who spoke and what it means are said with a link to where that can be read. */
static void
test_sources (Fixture      *fixture,
              gconstpointer data)
{
  show (fixture, HIT ("/", "499") HIT ("/", "504") HIT ("/", "200"), "504", NULL);

  g_autofree char *together = print (fixture->in_text);

  g_assert_nonnull (strstr (together, "<a href=\"code:499:nginx\">499</a> + "));
  g_assert_nonnull (strstr (together, "<a href=\"https://github.com/nginx/nginx/"));

  show (fixture, HIT ("/", "499") HIT ("/", "504") HIT ("/", "200"), "200", NULL);

  g_autofree char *other = print (fixture->in_text);

  g_assert_null (strstr (other, "499"));

  show (fixture, "HTTP/1.1 405 Not Allowed\nServer: nginx\n\n", "405", NULL);

  g_autofree char *speakers = print (fixture->in_text);

  g_assert_nonnull (strstr (speakers, "“Server: nginx”"));
  g_assert_nonnull (strstr (speakers, "<a href=\"https://github.com/nginx/nginx/"));
}

/* The section comes and goes with the text, and no other one is made anew for that. */
static void
test_section (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (ScReport) report = sc_test_explain (fixture->table, HIT ("/", "404"));
  GObject *page = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_PAGE, NULL));
  GtkWidget *details = g_object_ref_sink (sc_status_details_new (fixture->table, page));
  GtkWidget *section = sc_test_find (details, "in_text");
  GtkWidget *advice = sc_test_find (details, "advice");

  sc_status_details_set_status (SC_STATUS_DETAILS (details),
                                sc_table_find (fixture->table, "404", NULL));
  g_assert_false (gtk_widget_get_visible (section));

  GtkWidget *child = gtk_widget_get_last_child (advice);

  sc_status_details_set_report (SC_STATUS_DETAILS (details), report);
  g_assert_true (gtk_widget_get_visible (section));
  g_assert_true (gtk_widget_get_last_child (advice) == child);
  sc_status_details_set_status (SC_STATUS_DETAILS (details),
                                sc_table_find (fixture->table, "500", NULL));
  g_assert_false (gtk_widget_get_visible (section));
  sc_status_details_set_status (SC_STATUS_DETAILS (details),
                                sc_table_find (fixture->table, "404", NULL));
  g_assert_true (gtk_widget_get_visible (section));
  child = gtk_widget_get_last_child (advice);
  sc_status_details_set_report (SC_STATUS_DETAILS (details), NULL);
  g_assert_false (gtk_widget_get_visible (section));
  g_assert_true (gtk_widget_get_last_child (advice) == child);

  g_assert_finalize_object (details);
  g_assert_finalize_object (page);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/in-text/quotes", Fixture, NULL, set_up, test_quotes, tear_down);
  g_test_add ("/in-text/long", Fixture, NULL, set_up, test_long, tear_down);
  g_test_add ("/in-text/update", Fixture, NULL, set_up, test_update, tear_down);
  g_test_add ("/in-text/roles", Fixture, NULL, set_up, test_roles, tear_down);
  g_test_add ("/in-text/several", Fixture, NULL, set_up, test_several, tear_down);
  g_test_add ("/in-text/sources", Fixture, NULL, set_up, test_sources, tear_down);
  g_test_add ("/in-text/section", Fixture, NULL, set_up, test_section, tear_down);

  return g_test_run ();
}
