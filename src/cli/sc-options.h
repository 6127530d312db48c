/* sc-options.h — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

#include "sc-copy.h"

G_BEGIN_DECLS

/**
 * ScMode:
 * @SC_MODE_WINDOW: open the window
 * @SC_MODE_HELP: print what the options are
 * @SC_MODE_VERSION: print the version
 * @SC_MODE_PRINT: print what answers the query
 * @SC_MODE_LIST: print a line about each entry
 * @SC_MODE_EXPLAIN: print which statuses stand in files
 * @SC_MODE_STACKS: print the libraries that there are constants and statements of
 *
 * What is to be done. Only the window needs a display.
 */
typedef enum
{
  SC_MODE_WINDOW,
  SC_MODE_HELP,
  SC_MODE_VERSION,
  SC_MODE_PRINT,
  SC_MODE_LIST,
  SC_MODE_EXPLAIN,
  SC_MODE_STACKS,
} ScMode;

/**
 * ScOutput:
 * @SC_OUTPUT_TEXT: for people
 * @SC_OUTPUT_TSV: rows with tabs
 * @SC_OUTPUT_CSV: rows with commas
 * @SC_OUTPUT_JSON: one object
 * @SC_OUTPUT_MARKDOWN: a table
 * @SC_OUTPUT_FORM: one of the forms in which a code is copied
 *
 * In what form entries are printed.
 */
typedef enum
{
  SC_OUTPUT_TEXT,
  SC_OUTPUT_TSV,
  SC_OUTPUT_CSV,
  SC_OUTPUT_JSON,
  SC_OUTPUT_MARKDOWN,
  SC_OUTPUT_FORM,
} ScOutput;

/**
 * ScOptions:
 * @mode: what is to be done
 * @query: (nullable): what to search for, valid UTF-8
 * @files: (nullable): the files to explain, as they were named; none for the standard input
 * @lines: whether to print each finding instead of a summary
 * @shelf: (nullable): the action that shows a shelf in the window, `favorites` or `recents`
 * @service: whether to wait for calls on the session bus, without a window
 * @output: in what form entries are printed
 * @form: which form that is, for %SC_OUTPUT_FORM
 * @stack: (nullable): of which library it is
 * @speaks: whether @language was asked for
 * @language: the languages of the explanations
 * @limit: how many entries to print at most, 0 for all
 * @help: (nullable): what the options are, for %SC_MODE_HELP
 */
typedef struct
{
  ScMode mode;
  char *query;
  char **files;
  gboolean lines;
  const char *shelf;
  gboolean service;
  ScOutput output;
  ScCopyForm form;
  char *stack;
  gboolean speaks;
  ScContentLanguage language;
  guint limit;
  char *help;
} ScOptions;

gboolean          sc_options_parse        (ScOptions        *self,
                                           char            **arguments,
                                           GError          **error);
void              sc_options_clear        (ScOptions        *self);
void              sc_options_speak        (const ScOptions  *self);
ScContentLanguage sc_options_get_language (const ScOptions  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScOptions, sc_options_clear)

G_END_DECLS
