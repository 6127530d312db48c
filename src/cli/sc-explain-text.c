/* sc-explain-text.c — what a terminal shows of a text that was explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sc-digits.h"
#include "sc-report-wording.h"
#include "sc-together.h"
#include "sc-wording.h"

#define INDENT 2
#define GAP 2
#define CODE_CELLS 5
#define WIDEST_TITLE 34
#define WIDEST_NAME 20
#define NARROWEST_TITLE 10
#define NARROWEST_BAR 6
#define USUAL_BAR 12 /* that a line number leaves at least */
#define WIDEST_BAR 30
#define USUAL_WIDTH 80 /* where the output has none */
#define LINE_CELLS 8   /* of the number of a line */
#define NARROWEST_PATH 8
#define NARROWEST_QUOTE 12

/* The table of codes */

typedef struct
{
  guint title;
  guint name;
  guint count;
  guint bar;
  guint first; /* 0 where it is not told */
} Columns;

/* One of the numbers that a code has: of answers, or of answers that servers behind gave. */
typedef guint64 (*GetCount) (const ScTally *tally);

static guint64
get_answers (const ScTally *tally)
{
  return tally->count;
}

static guint64
get_upstreams (const ScTally *tally)
{
  return tally->roles[SC_FINDING_UPSTREAM];
}

static const char *
get_title (const ScTally *tally)
{
  return tally->status != NULL ? sc_status_get_title (tally->status) : _ ("not in the table");
}

static const char *
get_name (const ScTally    *tally,
          ScContentLanguage language)
{
  return language != SC_CONTENT_LANGUAGE_ENGLISH && tally->status != NULL
             ? sc_wording_get_chinese_name (tally->status)
             : NULL;
}

static ScTerminalStyle
get_style (guint code)
{
  return SC_TERMINAL_OF_CLASS (MIN (code / 100, (guint) SC_CODE_CLASS_OTHER));
}

static guint64
find_most (ScReport *report,
           GetCount  get_count)
{
  guint64 most = 0;

  for (guint i = 0; i < sc_report_get_length (report); i++)
    most = MAX (most, get_count (sc_report_get_tally (report, i)));

  return most;
}

/* The same number means another line in each text. */
static gboolean
is_of_one_text (ScReport *report)
{
  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);

      for (guint n = 0; n < tally->quotes->len; n++)
        {
          if (((const ScQuote *) g_ptr_array_index (tally->quotes, n))->part > 0)
            return FALSE;
        }
    }

  return TRUE;
}

static char *
dup_first (const ScTally *tally)
{
  g_autofree char *digits = sc_digits_group (tally->first_line);

  /* Translators: the number of the line in which a code stands first */
  return g_strdup_printf (_ ("from line %s"), digits);
}

static guint
measure_first (ScReport *report)
{
  guint cells = 0;

  for (guint i = 0; is_of_one_text (report) && i < sc_report_get_length (report); i++)
    {
      g_autofree char *first = dup_first (sc_report_get_tally (report, i));

      cells = MAX (cells, sc_terminal_count_cells (first) + GAP);
    }

  return cells;
}

/* Titles and names share what there is beside the bars; where that is too little for both, titles
 * have all of it. */
static void
narrow (Columns *columns,
        guint    room)
{
  if (columns->title + columns->name <= room)
    return;

  if (room < 2 * NARROWEST_TITLE)
    columns->name = 0;
  columns->name = MIN (columns->name, MAX (room / 2, NARROWEST_TITLE));
  if (columns->title + columns->name > room)
    columns->title = MAX (room > columns->name ? room - columns->name : 0, NARROWEST_TITLE);
}

static void
measure (ScReport         *report,
         ScContentLanguage language,
         guint             width,
         Columns          *columns)
{
  g_autofree char *most = sc_digits_group (find_most (report, get_answers));
  guint room = width > 0 ? width : USUAL_WIDTH;
  guint taken = CODE_CELLS + (guint) strlen (most) + 2 * GAP + NARROWEST_BAR;

  columns->count = (guint) strlen (most) + GAP;
  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);
      const char *name = get_name (tally, language);

      columns->title =
          MAX (columns->title, sc_terminal_count_cells (get_title (tally)) + GAP);
      if (name != NULL)
        columns->name = MAX (columns->name, sc_terminal_count_cells (name) + GAP);
    }

  columns->title = MIN (columns->title, WIDEST_TITLE + GAP);
  columns->name = MIN (columns->name, WIDEST_NAME + GAP);
  narrow (columns, room > taken ? room - taken : 0);

  taken = CODE_CELLS + columns->title + columns->name + columns->count + GAP;
  columns->first = measure_first (report);
  if (taken + USUAL_BAR + columns->first > room)
    columns->first = 0;
  taken += columns->first;
  columns->bar = CLAMP (room > taken ? room - taken : 0, NARROWEST_BAR, WIDEST_BAR);
}

