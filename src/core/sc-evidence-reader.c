/* sc-evidence-reader.c — looks around answers for who spoke
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-evidence-reader.h"

#include <string.h>

#include "sc-trace.h"

/* A head comes behind its status line, and the content behind that. A page can come without either,
 * and begin before its title, so that what it tells is held back until the status is known.
 */

#define REACH 60      /* lines behind a status that may be its content */
#define MAX_WAITING 8 /* sayings whose answer is not known yet */

struct _ScEvidenceReader
{
  ScSpeakers *speakers;
  ScReport *report;
  guint code;    /* of the answer that is being read, 0 if none is */
  guint64 until; /* the last line that may belong to it */
  guint64 line;  /* that is being read */
  ScEvidence waiting[MAX_WAITING];
  guint n_waiting;
};

/**
 * sc_evidence_reader_new:
 * @speakers: who words what how; must live as long as the reader
 * @report: what to add to; must live as long as the reader
 *
 * Returns: (transfer full): a reader
 */
ScEvidenceReader *
sc_evidence_reader_new (ScSpeakers *speakers,
                        ScReport   *report)
{
  ScEvidenceReader *self = g_new0 (ScEvidenceReader, 1);

  self->speakers = speakers;
  self->report = report;
  return self;
}

/**
 * sc_evidence_reader_free:
 *
 * Frees a reader.
 */
void
sc_evidence_reader_free (ScEvidenceReader *self)
{
  g_free (self);
}

static gboolean
is_open (const ScEvidenceReader *self)
{
  return self->code > 0 && self->line <= self->until;
}

static void
take_saying (const ScSaying *saying,
             gpointer        data)
{
  ScEvidenceReader *self = data;

  if (is_open (self) && (saying->code == 0 || saying->code == self->code))
    sc_report_add_evidence (self->report, self->code, saying, self->line);
  else if (!is_open (self) && self->n_waiting < MAX_WAITING)
    self->waiting[self->n_waiting++] = (ScEvidence){ saying, self->line, 1 };
}

static gboolean
has_content (const ScFinding *finding)
{
  return sc_trace_is_step (finding) || finding->kind == SC_FINDING_HTML ||
         finding->kind == SC_FINDING_MESSAGE || finding->kind == SC_FINDING_CONSOLE;
}

/* What stood near it and was told before. */
static void
take_waiting (ScEvidenceReader *self)
{
  for (guint i = 0; i < self->n_waiting; i++)
    {
      const ScEvidence *waiting = &self->waiting[i];

      if (MAX (self->line, waiting->line) - MIN (self->line, waiting->line) <= REACH &&
          (waiting->saying->code == 0 || waiting->saying->code == self->code))
        sc_report_add_evidence (self->report, self->code, waiting->saying, waiting->line);
    }
  self->n_waiting = 0;
}

static void
read_phrase (ScEvidenceReader *self,
             const ScFinding  *finding)
{
  gsize i = finding->offset + finding->extent;

  while (i < finding->length && finding->text[i] == ' ')
    i++;
  sc_speakers_read_phrase (self->speakers, finding->code, finding->text + i, finding->length - i,
                           take_saying, self);
}

/**
 * sc_evidence_reader_take:
 *
 * Begins with another answer.
 */
void
sc_evidence_reader_take (ScEvidenceReader *self,
                         const ScFinding  *finding)
{
  if (!has_content (finding))
    return;

  self->line = finding->line;
  self->code = finding->code;
  self->until = finding->line + REACH;
  take_waiting (self);
  if (sc_trace_is_step (finding))
    read_phrase (self, finding);
}

/**
 * sc_evidence_reader_wait:
 *
 * Another answer has begun, which sc_evidence_reader_take() brings when its head has been read.
 */
void
sc_evidence_reader_wait (ScEvidenceReader *self)
{
  self->code = 0;
  self->n_waiting = 0;
}

/**
 * sc_evidence_reader_find_owner:
 * @book: which codes there are
 * @code: of the answer that waits
 *
 * Returns: (nullable): who gives that code a meaning of its own, and is named in its head
 */
const char *
sc_evidence_reader_find_owner (ScEvidenceReader *self,
                               ScCodebook       *book,
                               guint             code)
{
  for (guint i = 0; i < self->n_waiting; i++)
    {
      const char *id = self->waiting[i].saying->speaker->id;
      ScStatus *status = sc_codebook_find (book, code, id);

      if (status != NULL && g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), id))
        return id;
    }

  return NULL;
}

/**
 * sc_evidence_reader_extend:
 *
 * Notes that @line tells of the same answer still.
 */
void
sc_evidence_reader_extend (ScEvidenceReader *self,
                           guint             code,
                           guint64           line)
{
  if (self->code == code)
    self->until = line + REACH;
}

static gboolean
is_markup (const char *text,
           gsize       length)
{
  gsize i = 0;

  while (i < length && g_ascii_isspace (text[i]))
    i++;

  return i < length && text[i] == '<';
}

/**
 * sc_evidence_reader_read:
 * @text: a line
 * @head: whether it is a field of the head
 *
 * Looks for who spoke in a line.
 */
void
sc_evidence_reader_read (ScEvidenceReader *self,
                         const char       *text,
                         gsize             length,
                         guint64           line,
                         gboolean          head)
{
  self->line = line;
  if (head)
    {
      gsize prefix = 0;

      while (prefix < length && strchr ("< ", text[prefix]) != NULL && text[prefix] != '\0')
        prefix++;
      sc_speakers_read_field (self->speakers, text + prefix, length - prefix, take_saying, self);
    }
  else if (is_open (self) || is_markup (text, length))
    sc_speakers_read_content (self->speakers, text, length, take_saying, self);
}
