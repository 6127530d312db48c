/* test-constants.c — what libraries call the codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constants.h"
#include "sc-table-error.h"

#include <locale.h>
#include <string.h>

/* Files of tests/tables/ that begin with `constants-` are broken, each with its message beside it;
 * and what is to be read of a right one, and of that which comes with the program. Whether the
 * latter is right is a question for tests/lint/constants.py.
 */

static GBytes *
read_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tables", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (text, length);
}

static void
test_broken (gconstpointer data)
{
  const char *name = data;
  g_autofree char *error_name = g_strndup (name, strlen (name) - strlen (".tsv"));
  g_autofree char *error_file = g_strconcat (error_name, ".error", NULL);
  g_autoptr (GBytes) text = read_file (name);
  g_autoptr (GBytes) message = read_file (error_file);
  gsize length;
  const char *bytes = g_bytes_get_data (message, &length);
  g_autofree char *expected = g_strchomp (g_strndup (bytes, length));
  g_autoptr (GError) error = NULL;

  g_assert_null (sc_constants_new (name, text, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == SC_TABLE_ERROR);
  g_assert_cmpstr (error->message, ==, expected);
}

static ScConstants *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  ScConstants *constants = sc_constants_new ("test.tsv", bytes, &error);

  g_assert_no_error (error);
  return constants;
}

static void
test_read (void)
{
  g_autoptr (ScConstants) constants =
      read_text ("stack\tpython\tPython\thttp.HTTPStatus\t3.15\tcomplete\n"
                 "000\tNOTHING\tprimary\n"
                 "413\tCONTENT_TOO_LARGE\tprimary\n"
                 "413\tREQUEST_ENTITY_TOO_LARGE\tdeprecated\n"
                 "413\tPayload Too Large\talias\n"
                 "500\tSERVER_ERROR\tclass-marker\n"
                 "stack\tspring-6\tJava\tSpring\t6.2 (old)\tpartial");
  const ScStack *python = sc_constants_get_stack (constants, 0);
  const ScStack *spring = sc_constants_find_stack (constants, "spring-6");
  guint n;

  g_assert_cmpuint (sc_constants_get_length (constants), ==, 2);
  g_assert_true (sc_constants_get_stack (constants, 1) == spring);
  g_assert_null (sc_constants_find_stack (constants, "ruby"));

  g_assert_cmpstr (python->id, ==, "python");
  g_assert_cmpstr (python->language, ==, "Python");
  g_assert_cmpstr (python->library, ==, "http.HTTPStatus");
  g_assert_cmpstr (python->version, ==, "3.15");
  g_assert_true (python->complete);
  g_assert_false (spring->complete);
  g_assert_cmpstr (spring->version, ==, "6.2 (old)");

  const ScConstant *found = sc_stack_find (python, 413, &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (found[0].identifier, ==, "CONTENT_TOO_LARGE");
  g_assert_cmpint ((int) found[0].role, ==, SC_CONSTANT_PRIMARY);
  g_assert_cmpint ((int) found[1].role, ==, SC_CONSTANT_DEPRECATED);
  g_assert_cmpstr (found[2].identifier, ==, "Payload Too Large");
  g_assert_cmpint ((int) found[2].role, ==, SC_CONSTANT_ALIAS);

  g_assert_cmpstr (sc_stack_find (python, 0, &n)->identifier, ==, "NOTHING");
  g_assert_cmpint ((int) sc_stack_find (python, 500, &n)->role, ==, SC_CONSTANT_CLASS_MARKER);
  g_assert_null (sc_stack_find (python, 404, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (sc_stack_find (spring, 413, &n));
}

static void
test_empty (void)
{
  g_autoptr (ScConstants) constants = read_text ("");

  g_assert_cmpuint (sc_constants_get_length (constants), ==, 0);
}

/* A file that is cut off anywhere is read as far as it goes or refused, and never beyond that. */
static void
test_cut_off (void)
{
  const char *whole = "stack\tpython\tPython\thttp\t3\tcomplete\n"
                      "404\tNOT_FOUND\tprimary\n"
                      "413\t内容\talias\n";

  for (gsize length = 0; length < strlen (whole); length++)
    {
      g_autofree char *part = g_memdup2 (whole, MAX (length, 1)); /* ends where it ends */
      g_autoptr (GBytes) bytes = g_bytes_new (part, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (ScConstants) constants = sc_constants_new ("cut.tsv", bytes, &error);

      g_test_message ("%" G_GSIZE_FORMAT " bytes", length);
      g_assert_cmpint (constants == NULL, ==, error != NULL);
      if (constants != NULL)
        g_assert_cmpuint (sc_constants_get_length (constants), <=, 1);
    }
}

/* A few names that no rule would give. */
static void
test_shipped (void)
{
  static const struct
  {
    const char *stack;
    guint code;
    const char *identifier;
  } cases[] = {
    { "symfony", 308, "Response::HTTP_PERMANENTLY_REDIRECT" },
    { "apache", 506, "HTTP_VARIANT_ALSO_VARIES" },
    { "ktor", 431, "HttpStatusCode.RequestHeaderFieldTooLarge" },
    { "httpcore", 413, "HttpStatus.SC_REQUEST_TOO_LONG" },
    { "libsoup", 429, NULL },
    { "rack", 422, ":unprocessable_content" },
    { "go", 413, "http.StatusRequestEntityTooLarge" },
    { "node", 413, "Payload Too Large" },
    { "nginx", 499, "NGX_HTTP_CLIENT_CLOSED_REQUEST" },
  };
  g_autoptr (ScConstants) constants = sc_constants_new_shipped ();
  g_autoptr (ScConstants) same = sc_constants_ref (constants);
  guint total = 0;

  g_assert_cmpuint (sc_constants_get_length (same), ==, 46);
  for (guint i = 0; i < sc_constants_get_length (constants); i++)
    total += sc_constants_get_stack (constants, i)->constants->len;
  g_assert_cmpuint (total, ==, 2699);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScStack *stack = sc_constants_find_stack (constants, cases[i].stack);
      guint n;

      g_test_message ("%s %u", cases[i].stack, cases[i].code);
      g_assert_nonnull (stack);

      const ScConstant *found = sc_stack_find (stack, cases[i].code, &n);

      g_assert_cmpstr (found != NULL ? found->identifier : NULL, ==, cases[i].identifier);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static GPtrArray *
list_broken (void)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tables", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".tsv"))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);
  g_assert_cmpuint (names->len, >=, 16);
  return names;
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) names = list_broken ();

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("/constants/broken/", name, NULL);

      g_test_add_data_func (path, name, test_broken);
    }
  g_test_add_func ("/constants/read", test_read);
  g_test_add_func ("/constants/empty", test_empty);
  g_test_add_func ("/constants/cut-off", test_cut_off);
  g_test_add_func ("/constants/shipped", test_shipped);

  return g_test_run ();
}
