/* test-copy-program.c — the forms of a status that belong to a library or server
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy.h"

#include <locale.h>

#include "sc-test-core.h"

/* Constants and statements of the shipped table, with the messages where there is none. */

static ScTable *table;

typedef struct
{
  const char *code;
  const char *owner;
  const char *stack;
  const char *text; /* or the message */
  int error;        /* of ScCopyError, or -1 for none */
} Case;

static void
check (const Case *cases,
       gsize       n_cases,
       ScCopyForm  form)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      ScStatus *status = sc_table_find (table, cases[i].code, cases[i].owner);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = sc_copy_format (table, status, form, cases[i].stack, &error);

      g_test_message ("%s, %s, %s", cases[i].code, cases[i].owner, cases[i].stack);
      if (cases[i].error < 0)
        {
          g_assert_no_error (error);
          g_assert_cmpstr (text, ==, cases[i].text);
          continue;
        }

      g_assert_null (text);
      g_assert_error (error, SC_COPY_ERROR, cases[i].error);
      g_assert_cmpstr (error->message, ==, cases[i].text);
    }
}

#define MISSING SC_COPY_ERROR_MISSING

static void
test_constants (void)
{
  static const Case cases[] = {
    { "404", "iana", "go", "http.StatusNotFound", -1 },
    { "404", "iana", "haskell", "status404", -1 }, /* and not the other name */
    { "413", "iana", "aspnet", "StatusCodes.Status413PayloadTooLarge", -1 },
    { "499", "nginx", "nginx", "NGX_HTTP_CLIENT_CLOSED_REQUEST", -1 },
    { "499", "nginx", "aspnet-newer", "StatusCodes.Status499ClientClosedRequest", -1 },
    { "418", "iana", "spring", "HttpStatus.I_AM_A_TEAPOT", -1 }, /* has only a deprecated one */
    { "425", "iana", "akka", "StatusCodes.TooEarly", -1 },
    /* none */
    { "300", "iana", "nginx", "nginx 1.30.6 has none for 300", MISSING }, /* only a class marker */
    { "522", "cloudflare", "go", "net/http 1.27.3 has none for 522", MISSING },
    { "404", "iana", "aspnet-newer",
      "ASP.NET Core StatusCodes newer than deaaf589: nothing is recorded for 404", MISSING },
    { "404", "iana", NULL, "star a library under “Constants in Programs” first",
      SC_COPY_ERROR_NO_STACK },
    { "404", "iana", "nowhere", "there is no library “nowhere”", SC_COPY_ERROR_UNKNOWN_STACK },
    { "404", "iana", "", "there is no library “”", SC_COPY_ERROR_UNKNOWN_STACK },
    { "404", "iana", "haproxy", "there is no library “haproxy”", SC_COPY_ERROR_UNKNOWN_STACK },
    /* what no library could help with comes first */
    { "110", "warning-field", NULL, "110 is not an HTTP status code", MISSING },
    { "4xx", "pre-denied-draft", "go", "“4xx” is a proposed code that has no number yet", MISSING },
  };

  check (cases, G_N_ELEMENTS (cases), SC_COPY_CONSTANT);
}

