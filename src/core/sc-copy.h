/* sc-copy.h — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

/**
 * ScCopyForm:
 * @SC_COPY_PHRASE: the reason phrase alone, `Not Found`
 */
typedef enum
{
  SC_COPY_PHRASE,
} ScCopyForm;

char *sc_copy_format (ScStatus   *status,
                      ScCopyForm  form);

G_END_DECLS
