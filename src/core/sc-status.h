/* sc-status.h — one status code with one meaning
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-detail.h"
#include "sc-owner.h"
#include "sc-types.h"

G_BEGIN_DECLS

#define SC_TYPE_STATUS (sc_status_get_type ())
G_DECLARE_FINAL_TYPE (ScStatus, sc_status, SC, STATUS, GObject)

/**
 * ScStatusLoader:
 * @source: the `<details>` of an entry, as they stand in the table
 * @details: (element-type ScDetail): takes what they say
 *
 * Reads what an entry does not hold yet.
 */
typedef void (*ScStatusLoader) (GBytes    *source,
                                GPtrArray *details);

gboolean      sc_status_check_number   (const char    *number);
ScStatus     *sc_status_new            (const char    *number,
                                        ScOwner       *owner,
                                        ScState        state,
                                        ScVisibility   visibility,
                                        GPtrArray     *details);
void          sc_status_set_source     (ScStatus      *self,
                                        GBytes        *source,
                                        ScStatusLoader loader);
void          sc_status_set_place      (ScStatus      *self,
                                        guint          place);
guint         sc_status_get_place      (ScStatus      *self);
gboolean      sc_status_is             (ScStatus      *self,
                                        const char    *number,
                                        const char    *owner);
guint         sc_status_get_code       (ScStatus      *self);
const char   *sc_status_get_number     (ScStatus      *self);
char         *sc_status_dup_name       (ScStatus      *self);
gboolean      sc_status_has_number     (ScStatus      *self);
ScCodeClass   sc_status_get_class      (ScStatus      *self);
ScOwner      *sc_status_get_owner      (ScStatus      *self);
ScState       sc_status_get_state      (ScStatus      *self);
ScVisibility  sc_status_get_visibility (ScStatus      *self);
const char   *sc_status_get_phrase     (ScStatus      *self);
const char   *sc_status_get_title      (ScStatus      *self);
const char   *sc_status_get_text       (ScStatus      *self,
                                        ScDetailKind   kind,
                                        ScLanguage     language);
GPtrArray    *sc_status_get_brief      (ScStatus      *self);
GPtrArray    *sc_status_get_details    (ScStatus      *self);
ScDetail     *sc_status_find_detail    (ScStatus      *self,
                                        ScDetailKind   kind);

G_END_DECLS
