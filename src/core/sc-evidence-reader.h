/* sc-evidence-reader.h — looks around answers for who spoke
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScEvidenceReader:
 *
 * Looks at the lines around a status for wordings that tell whose they are.
 */
typedef struct _ScEvidenceReader ScEvidenceReader;

ScEvidenceReader *sc_evidence_reader_new    (ScSpeakers       *speakers,
                                             ScReport         *report);
void              sc_evidence_reader_free   (ScEvidenceReader *self);
void              sc_evidence_reader_take   (ScEvidenceReader *self,
                                             const ScFinding  *finding);
void              sc_evidence_reader_wait   (ScEvidenceReader *self);
const char       *sc_evidence_reader_find_owner (ScEvidenceReader *self,
                                                 ScCodebook       *book,
                                                 guint             code);
void              sc_evidence_reader_extend (ScEvidenceReader *self,
                                             guint             code,
                                             guint64           line);
void              sc_evidence_reader_read   (ScEvidenceReader *self,
                                             const char       *text,
                                             gsize             length,
                                             guint64           line,
                                             gboolean          head);

G_END_DECLS
