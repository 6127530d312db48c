/* sc-sheet.h — what is to be printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScSheetKind:
 * @SC_SHEET_TITLE: a number and what it is called, or a title alone
 * @SC_SHEET_HEADING: the name of a section
 * @SC_SHEET_CAPTION: what the texts below it are about
 * @SC_SHEET_LEAD: the most important text
 * @SC_SHEET_TEXT: any text
 * @SC_SHEET_FACT: a name and a value
 * @SC_SHEET_NOTE: a text of less weight
 * @SC_SHEET_SAMPLE: lines as they stand in a file or on the wire
 * @SC_SHEET_TABLE_HEAD: the first row of a table, which each page repeats
 * @SC_SHEET_TABLE_ROW: any other row
 * @SC_SHEET_TABLE_NAMED: a row whose first cell says what the others are about
 * @SC_SHEET_TABLE_MARKED: a row that is told from the others
 */
typedef enum
{
  SC_SHEET_TITLE,
  SC_SHEET_HEADING,
  SC_SHEET_CAPTION,
  SC_SHEET_LEAD,
  SC_SHEET_TEXT,
  SC_SHEET_FACT,
  SC_SHEET_NOTE,
  SC_SHEET_SAMPLE,
  SC_SHEET_TABLE_HEAD,
  SC_SHEET_TABLE_ROW,
  SC_SHEET_TABLE_NAMED,
  SC_SHEET_TABLE_MARKED,
} ScSheetKind;

#define SC_N_SHEET_KINDS 12

/**
 * ScSheetBlock:
 * @kind: what it is
 * @keeps: whether the next block must begin on the same page
 * @table: the number of its table in the sheet from 1 on, or 0 if it is no row of one
 * @n_cells: how many texts stand beside each other
 * @cells: these texts, Pango markup
 * @weights: how wide each of them is, in parts of all together
 *
 * Whatever is printed is texts beside each other, most often one alone.
 */
typedef struct
{
  ScSheetKind kind;
  gboolean keeps;
  guint table;
  guint n_cells;
  char **cells;
  double *weights;
} ScSheetBlock;

/**
 * ScSheet:
 *
 * What is to be printed, from top to bottom. Arguments called `text` are plain; those called
 * `markup` are Pango markup put together from escaped texts.
 */
typedef struct _ScSheet ScSheet;

ScSheet            *sc_sheet_new          (const char         *title);
void                sc_sheet_free         (ScSheet            *self);
const char         *sc_sheet_get_title    (ScSheet            *self);
guint               sc_sheet_get_n_blocks (ScSheet            *self);
const ScSheetBlock *sc_sheet_get_block    (ScSheet            *self,
                                           guint               position);
void                sc_sheet_add_title    (ScSheet            *self,
                                           const char         *number,
                                           const char         *text,
                                           const char         *second_text);
void                sc_sheet_add_heading  (ScSheet            *self,
                                           const char         *text);
void                sc_sheet_add_caption  (ScSheet            *self,
                                           const char         *markup);
void                sc_sheet_add_lead     (ScSheet            *self,
                                           const char *const  *markups);
void                sc_sheet_add_texts    (ScSheet            *self,
                                           const char *const  *markups);
void                sc_sheet_add_fact     (ScSheet            *self,
                                           const char         *text,
                                           const char         *markup,
                                           const char *const  *markups);
void                sc_sheet_add_note     (ScSheet            *self,
                                           const char         *markup);
void                sc_sheet_add_sample   (ScSheet            *self,
                                           const char         *text);
void                sc_sheet_add_table    (ScSheet            *self,
                                           const double       *weights,
                                           guint               n_columns);
void                sc_sheet_add_row      (ScSheet            *self,
                                           ScSheetKind         kind,
                                           const char *const  *markups);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSheet, sc_sheet_free)

G_END_DECLS
