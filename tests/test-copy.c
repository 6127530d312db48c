/* test-copy.c — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy.h"

#include <locale.h>

#include "sc-table.h"

/* What goes to the clipboard is what a server would send, or nothing. */

static void
test_phrase (void)
{
  static const struct
  {
    const char *code;
    const char *owner;
    const char *phrase; /* or NULL where there is none to copy */
  } cases[] = {
    { "104", "iana", "Upload Resumption Supported" },
    { "200", "iana", "OK" },
    { "203", "iana", "Non-Authoritative Information" },
    { "302", "iana", "Found" },      /* not the former one */
    { "305", "iana", "Use Proxy" },  /* deprecated, and sent all the same */
    { "306", "iana", NULL },         /* a proposed phrase is no phrase */
    { "404", "iana", "Not Found" },
    { "413", "iana", "Content Too Large" },
    { "418", "iana", "I'm a teapot" },
    { "499", "nginx", NULL },        /* a name is no phrase */
    { "499", "cloudflare", "Client Closed Request" },
    { "522", "cloudflare", "Connection timed out" },
    { "579", "qiniu", NULL },
    { "110", "warning-field", NULL }, /* the text of a warning is none either */
    { "510", "iana", "Not Extended" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *phrase =
          sc_copy_format (sc_table_find (table, cases[i].code, cases[i].owner), SC_COPY_PHRASE);

      g_test_message ("%s, %s", cases[i].code, cases[i].owner);
      g_assert_cmpstr (phrase, ==, cases[i].phrase);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/copy/phrase", test_phrase);

  return g_test_run ();
}
