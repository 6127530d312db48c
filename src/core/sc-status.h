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

ScStatus     *sc_status_new            (guint         code,
                                        ScOwner      *owner,
                                        ScState       state,
                                        ScVisibility  visibility,
                                        GPtrArray    *details);
guint         sc_status_get_code       (ScStatus     *self);
const char   *sc_status_get_number     (ScStatus     *self);
ScCodeClass   sc_status_get_class      (ScStatus     *self);
ScOwner      *sc_status_get_owner      (ScStatus     *self);
ScState       sc_status_get_state      (ScStatus     *self);
ScVisibility  sc_status_get_visibility (ScStatus     *self);
const char   *sc_status_get_phrase     (ScStatus     *self);
const char   *sc_status_get_title      (ScStatus     *self);
const char   *sc_status_get_text       (ScStatus     *self,
                                        ScDetailKind  kind,
                                        ScLanguage    language);
GPtrArray    *sc_status_get_details    (ScStatus     *self);
ScDetail     *sc_status_find_detail    (ScStatus     *self,
                                        ScDetailKind  kind);

G_END_DECLS
