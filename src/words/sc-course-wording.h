/* sc-course-wording.h — where in a text the classes of codes stand, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

char *sc_course_wording_dup_class (ScCodeClass  code_class);
char *sc_course_wording_dup       (ScReport    *report,
                                   ScCodeClass  code_class);

G_END_DECLS
