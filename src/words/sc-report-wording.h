/* sc-report-wording.h — what was found in a text, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScReportSpeaker:
 * @text: who probably spoke, and why; a sentence
 * @source: (nullable): where it can be read that this is how they speak
 * @title: (nullable): what is to be read there
 *
 * A reason to think that somebody gave an answer.
 */
typedef struct
{
  char *text;
  const char *source;
  char *title;
} ScReportSpeaker;

const char *sc_report_wording_get_kind      (ScFindingKind  kind);
const char *sc_report_wording_get_role      (ScFindingRole  role);
char       *sc_report_wording_dup_summary   (ScReport      *report);
char       *sc_report_wording_dup_sources   (const ScTally *tally);
char       *sc_report_wording_dup_step      (const ScStep  *step,
                                             const ScStep  *before);
GPtrArray  *sc_report_wording_list_speakers (const ScTally *tally);

G_END_DECLS
