/* test-distance.c — how far a word is from being another
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-distance.h"

#include <locale.h>

/* Known distances, and the whole matrix as the textbooks have it, which is slow and plain, beside
 * the one that looks at a band of it.
 */

#define LIMIT 3

static guint
measure (const char *one,
         const char *two,
         guint       limit)
{
  glong n_one;
  glong n_two;
  g_autofree gunichar *letters_one = g_utf8_to_ucs4_fast (one, -1, &n_one);
  g_autofree gunichar *letters_two = g_utf8_to_ucs4_fast (two, -1, &n_two);

  return sc_distance (letters_one, (guint) n_one, letters_two, (guint) n_two, limit);
}

static void
test_known (void)
{
  static const struct
  {
    const char *one;
    const char *two;
    guint distance;
  } cases[] = {
    { "", "", 0 },
    { "gateway", "gateway", 0 },
    { "gatway", "gateway", 1 },   /* left out */
    { "gatteway", "gateway", 1 }, /* put in */
    { "gatewai", "gateway", 1 },  /* another */
    { "gatweay", "gateway", 1 },  /* exchanged */
    { "agteway", "gateway", 1 },
    { "gatewya", "gateway", 1 },
    { "gtewya", "gateway", 2 },
    { "", "abc", 3 },
    { "abc", "", 3 },
    { "ab", "ba", 1 },
    { "ca", "abc", 3 }, /* nothing is put between what was exchanged */
    { "网关超市", "网关超时", 1 },
    { "关网超时", "网关超时", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s", cases[i].one, cases[i].two);
      g_assert_cmpuint (measure (cases[i].one, cases[i].two, LIMIT), ==, cases[i].distance);
    }
}

static void
test_limit (void)
{
  g_autofree char *long_word = g_strnfill (SC_DISTANCE_MAX_LENGTH + 1, 'a');

  g_assert_cmpuint (measure ("gateway", "gateway", 0), ==, 0);
  g_assert_cmpuint (measure ("gatway", "gateway", 0), >, 0);
  g_assert_cmpuint (measure ("gtway", "gateway", 1), >, 1);
  g_assert_cmpuint (measure ("abcdefgh", "hgfedcba", 2), >, 2);
  g_assert_cmpuint (measure ("a", "abcdef", 2), >, 2);
  g_assert_cmpuint (measure (long_word, long_word, 2), >, 2);
}

#define LENGTH 8

static guint
measure_plainly (const gunichar *one,
                 guint           n_one,
                 const gunichar *two,
                 guint           n_two)
{
  guint d[LENGTH + 1][LENGTH + 1];

  for (guint i = 0; i <= n_one; i++)
    {
      for (guint j = 0; j <= n_two; j++)
        {
          if (i == 0 || j == 0)
            {
              d[i][j] = i + j;
              continue;
            }
          d[i][j] = MIN (MIN (d[i - 1][j], d[i][j - 1]) + 1,
                         d[i - 1][j - 1] + (one[i - 1] != two[j - 1]));
          if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1])
            d[i][j] = MIN (d[i][j], d[i - 2][j - 2] + 1);
        }
    }

  return d[n_one][n_two];
}

static void
test_random (void)
{
  for (guint round = 0; round < 50000; round++)
    {
      gunichar words[2][LENGTH];
      guint lengths[2];

      for (int i = 0; i < 2; i++)
        {
          lengths[i] = (guint) g_test_rand_int_range (0, LENGTH + 1);
          for (guint j = 0; j < lengths[i]; j++)
            words[i][j] = (gunichar) g_test_rand_int_range ('a', 'd');
        }

      guint limit = (guint) g_test_rand_int_range (0, LENGTH + 1);
      guint found = sc_distance (words[0], lengths[0], words[1], lengths[1], limit);
      guint right = measure_plainly (words[0], lengths[0], words[1], lengths[1]);

      g_assert_cmpuint (MIN (found, limit + 1), ==, MIN (right, limit + 1));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/distance/known", test_known);
  g_test_add_func ("/distance/limit", test_limit);
  g_test_add_func ("/distance/random", test_random);

  return g_test_run ();
}
