/* sc-sheet-content.c — what a sheet says of codes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-content.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-facts.h"
#include "sc-locale.h"
#include "sc-record.h"
#include "sc-sheet-texts.h"
#include "sc-wording.h"

/* All that the page says about one code, in the same order and words, and a list of codes. What is
 * folded away on the page is unfolded on paper, and the addresses behind links are written out
 * under the sources. The constants of libraries are left out: there are more of them than of all
 * the rest.
 */

typedef struct
{
  ScSheet *sheet;
  ScTable *table;
  ScStatus *status;
  ScContentLanguage language;
} Content;

static void
add_texts (const Content *self,
           ScDetail      *detail)
{
  g_auto (GStrv) texts = sc_sheet_dup_texts (detail, self->language);

  sc_sheet_add_texts (self->sheet, (const char *const *) texts);
}

/* Adds a heading before the first of what stands below it. */
static void
need_heading (const Content *self,
              gboolean      *there,
              const char    *text)
{
  if (!*there)
    sc_sheet_add_heading (self->sheet, text);
  *there = TRUE;
}

/* What happened */

static void
add_meaning (const Content *self)
{
  ScDetail *reference = sc_status_find_detail (self->status, SC_DETAIL_REFERENCE);
  ScDetail *summary = sc_status_find_detail (self->status, SC_DETAIL_SUMMARY);
  ScDetail *meaning = sc_status_find_detail (self->status, SC_DETAIL_MEANING);
  g_autofree char *facts = sc_wording_of_facts (self->status);

  if (reference == NULL)
    reference = sc_status_find_detail (self->status, SC_DETAIL_DOCUMENT);

  g_autofree char *document = reference != NULL ? sc_detail_dup_title (reference) : NULL;
  g_autofree char *note = g_markup_printf_escaped ("%s%s%s", facts, document != NULL ? " · " : "",
                                                   document != NULL ? document : "");

  sc_sheet_add_title (self->sheet, sc_status_get_number (self->status),
                      sc_status_get_title (self->status),
                      sc_wording_get_chinese_name (self->status));
  sc_sheet_add_note (self->sheet, note);

  if (summary != NULL)
    {
      g_auto (GStrv) texts = sc_sheet_dup_texts (summary, self->language);

      sc_sheet_add_lead (self->sheet, (const char *const *) texts);
    }
  if (meaning != NULL)
    add_texts (self, meaning);
}

/* What to do */

static void
add_advice (const Content *self)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_advice (self->status);
  const char *said = "";

  if (facts->len > 0)
    sc_sheet_add_heading (self->sheet, _ ("What to Do"));

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      if (!g_str_equal (said, fact->name))
        {
          g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b>", fact->name);

          sc_sheet_add_caption (self->sheet, markup);
        }
      said = fact->name;
      add_texts (self, fact->detail);
    }
}

/* Facts */

static void
add_fact (const Content *self,
          const char    *name,
          const ScFact  *fact,
          gboolean       with_texts)
{
  g_autofree char *title = fact->detail != NULL ? sc_detail_dup_title (fact->detail) : NULL;
  g_autofree char *markup = g_markup_printf_escaped ("%s%s%s", fact->words,
                                                     title != NULL ? " · " : "",
                                                     title != NULL ? title : "");
  g_auto (GStrv) texts = with_texts && fact->detail != NULL
                             ? sc_sheet_dup_texts (fact->detail, self->language)
                             : NULL;

  sc_sheet_add_fact (self->sheet, name, markup, (const char *const *) texts);
}

/* Says each name once, beside the first of its facts. */
static void
add_facts (const Content *self,
           const char    *heading,
           GPtrArray     *facts,
           gboolean       with_texts)
{
  const char *said = "";

  if (facts->len > 0)
    sc_sheet_add_heading (self->sheet, heading);

  for (guint i = 0; i < facts->len; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);

      add_fact (self, g_str_equal (said, fact->name) ? "" : fact->name, fact, with_texts);
      said = fact->name;
    }
}

static void
add_behavior (const Content *self)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_behavior (self->status);

  add_facts (self, _ ("Behavior"), facts, TRUE);
}

static void
add_fields (const Content *self)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_fields (self->status);

  add_facts (self, _ ("Header Fields"), facts, TRUE);
}

/* What else is known of a name is its reference; its text is the name itself. */
static void
add_names (const Content *self)
{
  g_autoptr (GPtrArray) facts = sc_facts_new_names (self->status, self->table);

  add_facts (self, _ ("Names"), facts, FALSE);
}

/* Other codes */

/* Number and title of another entry, and first what it is called in the language of the
 * interface, as the page has them. */
