/* test-marks.c — codes that somebody marked, and codes of which something was copied
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-marks.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Both lists are read through their properties, as the settings do it, and printed with spaces
 * between the names, the latest first. How often each property is notified is counted.
 */

#define ENTRY(code, owner, state)                                                                  \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>p</phrase><name>n</name><summary>s</summary><meaning>m</meaning>"                       \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] =
    ENTRY ("200", "iana", "registered") ENTRY ("404", "iana", "registered")
        ENTRY ("404", "nginx", "unregistered") ENTRY ("499", "nginx", "unregistered");

typedef struct
{
  ScTable *table;
  ScMarks *marks;
  guint favorites; /* how often each is notified */
  guint recents;
} Fixture;

static void
notified_cb (ScMarks    *marks,
             GParamSpec *property,
             Fixture    *fixture)
{
  if (g_str_equal (property->name, "favorites"))
    fixture->favorites++;
  else if (g_str_equal (property->name, "recents"))
    fixture->recents++;
  else
    g_assert_not_reached ();
}

static void
fixture_init (Fixture *fixture)
{
  *fixture = (Fixture){ sc_test_table_new (small_table), sc_marks_new (), 0, 0 };
  g_signal_connect (fixture->marks, "notify", G_CALLBACK (notified_cb), fixture);
}

