/* test-terminal.c — text laid out for a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-terminal.h"

#include <locale.h>
#include <string.h>

static void
test_cells (void)
{
  static const struct
  {
    const char *text;
    guint cells;
  } cases[] = {
    { "", 0 },       { "a", 1 },      { "404", 3 },   { "未找到", 6 }, { "a未b", 4 },
    { "（", 2 },     { "é", 1 },      { "e\u0301", 1 }, { "…", 1 },    { "“”", 2 },
    { "\u200b", 0 }, { "ＡＢ", 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (sc_terminal_count_cells (cases[i].text), ==, cases[i].cells);
    }
}

static void
test_cut (void)
{
  static const struct
  {
    const char *text;
    guint cells;
    const char *cut;
  } cases[] = {
    { "Not Found", 9, "Not Found" }, { "Not Found", 8, "Not Fou…" }, { "Not Found", 5, "Not…" },
    { "Not Found", 4, "Not…" },      { "Not Found", 1, "…" },        { "未找到", 6, "未找到" },
    { "未找到", 5, "未找…" },        { "未找到", 4, "未…" },         { "未找到", 3, "未…" },
    { "未找到", 2, "…" },            { "", 1, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *cut = sc_terminal_cut (cases[i].text, cases[i].cells);

      g_test_message ("%s, %u", cases[i].text, cases[i].cells);
      g_assert_cmpstr (cut, ==, cases[i].cut);
    }
}

static void
test_paragraph (void)
{
  static const struct
  {
    const char *text;
    guint width;
    guint indent;
    const char *wanted;
  } cases[] = {
    { "one two three", 13, 0, "one two three\n" },
    { "one two three", 12, 0, "one two\nthree\n" },
    { "one two three", 11, 2, "  one two\n  three\n" },
    { "one  two", 8, 0, "one  two\n" },
    { "", 20, 0, "" },
    { "https://example.com/long and so on", 10, 0, "https://example.com/long\nand so on\n" },
    { "see WWW-Authenticate", 12, 0, "see\nWWW-Authenticate\n" },
    { "在 a-b 中，a-b，看", 8, 0, "在 a-b\n中，\na-b，看\n" },
    { "看 https://example.com/long", 10, 0, "看\nhttps://example.com/long\n" },
    { "to /a/long/path", 12, 0, "to\n/a/long/path\n" },
    { "one / two", 6, 0, "one /\ntwo\n" },
    { "源服务器没有目标资源", 10, 0, "源服务器没\n有目标资源\n" },
    { "源服务器没有目标资源", 11, 0, "源服务器没\n有目标资源\n" },
    /* No line begins with a comma or a bracket that closes, none ends with one that opens. */
    { "源服务器没，有目标", 10, 0, "源服务器\n没，有目标\n" },
    { "源服务器（没有）的", 10, 0, "源服务器\n（没有）的\n" },
    { "one\ntwo", 20, 0, "one\ntwo\n" },
    { "one\ntwo", 20, 2, "  one\n  two\n" },
    { "one two", 1, 0, "one two\n" },
    { "one two", 3, 20, "                    one two\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScTerminal *terminal = sc_terminal_new (cases[i].width, FALSE);

      g_test_message ("%s, %u", cases[i].text, cases[i].width);
      sc_terminal_add_text (terminal, SC_TERMINAL_PLAIN, cases[i].indent, cases[i].text);

      g_autofree char *found = sc_terminal_free_to_text (terminal);

      g_assert_cmpstr (found, ==, cases[i].wanted);
    }
}

/* Lines are not longer than people like to read, whatever room there is. */
static void
test_longest (void)
{
  static const guint widths[] = { 0, 80, 100, 101, 1000 };
  static const gsize longest[] = { 80, 80, 100, 100, 100 };
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 0; i < 500; i++)
    g_string_append (text, "a ");

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      ScTerminal *terminal = sc_terminal_new (widths[i], FALSE);

      sc_terminal_add_text (terminal, SC_TERMINAL_PLAIN, 0, text->str);

      g_autofree char *found = sc_terminal_free_to_text (terminal);

      /* Every other character is a space, and the last one of a line is not there. */
      g_assert_cmpuint (strcspn (found, "\n"), ==, longest[i] - 1);
    }
}

static void
test_table (void)
{
  ScTerminal *terminal = sc_terminal_new (20, FALSE);

  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "404", 5);
  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "未找到", 8);
  sc_terminal_append_rest (terminal, SC_TERMINAL_PLAIN, "as long as it is");
  sc_terminal_end_line (terminal);
  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "4xx", 5);
  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "too long a name", 8);
  sc_terminal_append_rest (terminal, SC_TERMINAL_PLAIN, "short");
  sc_terminal_end_line (terminal);
  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "5xx", 5);
  sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, "", 8);
  sc_terminal_append_rest (terminal, SC_TERMINAL_PLAIN, "");
  sc_terminal_end_line (terminal);

  g_autofree char *found = sc_terminal_free_to_text (terminal);

  g_assert_cmpstr (found, ==, "404  未找到  as lon…\n4xx  too l…  short\n5xx\n");
}

static void
test_colors (void)
{
  ScTerminal *terminal = sc_terminal_new (80, TRUE);

  sc_terminal_append (terminal, SC_TERMINAL_OF_CLASS (SC_CODE_CLASS_CLIENT_ERROR), "404");
  sc_terminal_append (terminal, SC_TERMINAL_PLAIN, " Not ");
  sc_terminal_append (terminal, SC_TERMINAL_STRONG, "Found");
  sc_terminal_append (terminal, SC_TERMINAL_FAINT, "");
  sc_terminal_end_line (terminal);

  g_autofree char *found = sc_terminal_free_to_text (terminal);

  g_assert_cmpstr (found, ==, "\033[1;35m404\033[0m Not \033[1mFound\033[0m\n");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/terminal/cells", test_cells);
  g_test_add_func ("/terminal/cut", test_cut);
  g_test_add_func ("/terminal/paragraph", test_paragraph);
  g_test_add_func ("/terminal/longest", test_longest);
  g_test_add_func ("/terminal/table", test_table);
  g_test_add_func ("/terminal/colors", test_colors);

  return g_test_run ();
}
