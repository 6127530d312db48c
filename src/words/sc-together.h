/* sc-together.h — what it means that codes stand together
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-report.h"

G_BEGIN_DECLS

/**
 * ScTogether:
 * @codes: (array zero-terminated=1): the codes it is about
 * @text: what it means that they stand in one text, in the language of the interface
 * @title: where that is said
 * @href: the address of that
 *
 * Something that several codes say only together.
 */
typedef struct
{
  const guint *codes;
  const char *text;
  const char *title;
  const char *href;
} ScTogether;

GArray  *sc_together_find     (ScReport         *report);
gboolean sc_together_concerns (const ScTogether *self,
                               guint             code);

G_END_DECLS
