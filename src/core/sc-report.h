/* sc-report.h — what was found in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-codebook.h"
#include "sc-course.h"
#include "sc-quote.h"
#include "sc-step.h"

G_BEGIN_DECLS

#define SC_TALLY_MAX_QUOTES 20
#define SC_TALLY_MAX_EVIDENCE 12

/**
 * ScEvidence:
 * @saying: what was recognized
 * @line: where first
 * @count: how often
 *
 * Something in the text that tells who spoke.
 */
typedef struct
{
  const ScSaying *saying;
  guint64 line;
  guint64 count;
} ScEvidence;

/**
 * ScTally:
 * @code: the status code
 * @owner: (nullable): the id of whose meaning it has, where the text tells
 * @status: (nullable): the entry of the table; %NULL if the table does not know the code
 * @count: how often it was answered: all but what servers behind answered
 * @roles: how often in each role; that of %SC_FINDING_UPSTREAM is not part of @count
 * @kinds: how often in each kind of line
 * @voices: for how many the record tells who made the answer
 * @first_line: where it stands first
 * @quotes: (element-type ScQuote): the first lines it stands in, at most %SC_TALLY_MAX_QUOTES
 * @evidence: (element-type ScEvidence): who probably spoke, at most %SC_TALLY_MAX_EVIDENCE
 *
 * What a text says of one status code.
 */
typedef struct
{
  guint code;
  char *owner;
  ScStatus *status;
  guint64 count;
  guint64 roles[SC_N_FINDING_ROLES];
  guint64 kinds[SC_N_FINDING_KINDS];
  guint64 voices[SC_N_VOICES];
  guint64 first_line;
  GPtrArray *quotes;
  GArray *evidence;
} ScTally;

/**
 * ScReport:
 *
 * What was found in a text, in an amount of memory that does not depend on its size.
 */
typedef struct _ScReport ScReport;

ScReport       *sc_report_new          (ScCodebook       *book);
ScReport       *sc_report_copy         (ScReport         *self);
ScReport       *sc_report_ref          (ScReport         *self);
void            sc_report_unref        (ScReport         *self);
void            sc_report_add          (ScReport         *self,
                                        const ScFinding  *finding);
void            sc_report_add_evidence (ScReport         *self,
                                        guint             code,
                                        const ScSaying   *saying,
                                        guint64           line);
void            sc_report_add_step     (ScReport         *self,
                                        ScStep           *step);
void            sc_report_begin_part   (ScReport         *self);
void            sc_report_set_size     (ScReport         *self,
                                        guint64           lines,
                                        guint64           bytes);
guint64         sc_report_get_lines    (ScReport         *self);
guint64         sc_report_get_bytes    (ScReport         *self);
guint64         sc_report_get_count    (ScReport         *self);
guint           sc_report_get_length   (ScReport         *self);
const ScTally  *sc_report_get_tally    (ScReport         *self,
                                        guint             i);
const ScTally  *sc_report_find_tally   (ScReport         *self,
                                        guint             code);
const ScTally  *sc_report_find_status  (ScReport         *self,
                                        ScStatus         *status);
const ScCourse *sc_report_get_course   (ScReport         *self);
GPtrArray      *sc_report_get_steps    (ScReport         *self);
guint64         sc_report_get_n_steps  (ScReport         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScReport, sc_report_unref)

G_END_DECLS