static char *
dup_bar (guint64 count,
         guint64 most,
         guint   cells)
{
  GString *bar = g_string_new (NULL);
  guint n = (guint) ((double) count * cells / (double) most + 0.5);

  for (guint i = 0; i < MAX (n, 1); i++)
    g_string_append (bar, "█");

  return g_string_free (bar, FALSE);
}

static void
add_tally (ScTerminal       *terminal,
           const ScTally    *tally,
           ScContentLanguage language,
           const Columns    *columns,
           guint64           count,
           guint64           most)
{
  g_autofree char *code = g_strdup_printf ("%u", tally->code);
  g_autofree char *digits = sc_digits_group (count);
  g_autofree char *padded = g_strdup_printf ("%*s  ", (int) columns->count, digits);
  g_autofree char *bar = dup_bar (count, most, columns->bar);
  g_autofree char *first = dup_first (tally);
  const char *name = get_name (tally, language);

  sc_terminal_append_cell (terminal, get_style (tally->code), code, CODE_CELLS);
  sc_terminal_append_cell (terminal,
                           tally->status != NULL ? SC_TERMINAL_PLAIN : SC_TERMINAL_FAINT,
                           get_title (tally), columns->title);
  if (columns->name > 0)
    sc_terminal_append_cell (terminal, SC_TERMINAL_PLAIN, name != NULL ? name : "",
                             columns->name);
  sc_terminal_append (terminal, SC_TERMINAL_STRONG, padded);
  sc_terminal_append_cell (terminal, get_style (tally->code), bar, columns->bar + GAP);
  if (columns->first > 0)
    sc_terminal_append (terminal, SC_TERMINAL_FAINT, first);
  sc_terminal_end_line (terminal);
}

static void
add_tallies (ScTerminal       *terminal,
             ScReport         *report,
             ScContentLanguage language,
             const Columns    *columns,
             GetCount          get_count)
{
  guint64 most = find_most (report, get_count);

  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);

      if (get_count (tally) > 0)
        add_tally (terminal, tally, language, columns, get_count (tally), most);
    }
}

/* What else there is to say */

static void
add_heading (ScTerminal *terminal,
             const char *text)
{
  sc_terminal_end_line (terminal);
  sc_terminal_append (terminal, SC_TERMINAL_STRONG, text);
  sc_terminal_end_line (terminal);
}

static void
append_code (ScTerminal *terminal,
             guint       code)
{
  g_autofree char *number = g_strdup_printf ("  %u  ", code);

  sc_terminal_append (terminal, get_style (code), number);
}

static void
add_steps (ScTerminal *terminal,
           ScReport   *report)
{
  GPtrArray *steps = sc_report_get_steps (report);
  guint64 left = sc_report_get_n_steps (report) - steps->len;

  if (steps->len < 2)
    return;

  add_heading (terminal, _ ("Step by Step"));
  for (guint i = 0; i < steps->len; i++)
    {
      const ScStep *step = g_ptr_array_index (steps, i);
      g_autofree char *words =
          sc_report_wording_dup_step (step, i > 0 ? g_ptr_array_index (steps, i - 1) : NULL);

      append_code (terminal, step->code);
      if (*words != '\0')
        sc_terminal_add_text (terminal, SC_TERMINAL_PLAIN, CODE_CELLS + INDENT, words);
      else
        sc_terminal_end_line (terminal);
    }

  if (left > 0)
    {
      g_autofree char *digits = sc_digits_group (left);
      g_autofree char *text = g_strdup_printf (_ ("and %s more"), digits);

      sc_terminal_add_text (terminal, SC_TERMINAL_FAINT, INDENT, text);
    }
}

static void
add_speakers (ScTerminal *terminal,
              ScReport   *report)
{
  gboolean heading = FALSE;

  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);
      g_autoptr (GPtrArray) speakers = sc_report_wording_list_speakers (tally);

      for (guint n = 0; n < speakers->len; n++)
        {
          const ScReportSpeaker *speaker = g_ptr_array_index (speakers, n);

          if (!heading)
            add_heading (terminal, _ ("Who Probably Spoke"));
          heading = TRUE;
          if (n == 0)
            append_code (terminal, tally->code);
          sc_terminal_add_text (terminal, SC_TERMINAL_PLAIN, CODE_CELLS + INDENT, speaker->text);
        }
    }
}

static void
add_together (ScTerminal *terminal,
              ScReport   *report)
{
  g_autoptr (GArray) found = sc_together_find (report);

  if (found->len > 0)
    add_heading (terminal, _ ("What These Codes Mean Together"));

  for (guint i = 0; i < found->len; i++)
    {
      const ScTogether *together = &g_array_index (found, ScTogether, i);

      sc_terminal_add_text (terminal, SC_TERMINAL_PLAIN, INDENT, together->text);
      sc_terminal_add_text (terminal, SC_TERMINAL_FAINT, INDENT, together->title);
    }
}

/**
 * sc_explain_text_add_report:
 * @language: the languages of the names of codes
 *
 * Writes what was found in a text.
 */