static void
test_statements (void)
{
  static const Case cases[] = {
    { "404", "iana", "nginx", "return 404;", -1 },
    { "404", "iana", "apache", "Redirect 404 /", -1 },
    { "404", "iana", "haproxy", "http-request return status 404", -1 },
    { "404", "iana", "go", "w.WriteHeader(http.StatusNotFound)", -1 },
    { "404", "iana", "statuses", "res.sendStatus(404);", -1 },
    { "404", "iana", "starlette",
      "raise HTTPException(status_code=status.HTTP_404_NOT_FOUND)", -1 },
    { "202", "iana", "starlette", "return Response(status_code=status.HTTP_202_ACCEPTED)", -1 },
    { "202", "iana", "laravel", "return response()->noContent(202);", -1 },
    { "204", "iana", "rack", "head :no_content", -1 },
    { "302", "iana", "flask", "return redirect(\"https://www.example.com/\", code=302)", -1 },
    /* a number without a constant, with a deprecated one, or with one that means something else */
    { "522", "cloudflare", "go", "w.WriteHeader(522)", -1 },
    { "418", "iana", "spring", "return ResponseEntity.status(418).build();", -1 },
    { "451", "activesync", "go", "w.WriteHeader(451)", -1 },
    { "451", "iana", "go", "w.WriteHeader(http.StatusUnavailableForLegalReasons)", -1 },
    /* redirects have a target */
    { "301", "iana", "nginx", "return 301 https://www.example.com/;", -1 },
    { "307", "iana", "aspnet",
      "return Results.Redirect(\"https://www.example.com/\", preserveMethod: true);", -1 },
    { "303", "iana", "aspnet",
      "ASP.NET Core 16c440d9: no single line for 303 is recorded", MISSING },
    { "308", "google-upload", "nginx",
      "nginx 1.22.1: no single line for 308 is recorded", MISSING },
    /* nginx closes the connection for 408 and 444, and calls only the latter a use of return */
    { "444", "nginx", "nginx", "return 444;", -1 },
    { "444", "nginx", "apache", "444 is never sent to a client", MISSING },
    { "408", "iana", "nginx", "nginx 1.22.1: no single line for 408 is recorded", MISSING },
    { "408", "iana", "haproxy", "http-request return status 408", -1 },
    { "499", "nginx", "nginx", "499 is never sent to a client", MISSING },
    { "494", "nginx", "nginx", "494 is never sent to a client", MISSING },
    { "499", "caddy", "caddy", "499 is never sent to a client", MISSING },
    { "210", "haproxy", "haproxy", "210 is never sent to a client", MISSING },
    { "306", "iana", "nginx", "306 is never sent to a client", MISSING },
    /* a response that needs more than its code */
    { "401", "iana", "nginx",
      "401 needs a WWW-Authenticate field, which a single line does not set", MISSING },
    { "405", "iana", "go", "405 needs a Allow field, which a single line does not set", MISSING },
    { "206", "iana", "nginx",
      "206 needs fields that depend on the resource (Content-Range, Content-Type, Cache-Control, "
      "ETag, Expires, Content-Location, Vary)", MISSING },
    { "304", "iana", "nginx",
      "304 needs fields that depend on the resource (Content-Location, ETag, Vary, Cache-Control, "
      "Expires)", MISSING },
    /* others */
    { "103", "iana", "nginx", "nginx 1.22.1: no single line for 103 is recorded", MISSING },
    { "418", "iana", "apache", "Apache httpd 2.4.71: no single line for 418 is recorded", MISSING },
    { "612", "qiniu", "haproxy", "HAProxy 2.6.12: no single line for 612 is recorded", MISSING },
    { "404", "iana", "python", "http.HTTPStatus 3.15.2: no line that sends a code is recorded",
      MISSING },
    { "404", "iana", "nowhere", "there is no library “nowhere”", SC_COPY_ERROR_UNKNOWN_STACK },
    { "404", "iana", NULL, "star a library under “Constants in Programs” first",
      SC_COPY_ERROR_NO_STACK },
    { "110", "warning-field", "nginx", "110 is not an HTTP status code", MISSING },
    { "4xx", "pre-denied-draft", "nginx", "“4xx” is a proposed code that has no number yet",
      MISSING },
  };

  check (cases, G_N_ELEMENTS (cases), SC_COPY_STATEMENT);
}

/* What the shipped table has no example of: a field that the request needs, which is nothing that
 * the response lacks, and a 444 that is not the one of nginx. */
#define ODD                                                                                       \
  "<status code=\"428\" owner=\"nginx\" state=\"unregistered\" seen=\"wire\"><name>A</name>"      \
  "<summary>S</summary><meaning>M.</meaning><reference rfc=\"9110\" section=\"1\"/><details>"     \
  "<field name=\"If-Match\" role=\"required\" in=\"request\" rfc=\"9110\" section=\"1\">f</field>" \
  "</details></status>"                                                                           \
  "<status code=\"444\" owner=\"iana\" state=\"unregistered\" seen=\"log\"><name>B</name>"        \
  "<summary>S</summary><meaning>M.</meaning><reference rfc=\"9110\" section=\"1\"/><details/>"    \
  "</status>"

static void
test_odd (void)
{
  g_autoptr (ScTable) odd = sc_test_table_new (ODD);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = sc_copy_format (odd, sc_table_find (odd, "428", NULL), SC_COPY_STATEMENT,
                                          "nginx", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, "return 428;");

  g_assert_null (sc_copy_format (odd, sc_table_find (odd, "444", NULL), SC_COPY_STATEMENT, "nginx",
                                 &error));
  g_assert_error (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING);
  g_assert_cmpstr (error->message, ==, "444 is never sent to a client");
}

static void
test_pick_stack (void)
{
  static const struct
  {
    ScCopyForm form;
    const char *stacks[4];
    const char *stack;
  } cases[] = {
    { SC_COPY_CONSTANT, { "go", "spring" }, "go" },
    { SC_COPY_CONSTANT, { "nowhere", "spring", "go" }, "spring" },
    { SC_COPY_CONSTANT, { "haproxy", "python" }, "python" }, /* has no constants */
    { SC_COPY_CONSTANT, { "nowhere" }, NULL },
    { SC_COPY_CONSTANT, { NULL }, NULL },
    { SC_COPY_STATEMENT, { "python", "go" }, "go" }, /* Python alone sends nothing */
    { SC_COPY_STATEMENT, { "haproxy", "go" }, "haproxy" },
    { SC_COPY_STATEMENT, { "python", "nowhere" }, "nginx" },
    { SC_COPY_STATEMENT, { NULL }, "nginx" },
    { SC_COPY_PHRASE, { "go" }, NULL },
    { SC_COPY_JSON, { "go" }, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (sc_copy_pick_stack (table, cases[i].form, cases[i].stacks), ==,
                       cases[i].stack);
    }

  g_assert_null (sc_copy_pick_stack (table, SC_COPY_CONSTANT, NULL));
  g_assert_cmpstr (sc_copy_pick_stack (table, SC_COPY_STATEMENT, NULL), ==, "nginx");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/copy-program/constants", test_constants);
  g_test_add_func ("/copy-program/statements", test_statements);
  g_test_add_func ("/copy-program/odd", test_odd);
  g_test_add_func ("/copy-program/pick-stack", test_pick_stack);

  int result = g_test_run ();

  sc_table_unref (table);
  return result;
}
