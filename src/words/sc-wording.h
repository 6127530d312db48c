/* sc-wording.h — the interface's words for what the table says in symbols
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

guint       sc_wording_order         (ScContentLanguage content_language,
                                      ScLanguage        languages[SC_N_LANGUAGES]);
const char *sc_wording_of_class     (ScCodeClass   code_class);
const char *sc_wording_of_state     (ScState       state);
const char *sc_wording_of_visibility (ScVisibility visibility);
const char *sc_wording_get_chinese_name (ScStatus *status);
char       *sc_wording_of_tag       (ScStatus     *status);
char       *sc_wording_of_standing  (ScStatus     *status);
char       *sc_wording_of_facts     (ScStatus     *status);
const char *sc_wording_css_class    (ScCodeClass   code_class);

G_END_DECLS
