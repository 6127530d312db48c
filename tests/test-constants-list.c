/* test-constants-list.c — what libraries call a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constants-list.h"
#include "sc-test-app.h"

#include <string.h>

typedef struct
{
  ScConstants *constants;
  ScConstantsList *list;
} Fixture;

static const char table[] =
    "stack\tpython\tPython\thttp.HTTPStatus\t3.15\tcomplete\n"
    "413\tCONTENT_TOO_LARGE\tprimary\n"
    "413\tREQUEST_ENTITY_TOO_LARGE\tdeprecated\n"
    "stack\tlibsoup\tC\tlibsoup\t3.8\tcomplete\n"
    "413\tSOUP_STATUS_REQUEST_ENTITY_TOO_LARGE\tprimary\n"
    "stack\tspring-6\tJava\tSpring\t6.2\tpartial\n"
    "413\tHttpStatus.REQUEST_ENTITY_TOO_LARGE\tdeprecated\n"
    "stack\tgo\tGo\tnet/http\t1.27\tcomplete\n"
    "429\thttp.StatusTooManyRequests\tprimary\n";

static void
append_texts (GString   *out,
              GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (out, "%s|", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_texts (out, child);
}

/* What is folded away, GtkExpander takes out of the tree. */
static GtkWidget *
find_box (Fixture    *fixture,
          const char *id)
{
  GtkWidget *expander = sc_test_find (fixture->list, "expander");

  return g_str_equal (id, "all") ? gtk_expander_get_child (GTK_EXPANDER (expander))
                                 : sc_test_find (fixture->list, id);
}

static char *
print (Fixture    *fixture,
       const char *id)
{
  GString *out = g_string_new (NULL);

  append_texts (out, find_box (fixture, id));

  return g_string_free (out, FALSE);
}

static char *
dup_stacks (Fixture *fixture)
{
  g_auto (GStrv) stacks = NULL;

  g_object_get (fixture->list, "stacks", &stacks, NULL);
  return g_strjoinv (" ", stacks);
}

static void
unfold (Fixture *fixture)
{
  gtk_expander_set_expanded (GTK_EXPANDER (sc_test_find (fixture->list, "expander")), TRUE);
}

static void
test_code (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (sc_constants_list_set_code (fixture->list, 413));

  g_autofree char *folded = print (fixture, "all");
  g_assert_cmpstr (folded, ==, "");

  unfold (fixture);

  g_autofree char *all = print (fixture, "all");
  g_assert_cmpstr (all, ==,
                   "Python · http.HTTPStatus · 3.15|CONTENT_TOO_LARGE|REQUEST_ENTITY_TOO_LARGE|"
                   "deprecated|C · libsoup · 3.8|SOUP_STATUS_REQUEST_ENTITY_TOO_LARGE|"
                   "Java · Spring · 6.2|HttpStatus.REQUEST_ENTITY_TOO_LARGE|deprecated|"
                   "Go · net/http · 1.27|net/http 1.27 has none for 413|");
  g_assert_cmpstr (gtk_expander_get_label (GTK_EXPANDER (sc_test_find (fixture->list, "expander"))),
                   ==, "All library versions: 3 of 4 have one");

  g_assert_false (sc_constants_list_set_code (fixture->list, 599));
}

/* A library of which only differences are known says nothing about what it lacks. */
static void
test_none (Fixture      *fixture,
           gconstpointer data)
{
  static const char *const stacks[] = { "libsoup", "spring-6", NULL };

  g_object_set (fixture->list, "stacks", stacks, NULL);
  sc_constants_list_set_code (fixture->list, 429);

  g_autofree char *preferred = print (fixture, "preferred");
  g_assert_cmpstr (preferred, ==,
                   "C · libsoup · 3.8 · used for copying|libsoup 3.8 has none for 429|"
                   "Java · Spring · 6.2|Spring 6.2: nothing is recorded for 429|");
}

static GtkToggleButton *
find_mark (Fixture    *fixture,
           const char *box,
           const char *stack)
{
  GtkWidget *row = gtk_widget_get_first_child (find_box (fixture, box));

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *mark = gtk_widget_get_first_child (row);

      const ScStack *own = g_object_get_data (G_OBJECT (mark), "stack");

      if (g_str_equal (own->id, stack))
        return GTK_TOGGLE_BUTTON (mark);
    }

  return NULL;
}

