/* sc-subtitle.h — what stands below the title of a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

char *sc_subtitle_new (ScStatus   *status,
                       ScLanguage  language);

G_END_DECLS
