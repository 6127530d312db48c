/* test-activation.c — who asked for a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-activation.h"
#include "sc-test-app.h"

/* What the tokens do is tested on a compositor, see tests/outside/test_activation.py. */

/* A token is used once, and not by programs that this one starts. */
static void
test_environment (void)
{
  static const char *const tokens[] = { "abc", "", "\xff\xfe", "%s%n" };

  for (gsize i = 0; i < G_N_ELEMENTS (tokens); i++)
    {
      g_setenv ("XDG_ACTIVATION_TOKEN", tokens[i], TRUE);
      sc_activation_take_environment (gdk_display_get_default ());
      g_assert_null (g_getenv ("XDG_ACTIVATION_TOKEN"));
    }

  sc_activation_take_environment (gdk_display_get_default ());
  g_assert_null (g_getenv ("DESKTOP_STARTUP_ID")); /* GTK's own affair */
}

/* A caller can put anything into its call. */
static void
test_platform_data (void)
{
  static const char *const data[] = {
    "@a{sv} {}",
    "{'activation-token': <'abc'>}",
    "{'activation-token': <42>}",
    "{'activation-token': <['abc']>, 'desktop-startup-id': <'x_TIME1'>}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (data); i++)
    {
      g_autoptr (GVariant) variant = g_variant_parse (NULL, data[i], NULL, NULL, NULL);

      sc_activation_take_platform_data (gdk_display_get_default (), variant);
    }
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/activation/environment", test_environment);
  g_test_add_func ("/activation/platform-data", test_platform_data);

  return g_test_run ();
}
