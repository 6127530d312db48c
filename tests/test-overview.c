/* test-overview.c — what happened in a text as a whole
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-overview.h"

#include <string.h>

#include "sc-course-plot.h"
#include "sc-locale.h"
#include "sc-report-wording.h"
#include "sc-test-app.h"
#include "sc-test-core.h"
#include "sc-text-entry.h"

/* Which parts there are follows from the text, and widgets stay while more of it is read. */

#define HIT(code) "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12\n"

#define TRACE_START                                                                                \
  "> POST /a HTTP/1.1\n>\n< HTTP/1.1 302 <b>Found</b>\n< Location: /b?x=<i>&y\n<\n"
#define TRACE_MIDDLE "> GET /b?x=<i>&y HTTP/1.1\n>\n< HTTP/1.1 100 Continue\n<\n"
#define TRACE_END "< HTTP/1.1 799 Odd\n< Server: nginx\n<\n"

typedef struct
{
  ScTable *table;
  GtkWidget *window;
  ScOverview *overview;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  fixture->overview = SC_OVERVIEW (sc_overview_new ());
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), SC_TEST_NARROW, 120);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->overview));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_ref (fixture->overview);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->overview);
  sc_table_unref (fixture->table);
}

static void
show (Fixture    *fixture,
      const char *text)
{
  g_autoptr (ScReport) report = sc_test_explain (fixture->table, text);

  sc_overview_update (fixture->overview, report, NULL);
}

static gboolean
has (Fixture    *fixture,
     const char *section)
{
  return gtk_widget_get_visible (sc_test_find (fixture->overview, section));
}

static void
append_texts (GString   *out,
              GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;

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

  append_texts (out, sc_test_find (fixture->overview, section));

  return g_string_free (out, FALSE);
}

static void
test_parts (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *parts; /* a letter each */
  } cases[] = {
    { HIT ("200"), "" },
    { HIT ("200") HIT ("404") HIT ("200") HIT ("200") HIT ("200") HIT ("200") HIT ("200")
      HIT ("200"), "c" },
    { HIT ("502") HIT ("504"), "t" },
    { "< HTTP/1.1 200 OK\n<\n", "s" },
    { "< HTTP/1.1 200 OK\n< Server: nginx\n<\n", "sp" },
    { HIT ("299"), "" },
  };
  static const struct
  {
    char letter;
    const char *section;
  } letters[] = { { 't', "together" }, { 's', "steps" }, { 'c', "course" }, { 'p', "speakers" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      show (fixture, cases[i].text);
      g_assert_true (has (fixture, "summary"));
      for (gsize j = 0; j < G_N_ELEMENTS (letters); j++)
        {
          g_test_message ("%s: %s", cases[i].text, letters[j].section);
          g_assert_cmpint (has (fixture, letters[j].section), ==,
                           strchr (cases[i].parts, letters[j].letter) != NULL);
        }
    }
}

static void
append_step (GString      *out,
             const char   *head,
             const ScStep *step,
             const ScStep *before)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;
  g_autofree char *words = sc_report_wording_dup_step (step, before);
  g_autofree char *line = g_strdup_printf (chinese ? "第 %u 行" : "line %u", (guint) step->line);

  g_string_append_printf (out, "%s\n%s%s%s\n", head, words, *words != '\0' ? " · " : "", line);
}

/* What was sent stands there as it was sent; codes lead to their pages if they have one. */
static void
test_steps (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const heads[] = { "1\n302 <b>Found</b>", "2\n100 Continue", "3\n799 Odd" };
  g_autoptr (ScReport) report =
      sc_test_explain (fixture->table, TRACE_START TRACE_MIDDLE TRACE_END);
  GPtrArray *steps = sc_report_get_steps (report);
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autofree char *shown = NULL;

  sc_overview_update (fixture->overview, report, NULL);
  shown = print (fixture, "steps");
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    append_step (expected, heads[i], g_ptr_array_index (steps, i),
                 i > 0 ? g_ptr_array_index (steps, i - 1) : NULL);
  g_assert_cmpstr (strchr (shown, '\n') + 1, ==, expected->str);
  g_assert_nonnull (strstr (shown, "/b?x=<i>&y"));

  GtkWidget *entry = sc_test_find_type (sc_test_find (fixture->overview, "steps"),
                                        SC_TYPE_TEXT_ENTRY);
  GtkWidget *head = gtk_widget_get_first_child (gtk_widget_get_last_child (entry));

  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (head)), ==,
                   "<a href=\"code:302:iana\">302</a> <b>&lt;b&gt;Found&lt;/b&gt;</b>");
}

/* Where there are several texts, the number of a line alone tells nothing. */
static void
test_several (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (ScReport) report = sc_test_explain_several (fixture->table, "a.txt", TRACE_START,
                                                         "b<i>.txt", TRACE_MIDDLE, NULL);
  g_autofree char *shown = NULL;

  sc_overview_update (fixture->overview, report, NULL);
  shown = print (fixture, "steps");
  if (sc_locale_get_language () == SC_LANGUAGE_ZH)
    {
      g_assert_nonnull (strstr (shown, " · a.txt 的第 3 行\n"));
      g_assert_nonnull (strstr (shown, " · b<i>.txt 的第 3 行\n"));
    }
  else
    {
      g_assert_nonnull (strstr (shown, " · line 3 of a.txt\n"));
      g_assert_nonnull (strstr (shown, " · line 3 of b<i>.txt\n"));
    }
}

