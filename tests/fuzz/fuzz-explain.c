/* fuzz-explain.c — any bytes at all, to be explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <stdint.h>
#include <string.h>

/* libFuzzer makes up texts and the sanitizers see what goes wrong with them. What the explainer
 * promises is checked, too: the same findings however the text is cut, each where its digits stand,
 * quotes that can be shown, and as many in the report as were told. The text is also read as a
 * file, since it may look like a compressed one.
 */

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static ScCodebook *book;

typedef struct
{
  GString *told;
  guint64 n_answers;
} Findings;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);

  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  book = sc_codebook_new (table);
  return 0;
}

static void
check_quote (const ScFinding *finding)
{
  g_autoptr (ScQuote) quote = sc_quote_new (finding);

  g_assert_true (g_utf8_validate (quote->text, -1, NULL));
  g_assert_cmpuint (quote->start, <, quote->end);
  g_assert_cmpuint (quote->end, <=, strlen (quote->text));
  for (const char *p = quote->text; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_false (g_unichar_iscntrl (g_utf8_get_char (p)));
}

static void
take_finding (const ScFinding *finding,
              gpointer         data)
{
  Findings *findings = data;

  g_assert_cmpuint (finding->code, >=, 100);
  g_assert_cmpuint (finding->code, <=, 999);
  g_assert_cmpuint (finding->offset + finding->extent, <=, finding->length);
  if (finding->role != SC_FINDING_IMPLIED)
    g_assert_cmpuint (g_ascii_strtoull (finding->text + finding->offset, NULL, 10), ==,
                      finding->code);
  check_quote (finding);
  findings->n_answers += finding->role != SC_FINDING_UPSTREAM;
  g_string_append_printf (findings->told, "%" G_GUINT64_FORMAT " %u %s %d %d %d\n", finding->line,
                          finding->code, finding->owner != NULL ? finding->owner : "-",
                          (int) finding->role, (int) finding->kind, (int) finding->voice);
}

static char *
explain (const char *text,
         gsize       length,
         gsize       cut)
{
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  Findings findings = { g_string_new (NULL), 0 };

  sc_explainer_set_func (explainer, take_finding, &findings);
  sc_explainer_feed (explainer, text, cut);
  sc_explainer_feed (explainer, text + cut, length - cut);
  sc_explainer_finish (explainer);

  ScReport *report = sc_explainer_get_report (explainer);
  g_autoptr (ScReport) copy = sc_report_copy (report);

  g_assert_cmpuint (sc_report_get_count (copy), ==, findings.n_answers);
  g_assert_cmpuint (sc_report_get_bytes (copy), ==, length);
  return g_string_free (findings.told, FALSE);
}

static void
read_file (const char *text,
           gsize       length)
{
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  g_autoptr (GInputStream) stream =
      g_memory_input_stream_new_from_data (text, (gssize) length, NULL);
  g_autoptr (GError) error = NULL;

  if (!sc_explainer_read (explainer, stream, NULL, NULL, NULL, &error))
    g_assert_nonnull (error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  /* Not a byte longer than the text, so that every step behind its end is seen. */
  g_autofree char *text = size > 0 ? g_memdup2 (data, size) : g_strdup ("");
  gsize cut = size > 0 ? data[size - 1] * size / 256 : 0;
  g_autofree char *whole = explain (text, size, 0);
  g_autofree char *in_two = explain (text, size, cut);

  g_assert_cmpstr (whole, ==, in_two);
  read_file (text, size);
  return 0;
}
