/* test-numbers.c — sets of codes, and how they are typed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-numbers.h"

#include <locale.h>

/* A set is printed as its runs, `300-302 404`, and behind it the classes as `4xx`. */

static void
append (GString    *out,
        guint       first,
        guint       last)
{
  g_string_append_printf (out, "%s%03u", out->len > 0 ? " " : "", first);
  if (last > first)
    g_string_append_printf (out, "-%03u", last);
}

static char *
print (const ScNumbers *numbers)
{
  GString *out = g_string_new (NULL);

  for (guint code = 0; code < 1000; code++)
    {
      guint first = code;

      if (!sc_numbers_has (numbers, code))
        continue;

      while (code + 1 < 1000 && sc_numbers_has (numbers, code + 1))
        code++;
      append (out, first, code);
    }

  for (guint digit = 0; digit < 10; digit++)
    {
      if (sc_numbers_has_class (numbers, digit))
        g_string_append_printf (out, " %uxx", digit);
    }

  return g_string_free (out, FALSE);
}

static const struct
{
  const char *text;
  gsize length;
  const char *numbers;
  gboolean exact;
} parsed[] = {
  { "404", 3, "404", TRUE },
  { "000", 3, "000", TRUE },
  { "999", 3, "999", TRUE },
  { "40", 2, "400-409", FALSE },
  { "4", 1, "400-499 4xx", FALSE },
  { "4xx", 3, "400-499 4xx", FALSE },
  { "4x", 2, "400-499 4xx", FALSE },
  { "40x", 3, "400-409", FALSE },
  { "4**", 3, "400-499 4xx", FALSE },
  { "40?", 3, "400-409", FALSE },
  { "4x4", 3, "404 414 424 434 444 454 464 474 484 494", FALSE },
  { "30[12]", 6, "301-302", FALSE },
  { "30[1-3]", 7, "301-303", FALSE },
  { "30[1-378]", 9, "301-303 307-308", FALSE },
  { "[45]00", 6, "400 500", FALSE },
  { "[45]xx", 6, "400-599 4xx 5xx", FALSE },
  { "4[0-2][01]", 10, "400-401 410-411 420-421", FALSE },
  { "30[3-1]", 7, "300-309", FALSE }, /* nobody is between 3 and 1 */
  { "300-308", 7, "300-308", FALSE },
  { "300~302", 7, "300-302", FALSE },
  { "300..302", 8, "300-302", FALSE },
  { "300\u2013302", 9, "300-302", FALSE },
  { "300-300", 7, "300", FALSE },
  { "308-300", 7, "", FALSE },
  /* what is not finished */
  { "30[", 3, "300-309", FALSE },
  { "30[1", 4, "301", FALSE },
  { "30[1-", 5, "301", FALSE },
  { "300-", 3, "300", TRUE },
  { "300-3", 3, "300", TRUE },
  /* what stands behind it */
  { "404 not found", 3, "404", TRUE },
  { "404:", 3, "404", TRUE },
  { "404.", 3, "404", TRUE },
  { "404,405", 3, "404", TRUE },
  { "404/nginx", 3, "404", TRUE },
  { "301/302", 3, "301", TRUE },
  { "404未找到", 3, "404", TRUE },
  { "404]", 3, "404", TRUE },
  /* what is no code */
  { "", 0, "", FALSE },
  { "x", 0, "", FALSE },
  { "xxx", 0, "", FALSE },
  { "*", 0, "", FALSE },
  { "[404]", 0, "", FALSE },
  { "[]", 0, "", FALSE },
  { "4040", 0, "", FALSE },
  { "4xxx", 0, "", FALSE },
  { "401k", 0, "", FALSE },
  { "1.1", 0, "", FALSE },
  { "13:55", 0, "", FALSE },
  { "404_not_found", 0, "", FALSE },
  { "100%", 0, "", FALSE },
  { "-404", 0, "", FALSE },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parsed); i++)
    {
      ScNumbers numbers = { 0 };
      gboolean exact;

      g_test_message ("“%s”", parsed[i].text);
      g_assert_cmpuint (sc_numbers_parse (&numbers, parsed[i].text, &exact), ==, parsed[i].length);

      g_autofree char *printed = print (&numbers);

      g_assert_cmpstr (printed, ==, parsed[i].numbers);
      g_assert_cmpint (exact, ==, parsed[i].exact);
      g_assert_cmpint (sc_numbers_is_empty (&numbers), ==, *parsed[i].numbers == '\0');
    }
}

/* What is parsed comes to what is there. */
static void
test_add (void)
{
  ScNumbers numbers = { 0 };
  gboolean exact;

  sc_numbers_add (&numbers, 0);
  sc_numbers_parse (&numbers, "5xx", &exact);
  sc_numbers_parse (&numbers, "404", &exact);
  sc_numbers_add (&numbers, 999);

  g_autofree char *printed = print (&numbers);

  g_assert_cmpstr (printed, ==, "000 404 500-599 999 5xx");

  ScNumbers others = { 0 };

  sc_numbers_parse (&others, "4xx", &exact);
  sc_numbers_add_all (&numbers, &others);

  g_autofree char *all = print (&numbers);

  g_assert_cmpstr (all, ==, "000 400-599 999 4xx 5xx");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/numbers/parse", test_parse);
  g_test_add_func ("/numbers/add", test_add);

  return g_test_run ();
}
