/* sc-printer.c — answers in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-printer.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#include "sc-answer-text.h"
#include "sc-answers.h"
#include "sc-exit.h"
#include "sc-export.h"
#include "sc-miss.h"
#include "sc-nearest.h"
#include "sc-output.h"
#include "sc-session.h"
#include "sc-settings.h"
#include "sc-statements.h"

/* Everything that the command line can print without a window. The search is that of the window;
 * what is printed is put together as one text and written at once.
 */

#define MAX_OTHERS 10 /* lines below an answer, so that it stays on the screen */
#define MAX_NEAREST 4
#define INDENT 2
#define LINES_BETWEEN 2 /* two codes that are explained */

typedef struct
{
  const ScOptions *options;
  ScIndex *index;
  ScTable *table;
  GString *out;
  guint left; /* entries that may still be printed */
} Printer;

/* Where nothing was found */

static char *
dup_nearest (ScIndex    *index,
             const char *query)
{
  g_autofree char *number = g_strstrip (g_strdup (query));

  if (strlen (number) != 3 || strspn (number, "0123456789") != 3)
    return NULL;

  g_autoptr (GPtrArray) nearest = sc_nearest_find (index, number, MAX_NEAREST);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < nearest->len; i++)
    g_string_append_printf (out, "%s%s",
                            /* Translators: what stands between the items of a list */
                            i > 0 ? C_ ("list", ", ") : "",
                            sc_status_get_number (g_ptr_array_index (nearest, i)));

  return g_string_free (out, out->len == 0);
}

static int
complain_of_nothing (const Printer *self)
{
  const char *query = self->options->query;
  g_autofree char *shown = g_utf8_strlen (query, -1) > 60
                               ? g_strdup_printf ("%.*s…",
                                                  (int) (g_utf8_offset_to_pointer (query, 60) -
                                                         query),
                                                  query)
                               : g_strdup (query);
  g_autofree char *nearest = dup_nearest (self->index, query);
  /* Translators: what was searched for, then codes that may have been meant */
  g_autofree char *message =
      nearest != NULL ? g_strdup_printf (_ ("nothing found for “%s”; near it: %s"), shown, nearest)
                      : g_strdup_printf (_ ("nothing found for “%s”"), shown);
  g_autofree char *description = sc_miss_describe (query);

  sc_output_complain (message);
  if (description != NULL)
    g_printerr ("%s\n", g_strchomp (description));

  return SC_EXIT_NOTHING;
}

/* Text */

/* Says how many there are besides those that were listed. */
static void
add_rest (ScTerminal *terminal,
          guint       rest)
{
  g_autofree char *text = NULL;

  if (rest == 0)
    return;

  text = g_strdup_printf (_ ("and %u more, which --list prints"), rest);
  sc_terminal_add_text (terminal, SC_TERMINAL_FAINT, INDENT, text);
}

static void
add_others (Printer            *self,
            const ScAnswerText *text,
            GListModel         *others,
            guint               left)
{
  guint n = MIN (left, g_list_model_get_n_items (others));
  guint shown = self->options->limit > 0 ? n : MIN (n, MAX_OTHERS);

  if (n == 0)
    return;

  sc_terminal_end_line (text->terminal);
  sc_terminal_append (text->terminal, SC_TERMINAL_STRONG, _ ("Also Found"));
  sc_terminal_end_line (text->terminal);
  sc_answer_text_list (text, others, shown, INDENT);
  add_rest (text->terminal, n - shown);
}

static void
add_direct (const ScAnswerText *text,
            GListModel         *direct,
            guint               n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (direct, i);

      for (guint lines = 0; i > 0 && lines < LINES_BETWEEN; lines++)
        sc_terminal_end_line (text->terminal);
      sc_answer_text_explain (text, status);
    }
}

