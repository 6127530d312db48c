/* sc-report.c — what was found in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-report.h"

#include <string.h>

/* A text can have more findings than there is memory. So they are counted when they come, and of
 * each code only the first lines are kept. There are 900 numbers, and few owners of one number.
 */

#define FIRST_CODE 100
#define N_CODES 900

struct _ScReport
{
  gatomicrefcount ref_count;
  ScCodebook *book;
  GPtrArray *tallies;         /* ScTally, in the order of the text */
  ScTally *by_code[N_CODES];  /* the first one of each code, which most findings go to */
  ScCourse course;
  GPtrArray *steps; /* ScStep */
  guint64 n_steps;
  guint64 before; /* lines of texts that were read before this one */
  guint64 lines;
  guint64 bytes;
  guint64 count;
};

static void
tally_free (ScTally *self)
{
  g_free (self->owner);
  g_clear_object (&self->status);
  g_ptr_array_unref (self->quotes);
  g_array_unref (self->evidence);
  g_free (self);
}

static gpointer
copy_quote (gconstpointer source,
            gpointer      data G_GNUC_UNUSED)
{
  return sc_quote_copy (source);
}

static gpointer
copy_step (gconstpointer source,
           gpointer      data G_GNUC_UNUSED)
{
  return sc_step_copy (source);
}

static ScTally *
tally_copy (const ScTally *self)
{
  ScTally *copy = g_memdup2 (self, sizeof *self);

  copy->owner = g_strdup (self->owner);
  copy->status = self->status != NULL ? g_object_ref (self->status) : NULL;
  copy->quotes = g_ptr_array_copy (self->quotes, copy_quote, NULL);
  copy->evidence = g_array_copy (self->evidence);
  return copy;
}

static ScTally *
tally_new (ScReport        *report,
           const ScFinding *finding)
{
  ScTally *self = g_new0 (ScTally, 1);
  ScStatus *status = sc_codebook_find (report->book, finding->code, finding->owner);

  self->code = finding->code;
  self->owner = g_strdup (finding->owner);
  self->status = status != NULL ? g_object_ref (status) : NULL;
  self->first_line = finding->line;
  self->quotes = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_quote_free);
  self->evidence = g_array_new (FALSE, FALSE, sizeof (ScEvidence));
  return self;
}

/**
 * sc_report_new:
 * @book: has the entries of codes
 *
 * Returns: (transfer full): a report of nothing yet
 */
ScReport *
sc_report_new (ScCodebook *book)
{
  g_return_val_if_fail (book != NULL, NULL);

  ScReport *self = g_new0 (ScReport, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->book = sc_codebook_ref (book);
  self->tallies = g_ptr_array_new_with_free_func ((GDestroyNotify) tally_free);
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_step_free);
  sc_course_init (&self->course);
  return self;
}

/**
 * sc_report_copy:
 *
 * Makes a copy that does not change when more of the text is read, for another thread.
 *
 * Returns: (transfer full): the copy
 */
ScReport *
sc_report_copy (ScReport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  ScReport *copy = g_memdup2 (self, sizeof *self);

  g_atomic_ref_count_init (&copy->ref_count);
  sc_codebook_ref (copy->book);
  copy->steps = g_ptr_array_copy (self->steps, copy_step, NULL);
  copy->tallies = g_ptr_array_new_with_free_func ((GDestroyNotify) tally_free);
  for (guint i = 0; i < self->tallies->len; i++)
    {
      ScTally *tally = g_ptr_array_index (self->tallies, i);
      ScTally *copied = tally_copy (tally);

      g_ptr_array_add (copy->tallies, copied);
      if (self->by_code[tally->code - FIRST_CODE] == tally)
        copy->by_code[tally->code - FIRST_CODE] = copied;
    }

  return copy;
}

/**
 * sc_report_ref:
 *
 * Returns: (transfer full): @self
 */
ScReport *
sc_report_ref (ScReport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * sc_report_unref:
 *
 * Gives up a reference.
 */
void
sc_report_unref (ScReport *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->tallies);
  g_ptr_array_unref (self->steps);
  sc_codebook_unref (self->book);
  g_free (self);
}

/* Each meaning has one tally. What is said without an owner is probably meant as it was before. */
static ScTally *
find_tally (ScReport   *self,
            guint       code,
            const char *owner)
{
  ScTally *first = self->by_code[code - FIRST_CODE];

  if (first == NULL || owner == NULL || g_strcmp0 (first->owner, owner) == 0)
    return first;

  ScStatus *status = sc_codebook_find (self->book, code, owner);

  for (guint i = 0; i < self->tallies->len; i++)
    {
      ScTally *tally = g_ptr_array_index (self->tallies, i);

      if (tally->code == code && tally->status == status)
        return tally;
    }

  return NULL;
}

static ScTally *
ensure_tally (ScReport        *self,
              const ScFinding *finding)
{
  ScTally *tally = find_tally (self, finding->code, finding->owner);

  if (tally != NULL)
    return tally;

  tally = tally_new (self, finding);
  g_ptr_array_add (self->tallies, tally);
  if (self->by_code[finding->code - FIRST_CODE] == NULL)
    self->by_code[finding->code - FIRST_CODE] = tally;

  return tally;
}

/**
 * sc_report_add:
 *
 * Counts a finding, and keeps its line if it is one of the first.
 */
