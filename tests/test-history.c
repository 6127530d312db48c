/* test-history.c — the codes that somebody looked at, one after the other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-history.h"

#include <locale.h>

#include "sc-test-core.h"

/* What somebody does is written as words: `p404` passes a code, `v404` visits it, `-1` and `+2` go
 * back and forward. The history is printed as `200 [404] 500`, the present one in brackets.
 */

typedef struct
{
  ScTable *table;
  ScHistory *history;
  gboolean back;
  gboolean forward;
  gboolean changed;
} Fixture;

static void
changed_cb (ScHistory *history,
            Fixture   *fixture)
{
  fixture->changed = TRUE;
}

/* A table of @n codes from 100 on. */
static void
fixture_init (Fixture *fixture,
              guint    n)
{
  g_autoptr (GString) statuses = g_string_new (NULL);

  for (guint code = 100; code < 100 + n; code++)
    g_string_append_printf (statuses,
                            "<status code='%u' owner='iana' state='registered' seen='wire'>"
                            "<phrase>p</phrase><name>n</name><summary>s</summary>"
                            "<meaning>m</meaning><reference rfc='9110' section='15'/></status>",
                            code);

  *fixture = (Fixture){ sc_test_table_new (statuses->str), sc_history_new (), FALSE, FALSE, FALSE };
  g_signal_connect (fixture->history, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
fixture_clear (Fixture *fixture)
{
  sc_table_unref (fixture->table);
  g_object_unref (fixture->history);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* Whoever shows the two buttons hears of every change of them. */
static void
check_buttons (Fixture *fixture)
{
  gboolean back = sc_history_can_move (fixture->history, -1);
  gboolean forward = sc_history_can_move (fixture->history, 1);

  if (back != fixture->back || forward != fixture->forward)
    g_assert_true (fixture->changed);

  fixture->back = back;
  fixture->forward = forward;
  fixture->changed = FALSE;
}

static void
do_step (Fixture    *fixture,
         const char *step)
{
  ScStatus *status = sc_table_find (fixture->table, step + 1, "iana");

  if (*step == 'p')
    sc_history_pass (fixture->history, status);
  else if (*step == 'v')
    sc_history_visit (fixture->history, status);
  else
    sc_history_move (fixture->history, (int) g_ascii_strtoll (step, NULL, 10));

  check_buttons (fixture);
}

static void
do_steps (Fixture    *fixture,
          const char *steps)
{
  g_auto (GStrv) words = g_strsplit (steps, " ", -1);

  for (gsize i = 0; words[i] != NULL; i++)
    do_step (fixture, words[i]);
}

static char *
print_history (ScHistory *history)
{
  GString *out = g_string_new (NULL);
  int n_back = 0;

  while (sc_history_can_move (history, -n_back - 1))
    n_back++;

  ScStatus *status = sc_history_move (history, -n_back);

  for (int i = 0; status != NULL; i++)
    {
      g_string_append_printf (out, i == n_back ? "%s[%s]" : "%s%s", i > 0 ? " " : "",
                              sc_status_get_number (status));
      status = sc_history_move (history, 1);
    }

  return g_string_free (out, FALSE);
}

static const struct
{
  const char *steps;
  const char *history;
} cases[] = {
  { "", "" },
  { "v100", "[100]" },
  { "v100 v101 v102", "100 101 [102]" },
  { "v100 v101 v100", "100 101 [100]" },
  { "v100 p101 p100", "[100]" }, /* who comes back from passing has gone nowhere */
  { "v100 p101 v100", "[100]" },
  { "v100 v101 v102 -1 p103 p101", "100 [101]" },
  /* what was only passed is not worth going back to */
  { "p100", "[100]" },
  { "p100 p101", "[101]" },
  { "p100 p101 p102 v102", "[102]" },
  { "v100 p101", "100 [101]" },
  { "v100 p101 p102 p103", "100 [103]" },
  { "p100 v101", "[101]" },
  { "v100 p101 v102", "100 [102]" },
  { "p100 p101 p100", "[100]" },
  /* until it is visited */
  { "p100 v100 p101", "100 [101]" },
  { "p100 v100 p101 v101 p102", "100 101 [102]" },
  { "v100 p101 v101 v102", "100 101 [102]" },
  /* the present one again is no step */
  { "p100 p100", "[100]" },
  { "v100 v100", "[100]" },
  { "v100 p100 p101", "100 [101]" }, /* and was visited all the same */
  { "v100 v101 v101 v102", "100 101 [102]" },
  /* back and forward */
  { "v100 v101 -1", "[100] 101" },
  { "v100 v101 v102 -1", "100 [101] 102" },
  { "v100 v101 v102 -2", "[100] 101 102" },
  { "v100 v101 v102 -2 +1", "100 [101] 102" },
  { "v100 v101 v102 -2 +2", "100 101 [102]" },
  { "v100 v101 v102 -1 -1 +1 -1", "[100] 101 102" },
  { "v100 p101 -1", "[100] 101" },
  { "v100 v101 -1 +0", "[100] 101" },
  /* as far as it goes, or not at all */
  { "-1", "" },
  { "+0", "" },
  { "+1", "" },
  { "v100 -1", "[100]" },
  { "v100 +1", "[100]" },
  { "v100 v101 -2", "100 [101]" },
  { "v100 v101 v102 -1 +2", "100 [101] 102" },
  { "v100 v101 -2147483648", "100 [101]" },
  { "v100 v101 -1 +2147483647", "[100] 101" },
  /* whoever goes somewhere from the middle forgets what came after it */
  { "v100 v101 v102 -1 v103", "100 101 [103]" },
  { "v100 v101 v102 -2 v103", "100 [103]" },
  { "v100 v101 v102 -1 p103", "100 101 [103]" },
  { "v100 v101 v102 -1 p103 p104", "100 101 [104]" },
  { "v100 v101 v102 v103 -3 +1 v104", "100 101 [104]" },
  { "v100 v101 -1 v101", "100 [101]" },
  { "v100 v101 v102 -1 v100", "100 101 [100]" },
  { "v100 v101 v102 -1 v103 -1 +1", "100 101 [103]" },
  /* and who stays there does not */
  { "v100 v101 v102 -1 v101", "100 [101] 102" },
  { "v100 v101 v102 -1 p101", "100 [101] 102" },
};

static void
test_steps (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture = { NULL };

      g_test_message ("“%s”", cases[i].steps);
      fixture_init (&fixture, 10);
      do_steps (&fixture, cases[i].steps);

      g_autofree char *history = print_history (fixture.history);

      g_assert_cmpstr (history, ==, cases[i].history);
    }
}

static void
test_can_move (void)
{
  static const struct
  {
    const char *steps;
    int first; /* the steps that can be taken, from this number */
    int last;  /* to this one */
  } places[] = {
    { "v100", 0, 0 },
    { "v100 v101", -1, 0 },
    { "v100 p101", -1, 0 },
    { "v100 v101 -1", 0, 1 },
    { "v100 v101 v102 -1", -1, 1 },
    { "v100 v101 v102 v103 -2 v104", -2, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_auto (Fixture) fixture = { NULL };

      fixture_init (&fixture, 10);
      do_steps (&fixture, places[i].steps);

      for (int steps = -5; steps <= 5; steps++)
        {
          g_test_message ("“%s”, then %d", places[i].steps, steps);
          g_assert_cmpint (sc_history_can_move (fixture.history, steps), ==,
                           steps >= places[i].first && steps <= places[i].last);
        }
      g_assert_false (sc_history_can_move (fixture.history, G_MININT));
      g_assert_false (sc_history_can_move (fixture.history, G_MAXINT));
    }
}

static void
test_empty (void)
{
  g_autoptr (ScHistory) history = sc_history_new ();

  for (int steps = -2; steps <= 2; steps++)
    {
      g_assert_false (sc_history_can_move (history, steps));
      g_assert_null (sc_history_move (history, steps));
    }
}

/* The code that one gets to is told. */
static void
test_move (void)
{
  g_auto (Fixture) fixture = { NULL };

  fixture_init (&fixture, 3);
  do_steps (&fixture, "v100 v101 v102");

  g_assert_true (sc_history_move (fixture.history, -2) ==
                 sc_table_find (fixture.table, "100", "iana"));
  g_assert_null (sc_history_move (fixture.history, -1));
  g_assert_true (sc_history_move (fixture.history, 1) ==
                 sc_table_find (fixture.table, "101", "iana"));
  g_assert_true (sc_history_move (fixture.history, 0) ==
                 sc_table_find (fixture.table, "101", "iana"));
}

/* Of a long walk the beginning is forgotten. */
static void
test_bounded (void)
{
  g_auto (Fixture) fixture = { NULL };
  const int n = SC_HISTORY_MAX + 25;

  fixture_init (&fixture, (guint) n);
  for (int i = 0; i < n; i++)
    {
      g_autofree char *step = g_strdup_printf ("v%d", 100 + i);

      do_step (&fixture, step);
      g_assert_cmpint (sc_history_can_move (fixture.history, -MIN (i, SC_HISTORY_MAX - 1)), ==,
                       TRUE);
      g_assert_false (sc_history_can_move (fixture.history, -MIN (i + 1, SC_HISTORY_MAX)));
      g_assert_false (sc_history_can_move (fixture.history, 1));
    }

  ScStatus *first = sc_history_move (fixture.history, -(SC_HISTORY_MAX - 1));

  g_assert_cmpuint (sc_status_get_code (first), ==, 125);
  g_assert_true (sc_history_can_move (fixture.history, SC_HISTORY_MAX - 1));
  g_assert_cmpuint (sc_status_get_code (sc_history_move (fixture.history, 1)), ==, 126);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/steps", test_steps);
  g_test_add_func ("/history/can-move", test_can_move);
  g_test_add_func ("/history/empty", test_empty);
  g_test_add_func ("/history/move", test_move);
  g_test_add_func ("/history/bounded", test_bounded);

  return g_test_run ();
}
