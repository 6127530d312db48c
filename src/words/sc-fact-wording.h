/* sc-fact-wording.h — the interface's words for the values in the table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-constants.h"
#include "sc-redirect.h"

G_BEGIN_DECLS

const char *sc_fact_wording_of_kind     (ScDetailKind   kind);
const char *sc_fact_wording_of_value    (ScDetailKind   kind,
                                         const char    *value);
const char *sc_fact_wording_of_seen     (ScVisibility   visibility);
char       *sc_fact_wording_of_alias    (ScDetail      *alias,
                                         const char    *owner);
const char *sc_fact_wording_of_redirect (ScRedirect     redirect);
const char *sc_fact_wording_of_content  (ScRedirect     redirect);
const char *sc_fact_wording_of_request  (ScRequestKind  request);
const char *sc_fact_wording_of_role     (ScConstantRole role);

G_END_DECLS
