/* test-owner.c — whose code it is
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-owner.h"

#include <locale.h>

/* The id, the names in both languages, and that an owner lives as long as the last who holds it. */

static void
test_names (void)
{
  static const struct
  {
    const char *english;
    const char *chinese; /* or NULL where there is none */
    const char *read_in_chinese;
  } cases[] = {
    { "nginx", NULL, "nginx" },
    { "nginx", "nginx", "nginx" },
    { "IANA registry", "IANA 注册表", "IANA 注册表" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScOwner) owner = sc_owner_new ("some-id");

      g_test_message ("%s, %s", cases[i].english, cases[i].chinese);
      sc_owner_set_name (owner, SC_LANGUAGE_EN, cases[i].english);
      if (cases[i].chinese != NULL)
        sc_owner_set_name (owner, SC_LANGUAGE_ZH, cases[i].chinese);

      g_assert_cmpstr (sc_owner_get_id (owner), ==, "some-id");
      g_assert_cmpstr (sc_owner_get_name (owner, SC_LANGUAGE_EN), ==, cases[i].english);
      g_assert_cmpstr (sc_owner_get_name (owner, SC_LANGUAGE_ZH), ==, cases[i].read_in_chinese);
    }
}

static void
test_without_name (void)
{
  g_autoptr (ScOwner) owner = sc_owner_new (SC_OWNER_IANA);

  g_assert_cmpstr (sc_owner_get_id (owner), ==, "iana");
  g_assert_null (sc_owner_get_name (owner, SC_LANGUAGE_EN));
  g_assert_null (sc_owner_get_name (owner, SC_LANGUAGE_ZH));
}

static void
test_copies_strings (void)
{
  char id[] = "nginx";
  char name[] = "nginx";
  g_autoptr (ScOwner) owner = sc_owner_new (id);

  sc_owner_set_name (owner, SC_LANGUAGE_EN, name);
  id[0] = name[0] = 'X';

  g_assert_cmpstr (sc_owner_get_id (owner), ==, "nginx");
  g_assert_cmpstr (sc_owner_get_name (owner, SC_LANGUAGE_EN), ==, "nginx");
}

static void
test_counted (void)
{
  ScOwner *owner = sc_owner_new ("nginx");
  g_autoptr (ScOwner) other = sc_owner_ref (owner);

  g_assert_true (other == owner);
  sc_owner_unref (owner);
  g_assert_cmpstr (sc_owner_get_id (other), ==, "nginx");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/owner/names", test_names);
  g_test_add_func ("/owner/without-name", test_without_name);
  g_test_add_func ("/owner/copies-strings", test_copies_strings);
  g_test_add_func ("/owner/counted", test_counted);

  return g_test_run ();
}
