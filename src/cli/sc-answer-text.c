/* sc-answer-text.c — what a terminal shows of codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-answer-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sc-facts.h"
#include "sc-prose.h"
#include "sc-record.h"
#include "sc-wording.h"

/* A code on about a screenful: what happened, what to do, how the code behaves and what it is not,
 * in the words of the page, which says more: there are the other products that a code is confused
 * with, fields, names and sources. And a list, one line a code, whose columns are as wide as what
 * stands in them and the terminal allows.
 */

#define INDENT 2
#define GAP 2 /* between columns */
#define WIDE_ROOM 120 /* what is a lot for a line */
#define WIDEST_TITLE 32
#define WIDEST_NAME 20
#define NARROWEST_NAME 8
#define NARROWEST_START 2 /* of a title before what tells it from others */
#define NARROWEST_SUMMARY 24

static void
add_heading (const ScAnswerText *self,
             const char         *text)
{
  sc_terminal_end_line (self->terminal);
  sc_terminal_append (self->terminal, SC_TERMINAL_STRONG, text);
  sc_terminal_end_line (self->terminal);
}

/* Adds a text of the table in each of the wanted languages. */
static void
add_texts (const ScAnswerText *self,
           ScTerminalStyle     style,
           guint               indent,
           ScDetail           *detail)
{
  ScLanguage languages[SC_N_LANGUAGES];
  guint n = sc_wording_order (self->language, languages);

  for (guint i = 0; i < n; i++)
    {
      const char *text = sc_detail_get_text (detail, languages[i]);

      if (text == NULL || (n > 1 && !sc_detail_has_text (detail, languages[i])))
        continue;

      g_autofree char *plain = sc_prose_to_plain (text);

      sc_terminal_add_text (self->terminal, style, indent, plain);
    }
}

static void
add_kind (const ScAnswerText *self,
          ScTerminalStyle     style,
          ScStatus           *status,
          ScDetailKind        kind)
{
  ScDetail *detail = sc_status_find_detail (status, kind);

  if (detail != NULL)
    add_texts (self, style, 0, detail);
}

/* The name in Chinese, if it is wanted and not the title itself. */
static const char *
get_second_name (const ScAnswerText *self,
                 ScStatus           *status)
{
  return self->language != SC_CONTENT_LANGUAGE_ENGLISH ? sc_wording_get_chinese_name (status)
                                                       : NULL;
}

static void
add_title (const ScAnswerText *self,
           guint               indent,
           ScStatus           *status)
{
  const char *name = get_second_name (self, status);
  g_autofree char *number = g_strdup_printf ("%*s%s ", (int) indent, "",
                                             sc_status_get_number (status));

  sc_terminal_append (self->terminal, SC_TERMINAL_OF_CLASS (sc_status_get_class (status)), number);
  sc_terminal_append (self->terminal, SC_TERMINAL_STRONG, sc_status_get_title (status));
  if (name != NULL)
    {
      sc_terminal_append (self->terminal, SC_TERMINAL_PLAIN, "  ");
      sc_terminal_append (self->terminal, SC_TERMINAL_STRONG, name);
    }
  sc_terminal_end_line (self->terminal);
}

/* Sections */

static void
add_standing (const ScAnswerText *self,
              ScStatus           *status)
{
  ScDetail *reference = sc_status_find_detail (status, SC_DETAIL_REFERENCE);

  if (reference == NULL)
    reference = sc_status_find_detail (status, SC_DETAIL_DOCUMENT);

  g_autofree char *facts = sc_wording_of_facts (status);
  g_autofree char *document = reference != NULL ? sc_detail_dup_title (reference) : NULL;
  g_autofree char *line =
      g_strconcat (facts, document != NULL ? " · " : NULL, document, NULL);

  sc_terminal_add_text (self->terminal, SC_TERMINAL_FAINT, 0, line);
}

static void
add_advice (const ScAnswerText *self,
            ScStatus           *status)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_advice (status);
  const char *said = "";

  if (facts->len > 0)
    add_heading (self, _ ("What to Do"));

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      if (!g_str_equal (said, fact->name))
        sc_terminal_add_text (self->terminal, SC_TERMINAL_FAINT, INDENT, fact->name);
      said = fact->name;
      add_texts (self, SC_TERMINAL_PLAIN, 2 * INDENT, fact->detail);
    }
}

static void
add_behavior (const ScAnswerText *self,
              ScStatus           *status)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_behavior (status);
  guint widest = 0;

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      widest = MAX (widest, sc_terminal_count_cells (fact->name));
    }

  add_heading (self, _ ("Behavior"));
  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      sc_terminal_append (self->terminal, SC_TERMINAL_PLAIN, "  ");
      sc_terminal_append_cell (self->terminal, SC_TERMINAL_FAINT, fact->name, widest + GAP);
      sc_terminal_add_text (self->terminal, SC_TERMINAL_PLAIN, INDENT + widest + GAP, fact->words);
    }
}

/* There can be many of them: those that come to mind are registered, or of the same product. */
static gboolean
is_near (ScStatus *status,
         ScStatus *other)
{
  return sc_status_get_state (other) < SC_STATE_UNREGISTERED ||
         sc_status_get_owner (other) == sc_status_get_owner (status);
}

static void
add_confusions (const ScAnswerText *self,
                ScStatus           *status)
{
  GPtrArray *details = sc_status_get_details (status);
  gboolean heading = FALSE;

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      ScStatus *other = sc_detail_get_kind (detail) == SC_DETAIL_CONFUSION
                            ? sc_table_find_confusion (self->table, detail)
                            : NULL;

      if (other == NULL || !is_near (status, other))
        continue;

      if (!heading)
        add_heading (self, _ ("Not to Be Confused With"));
      heading = TRUE;
      add_title (self, INDENT, other);
      add_texts (self, SC_TERMINAL_PLAIN, 2 * INDENT, detail);
    }
}

