/* sc-catalog.h — the entries that answer what was asked, as a list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-index.h"
#include "sc-marks.h"

G_BEGIN_DECLS

#define SC_TYPE_CATALOG (sc_catalog_get_type ())
G_DECLARE_FINAL_TYPE (ScCatalog, sc_catalog, SC, CATALOG, GObject)

ScCatalog         *sc_catalog_new             (ScTable           *table,
                                               ScMarks           *marks);
void               sc_catalog_ask             (ScCatalog         *self,
                                               const char        *search_text,
                                               const char *const *filters,
                                               ScShelf            shelf);
const char        *sc_catalog_get_search_text (ScCatalog         *self);
void               sc_catalog_set_search_text (ScCatalog         *self,
                                               const char        *search_text);
const char *const *sc_catalog_get_filters     (ScCatalog         *self);
ScCodeClass        sc_catalog_get_code_class  (ScCatalog         *self);
void               sc_catalog_set_code_class  (ScCatalog         *self,
                                               ScCodeClass        code_class);
ScShelf            sc_catalog_get_shelf       (ScCatalog         *self);
void               sc_catalog_set_shelf       (ScCatalog         *self,
                                               ScShelf            shelf);
ScQuery           *sc_catalog_get_query       (ScCatalog         *self);
ScIndex           *sc_catalog_get_index       (ScCatalog         *self);
ScMarks           *sc_catalog_get_marks       (ScCatalog         *self);
guint              sc_catalog_get_count       (ScCatalog         *self,
                                               ScCodeClass        code_class);
gboolean           sc_catalog_find            (ScCatalog         *self,
                                               const char        *number,
                                               const char        *owner,
                                               guint             *position);

G_END_DECLS