/* Explains some entries and lists others; without any to explain, it is a list and nothing else. */
static void
add_text (Printer    *self,
          GListModel *direct,
          GListModel *others)
{
  ScAnswerText text = { sc_terminal_new (sc_output_get_width (), sc_output_is_colored ()),
                        self->table, sc_options_get_language (self->options) };
  guint n = direct != NULL ? MIN (self->left, g_list_model_get_n_items (direct)) : 0;

  if (n > 0)
    {
      add_direct (&text, direct, n);
      add_others (self, &text, others, self->left - n);
    }
  else
    sc_answer_text_list (&text, others, self->left, 0);

  g_autofree char *all = sc_terminal_free_to_text (text.terminal);

  g_string_append (self->out, all);
}

/* Forms */

/* The library that somebody has starred in the window, as it is there. */
static char *
dup_stack (const Printer *self)
{
  if (self->options->stack != NULL)
    return g_strdup (self->options->stack);

  if (self->options->form != SC_COPY_CONSTANT && self->options->form != SC_COPY_STATEMENT)
    return NULL;

  sc_session_adapt_settings ();

  g_autoptr (GSettings) settings = sc_settings_new (NULL);
  g_auto (GStrv) stacks =
      settings != NULL ? g_settings_get_strv (settings, "stacks") : g_new0 (char *, 1);

  return g_strdup (sc_copy_pick_stack (self->table, self->options->form,
                                       (const char *const *) stacks));
}

/* A sample is what goes over the wire, to the byte. */
static void
add_form (Printer    *self,
          const char *form)
{
  g_string_append (self->out, form);
  if (self->options->form != SC_COPY_SAMPLE)
    g_string_append_c (self->out, '\n');
}

/* Of a list, entries that do not have the form are passed over, and do not count. */
static int
add_forms (Printer    *self,
           GListModel *statuses,
           gboolean    complains)
{
  g_autofree char *stack = dup_stack (self);
  guint n = g_list_model_get_n_items (statuses);
  guint left = self->left;

  for (guint i = 0; i < n && left > 0; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      g_autoptr (GError) error = NULL;
      g_autofree char *form =
          sc_copy_format (self->table, status, self->options->form, stack, &error);

      if (form != NULL)
        {
          add_form (self, form);
          left--;
          continue;
        }
      if (g_error_matches (error, SC_COPY_ERROR, SC_COPY_ERROR_NO_STACK))
        {
          sc_output_complain (_ ("say of which library, as in --as constant:go; --stacks prints "
                                 "all of them"));
          return SC_EXIT_USAGE;
        }
      if (complains || !g_error_matches (error, SC_COPY_ERROR, SC_COPY_ERROR_MISSING))
        {
          sc_output_complain (error->message);
          left--;
        }
      if (g_error_matches (error, SC_COPY_ERROR, SC_COPY_ERROR_UNKNOWN_STACK))
        return SC_EXIT_USAGE;
    }

  if (self->out->len > 0)
    return EXIT_SUCCESS;

  if (!complains)
    sc_output_complain (_ ("nothing that was found has this form"));
  return SC_EXIT_NOTHING;
}

/* Modes */

static void
add_export (Printer    *self,
            GListStore *statuses)
{
  static const ScExportFormat formats[] = {
    [SC_OUTPUT_TSV] = SC_EXPORT_TSV,
    [SC_OUTPUT_CSV] = SC_EXPORT_CSV,
    [SC_OUTPUT_JSON] = SC_EXPORT_JSON,
    [SC_OUTPUT_MARKDOWN] = SC_EXPORT_MARKDOWN,
  };
  guint n = g_list_model_get_n_items (G_LIST_MODEL (statuses));

  if (n > self->left)
    g_list_store_splice (statuses, self->left, n - self->left, NULL, 0);

  g_autofree char *text =
      sc_export_format (G_LIST_MODEL (statuses), formats[self->options->output]);

  g_string_append (self->out, text);
}

