/* sc-explain.c — the statuses that stand in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <string.h>

#include "sc-bare.h"
#include "sc-evidence-reader.h"
#include "sc-lines.h"
#include "sc-story.h"
#include "sc-trace.h"

/* Each line of the text is asked of the forms it could have, those first that large logs have.
 * Little is remembered from line to line: the columns that a log has announced, the trace that is
 * being read, and what was found last, because programs tell of one answer several times.
 */

/* What the line before leaves open. */
typedef enum
{
  OPEN_ERROR = 1 << 0,  /* "error": { */
  OPEN_STATUS = 1 << 1, /* the label of a status in a browser's tools */
} Open;

struct _ScExplainer
{
  ScCodebook *book;
  ScReport *report;
  ScTrace *trace;
  ScEvidenceReader *evidence;
  ScFindingFunc func;
  gpointer data;

  ScLines *lines;
  gboolean ended; /* what comes is another text */
  guint part;
  GRefString *source; /* what it is called */
  guint64 line; /* its number */
  guint64 bytes;

  ScColumns columns;
  ScStory story;
  ScBare bare;
  Open open;
  ScHeading heading;
  GString *plain; /* the line without what colors it */
  GArray *matches; /* ScMatch: what a line of no known form says */

  gboolean holding; /* a finding, until its head has told who spoke */
  ScFinding held;
  GString *held_text;
};

static void explain_piece (const char *text,
                           gsize       length,
                           gboolean    begins,
                           gboolean    ends,
                           gpointer    data);

/**
 * sc_explainer_new:
 * @table: is read now and not kept
 *
 * Makes an explainer. It can be used in any one thread from then on.
 *
 * Returns: (transfer full): an explainer of a text that has not begun
 */
ScExplainer *
sc_explainer_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  g_autoptr (ScCodebook) book = sc_codebook_new (table);

  return sc_explainer_new_with_book (book);
}

/**
 * sc_explainer_new_with_book:
 * @book: which codes there are
 *
 * Makes an explainer in any thread.
 *
 * Returns: (transfer full): an explainer of a text that has not begun
 */
ScExplainer *
sc_explainer_new_with_book (ScCodebook *book)
{
  g_return_val_if_fail (book != NULL, NULL);

  ScExplainer *self = g_new0 (ScExplainer, 1);

  self->book = sc_codebook_ref (book);
  self->report = sc_report_new (self->book);
  self->trace = sc_trace_new ();
  self->evidence = sc_evidence_reader_new (sc_codebook_get_speakers (self->book), self->report);
  self->lines = sc_lines_new (explain_piece, self);
  self->plain = g_string_new (NULL);
  self->matches = g_array_new (FALSE, FALSE, sizeof (ScMatch));
  self->held_text = g_string_new (NULL);
  self->line = 1;
  return self;
}

/**
 * sc_explainer_free:
 *
 * Frees an explainer.
 */
void
sc_explainer_free (ScExplainer *self)
{
  g_return_if_fail (self != NULL);

  sc_evidence_reader_free (self->evidence);
  sc_trace_free (self->trace);
  sc_report_unref (self->report);
  sc_codebook_unref (self->book);
  sc_lines_free (self->lines);
  g_string_free (self->plain, TRUE);
  g_array_unref (self->matches);
  g_string_free (self->held_text, TRUE);
  g_clear_pointer (&self->source, g_ref_string_release);
  g_free (self);
}

/**
 * sc_explainer_set_func:
 * @func: (nullable): called for each finding, by whoever feeds
 *
 * Says who else wants to know of findings. The report has them in any case.
 */
void
sc_explainer_set_func (ScExplainer  *self,
                       ScFindingFunc func,
                       gpointer      data)
{
  g_return_if_fail (self != NULL);

  self->func = func;
  self->data = data;
}

/**
 * sc_explainer_get_report:
 *
 * Returns: (transfer none): what was found so far; it changes with what is fed
 */
ScReport *
sc_explainer_get_report (ScExplainer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->report;
}

/* Findings */

/* An owner counts if it gives the code a meaning of its own. */
static const char *
pick_owner (const ScExplainer *self,
            guint              code,
            const char        *owner)
{
  ScStatus *status = owner != NULL ? sc_codebook_find (self->book, code, owner) : NULL;

  return status != NULL && g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), owner)
             ? owner
             : NULL;
}