static void
fixture_clear (Fixture *fixture)
{
  sc_table_unref (fixture->table);
  g_object_unref (fixture->marks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* Finds an entry by what the lists call it. */
static ScStatus *
find_status (Fixture    *fixture,
             const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", 2);
  ScStatus *status =
      sc_table_find (fixture->table, parts[0], parts[1] != NULL ? parts[1] : SC_OWNER_IANA);

  g_assert_nonnull (status);
  return status;
}

static void
check_list (Fixture    *fixture,
            const char *property,
            const char *expected)
{
  g_auto (GStrv) names = NULL;

  g_object_get (fixture->marks, property, &names, NULL);
  g_assert_nonnull (names);

  g_autofree char *printed = g_strjoinv (" ", names);

  g_assert_cmpstr (printed, ==, expected);
}

static void
set_list (Fixture    *fixture,
          const char *property,
          const char *names)
{
  g_auto (GStrv) list = g_strsplit (names, " ", -1);

  g_object_set (fixture->marks, property, list, NULL);
}

/* One step after the other, each from where the one before has left the lists: `f` toggles a
 * favorite, `r` adds a recent, `c` clears those, `F` and `R` set a list from outside. */
static const struct
{
  const char *step;
  const char *favorites;
  const char *recents;
  guint n_favorites; /* how often each is notified */
  guint n_recents;
} steps[] = {
  { "f404", "404", "", 1, 0 },
  { "f499/nginx", "499/nginx 404", "", 1, 0 },
  { "f404/nginx", "404/nginx 499/nginx 404", "", 1, 0 },
  { "f499/nginx", "404/nginx 404", "", 1, 0 },
  { "f404", "404/nginx", "", 1, 0 },
  { "f404", "404 404/nginx", "", 1, 0 }, /* marked anew, so the latest */
  { "r200", "404 404/nginx", "200", 0, 1 },
  { "r404", "404 404/nginx", "404 200", 0, 1 },
  { "r404", "404 404/nginx", "404 200", 0, 0 },
  { "r499/nginx", "404 404/nginx", "499/nginx 404 200", 0, 1 },
  { "r200", "404 404/nginx", "200 499/nginx 404", 0, 1 },
  { "c", "404 404/nginx", "", 0, 1 },
  { "c", "404 404/nginx", "", 0, 0 },
  { "F404 404/nginx", "404 404/nginx", "", 0, 0 },
  { "F404 404/nginx 404 404/nginx", "404 404/nginx", "", 0, 0 },
  { "F404/nginx 404 404/nginx", "404/nginx 404", "", 1, 0 },
  { "Fnothing 404 such/thing nothing", "nothing 404 such/thing", "", 1, 0 },
  { "f404", "nothing such/thing", "", 1, 0 }, /* what names no entry stays */
  { "f200", "200 nothing such/thing", "", 1, 0 },
  { "R200 404 200 404 499/nginx", "200 nothing such/thing", "200 404 499/nginx", 0, 1 },
  { "R200 404 499/nginx", "200 nothing such/thing", "200 404 499/nginx", 0, 0 },
  { "r404", "200 nothing such/thing", "404 200 499/nginx", 0, 1 },
  { "F", "", "404 200 499/nginx", 1, 0 },
  { "R", "", "", 0, 1 },
};

static void
do_step (Fixture    *fixture,
         const char *step)
{
  switch (*step)
    {
    case 'f':
      sc_marks_toggle_favorite (fixture->marks, find_status (fixture, step + 1));
      break;
    case 'r':
      sc_marks_add_recent (fixture->marks, find_status (fixture, step + 1));
      break;
    case 'c':
      sc_marks_clear_recents (fixture->marks);
      break;
    case 'F':
      set_list (fixture, "favorites", step + 1);
      break;
    case 'R':
      set_list (fixture, "recents", step + 1);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
test_steps (void)
{
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  check_list (&fixture, "favorites", "");
  check_list (&fixture, "recents", "");

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("step %" G_GSIZE_FORMAT ": %s", i, steps[i].step);
      fixture.favorites = fixture.recents = 0;
      do_step (&fixture, steps[i].step);

      check_list (&fixture, "favorites", steps[i].favorites);
      check_list (&fixture, "recents", steps[i].recents);
      g_assert_cmpuint (fixture.favorites, ==, steps[i].n_favorites);
      g_assert_cmpuint (fixture.recents, ==, steps[i].n_recents);
    }
}

/* The same number of two owners is two entries. */
static void
test_is_favorite (void)
{
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  set_list (&fixture, "favorites", "40 4044 404/nginx 499");

  g_assert_true (sc_marks_is_favorite (fixture.marks, find_status (&fixture, "404/nginx")));
  g_assert_false (sc_marks_is_favorite (fixture.marks, find_status (&fixture, "404")));
  g_assert_false (sc_marks_is_favorite (fixture.marks, find_status (&fixture, "499/nginx")));
  g_assert_false (sc_marks_is_favorite (fixture.marks, find_status (&fixture, "200")));

  sc_marks_add_recent (fixture.marks, find_status (&fixture, "200"));
  g_assert_false (sc_marks_is_favorite (fixture.marks, find_status (&fixture, "200")));
}

static void
test_find_recent (void)
{
  static const struct
  {
    const char *name;
    int place; /* or -1 */
  } cases[] = {
    { "404", 0 },
    { "499/nginx", 2 },
    { "200", 3 },
    { "404/nginx", -1 },
  };
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  set_list (&fixture, "recents", "404 nothing 499/nginx 200");
  set_list (&fixture, "favorites", "404/nginx");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScStatus *status = find_status (&fixture, cases[i].name);
      guint place = 12345;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (sc_marks_find_recent (fixture.marks, status, &place), ==,
                       cases[i].place >= 0);
      if (cases[i].place >= 0)
        g_assert_cmpint ((int) place, ==, cases[i].place);
    }
}

/* Names from @first on, such as `x7 x8 x9`. */
static char *
print_names (guint first,
             guint n)
{
  GString *out = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (out, "%sx%u", i > first ? " " : "", i);

  return g_string_free (out, FALSE);
}

/* What comes latest drives out what came first. */
static void
test_bounded (void)
{
  static const struct
  {
    const char *property;
    const char *step;
    guint room;
  } cases[] = {
    { "recents", "r404", 20 },
    { "favorites", "f404", 500 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture = { NULL };
      g_autofree char *many = print_names (0, cases[i].room + 100);
      g_autofree char *twice = g_strconcat ("x0 x0 ", many, NULL);
      g_autofree char *kept = print_names (0, cases[i].room);
      g_autofree char *rest = print_names (0, cases[i].room - 1);
      g_autofree char *after = g_strconcat ("404 ", rest, NULL);

      g_test_message ("%s", cases[i].property);
      fixture_init (&fixture);
      set_list (&fixture, cases[i].property, many);
      check_list (&fixture, cases[i].property, kept);
      set_list (&fixture, cases[i].property, twice); /* names that stand twice take no room */
      check_list (&fixture, cases[i].property, kept);
      g_assert_cmpuint (fixture.favorites + fixture.recents, ==, 1);

      do_step (&fixture, cases[i].step);
      check_list (&fixture, cases[i].property, after);
      g_assert_cmpuint (fixture.favorites + fixture.recents, ==, 2);
    }
}

/* A setting that has no list is one without names. */
static void
test_null (void)
{
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture);
  set_list (&fixture, "favorites", "404");
  set_list (&fixture, "recents", "404");
  fixture.favorites = fixture.recents = 0;

  g_object_set (fixture.marks, "favorites", NULL, "recents", NULL, NULL);
  check_list (&fixture, "favorites", "");
  check_list (&fixture, "recents", "");
  g_object_set (fixture.marks, "favorites", NULL, "recents", NULL, NULL);
  g_assert_cmpuint (fixture.favorites, ==, 1);
  g_assert_cmpuint (fixture.recents, ==, 1);
}

/* Two objects that are bound to one another, as object and settings are, come to rest. */
static void
test_bound (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (ScMarks) other = sc_marks_new ();

  fixture_init (&fixture);
  g_object_bind_property (fixture.marks, "favorites", other, "favorites",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  do_step (&fixture, "f404");
  sc_marks_toggle_favorite (other, find_status (&fixture, "499/nginx"));

  check_list (&fixture, "favorites", "499/nginx 404");
  g_assert_cmpuint (fixture.favorites, ==, 2);
  g_assert_true (sc_marks_is_favorite (other, find_status (&fixture, "404")));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/marks/steps", test_steps);
  g_test_add_func ("/marks/is-favorite", test_is_favorite);
  g_test_add_func ("/marks/find-recent", test_find_recent);
  g_test_add_func ("/marks/bounded", test_bounded);
  g_test_add_func ("/marks/null", test_null);
  g_test_add_func ("/marks/bound", test_bound);

  return g_test_run ();
}
