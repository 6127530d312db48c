/* sc-search-service.h — the service that the desktop's search asks
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-table.h"

G_BEGIN_DECLS

#define SC_TYPE_SEARCH_SERVICE (sc_search_service_get_type ())
G_DECLARE_FINAL_TYPE (ScSearchService, sc_search_service, SC, SEARCH_SERVICE, GApplication)

ScSearchService *sc_search_service_new (ScTable *table);

G_END_DECLS
