/* sc-locale.h — the language of the interface
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-types.h"

G_BEGIN_DECLS

void       sc_locale_init         (void);
void       sc_locale_prefer       (ScLanguage language);
ScLanguage sc_locale_get_language (void);

G_END_DECLS
