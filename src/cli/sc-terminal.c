/* sc-terminal.c — text laid out for a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-terminal.h"

#include <pango/pango.h>
#include <string.h>

/* Columns and paragraphs for letters that all have the same width, or twice that. Pango says where
 * a line may end, in either language; no font is needed for that. Where nobody knows how wide the
 * terminal is, as in a pipe, lines of a list are as long as they are, for programs that read line
 * by line, and paragraphs get the usual 80 cells.
 *
 * A word that is too long for a line stays whole, so that it can be copied.
 */

#define USUAL_WIDTH 80
#define WIDEST_TEXT 100 /* longer lines of a paragraph are hard to read */
#define NARROWEST_TEXT 8

struct _ScTerminal
{
  GString *out;
  guint width; /* 0 if it is not known */
  guint column;
  gboolean colored;
};

/* Select Graphic Rendition (ECMA-48, section 8.3.117). The classes have colors that can be read on
 * white and on black, hence no yellow; their digit says the same. */
static const char *const codes[SC_TERMINAL_CLASS + SC_N_CODE_CLASSES] = {
  [SC_TERMINAL_STRONG] = "1",
  [SC_TERMINAL_FAINT] = "2",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_ALL] = "1",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_INFORMATIONAL] = "1;36",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_SUCCESSFUL] = "1;32",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_REDIRECTION] = "1;34",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_CLIENT_ERROR] = "1;35",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_SERVER_ERROR] = "1;31",
  [SC_TERMINAL_CLASS + SC_CODE_CLASS_OTHER] = "1",
};

/**
 * sc_terminal_new:
 * @width: of the terminal, in cells, or 0 if it is not known
 * @colored: whether it is to have colors and bold letters
 *
 * Returns: (transfer full): nothing to be printed yet
 */
ScTerminal *
sc_terminal_new (guint    width,
                 gboolean colored)
{
  ScTerminal *self = g_new0 (ScTerminal, 1);

  self->out = g_string_new (NULL);
  self->width = width;
  self->colored = colored;

  return self;
}

