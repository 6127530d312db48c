/* sc-explain-record.h — what was found in a text, for programs
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-json.h"
#include "sc-report.h"

G_BEGIN_DECLS

void sc_explain_record_append_tsv     (ScReport        *report,
                                       GString         *out);
void sc_explain_record_append_finding (const char      *name,
                                       const ScFinding *finding,
                                       GString         *out);
void sc_explain_record_add_json       (ScReport        *report,
                                       ScJson          *json);
void sc_explain_record_add_finding    (const char      *name,
                                       const ScFinding *finding,
                                       ScJson          *json);

G_END_DECLS