static void
report (ScExplainer     *self,
        const ScFinding *finding)
{
  sc_report_add (self->report, finding);
  sc_evidence_reader_take (self->evidence, finding);
  if (self->func != NULL)
    self->func (finding, self->data);
}

/* Whose meaning a code has that is not registered can stand in the head behind it. */
static void
hold (ScExplainer     *self,
      const ScFinding *finding)
{
  g_string_truncate (self->held_text, 0);
  g_string_append_len (self->held_text, finding->text, (gssize) finding->length);
  self->held = *finding;
  self->held.text = self->held_text->str;
  self->holding = TRUE;
  sc_evidence_reader_wait (self->evidence);
}

static void
release (ScExplainer *self)
{
  if (!self->holding)
    return;

  self->holding = FALSE;
  self->held.owner =
      sc_evidence_reader_find_owner (self->evidence, self->book, self->held.code);
  report (self, &self->held);
}

static void
take_step (ScExplainer *self,
           ScFinding   *finding)
{
  if (finding->kind == SC_FINDING_STATUS_LINE && sc_trace_is_tunnel (self->trace))
    finding->role = SC_FINDING_PROXY;

  sc_trace_add (self->trace, self->report, finding);
  if (finding->owner == NULL && sc_codebook_is_ambiguous (self->book, finding->code))
    hold (self, finding);
  else
    report (self, finding);
}

/* What a line says besides is not worth more than what it says for certain. */
static gboolean
is_outdone (const ScExplainer *self,
            const ScMatch     *match)
{
  for (guint i = 0; match->weak && i < self->matches->len; i++)
    {
      const ScMatch *other = &g_array_index (self->matches, ScMatch, i);

      if (!other->weak && other->code == match->code)
        return TRUE;
    }

  return FALSE;
}

static void
collect_match (const ScScan  *scan,
               const ScMatch *match,
               gpointer       data)
{
  g_array_append_vals (((ScExplainer *) data)->matches, match, 1);
}

static void
take_match (const ScScan  *scan,
            const ScMatch *found,
            gpointer       data)
{
  ScExplainer *self = data;
  ScMatch match = *found;

  if (self->bare.announced && match.weak)
    {
      match.kind = SC_FINDING_CURL;
      match.weak = FALSE;
    }
  if (sc_story_is_echo (&self->story, scan, &match, self->line))
    {
      self->story.line = self->line;
      sc_evidence_reader_extend (self->evidence, match.code, self->line);
      return;
    }

  ScFinding finding = { match.code,   pick_owner (self, match.code, match.owner),
                        match.role,   match.kind,
                        match.voice,  self->part,
                        self->source, self->line,
                        scan->text,   scan->length,
                        match.offset, match.extent };

  release (self);
  sc_story_continue (&self->story, &match, self->line);
  if (sc_trace_is_step (&finding))
    take_step (self, &finding);
  else
    report (self, &finding);
}

/* Lines */

static gboolean
ends_with (const ScScan *scan,
           const char   *words)
{
  gsize length = scan->length;

  while (length > 0 && g_ascii_isspace (scan->text[length - 1]))
    length--;

  return sc_scan_ends_with (scan, length, words);
}

static Open
find_open (const ScScan *scan)
{
  Open open = 0;

  if (ends_with (scan, "\"error\": {"))
    open |= OPEN_ERROR;
  if (scan->length < 16 && ends_with (scan, "status code:"))
    open |= OPEN_STATUS;

  return open;
}

static void
read_numbers (ScExplainer  *self,
              const ScScan *scan)
{
  ScScan collecting = *scan;

  g_array_set_size (self->matches, 0);
  collecting.func = collect_match;
  sc_scan_numbers (&collecting);

  for (guint i = 0; i < self->matches->len; i++)
    {
      const ScMatch *match = &g_array_index (self->matches, ScMatch, i);

      if (!is_outdone (self, match))
        take_match (scan, match, self);
    }
}