void
sc_explain_text_add_report (ScTerminal       *terminal,
                            ScReport         *report,
                            ScContentLanguage language)
{
  g_return_if_fail (terminal != NULL && report != NULL);

  g_autofree char *summary = sc_report_wording_dup_summary (report);
  Columns columns = { 0 };

  measure (report, language, sc_terminal_get_width (terminal), &columns);
  sc_terminal_add_text (terminal, SC_TERMINAL_FAINT, 0, summary);
  sc_terminal_end_line (terminal);
  add_tallies (terminal, report, language, &columns, get_answers);
  if (find_most (report, get_upstreams) > 0)
    {
      /* The first line can be one in which it was answered otherwise. */
      columns.first = 0;
      add_heading (terminal, _ ("Answered by Servers Behind"));
      add_tallies (terminal, report, language, &columns, get_upstreams);
    }

  add_steps (terminal, report);
  add_speakers (terminal, report);
  add_together (terminal, report);
}

/* Lines */

/* Leaves out so much of what stands before the status that it is in sight. */
static char *
cut_before (const char *text,
            guint       cells)
{
  guint all = sc_terminal_count_cells (text);
  const char *p = text;

  if (all <= cells)
    return g_strdup (text);

  while (*p != '\0' && sc_terminal_count_cells (p) + 1 > cells)
    p = g_utf8_next_char (p);

  return g_strconcat ("…", p, NULL);
}

/* Of a path, its end is what tells one file from another. */
static char *
dup_place (const char      *name,
           guint            width,
           const ScFinding *finding)
{
  g_autofree char *line = g_strdup_printf ("%" G_GUINT64_FORMAT, finding->line);

  if (name == NULL)
    return g_strdup_printf ("%*s  ", LINE_CELLS - GAP, line);

  g_autofree char *clean = sc_quote_dup_clean (name, strlen (name));
  g_autofree char *shown = width > 0 ? cut_before (clean, MAX (width / 3, NARROWEST_PATH))
                                     : g_strdup (clean);

  return g_strdup_printf ("%s:%s  ", shown, line);
}

static char *
dup_role (const ScFinding *finding)
{
  static const char *const roles[SC_N_FINDING_ROLES] = {
    [SC_FINDING_ANSWER] = "",
    /* Translators: who answered, in brackets before a line of a log: a server behind the writer */
    [SC_FINDING_UPSTREAM] = N_ ("(server behind) "),
    [SC_FINDING_PROXY] = N_ ("(proxy) "),
    [SC_FINDING_PAGE] = N_ ("(page) "),
    /* Translators: no number stands in the line, but words that go with the status */
    [SC_FINDING_IMPLIED] = N_ ("(implied) "),
  };

  return g_strdup (*roles[finding->role] != '\0' ? _ (roles[finding->role]) : "");
}

static void
append_quote (ScTerminal    *terminal,
              guint          code,
              const ScQuote *quote,
              guint          room)
{
  g_autofree char *before = g_strndup (quote->text, quote->start);
  g_autofree char *status = g_strndup (quote->text + quote->start, quote->end - quote->start);
  g_autofree char *shown = sc_terminal_count_cells (quote->text) > room
                               ? cut_before (before, room / 2)
                               : g_strdup (before);

  sc_terminal_append_rest (terminal, SC_TERMINAL_PLAIN, shown);
  sc_terminal_append_rest (terminal, get_style (code), status);
  sc_terminal_append_rest (terminal, SC_TERMINAL_PLAIN, quote->text + quote->end);
}

/**
 * sc_explain_text_add_line:
 * @name: (nullable): what the text is called, if there are several
 *
 * Writes a line with a finding: where it stands, the status, and what is around it.
 */
void
sc_explain_text_add_line (ScTerminal      *terminal,
                          const char      *name,
                          const ScFinding *finding)
{
  g_return_if_fail (terminal != NULL && finding != NULL);

  g_autoptr (ScQuote) quote = sc_quote_new (finding);
  g_autofree char *place = dup_place (name, sc_terminal_get_width (terminal), finding);
  g_autofree char *role = dup_role (finding);
  g_autofree char *code = g_strdup_printf ("%u", finding->code);
  guint width = sc_terminal_get_width (terminal);
  guint taken = sc_terminal_count_cells (place) + CODE_CELLS + sc_terminal_count_cells (role);
  guint room = width > taken ? width - taken : 0;

  sc_terminal_append (terminal, SC_TERMINAL_FAINT, place);
  sc_terminal_append_cell (terminal, get_style (finding->code), code, CODE_CELLS);
  sc_terminal_append (terminal, SC_TERMINAL_FAINT, role);

  /* Of less than that, nobody could tell where it is from. */
  if (width == 0 || room >= NARROWEST_QUOTE)
    append_quote (terminal, finding->code, quote, width > 0 ? room : G_MAXUINT);
  sc_terminal_end_line (terminal);
}
