/* sc-copy-wording.h — what the forms are called, and their keys
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-copy.h"

G_BEGIN_DECLS

ScCopyForm  sc_copy_wording_get_form (guint       position);
gunichar    sc_copy_wording_get_key  (ScCopyForm  form);
char       *sc_copy_wording_dup_key  (ScCopyForm  form);
char       *sc_copy_wording_dup_name (ScTable    *table,
                                      ScCopyForm  form,
                                      const char *stack);

G_END_DECLS