/* What is marked stands first, in the order in which it was marked, and says so everywhere. */
static void
test_marks (Fixture      *fixture,
            gconstpointer data)
{
  sc_constants_list_set_code (fixture->list, 413);
  unfold (fixture);

  g_signal_emit_by_name (find_mark (fixture, "all", "go"), "clicked");
  g_signal_emit_by_name (find_mark (fixture, "all", "python"), "clicked");

  g_autofree char *marked = dup_stacks (fixture);
  g_assert_cmpstr (marked, ==, "go python");

  g_autofree char *preferred = print (fixture, "preferred");
  g_assert_true (g_str_has_prefix (preferred, "Go · net/http · 1.27 · used for copying|"));
  g_assert_nonnull (strstr (preferred, "Python"));

  g_signal_emit_by_name (find_mark (fixture, "preferred", "go"), "clicked");

  g_autofree char *left = dup_stacks (fixture);
  g_assert_cmpstr (left, ==, "python");
  g_assert_false (gtk_toggle_button_get_active (find_mark (fixture, "all", "go")));
  g_assert_true (gtk_toggle_button_get_active (find_mark (fixture, "all", "python")));
  g_assert_null (find_mark (fixture, "preferred", "go"));
}

/* The button with which a row comes to the top is its last child. */
static GtkWidget *
find_raise (Fixture    *fixture,
            const char *stack)
{
  return gtk_widget_get_last_child (
      gtk_widget_get_parent (GTK_WIDGET (find_mark (fixture, "preferred", stack))));
}

static void
test_raise (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const stacks[] = { "gone", "go", "python", "libsoup", NULL };

  g_object_set (fixture->list, "stacks", stacks, NULL);
  sc_constants_list_set_code (fixture->list, 413);
  g_assert_false (GTK_IS_BUTTON (find_raise (fixture, "go"))); /* the first that there is */

  g_signal_emit_by_name (find_raise (fixture, "libsoup"), "clicked");

  g_autofree char *raised = dup_stacks (fixture);
  g_autofree char *preferred = print (fixture, "preferred");

  g_assert_cmpstr (raised, ==, "libsoup gone go python");
  g_assert_true (g_str_has_prefix (
      preferred,
      "C · libsoup · 3.8 · used for copying|SOUP_STATUS_REQUEST_ENTITY_TOO_LARGE|Go"));
  g_assert_true (GTK_IS_BUTTON (find_raise (fixture, "go")));
}

/* What is remembered of a library that is no longer there does no harm and is not forgotten. */
static void
test_unknown (Fixture      *fixture,
              gconstpointer data)
{
  static const char *const stacks[] = { "gone", "go", NULL };

  g_object_set (fixture->list, "stacks", stacks, NULL);
  sc_constants_list_set_code (fixture->list, 413);

  g_autofree char *preferred = print (fixture, "preferred");
  g_autofree char *kept = dup_stacks (fixture);

  g_assert_true (g_str_has_prefix (preferred, "Go · net/http · 1.27 · used for copying|"));
  g_assert_cmpstr (kept, ==, "gone go");
}

/* Nobody has asked for a code yet. */
static void
test_early (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const stacks[] = { "go", NULL };

  g_object_set (fixture->list, "stacks", stacks, NULL);
  unfold (fixture);

  g_autofree char *preferred = print (fixture, "preferred");
  g_autofree char *all = print (fixture, "all");

  g_assert_cmpstr (preferred, ==, "");
  g_assert_cmpstr (all, ==, "");
}

/* Who only hears the marks can tell them apart. */
static void
test_names (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (ScConstants) shipped = sc_constants_new_shipped ();
  GtkWidget *list = g_object_ref_sink (sc_constants_list_new (shipped));
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkExpander *expander = GTK_EXPANDER (sc_test_find (list, "expander"));

  sc_constants_list_set_code (SC_CONSTANTS_LIST (list), 404);
  gtk_expander_set_expanded (expander, TRUE);

  for (GtkWidget *row = gtk_widget_get_first_child (gtk_expander_get_child (expander)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *mark = gtk_widget_get_first_child (row);

      g_test_message ("%s", gtk_widget_get_tooltip_text (mark));
      g_assert_true (g_hash_table_add (names, g_strdup (gtk_widget_get_tooltip_text (mark))));
    }

  g_assert_cmpuint (g_hash_table_size (names), >, 40);
  g_assert_finalize_object (list);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GBytes) text = g_bytes_new_static (table, strlen (table));
  g_autoptr (GError) error = NULL;

  fixture->constants = sc_constants_new ("test.tsv", text, &error);
  g_assert_no_error (error);
  fixture->list = SC_CONSTANTS_LIST (sc_constants_list_new (fixture->constants));
  g_object_ref_sink (fixture->list);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->list);
  sc_constants_unref (fixture->constants);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add ("/constants-list/code", Fixture, NULL, set_up, test_code, tear_down);
  g_test_add ("/constants-list/none", Fixture, NULL, set_up, test_none, tear_down);
  g_test_add ("/constants-list/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/constants-list/early", Fixture, NULL, set_up, test_early, tear_down);
  g_test_add ("/constants-list/names", Fixture, NULL, set_up, test_names, tear_down);
  g_test_add ("/constants-list/raise", Fixture, NULL, set_up, test_raise, tear_down);
  g_test_add ("/constants-list/unknown", Fixture, NULL, set_up, test_unknown, tear_down);

  return g_test_run ();
}
