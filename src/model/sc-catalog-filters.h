/* sc-catalog-filters.h — setting the filters of a catalog
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-catalog.h"

G_BEGIN_DECLS

void     sc_catalog_set_filters        (ScCatalog         *catalog,
                                        const char *const *filters);
gboolean sc_catalog_has_filter         (ScCatalog         *catalog,
                                        ScFilterKey        key,
                                        const char        *value);
void     sc_catalog_set_filter         (ScCatalog         *catalog,
                                        ScFilterKey        key,
                                        const char        *value,
                                        gboolean           active);
void     sc_catalog_remove_filter      (ScCatalog         *catalog,
                                        const char        *filter);
gboolean sc_catalog_remove_last_filter (ScCatalog         *catalog);
void     sc_catalog_leave_shelf        (ScCatalog         *catalog);
void     sc_catalog_clear_search       (ScCatalog         *catalog);
void     sc_catalog_reset              (ScCatalog         *catalog);
void     sc_catalog_lift_filters       (ScCatalog         *catalog);
guint    sc_catalog_count_filter       (ScCatalog         *catalog,
                                        ScFilterKey        key,
                                        const char        *value);

G_END_DECLS
