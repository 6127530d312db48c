/* sc-test-print.h — sheets as they come out of the printer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-sheet.h"

G_BEGIN_DECLS

#define SC_TEST_A4 "iso_a4"
#define SC_TEST_LETTER "na_letter"

/**
 * ScTestPrint:
 * @width: of the paper, in points
 * @height: of the same
 * @pages: the text of each page, a line for each line of each cell
 * @fonts: what Poppler says of the fonts
 * @left: where the leftmost letter of all pages begins
 * @right: where the rightmost one ends
 */
typedef struct
{
  double width;
  double height;
  GStrv pages;
  char *fonts;
  double left;
  double right;
} ScTestPrint;

ScTestPrint *sc_test_print_sheet (ScSheet     *sheet,
                                  const char  *paper);
ScTestPrint *sc_test_print_on    (ScSheet     *sheet,
                                  double       width,
                                  double       height);
void         sc_test_print_free  (ScTestPrint *self);
guint        sc_test_print_count (ScTestPrint *self);
char        *sc_test_print_text  (ScTestPrint *self);
char        *sc_test_squeeze     (const char  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScTestPrint, sc_test_print_free)

G_END_DECLS