static void
add_entry (const Content *self,
           ScStatus      *status)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;
  gboolean owned = sc_status_get_state (status) >= SC_STATE_UNREGISTERED;
  ScOwner *owner = sc_status_get_owner (status);
  g_autofree char *markup = g_markup_printf_escaped (
      "<b>%s %s</b>%s%s%s%s", sc_status_get_number (status),
      chinese ? sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH)
              : sc_status_get_title (status),
      chinese ? " " : "", chinese ? sc_status_get_title (status) : "", owned ? " · " : "",
      owned ? sc_owner_get_name (owner, sc_locale_get_language ()) : "");

  sc_sheet_add_caption (self->sheet, markup);
}

static void
add_others (const Content *self)
{
  const char *number = sc_status_get_number (self->status);
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (self->table));
  gboolean heading = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) other = g_list_model_get_item (statuses, i);

      if (other == self->status || !sc_status_is (other, number, NULL))
        continue;

      need_heading (self, &heading, _ ("Other Uses of This Number"));
      add_entry (self, other);
      add_texts (self, sc_status_find_detail (other, SC_DETAIL_SUMMARY));
    }
}

static void
add_confusion (const Content *self,
               ScDetail      *confusion)
{
  ScStatus *other = sc_table_find_confusion (self->table, confusion);

  if (other != NULL)
    add_entry (self, other);
  add_texts (self, confusion);
}

static void
add_confusions (const Content *self)
{
  GPtrArray *details = sc_status_get_details (self->status);
  gboolean heading = FALSE;

  for (guint i = 0; i < details->len; i++)
    {
      if (sc_detail_get_kind (g_ptr_array_index (details, i)) != SC_DETAIL_CONFUSION)
        continue;

      need_heading (self, &heading, _ ("Not to Be Confused With"));
      add_confusion (self, g_ptr_array_index (details, i));
    }
}

/* What is told wrongly, the sample, the sources */

static void
add_wrong (const Content *self)
{
  GPtrArray *details = sc_status_get_details (self->status);
  gboolean heading = FALSE;

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) != SC_DETAIL_WRONG)
        continue;

      g_autofree char *title = sc_detail_dup_title (detail);
      g_autofree char *note = title != NULL ? g_markup_escape_text (title, -1) : NULL;

      need_heading (self, &heading, _ ("Often Told Wrongly"));
      add_texts (self, detail);
      if (note != NULL)
        sc_sheet_add_note (self->sheet, note);
    }
}

static void
add_sample (const Content *self)
{
  const char *sample = sc_status_get_text (self->status, SC_DETAIL_SAMPLE, SC_LANGUAGE_EN);

  if (sample == NULL)
    return;

  sc_sheet_add_heading (self->sheet, _ ("Sample Response"));
  sc_sheet_add_sample (self->sheet, sample);
}

static void
add_source (const Content *self,
            ScDetail      *detail)
{
  const char *primary = sc_detail_get_attribute (detail, SC_ATTRIBUTE_PRIMARY);
  g_autofree char *title = sc_detail_dup_title (detail);
  g_autofree char *uri = sc_detail_dup_uri (detail);
  const char *words =
      primary != NULL ? sc_fact_wording_of_value (SC_DETAIL_SOURCE, primary) : NULL;
  g_autofree char *markup = g_markup_printf_escaped (
      "%s%s%s", title != NULL ? title : sc_detail_get_text (detail, SC_LANGUAGE_EN),
      words != NULL ? " · " : "", words != NULL ? words : "");
  g_autofree char *address =
      uri != NULL ? g_markup_printf_escaped ("\n<tt><small>%s</small></tt>", uri) : NULL;
  g_autofree char *both = g_strconcat (markup, address, NULL);
  const char *texts[] = { both, NULL };

  sc_sheet_add_texts (self->sheet, texts);
}

static void
add_sources (const Content *self)
{
  GPtrArray *details = sc_status_get_details (self->status);
  gboolean heading = FALSE;

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      ScDetailKind kind = sc_detail_get_kind (detail);

      if (kind != SC_DETAIL_REFERENCE && kind != SC_DETAIL_DOCUMENT && kind != SC_DETAIL_SOURCE)
        continue;

      need_heading (self, &heading, _ ("Sources"));
      add_source (self, detail);
    }
}

/**
 * sc_sheet_new_status:
 * @table: where the entry is, and the others that it mentions
 * @status: what the sheet is about
 * @language: the languages of the table's texts
 *
 * Returns: (transfer full): a sheet about one code
 */
ScSheet *
sc_sheet_new_status (ScTable           *table,
                     ScStatus          *status,
                     ScContentLanguage  language)
{
  g_return_val_if_fail (table != NULL && SC_IS_STATUS (status), NULL);

  g_autofree char *title = sc_record_dup_title (status);
  const Content content = { sc_sheet_new (title), table, status, language };

  add_meaning (&content);
  add_advice (&content);
  add_behavior (&content);
  sc_sheet_add_redirects (content.sheet, table, status);
  add_others (&content);
  add_confusions (&content);
  add_fields (&content);
  add_names (&content);
  add_wrong (&content);
  add_sample (&content);
  add_sources (&content);

  return content.sheet;
}
