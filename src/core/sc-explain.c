/* sc-explain.c — the statuses that stand in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <string.h>

#include "sc-evidence-reader.h"
#include "sc-scan.h"
#include "sc-trace-private.h"

/* The text is cut into lines, and lines that are very long into pieces, always at the same places
 * however the text arrives. Each is asked of the forms it could have, those first that large logs
 * have. Little is remembered from line to line: the columns that a log has announced, the trace
 * that is being read, and what was found last, because programs tell of one answer several times.
 */

#define LONGEST_PIECE 65536
#define ECHO_REACH 100 /* lines after which the same is said anew */
#define MAX_OF_LINE 16 /* codes of one line that are remembered */

/* The story that is being told: what came first, and where it was told last. */
typedef struct
{
  guint code;
  ScFindingKind kind;
  guint64 line;
} Story;

struct _ScExplainer
{
  ScCodebook *book;
  ScReport *report;
  ScTrace *trace;
  ScEvidenceReader *evidence;
  ScFindingFunc func;
  gpointer data;

  GString *rest;    /* a line that has not ended */
  gboolean inside;  /* a piece of the line has been looked at */
  guint64 line;     /* its number */
  guint64 bytes;

  ScColumns columns;
  Story story;
  gboolean in_heading;
  gboolean bare;     /* there were only lines of three digits */
  gboolean announced; /* curl was told to write them */
  guint found[MAX_OF_LINE]; /* in this line */
  guint n_found;
};

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

  ScExplainer *self = g_new0 (ScExplainer, 1);

  self->book = sc_codebook_new (table);
  self->report = sc_report_new (self->book);
  self->trace = sc_trace_new ();
  self->evidence = sc_evidence_reader_new (sc_codebook_get_speakers (self->book), self->report);
  self->rest = g_string_new (NULL);
  self->line = 1;
  self->bare = TRUE;
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
  g_string_free (self->rest, TRUE);
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

static gboolean
was_found_here (const ScExplainer *self,
                guint              code)
{
  for (guint i = 0; i < self->n_found; i++)
    {
      if (self->found[i] == code)
        return TRUE;
    }

  return FALSE;
}

/* What a program says of an answer that was told of already. Two of the same kind are two answers,
 * unless something else began the story. */
static gboolean
is_echo (const ScExplainer *self,
         const ScMatch     *match)
{
  const Story *story = &self->story;

  if (!match->weak)
    return FALSE;
  if (was_found_here (self, match->code))
    return TRUE;

  return story->code == match->code && story->kind != match->kind &&
         self->line - story->line <= ECHO_REACH;
}

static const char *
pick_owner (const ScExplainer *self,
            const ScMatch     *match)
{
  ScStatus *status = match->owner != NULL ? sc_codebook_find (self->book, match->code, match->owner)
                                          : NULL;

  if (status == NULL)
    return NULL;

  return g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), match->owner) ? match->owner
                                                                                   : NULL;
}

static void
take_match (const ScScan  *scan,
            const ScMatch *match,
            gpointer       data)
{
  ScExplainer *self = data;

  if (is_echo (self, match))
    {
      self->story.line = self->line;
      sc_evidence_reader_extend (self->evidence, match->code, self->line);
      return;
    }

  ScFinding finding = { match->code, pick_owner (self, match), match->role, match->kind,
                        match->voice, self->line, scan->text, scan->length,
                        match->offset, match->extent };

  if (self->n_found < MAX_OF_LINE)
    self->found[self->n_found++] = match->code;
  self->story = (Story){ match->code, match->kind, self->line };
  if (match->kind == SC_FINDING_STATUS_LINE && sc_trace_is_step (&finding) &&
      sc_trace_is_tunnel (self->trace))
    finding.role = SC_FINDING_PROXY;

  sc_report_add (self->report, &finding);
  if (sc_trace_is_step (&finding))
    sc_trace_add (self->trace, self->report, &finding);
  sc_evidence_reader_take (self->evidence, &finding);
  if (self->func != NULL)
    self->func (&finding, self->data);
}

/* Lines */

/* `curl -w '%{http_code}'` writes three digits and nothing else, which many texts have. They count
 * if the text has the command, or consists of nothing but codes. */
static void
read_bare (ScExplainer *self,
           ScScan      *scan)
{
  const char *p = scan->text;
  const char *end = p + scan->length;
  guint code = sc_scan_read_code (p, end);
  gboolean none = end - p >= 3 && memcmp (p, "000", 3) == 0;

  if (scan->length == 0)
    return;
  if (self->line == 1 && !g_ascii_isdigit (*p))
    self->bare = FALSE;
  if (!self->bare && !self->announced)
    return;
  if (!scan->whole || scan->length != 3 || (!none && code == 0))
    {
      self->bare = FALSE;
      return;
    }

  if (code > 0 && sc_codebook_find (self->book, code, NULL) != NULL)
    take_match (scan, &(ScMatch){ .code = code, .kind = SC_FINDING_CURL, .extent = 3 }, self);
  else if (code > 0)
    self->bare = FALSE;
}

static gboolean
has (const ScScan *scan,
     const char   *text)
{
  return memmem (scan->text, scan->length, text, strlen (text)) != NULL;
}

