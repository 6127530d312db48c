/* sc-explain-record.c — what was found in a text, for programs
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain-record.h"

#include <string.h>

/* The same in every language. The names of owners, roles and kinds are those of the table and of
 * sc-finding.c; tests/data/explain.schema.json says what JSON has.
 */

static void
append_field (GString    *out,
              const char *value)
{
  g_autofree char *field = g_strdup (value != NULL ? value : "");

  g_string_append (out, g_strdelimit (field, "\t\r\n", ' '));
}

static const char *
get_owner (const ScTally *tally)
{
  return tally->status != NULL ? sc_owner_get_id (sc_status_get_owner (tally->status)) : NULL;
}

static const char *
get_title (const ScTally *tally)
{
  return tally->status != NULL ? sc_status_get_title (tally->status) : NULL;
}

/* The ids of who probably spoke, each once. */
static char *
dup_speakers (const ScTally *tally)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < tally->evidence->len; i++)
    {
      const char *id = g_array_index (tally->evidence, ScEvidence, i).saying->speaker->id;

      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, (gpointer) id);
    }
  g_ptr_array_add (ids, NULL);

  return g_strjoinv (",", (char **) ids->pdata);
}

/**
 * sc_explain_record_append_tsv:
 *
 * Appends a row for each code: code, owner, title, answers, answers of servers behind, first line,
 * who probably spoke.
 */
void
sc_explain_record_append_tsv (ScReport *report,
                              GString  *out)
{
  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);
      g_autofree char *speakers = dup_speakers (tally);

      g_string_append_printf (out, "%u\t", tally->code);
      append_field (out, get_owner (tally));
      g_string_append_c (out, '\t');
      append_field (out, get_title (tally));
      g_string_append_printf (out,
                              "\t%" G_GUINT64_FORMAT "\t%" G_GUINT64_FORMAT
                              "\t%" G_GUINT64_FORMAT "\t%s\n",
                              tally->count, tally->roles[SC_FINDING_UPSTREAM], tally->first_line,
                              speakers);
    }
}

/**
 * sc_explain_record_append_finding:
 * @name: what the text is called
 *
 * Appends a row: name, line, code, owner, role, kind, what stands around the status.
 */
void
sc_explain_record_append_finding (const char      *name,
                                  const ScFinding *finding,
                                  GString         *out)
{
  g_autoptr (ScQuote) quote = sc_quote_new (finding);

  append_field (out, name);
  g_string_append_printf (out, "\t%" G_GUINT64_FORMAT "\t%u\t%s\t%s\t%s\t", finding->line,
                          finding->code, finding->owner != NULL ? finding->owner : "",
                          sc_finding_role_get_id (finding->role),
                          sc_finding_kind_get_id (finding->kind));
  append_field (out, quote->text);
  g_string_append_c (out, '\n');
}

static void
add_counts (ScJson        *json,
            const ScTally *tally)
{
  sc_json_begin_object (json, "roles");
  for (guint role = 0; role < SC_N_FINDING_ROLES; role++)
    sc_json_add_integer (json, sc_finding_role_get_id ((ScFindingRole) role),
                         tally->roles[role]);
  sc_json_end (json);

  sc_json_begin_object (json, "kinds");
  for (guint kind = 0; kind < SC_N_FINDING_KINDS; kind++)
    {
      if (tally->kinds[kind] > 0)
        sc_json_add_integer (json, sc_finding_kind_get_id ((ScFindingKind) kind),
                             tally->kinds[kind]);
    }
  sc_json_end (json);
}

static void
add_evidence (ScJson        *json,
              const ScTally *tally)
{
  static const char *const kinds[] = { "phrase", "field", "page", "line" };

  sc_json_begin_array (json, "speakers");
  for (guint i = 0; i < tally->evidence->len; i++)
    {
      const ScEvidence *evidence = &g_array_index (tally->evidence, ScEvidence, i);

      sc_json_begin_object (json, NULL);
      sc_json_add_string (json, "id", evidence->saying->speaker->id);
      sc_json_add_string (json, "name", evidence->saying->speaker->name);
      sc_json_add_string (json, "evidence", kinds[evidence->saying->kind]);
      sc_json_add_string (json, "wording", evidence->saying->wording);
      sc_json_add_integer (json, "line", evidence->line);
      sc_json_add_string (json, "source", evidence->saying->source);
      sc_json_end (json);
    }
  sc_json_end (json);
}

static void
add_tally (ScJson        *json,
           const ScTally *tally)
{
  sc_json_begin_object (json, NULL);
  sc_json_add_integer (json, "code", tally->code);
  sc_json_add_string (json, "owner", get_owner (tally));
  sc_json_add_string (json, "title", get_title (tally));
  sc_json_add_integer (json, "count", tally->count);
  sc_json_add_integer (json, "line", tally->first_line);
  add_counts (json, tally);
  add_evidence (json, tally);
  sc_json_end (json);
}

static void
add_step (ScJson       *json,
          const ScStep *step)
{
  sc_json_begin_object (json, NULL);
  sc_json_add_integer (json, "code", step->code);
  sc_json_add_integer (json, "line", step->line);
  sc_json_add_string (json, "link", sc_link_get_id (step->link));
  sc_json_add_string (json, "method", step->method);
  sc_json_add_string (json, "target", step->target);
  sc_json_add_string (json, "location", step->location);
  sc_json_end (json);
}

/**
 * sc_explain_record_add_json:
 *
 * Adds what was found to the object that has been begun.
 */
void
sc_explain_record_add_json (ScReport *report,
                            ScJson   *json)
{
  GPtrArray *steps = sc_report_get_steps (report);

  sc_json_add_integer (json, "lines", sc_report_get_lines (report));
  sc_json_add_integer (json, "bytes", sc_report_get_bytes (report));
  sc_json_add_integer (json, "answers", sc_report_get_count (report));

  sc_json_begin_array (json, "codes");
  for (guint i = 0; i < sc_report_get_length (report); i++)
    add_tally (json, sc_report_get_tally (report, i));
  sc_json_end (json);

  sc_json_add_integer (json, "step_count", sc_report_get_n_steps (report));
  sc_json_begin_array (json, "steps");
  for (guint i = 0; i < steps->len; i++)
    add_step (json, g_ptr_array_index (steps, i));
  sc_json_end (json);
}

/**
 * sc_explain_record_add_finding:
 * @name: what the text is called
 *
 * Adds a finding as an object of its own.
 */
void
sc_explain_record_add_finding (const char      *name,
                               const ScFinding *finding,
                               ScJson          *json)
{
  g_autoptr (ScQuote) quote = sc_quote_new (finding);
  g_autofree char *clean = sc_quote_dup_clean (name, strlen (name));

  sc_json_begin_object (json, NULL);
  sc_json_add_string (json, "file", clean);
  sc_json_add_integer (json, "line", finding->line);
  sc_json_add_integer (json, "code", finding->code);
  sc_json_add_string (json, "owner", finding->owner);
  sc_json_add_string (json, "role", sc_finding_role_get_id (finding->role));
  sc_json_add_string (json, "kind", sc_finding_kind_get_id (finding->kind));
  sc_json_add_string (json, "text", quote->text);
  sc_json_end (json);
}