void
sc_report_add (ScReport        *self,
               const ScFinding *finding)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (finding->code >= FIRST_CODE && finding->code < FIRST_CODE + N_CODES);

  ScTally *tally = ensure_tally (self, finding);

  tally->roles[finding->role]++;
  tally->kinds[finding->kind]++;
  tally->voices[finding->voice]++;
  if (tally->quotes->len < SC_TALLY_MAX_QUOTES)
    g_ptr_array_add (tally->quotes, sc_quote_new (finding));

  if (finding->role == SC_FINDING_UPSTREAM)
    return;

  tally->count++;
  self->count++;
  sc_course_add (&self->course, self->before + finding->line,
                 (ScCodeClass) MIN (finding->code / 100, (guint) SC_CODE_CLASS_OTHER));
}

/**
 * sc_report_add_evidence:
 * @code: the status that was answered
 * @saying: what tells who spoke; it must live as long as the program
 * @line: where it stands
 *
 * Counts something that tells who answered with @code.
 */
void
sc_report_add_evidence (ScReport       *self,
                        guint           code,
                        const ScSaying *saying,
                        guint64         line)
{
  g_return_if_fail (self != NULL && code >= FIRST_CODE && code < FIRST_CODE + N_CODES);

  ScTally *tally = self->by_code[code - FIRST_CODE];

  if (tally == NULL)
    return;

  for (guint i = 0; i < tally->evidence->len; i++)
    {
      ScEvidence *evidence = &g_array_index (tally->evidence, ScEvidence, i);

      if (evidence->saying == saying)
        {
          evidence->count++;
          return;
        }
    }

  if (tally->evidence->len < SC_TALLY_MAX_EVIDENCE)
    g_array_append_val (tally->evidence, ((ScEvidence){ saying, line, 1 }));
}

/**
 * sc_report_add_step:
 * @step: (transfer full): what comes next
 *
 * Keeps a step of a trace, if it is one of the first %SC_TRACE_MAX_STEPS.
 */
void
sc_report_add_step (ScReport *self,
                    ScStep   *step)
{
  g_return_if_fail (self != NULL && step != NULL);

  self->n_steps++;
  if (self->steps->len < SC_TRACE_MAX_STEPS)
    g_ptr_array_add (self->steps, step);
  else
    sc_step_free (step);
}

/**
 * sc_report_begin_part:
 *
 * Another text begins, and its lines are counted from 1 again.
 */
void
sc_report_begin_part (ScReport *self)
{
  g_return_if_fail (self != NULL);

  self->before = self->lines;
}

/**
 * sc_report_set_size:
 * @lines: how many lines of this text have been read
 * @bytes: how many bytes of all
 *
 * Says how much the report is about.
 */
void
sc_report_set_size (ScReport *self,
                    guint64   lines,
                    guint64   bytes)
{
  g_return_if_fail (self != NULL);

  self->lines = self->before + lines;
  self->bytes = bytes;
}

/**
 * sc_report_get_lines:
 *
 * Returns: how many lines have been read
 */
guint64
sc_report_get_lines (ScReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines;
}

/**
 * sc_report_get_bytes:
 *
 * Returns: how many bytes have been read; of a compressed text, what it unfolds to
 */
guint64
sc_report_get_bytes (ScReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->bytes;
}

/**
 * sc_report_get_count:
 *
 * Returns: how many answers were found, those of servers behind not counted
 */
guint64
sc_report_get_count (ScReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->count;
}

/**
 * sc_report_get_length:
 *
 * Returns: how many different codes were found
 */
guint
sc_report_get_length (ScReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->tallies->len;
}

/**
 * sc_report_get_tally:
 * @i: a place in the order in which codes first appear
 *
 * Returns: (transfer none): what was found of that code
 */
const ScTally *
sc_report_get_tally (ScReport *self,
                     guint     i)
{
  g_return_val_if_fail (self != NULL && i < self->tallies->len, NULL);

  return g_ptr_array_index (self->tallies, i);
}

/**
 * sc_report_find_tally:
 *
 * Returns: (transfer none) (nullable): what was found of @code
 */
const ScTally *
sc_report_find_tally (ScReport *self,
                      guint     code)
{
  g_return_val_if_fail (self != NULL, NULL);

  return code >= FIRST_CODE && code < FIRST_CODE + N_CODES ? self->by_code[code - FIRST_CODE]
                                                           : NULL;
}

/**
 * sc_report_find_status:
 *
 * Returns: (transfer none) (nullable): what was found of an entry
 */
const ScTally *
sc_report_find_status (ScReport *self,
                       ScStatus *status)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->tallies->len; i++)
    {
      const ScTally *tally = g_ptr_array_index (self->tallies, i);

      if (tally->status == status)
        return tally;
    }

  return NULL;
}

/**
 * sc_report_get_course:
 *
 * Returns: (transfer none): how the classes change in the course of the text
 */
const ScCourse *
sc_report_get_course (ScReport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->course;
}

/**
 * sc_report_get_steps:
 *
 * Returns: (transfer none) (element-type ScStep): the first steps of a trace
 */
GPtrArray *
sc_report_get_steps (ScReport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->steps;
}

/**
 * sc_report_get_n_steps:
 *
 * Returns: how many steps there were, those that are not kept included
 */
guint64
sc_report_get_n_steps (ScReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_steps;
}
