/* sc-terminal.h — text laid out for a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-types.h"

G_BEGIN_DECLS

/**
 * ScTerminalStyle:
 * @SC_TERMINAL_PLAIN: any text
 * @SC_TERMINAL_STRONG: what the eye should find first
 * @SC_TERMINAL_FAINT: a text of less weight
 * @SC_TERMINAL_CLASS: the first of the styles for the classes of codes, in the order of
 *   #ScCodeClass
 */
typedef enum
{
  SC_TERMINAL_PLAIN,
  SC_TERMINAL_STRONG,
  SC_TERMINAL_FAINT,
  SC_TERMINAL_CLASS,
} ScTerminalStyle;

#define SC_TERMINAL_OF_CLASS(code_class) \
  ((ScTerminalStyle) ((int) SC_TERMINAL_CLASS + (int) (code_class)))

/**
 * ScTerminal:
 *
 * What is to be printed, laid out line by line. Widths are in cells: a Han character takes two.
 */
typedef struct _ScTerminal ScTerminal;

ScTerminal *sc_terminal_new          (guint            width,
                                      gboolean         colored);
void        sc_terminal_append       (ScTerminal      *self,
                                      ScTerminalStyle  style,
                                      const char      *text);
void        sc_terminal_append_cell  (ScTerminal      *self,
                                      ScTerminalStyle  style,
                                      const char      *text,
                                      guint            cells);
void        sc_terminal_append_rest  (ScTerminal      *self,
                                      ScTerminalStyle  style,
                                      const char      *text);
void        sc_terminal_end_line     (ScTerminal      *self);
void        sc_terminal_add_text     (ScTerminal      *self,
                                      ScTerminalStyle  style,
                                      guint            indent,
                                      const char      *text);
guint       sc_terminal_get_width    (ScTerminal      *self);
char       *sc_terminal_free_to_text (ScTerminal      *self);
guint       sc_terminal_count_cells  (const char      *text);
char       *sc_terminal_cut          (const char      *text,
                                      guint            cells);

G_END_DECLS
