/* test-constant-names.c — constants, to be found however they are written
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constant-names.h"

#include <locale.h>

#include "sc-text.h"

/* Constants of the shipped table, in the styles of many languages. */

static void
test_find (void)
{
  static const struct
  {
    const char *word;
    guint code;
    gboolean whole;
    gboolean start;
  } cases[] = {
    { "NOT_FOUND", 404, TRUE, FALSE },
    { "NotFound", 404, TRUE, FALSE },
    { "notfound", 404, TRUE, FALSE },
    { ":not_found", 404, TRUE, FALSE },
    { "http.StatusNotFound", 404, TRUE, FALSE },
    { "HttpStatus.NOT_FOUND", 404, TRUE, FALSE },
    { "HttpStatusCode.NotFound", 404, TRUE, FALSE },
    { "SC_NOT_FOUND", 404, TRUE, FALSE },
    { "SOUP_STATUS_NOT_FOUND", 404, TRUE, FALSE },
    { "NGX_HTTP_NOT_FOUND", 404, TRUE, FALSE },
    { "Status404NotFound", 404, TRUE, FALSE },
    { "HTTP_404_NOT_FOUND", 404, TRUE, FALSE },
    { "status404", 404, TRUE, FALSE },
    { "Http404", 404, TRUE, FALSE },
    { "NotFound_404", 404, TRUE, FALSE },
    { "http::status::not_found", 404, TRUE, FALSE },
    { "UNPROCESSABLE_ENTITY", 422, TRUE, FALSE },
    { "unprocessable_content", 422, TRUE, FALSE },
    { "494_request_header_too_large", 494, TRUE, FALSE }, /* nor with its number before it */
    { "SC_IM_A_TEAPOT", 418, TRUE, FALSE },           /* no library has it with this prefix */
    { "REQUEST_HEADER_TOO_LARGE", 494, TRUE, FALSE }, /* nor this without one */
    { "not_fo", 404, FALSE, TRUE },
    { "status.http_404_n", 404, FALSE, TRUE },
    { "no", 404, FALSE, FALSE },
    { "found", 404, FALSE, FALSE },
    { "not_found", 410, FALSE, FALSE },
    { "status", 404, FALSE, TRUE },
    { "", 404, FALSE, FALSE },
    { "::", 404, FALSE, FALSE },
    { ".", 404, FALSE, FALSE },
  };
  g_autoptr (ScConstants) constants = sc_constants_new_shipped ();
  g_autoptr (ScConstantNames) names = sc_constant_names_new (constants);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = sc_text_fold (cases[i].word);
      ScNumbers whole = { 0 };
      ScNumbers start = { 0 };
      const ScStack *stack;

      sc_constant_names_find (names, folded, &whole, &start);
      g_test_message ("%s", cases[i].word);
      g_assert_cmpint (sc_numbers_has (&whole, cases[i].code), ==, cases[i].whole);
      if (!cases[i].whole)
        g_assert_cmpint (sc_numbers_has (&start, cases[i].code), ==, cases[i].start);
      if (cases[i].whole || cases[i].start)
        g_assert_nonnull (sc_constant_names_explain (names, folded, cases[i].code, &stack));
    }
}

static void
test_explain (void)
{
  static const struct
  {
    const char *word;
    guint code;
    const char *identifier;
    const char *stack;
  } cases[] = {
    { "SOUP_STATUS_NOT_FOUND", 404, "SOUP_STATUS_NOT_FOUND", "libsoup" },
    { "soup_status_not_f", 404, "SOUP_STATUS_NOT_FOUND", "libsoup" },
    { "http.statusnotfound", 404, "http.StatusNotFound", "go" },
    { "statusteapot", 418, "http.StatusTeapot", "go" },
    { "StatusTeapo", 404, NULL, NULL },
    { "zzz", 404, NULL, NULL },
  };
  g_autoptr (ScConstants) constants = sc_constants_new_shipped ();
  g_autoptr (ScConstantNames) names = sc_constant_names_new (constants);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = sc_text_fold (cases[i].word);
      const ScStack *stack = NULL;
      const ScConstant *constant =
          sc_constant_names_explain (names, folded, cases[i].code, &stack);

      g_test_message ("%s", cases[i].word);
      g_assert_cmpstr (constant != NULL ? constant->identifier : NULL, ==, cases[i].identifier);
      g_assert_cmpstr (stack != NULL ? stack->id : NULL, ==, cases[i].stack);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/constant-names/find", test_find);
  g_test_add_func ("/constant-names/explain", test_explain);

  return g_test_run ();
}
