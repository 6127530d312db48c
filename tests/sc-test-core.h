/* sc-test-core.h — what the tests of core and model share
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"
#include "sc-report.h"
#include "sc-table.h"

G_BEGIN_DECLS

ScTable   *sc_test_table_new       (const char *statuses);
char      *sc_test_print_codes     (GListModel *model);
char      *sc_test_search          (ScIndex    *index,
                                    const char *query);
ScReport  *sc_test_explain         (ScTable    *table,
                                    const char *text);
ScReport  *sc_test_explain_several (ScTable    *table,
                                    const char *source,
                                    const char *text,
                                    ...) G_GNUC_NULL_TERMINATED;
char      *sc_test_quote           (const char *text);
GPtrArray *sc_test_read_rows       (const char *name,
                                    guint       n_columns);

G_END_DECLS