/* `200 https://example.com/` and the other way round, one to a line. */
static gboolean
read_listed (ScExplainer *self,
             ScScan      *scan)
{
  const char *p = scan->text;
  const char *end = p + scan->length;
  guint code = sc_scan_read_code (p, end);
  ScMatch match = { .code = code, .kind = SC_FINDING_CURL, .extent = 3 };

  if (!scan->whole || scan->length < 11)
    return FALSE;

  if (code == 0 && (sc_scan_begins_with (scan, 0, "http://") ||
                    sc_scan_begins_with (scan, 0, "https://")) &&
      end[-4] == ' ' && memchr (p, ' ', (gsize) (end - p)) == end - 4)
    {
      match.code = sc_scan_read_code (end - 3, end);
      match.offset = scan->length - 3;
    }
  else if (code > 0 && !sc_scan_begins_with (scan, 3, " http://") &&
           !sc_scan_begins_with (scan, 3, " https://"))
    match.code = 0;

  if (match.code == 0 || sc_codebook_find (self->book, match.code, NULL) == NULL)
    return FALSE;

  take_match (scan, &match, self);
  return TRUE;
}

/* Whether the line leaves a heading open. */
static void
follow_heading (ScExplainer *self,
                const ScScan *scan)
{
  const char *end = scan->text + scan->length;
  const char *tag = scan->text;

  while ((tag = memchr (tag, '<', (gsize) (end - tag))) != NULL)
    {
      gsize left = (gsize) (end - tag);

      if (left > 2 && tag[1] == '/')
        self->in_heading = FALSE;
      else if ((left >= 6 && g_ascii_strncasecmp (tag, "<title", 6) == 0) ||
               (left >= 3 && (tag[1] == 'h' || tag[1] == 'H') && tag[2] >= '1' && tag[2] <= '3'))
        self->in_heading = TRUE;
      tag++;
    }
}

static void
read_loose (ScExplainer *self,
            ScScan      *scan)
{
  gboolean head = sc_trace_is_head (self->trace);
  guint before = self->n_found;

  scan->in_heading = self->in_heading;
  if (!read_listed (self, scan))
    sc_scan_numbers (scan);
  follow_heading (self, scan);
  if (self->n_found == before)
    head = sc_trace_read_line (self->trace, scan->text, scan->length) || head;
  if (has (scan, "%{http_code}") || has (scan, "%{response_code}"))
    self->announced = TRUE;

  sc_evidence_reader_read (self->evidence, scan->text, scan->length, self->line,
                           head && self->n_found == before);
}

static void
explain_piece (ScExplainer *self,
               const char  *text,
               gsize        length)
{
  ScScan scan = { text, length, !self->inside, FALSE, self->book, take_match, self };

  if (self->bare || self->announced)
    read_bare (self, &scan);
  if (self->n_found > 0)
    return;

  if (sc_scan_request (&scan) || sc_scan_balancer (&scan) ||
      sc_scan_columns (&scan, &self->columns) || sc_scan_nginx_error (&scan))
    return;

  read_loose (self, &scan);
}

static void
end_line (ScExplainer *self)
{
  self->line++;
  self->inside = FALSE;
  self->n_found = 0;
}

/* Takes a line without what ends it. */
static void
explain_line (ScExplainer *self,
              const char  *text,
              gsize        length)
{
  if (length > 0 && text[length - 1] == '\r')
    length--;

  explain_piece (self, text, length);
  end_line (self);
}

/* Where to cut a line that is too long: behind the last character that separates anything. */
static gsize
find_cut (const char *text)
{
  for (gsize i = LONGEST_PIECE; i > LONGEST_PIECE / 2; i--)
    {
      if (strchr (" ,{}[]\t", text[i - 1]) != NULL && text[i - 1] != '\0')
        return i;
    }

  return LONGEST_PIECE;
}

/* Reads whole lines and whole pieces; returns how much of @text that was. */
static gsize
explain_text (ScExplainer *self,
              const char  *text,
              gsize        length)
{
  gsize done = 0;

  while (done < length)
    {
      const char *p = text + done;
      gsize left = length - done;
      const char *newline = memchr (p, '\n', MIN (left, LONGEST_PIECE));

      if (newline != NULL)
        {
          explain_line (self, p, (gsize) (newline - p));
          done += (gsize) (newline - p) + 1;
        }
      else if (left > LONGEST_PIECE)
        {
          gsize cut = find_cut (p);

          explain_piece (self, p, cut);
          self->inside = TRUE;
          done += cut;
        }
      else
        break;
    }

  return done;
}

/**
 * sc_explainer_feed:
 * @text: (array length=length): the next piece of the text; any bytes
 * @length: of @text
 *
 * Explains all lines that end in this piece.
 */
void
sc_explainer_feed (ScExplainer *self,
                   const char  *text,
                   gsize        length)
{
  g_return_if_fail (self != NULL && (text != NULL || length == 0));

  gsize done = 0;

  self->bytes += length;

  /* What is left of the piece before is completed first, by no more than it needs. */
  while (self->rest->len > 0 && done < length)
    {
      const char *newline = memchr (text + done, '\n', length - done);
      gsize end = newline != NULL ? (gsize) (newline - text) + 1 : length;
      gsize taken = MIN (end - done, LONGEST_PIECE + 1);

      g_string_append_len (self->rest, text + done, (gssize) taken);
      done += taken;
      g_string_erase (self->rest, 0,
                      (gssize) explain_text (self, self->rest->str, self->rest->len));
    }

  done += explain_text (self, text + done, length - done);
  g_string_append_len (self->rest, text + done, (gssize) (length - done));
  sc_report_set_size (self->report, self->line - 1 + (self->rest->len > 0 || self->inside),
                      self->bytes);
}

/**
 * sc_explainer_finish:
 *
 * Explains a last line that nothing ends.
 */
void
sc_explainer_finish (ScExplainer *self)
{
  g_return_if_fail (self != NULL);

  if (self->rest->len > 0 || self->inside)
    explain_line (self, self->rest->str, self->rest->len);
  g_string_truncate (self->rest, 0);
  sc_report_set_size (self->report, self->line - 1, self->bytes);
}
