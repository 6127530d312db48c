/* sc-spelling.h — whether a text is spelt as a constant of a library
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScSpelling:
 * @SC_SPELLING_WORDS: as words, or as anything else
 * @SC_SPELLING_MAYBE: as a constant, but many other things are spelt so
 * @SC_SPELLING_CONSTANT: as a constant, and few other things are
 *
 * How something is spelt, whether there is such a thing or not.
 */
typedef enum
{
  SC_SPELLING_WORDS,
  SC_SPELLING_MAYBE,
  SC_SPELLING_CONSTANT,
} ScSpelling;

ScSpelling sc_spelling_read (const char *text,
                             const char *folded);

G_END_DECLS