static int
print_list (Printer *self)
{
  g_autoptr (GListStore) found =
      sc_answers_new_all (self->index, self->options->query != NULL ? self->options->query : "");
  GListModel *statuses = G_LIST_MODEL (found);
  gboolean nothing = g_list_model_get_n_items (statuses) == 0;

  if (self->options->output == SC_OUTPUT_FORM && !nothing)
    return add_forms (self, statuses, FALSE);

  if (self->options->output == SC_OUTPUT_TEXT)
    add_text (self, NULL, statuses);
  else if (self->options->output != SC_OUTPUT_FORM)
    add_export (self, found);

  return nothing ? complain_of_nothing (self) : EXIT_SUCCESS;
}

static int
print_answers (Printer *self)
{
  g_auto (ScAnswers) answers = { NULL };

  if (self->options->output != SC_OUTPUT_TEXT && self->options->output != SC_OUTPUT_FORM)
    return print_list (self);

  sc_answers_find (&answers, self->index, self->options->query);

  gboolean direct = g_list_model_get_n_items (G_LIST_MODEL (answers.direct)) > 0;

  if (!direct && g_list_model_get_n_items (G_LIST_MODEL (answers.others)) == 0)
    return complain_of_nothing (self);

  if (self->options->output == SC_OUTPUT_FORM)
    return add_forms (self, G_LIST_MODEL (direct ? answers.direct : answers.others), direct);

  add_text (self, G_LIST_MODEL (answers.direct), G_LIST_MODEL (answers.others));
  return EXIT_SUCCESS;
}

/* A product can have constants or statements or both, under one id. */
static int
print_stacks (Printer *self)
{
  ScConstants *constants = sc_table_get_constants (self->table);
  GArray *statements = sc_table_get_statements (self->table);

  for (guint i = 0; i < sc_constants_get_length (constants); i++)
    {
      const ScStack *stack = sc_constants_get_stack (constants, i);

      g_string_append_printf (self->out, "%s\t%s, %s %s\n", stack->id, stack->language,
                              stack->library, stack->version);
    }

  for (guint i = 0; i < statements->len; i++)
    {
      const ScStatement *statement = &g_array_index (statements, ScStatement, i);

      /* The lines of a product stand together, and the first one is found for its id. */
      if (sc_statements_find_stack (statements, statement->stack) == statement &&
          sc_constants_find_stack (constants, statement->stack) == NULL)
        g_string_append_printf (self->out, "%s\t%s %s\n", statement->stack, statement->product,
                                statement->version);
    }

  return EXIT_SUCCESS;
}

static int
print (Printer *self)
{
  switch (self->options->mode)
    {
    case SC_MODE_PRINT:
      return print_answers (self);
    case SC_MODE_LIST:
      return print_list (self);
    case SC_MODE_STACKS:
      return print_stacks (self);
    case SC_MODE_EXPLAIN:
    case SC_MODE_WINDOW:
    case SC_MODE_HELP:
    case SC_MODE_VERSION:
    default:
      g_return_val_if_reached (SC_EXIT_CANNOT_WORK);
    }
}

/**
 * sc_printer_run:
 * @options: whose mode is to print something
 *
 * Prints what was asked for.
 *
 * Returns: the exit status of the program
 */
int
sc_printer_run (const ScOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_return_val_if_fail (options != NULL, SC_EXIT_CANNOT_WORK);

  sc_options_speak (options);
  if (table == NULL)
    {
      sc_output_complain (error->message);
      return SC_EXIT_CANNOT_WORK;
    }

  g_autoptr (ScIndex) index = sc_index_new (table);
  g_autoptr (GString) out = g_string_new (NULL);
  Printer printer = { options, index, table, out, options->limit > 0 ? options->limit : G_MAXUINT };
  int status = print (&printer);

  if (!sc_output_write (out->str, out->len, &error))
    {
      sc_output_complain (error->message);
      return SC_EXIT_CANNOT_WORK;
    }

  return status;
}
