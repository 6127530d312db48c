/* test-digits.c — numbers that are large
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-digits.h"

static void
test_group (void)
{
  static const struct
  {
    guint64 number;
    const char *grouped;
  } cases[] = {
    { 0, "0" },
    { 9, "9" },
    { 999, "999" },
    { 1000, "1,000" },
    { 12345, "12,345" },
    { 999999, "999,999" },
    { 1000000, "1,000,000" },
    { G_MAXUINT64, "18,446,744,073,709,551,615" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *grouped = sc_digits_group (cases[i].number);

      g_assert_cmpstr (grouped, ==, cases[i].grouped);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/digits/group", test_group);

  return g_test_run ();
}