/* A line of no known form. */
static void
read_loose (ScExplainer *self,
            ScScan      *scan)
{
  gboolean head = sc_trace_is_head (self->trace);
  guint code = sc_scan_read_code (scan->text, scan->text + scan->length);

  scan->heading = self->heading;
  scan->in_error = (self->open & OPEN_ERROR) != 0;
  if ((self->open & OPEN_STATUS) != 0 && code > 0)
    sc_scan_emit (scan, (ScMatch){ .code = code, .kind = SC_FINDING_CONSOLE });
  else
    read_numbers (self, scan);
  self->open = find_open (scan);
  self->heading = sc_scan_leave_heading (scan);

  if (self->story.n_found == 0)
    head = sc_trace_read_line (self->trace, scan->text, scan->length) || head;
  else
    head = FALSE;
  sc_evidence_reader_read (self->evidence, scan->text, scan->length, self->line, head);
  if (!sc_trace_is_head (self->trace))
    release (self);
}

/* The first lines turned out to be codes, and nothing else. */
static void
take_bare (ScExplainer *self,
           ScScan      *scan)
{
  guint64 line = self->line;
  guint n = sc_bare_settle (&self->bare);

  for (guint i = 0; i < n; i++)
    {
      char number[4];

      g_snprintf (number, sizeof number, "%u", self->bare.waiting[i]);
      scan->text = number;
      scan->length = 3;
      self->line = self->bare.lines[i];
      sc_scan_emit (scan, (ScMatch){ .code = self->bare.waiting[i], .kind = SC_FINDING_CURL });
    }

  self->line = line;
}

static void
explain_piece (const char *text,
               gsize       length,
               gboolean    begins,
               gboolean    ends,
               gpointer    data)
{
  ScExplainer *self = data;
  ScScan scan = { .text = text,
                  .length = length,
                  .whole = begins,
                  .book = self->book,
                  .func = take_match,
                  .data = self };

  sc_scan_strip_colors (&scan, self->plain);
  if (self->bare.n_waiting == SC_BARE_MAX_WAITING)
    {
      ScScan first = scan;

      take_bare (self, &first);
    }
  if (sc_scan_request (&scan) || sc_scan_balancer (&scan) ||
      sc_scan_columns (&scan, &self->columns) || sc_scan_nginx_error (&scan))
    self->bare.spoilt = TRUE;
  else if (!sc_bare_read (&self->bare, &scan, self->line))
    read_loose (self, &scan);

  sc_story_end_line (&self->story);
  self->line += ends;
}

/* What was remembered of the text before is forgotten. */
static void
begin_part (ScExplainer *self)
{
  self->ended = FALSE;
  self->part++;
  self->line = 1;
  self->columns = (ScColumns){ 0 };
  self->story = (ScStory){ 0 };
  self->bare = (ScBare){ 0 };
  self->open = 0;
  self->heading = SC_HEADING_NONE;
  sc_trace_begin (self->trace);
  sc_evidence_reader_wait (self->evidence);
  sc_report_begin_part (self->report);
}

/**
 * sc_explainer_set_source:
 * @source: (nullable): what it is called, UTF-8
 *
 * Says what the text is called that begins next, and those behind it. Quotes keep the name.
 */
void
sc_explainer_set_source (ScExplainer *self,
                         const char  *source)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->source, g_ref_string_release);
  self->source = source != NULL ? g_ref_string_new (source) : NULL;
}

/**
 * sc_explainer_feed:
 * @text: (array length=length): the next piece of the text; any bytes
 * @length: of @text
 *
 * Explains all lines that end in this piece. Behind the end of a text, another one begins.
 */
void
sc_explainer_feed (ScExplainer *self,
                   const char  *text,
                   gsize        length)
{
  g_return_if_fail (self != NULL && (text != NULL || length == 0));

  if (length == 0)
    return;

  if (self->ended)
    begin_part (self);
  self->bytes += length;
  sc_lines_feed (self->lines, text, length);
  sc_report_set_size (self->report, self->line - 1 + sc_lines_is_inside (self->lines),
                      self->bytes);
}

/**
 * sc_explainer_finish:
 *
 * Ends the text: explains a last line that nothing ends.
 */
void
sc_explainer_finish (ScExplainer *self)
{
  g_return_if_fail (self != NULL);

  sc_lines_finish (self->lines);
  take_bare (self, &(ScScan){ .book = self->book, .func = take_match, .data = self });
  release (self);
  if (!self->ended)
    sc_report_set_size (self->report, self->line - 1, self->bytes);
  self->ended = TRUE;
}
