/* sc-filter-wording.h — the interface's words for filters
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-filter.h"

G_BEGIN_DECLS

const char *sc_filter_wording_of_key   (ScFilterKey key);
const char *sc_filter_wording_of_value (ScFilterKey key,
                                        const char *word);
const char *sc_filter_wording_of_shelf (ScShelf     shelf);

G_END_DECLS