static guint
count_char (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

/**
 * sc_terminal_count_cells:
 *
 * Returns: how wide @text is
 */
guint
sc_terminal_count_cells (const char *text)
{
  guint cells = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    cells += count_char (g_utf8_get_char (p));

  return cells;
}

static void
append_styled (ScTerminal      *self,
               ScTerminalStyle  style,
               const char      *text,
               gsize            length)
{
  gboolean styled = self->colored && codes[style] != NULL && length > 0;

  if (styled)
    g_string_append_printf (self->out, "\033[%sm", codes[style]);
  g_string_append_len (self->out, text, (gssize) length);
  if (styled)
    g_string_append (self->out, "\033[0m");
}

/**
 * sc_terminal_append:
 *
 * Goes on with the line, however long it becomes.
 */
void
sc_terminal_append (ScTerminal      *self,
                    ScTerminalStyle  style,
                    const char      *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  append_styled (self, style, text, strlen (text));
  self->column += sc_terminal_count_cells (text);
}

/**
 * sc_terminal_cut:
 *
 * Returns: (transfer full): the start of @text that fits into @cells beside an ellipsis, or all of
 *   it if it fits as it is
 */
char *
sc_terminal_cut (const char *text,
                 guint       cells)
{
  guint taken = 0;
  const char *p = text;

  g_return_val_if_fail (text != NULL, NULL);

  if (sc_terminal_count_cells (text) <= cells)
    return g_strdup (text);

  while (taken + count_char (g_utf8_get_char (p)) < cells)
    {
      taken += count_char (g_utf8_get_char (p));
      p = g_utf8_next_char (p);
    }
  while (p > text && p[-1] == ' ')
    p--;

  return g_strdup_printf ("%.*s…", (int) (p - text), text);
}

static void
fill (ScTerminal *self,
      guint       column)
{
  for (; self->column < column; self->column++)
    g_string_append_c (self->out, ' ');
}

/**
 * sc_terminal_append_cell:
 * @cells: how wide the column is, with the space behind it
 *
 * Goes on with the line by a cell of a table; a text that is too long is cut.
 */
void
sc_terminal_append_cell (ScTerminal      *self,
                         ScTerminalStyle  style,
                         const char      *text,
                         guint            cells)
{
  g_return_if_fail (self != NULL && text != NULL && cells > 2);

  guint end = self->column + cells;
  g_autofree char *shown = sc_terminal_cut (text, cells - 2);

  sc_terminal_append (self, style, shown);
  fill (self, end);
}

/**
 * sc_terminal_append_rest:
 *
 * Fills the line with as much of @text as there is room for.
 */
void
sc_terminal_append_rest (ScTerminal      *self,
                         ScTerminalStyle  style,
                         const char      *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  if (self->width == 0)
    {
      sc_terminal_append (self, style, text);
      return;
    }
  if (self->column >= self->width)
    return;

  g_autofree char *shown = sc_terminal_cut (text, self->width - self->column);

  sc_terminal_append (self, style, shown);
}

/**
 * sc_terminal_end_line:
 *
 * Ends the line, without the spaces that fill it.
 */
void
sc_terminal_end_line (ScTerminal *self)
{
  g_return_if_fail (self != NULL);

  while (self->out->len > 0 && self->out->str[self->out->len - 1] == ' ')
    g_string_truncate (self->out, self->out->len - 1);

  g_string_append_c (self->out, '\n');
  self->column = 0;
}

static guint
get_text_width (ScTerminal *self,
                guint       indent)
{
  guint width = self->width == 0 ? USUAL_WIDTH : MIN (self->width, WIDEST_TEXT);

  return width > indent + NARROWEST_TEXT ? width - indent : NARROWEST_TEXT;
}

/* Field names, paths and addresses stay whole; Pango breaks them behind a hyphen or a slash, but
 * not before a path.
 */
static gboolean
can_break (const gunichar     *chars,
           const PangoLogAttr *attributes,
           glong               i)
{
  if (chars[i - 1] == ' ' && chars[i] == '/' && g_unichar_isgraph (chars[i + 1]))
    return TRUE;

  return attributes[i].is_line_break &&
         !(chars[i - 1] < 0x80 && g_unichar_isgraph (chars[i - 1]) && chars[i] < 0x80);
}

/* Returns where the line that begins at the character @from ends: behind the last word that fits,
 * or behind the first one if none does. @n is the number of characters. */
static glong
find_line_end (const gunichar     *chars,
               const PangoLogAttr *attributes,
               glong               from,
               glong               n,
               guint               width)
{
  guint cells = 0;
  glong end = -1;

  for (glong i = from; i < n; i++)
    {
      if (i > from && attributes[i].is_mandatory_break)
        return i;
      if (i > from && can_break (chars, attributes, i))
        {
          end = i;
          if (cells > width)
            return end;
        }

      cells += count_char (chars[i]);
      /* The space at which a line is broken needs no room. */
      if (cells > width && end >= 0 && !g_unichar_isspace (chars[i]))
        return end;
    }

  return n;
}

/**
 * sc_terminal_add_text:
 * @indent: how far from the left its lines begin, unless the line has got farther already
 *
 * Adds a paragraph, or the rest of one that a label begins.
 */
void
sc_terminal_add_text (ScTerminal      *self,
                      ScTerminalStyle  style,
                      guint            indent,
                      const char      *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  glong n;
  g_autofree gunichar *chars = g_utf8_to_ucs4_fast (text, -1, &n);
  g_autofree PangoLogAttr *attributes = g_new0 (PangoLogAttr, n + 1);
  guint width = get_text_width (self, indent);

  pango_get_log_attrs (text, (int) strlen (text), -1, pango_language_from_string ("zh-cn"),
                       attributes, (int) n + 1);

  for (glong from = 0, end; from < n; from = end)
    {
      end = find_line_end (chars, attributes, from, n, width);

      g_autofree char *line = g_ucs4_to_utf8 (chars + from, end - from, NULL, NULL, NULL);

      fill (self, indent);
      append_styled (self, style, line, strlen (g_strchomp (line)));
      sc_terminal_end_line (self);
    }
}

/**
 * sc_terminal_get_width:
 *
 * Returns: the width of a line, in cells, or 0 if it is not known
 */
guint
sc_terminal_get_width (ScTerminal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * sc_terminal_free_to_text:
 * @self: (transfer full): what is to be printed
 *
 * Returns: (transfer full): all of it
 */
char *
sc_terminal_free_to_text (ScTerminal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  char *text = g_string_free (self->out, FALSE);

  g_free (self);
  return text;
}