static void
add_link (const ScAnswerText *self,
          ScStatus           *status)
{
  g_autofree char *uri = sc_record_dup_uri (status);

  if (uri == NULL)
    return;

  sc_terminal_end_line (self->terminal);
  sc_terminal_append (self->terminal, SC_TERMINAL_FAINT, uri);
  sc_terminal_end_line (self->terminal);
}

/**
 * sc_answer_text_explain:
 *
 * Writes about one code.
 */
void
sc_answer_text_explain (const ScAnswerText *self,
                        ScStatus           *status)
{
  g_return_if_fail (self != NULL && SC_IS_STATUS (status));

  add_title (self, 0, status);
  add_standing (self, status);
  sc_terminal_end_line (self->terminal);
  add_kind (self, SC_TERMINAL_STRONG, status, SC_DETAIL_SUMMARY);
  sc_terminal_end_line (self->terminal);
  add_kind (self, SC_TERMINAL_PLAIN, status, SC_DETAIL_MEANING);
  add_advice (self, status);
  add_behavior (self, status);
  add_confusions (self, status);
  add_link (self, status);
}

/* Lists */

typedef struct
{
  guint number;
  guint title;
  guint name;
} Columns;

/* What the code is called, and what tells it from an ordinary one; of a title that is too long,
 * that must not be what is cut: a number can have several owners who call it alike. */
static char *
dup_title (ScStatus *status,
           guint     cells)
{
  const char *title = sc_status_get_title (status);
  g_autofree char *tag = sc_wording_of_tag (status);

  if (tag == NULL)
    return g_strdup (title);

  guint taken = sc_terminal_count_cells (tag) + strlen (" ()");
  g_autofree char *start =
      cells > taken + NARROWEST_START ? sc_terminal_cut (title, cells - taken) : g_strdup (title);

  return g_strdup_printf ("%s (%s)", start, tag);
}

static void
measure (const ScAnswerText *self,
         GListModel         *statuses,
         guint               limit,
         Columns            *columns)
{
  for (guint i = 0; i < limit; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      g_autofree char *title = dup_title (status, G_MAXUINT);
      const char *name = get_second_name (self, status);

      columns->number =
          MAX (columns->number, sc_terminal_count_cells (sc_status_get_number (status)) + GAP);
      columns->title = MAX (columns->title, sc_terminal_count_cells (title) + GAP);
      columns->name =
          MAX (columns->name, name != NULL ? sc_terminal_count_cells (name) + GAP : 0);
    }
}

/* Keeps columns from taking all of a line for the sake of a few long names. */
static void
narrow (Columns *columns,
        guint    width,
        guint    indent)
{
  guint room = width > indent + columns->number ? width - indent - columns->number : 0;
  gboolean wide = room >= WIDE_ROOM;

  if (width == 0)
    return;

  columns->title = MIN (columns->title, (wide ? 2 : 1) * WIDEST_TITLE + GAP);
  columns->name = MIN (columns->name, (wide ? 2 : 1) * WIDEST_NAME + GAP);
  if (columns->title + columns->name <= room + GAP)
    return;

  columns->name = MIN (columns->name, MAX (room * 2 / 5, NARROWEST_NAME));
  columns->title = MAX (room + GAP - MIN (columns->name, room), NARROWEST_NAME);
}

static void
add_row (const ScAnswerText *self,
         ScStatus           *status,
         const Columns      *columns,
         guint               indent)
{
  ScLanguage languages[SC_N_LANGUAGES];
  guint width = sc_terminal_get_width (self->terminal);
  guint taken = indent + columns->number + columns->title + columns->name;
  g_autofree char *title = dup_title (status, columns->title - GAP);
  g_autofree char *margin = g_strnfill (indent, ' ');
  const char *name = get_second_name (self, status);

  sc_terminal_append (self->terminal, SC_TERMINAL_PLAIN, margin);
  sc_terminal_append_cell (self->terminal, SC_TERMINAL_OF_CLASS (sc_status_get_class (status)),
                           sc_status_get_number (status), columns->number);
  sc_terminal_append_cell (self->terminal, SC_TERMINAL_PLAIN, title, columns->title);
  if (columns->name > 0)
    sc_terminal_append_cell (self->terminal, SC_TERMINAL_PLAIN, name != NULL ? name : "",
                             columns->name);

  sc_wording_order (self->language, languages);
  if (width == 0 || taken + NARROWEST_SUMMARY <= width)
    {
      g_autofree char *summary = sc_record_dup_summary (status, languages[0]);

      sc_terminal_append_rest (self->terminal, SC_TERMINAL_FAINT, summary != NULL ? summary : "");
    }
  sc_terminal_end_line (self->terminal);
}

/**
 * sc_answer_text_list:
 * @statuses: (element-type ScStatus): what to list
 * @limit: how many of them at most
 * @indent: how far from the left
 *
 * Writes a line about each code.
 */
void
sc_answer_text_list (const ScAnswerText *self,
                     GListModel         *statuses,
                     guint               limit,
                     guint               indent)
{
  g_return_if_fail (self != NULL && G_IS_LIST_MODEL (statuses));

  guint n = MIN (limit, g_list_model_get_n_items (statuses));
  Columns columns = { 0, 0, 0 };

  measure (self, statuses, n, &columns);
  narrow (&columns, sc_terminal_get_width (self->terminal), indent);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      add_row (self, status, &columns, indent);
    }
}
