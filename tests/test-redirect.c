/* test-redirect.c — what a redirect makes of a request
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-redirect.h"
#include "sc-table.h"

#include <locale.h>

#include "sc-test-core.h"

/* The matrix of RFC 9110, sections 15.4.2 to 15.4.9, for the shipped table. */

static void
test_matrix (void)
{
  static const struct
  {
    const char *number;
    ScRedirect get;
    ScRedirect post;
    ScRedirect other;
  } cases[] = {
    { "301", SC_REDIRECT_SAME, SC_REDIRECT_EITHER, SC_REDIRECT_SAME },
    { "302", SC_REDIRECT_SAME, SC_REDIRECT_EITHER, SC_REDIRECT_SAME },
    { "303", SC_REDIRECT_SAME, SC_REDIRECT_GET, SC_REDIRECT_GET },
    { "307", SC_REDIRECT_SAME, SC_REDIRECT_SAME, SC_REDIRECT_SAME },
    { "308", SC_REDIRECT_SAME, SC_REDIRECT_SAME, SC_REDIRECT_SAME },
    { "300", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
    { "304", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
    { "305", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
    { "306", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
    { "200", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
    { "404", SC_REDIRECT_NONE, SC_REDIRECT_NONE, SC_REDIRECT_NONE },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScStatus *status = sc_table_find (table, cases[i].number, SC_OWNER_IANA);

      g_test_message ("%s", cases[i].number);
      g_assert_cmpint ((int) sc_redirect_of (status, SC_REQUEST_GET), ==, (int) cases[i].get);
      g_assert_cmpint ((int) sc_redirect_of (status, SC_REQUEST_POST), ==, (int) cases[i].post);
      g_assert_cmpint ((int) sc_redirect_of (status, SC_REQUEST_OTHER), ==, (int) cases[i].other);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/redirect/matrix", test_matrix);

  return g_test_run ();
}
