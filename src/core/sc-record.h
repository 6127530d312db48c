/* sc-record.h — an entry as data
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-json.h"
#include "sc-status.h"

G_BEGIN_DECLS

const char *sc_record_get_phrase            (ScStatus     *status);
const char *sc_record_get_name              (ScStatus     *status,
                                             ScLanguage    language);
char       *sc_record_dup_summary           (ScStatus     *status,
                                             ScLanguage    language);
char       *sc_record_dup_title             (ScStatus     *status);
char       *sc_record_dup_uri               (ScStatus     *status);
void        sc_record_write_json            (ScStatus     *status,
                                             ScJson       *json);
void        sc_record_append_csv_header     (GString      *out);
void        sc_record_append_csv            (ScStatus     *status,
                                             GString      *out);
void        sc_record_append_tsv            (ScStatus     *status,
                                             GString      *out);

G_END_DECLS
