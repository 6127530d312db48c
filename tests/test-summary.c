/* test-summary.c — how much the table knows
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-summary.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* The numbers are counted; what is no status code counts for nothing. */

static void
test_counts (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (
      "<status code='404' owner='iana' state='registered' seen='wire'><phrase>A</phrase>"
      "<name>A</name><summary>A</summary><meaning>A</meaning>"
      "<reference rfc='9110' section='15.5.5'/></status>"
      "<status code='306' owner='iana' state='unused' seen='never'><phrase>A</phrase>"
      "<name>A</name><summary>A</summary><meaning>A</meaning>"
      "<reference rfc='9110' section='15.4.7'/></status>"
      "<status code='499' owner='nginx' state='unregistered' seen='log'><name>A</name>"
      "<summary>A</summary><meaning>A</meaning>"
      "<document href='https://example.org/'>A</document></status>"
      "<status code='110' owner='nginx' state='not-status' seen='never'><name>A</name>"
      "<summary>A</summary><meaning>A</meaning>"
      "<document href='https://example.org/'>A</document></status>");
  g_autofree char *summary = sc_summary_new (table);
  g_autofree char *expected =
      g_strdup_printf ("3 entries: 2 registered, 1 unregistered; constants of %u library versions",
                       sc_constants_get_length (sc_table_get_constants (table)));

  g_assert_cmpstr (summary, ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/summary/counts", test_counts);

  return g_test_run ();
}