/* A trace that never ends is cut, which is said. */
static void
test_many (Fixture      *fixture,
           gconstpointer data)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < 103; i++)
    g_string_append (text, "> GET / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n<\n");
  show (fixture, text->str);
  g_string_free (text, TRUE);

  g_autofree char *first = print (fixture, "steps");

  g_assert_nonnull (strstr (first, "\n10\n"));
  g_assert_null (strstr (first, "\n11\n"));
  sc_test_settle ();

  g_autofree char *steps = print (fixture, "steps");

  g_assert_nonnull (strstr (steps, "\n100\n"));
  g_assert_null (strstr (steps, "\n101\n"));
  g_assert_true (g_str_has_suffix (steps, sc_locale_get_language () == SC_LANGUAGE_ZH
                                              ? "… 另有 3 步\n"
                                              : "… and 3 more steps\n"));

  /* A shorter one leaves nothing of it. */
  show (fixture, TRACE_START);

  g_autofree char *others = print (fixture, "steps");

  g_assert_null (strstr (others, "\n2\n"));
}

/* While more is read, the focus stays where it is, and so does the place on the page. */
static void
test_update (Fixture      *fixture,
             gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (sc_test_find (fixture->overview, "scroller")));

  gtk_window_present (GTK_WINDOW (fixture->window));
  show (fixture, TRACE_START TRACE_MIDDLE);
  sc_test_settle ();
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->overview)));
  sc_test_settle ();

  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *entry = sc_test_find_type (fixture->overview, SC_TYPE_TEXT_ENTRY);
  double place = gtk_adjustment_get_upper (adjustment) - 150;

  g_assert_true (gtk_widget_is_ancestor (focus, sc_test_find (fixture->overview, "together")));
  gtk_adjustment_set_value (adjustment, place);
  place = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (place, >, 0);

  show (fixture, TRACE_START TRACE_MIDDLE TRACE_END TRACE_END);
  sc_test_settle ();
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_assert_true (sc_test_find_type (fixture->overview, SC_TYPE_TEXT_ENTRY) == entry);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, place);

  sc_overview_scroll_up (fixture->overview);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

/* Without anything to activate, keys still scroll it. */
static void
test_focus (Fixture      *fixture,
            gconstpointer data)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  show (fixture, HIT ("200"));
  sc_test_settle ();
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->overview)));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 sc_test_find (fixture->overview, "scroller"));
}

static void
test_unread (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (ScReport) report = sc_test_explain (fixture->table, HIT ("200"));

  sc_overview_update (fixture->overview, report, NULL);
  g_assert_false (has (fixture, "unread"));
  sc_overview_update (fixture->overview, report, "a.log: <b>gone</b>");
  g_assert_true (has (fixture, "unread"));
  g_assert_cmpstr (
      gtk_label_get_text (GTK_LABEL (sc_test_find (fixture->overview, "unread"))), ==,
      "a.log: <b>gone</b>");
}

static void
assert_inside (Fixture   *fixture,
               GtkWidget *widget)
{
  graphene_rect_t bounds;

  /* A scrollbar that grows or shrinks is for moments as wide as it likes. */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLBAR (widget))
    return;

  g_assert_true (gtk_widget_compute_bounds (widget, fixture->window, &bounds));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                     gtk_widget_get_width (fixture->window));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_inside (fixture, child);
}

/* No text makes the page wider than a narrow window, nor is anything cut off. */
static void
test_width (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *fill = g_strnfill (3000, 'a');
  g_autofree char *text =
      g_strconcat ("> GET /", fill, " HTTP/1.1\n>\n< HTTP/1.1 404 ", fill, "\n< Location: /", fill,
                   "\n<\n", HIT ("502"), HIT ("504"), HIT ("499"), NULL);
  int minimum;

  show (fixture, text);
  gtk_widget_measure (GTK_WIDGET (fixture->overview), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 340);

  gtk_window_present (GTK_WINDOW (fixture->window));
  show (fixture, TRACE_START TRACE_MIDDLE "HTTP/1.1 504 Gateway Time-out\nServer: nginx\n\n"
                 "<hr><center>nginx</center>\n");
  sc_test_settle ();
  g_assert_true (has (fixture, "speakers"));
  assert_inside (fixture, GTK_WIDGET (fixture->overview));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/overview/parts", Fixture, NULL, set_up, test_parts, tear_down);
  g_test_add ("/overview/steps", Fixture, NULL, set_up, test_steps, tear_down);
  g_test_add ("/overview/several", Fixture, NULL, set_up, test_several, tear_down);
  g_test_add ("/overview/many", Fixture, NULL, set_up, test_many, tear_down);
  g_test_add ("/overview/update", Fixture, NULL, set_up, test_update, tear_down);
  g_test_add ("/overview/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/overview/unread", Fixture, NULL, set_up, test_unread, tear_down);
  g_test_add ("/overview/width", Fixture, NULL, set_up, test_width, tear_down);

  return g_test_run ();
}
