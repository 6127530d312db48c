/* sc-text-parts.c — what is said of a text that is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text-parts.h"

#include <glib/gi18n-lib.h>

#include "sc-digits.h"
#include "sc-parts.h"
#include "sc-prose.h"
#include "sc-report-wording.h"
#include "sc-together.h"

/* While a text is read there is another report ten times a second, and most of what it says is what
 * the last one said. So labels are kept and changed only where they say something else: what is
 * selected in them, the focus and the place on the page stay, and nothing is laid out for nothing.
 *
 * Of what comes from the text nothing is ever taken for markup.
 */

/* Tallies */

static int
compare_quotes (gconstpointer a,
                gconstpointer b)
{
  const ScQuote *one = *(const ScQuote *const *) a;
  const ScQuote *two = *(const ScQuote *const *) b;

  return one->line < two->line ? -1 : one->line > two->line;
}

static void
add_evidence (ScTally *self,
              GArray  *evidence)
{
  for (guint i = 0; i < evidence->len; i++)
    {
      const ScEvidence *more = &g_array_index (evidence, ScEvidence, i);
      gboolean known = FALSE;

      for (guint j = 0; j < self->evidence->len && !known; j++)
        {
          ScEvidence *there = &g_array_index (self->evidence, ScEvidence, j);

          known = there->saying == more->saying;
          there->count += known ? more->count : 0;
        }
      if (!known)
        g_array_append_val (self->evidence, *more);
    }
}

static void
add (ScTally       *self,
     const ScTally *tally)
{
  self->count += tally->count;
  for (int i = 0; i < SC_N_FINDING_ROLES; i++)
    self->roles[i] += tally->roles[i];
  for (int i = 0; i < SC_N_FINDING_KINDS; i++)
    self->kinds[i] += tally->kinds[i];
  for (int i = 0; i < SC_N_VOICES; i++)
    self->voices[i] += tally->voices[i];
  self->first_line = MIN (self->first_line, tally->first_line);
  for (guint i = 0; i < tally->quotes->len; i++)
    g_ptr_array_add (self->quotes, sc_quote_copy (g_ptr_array_index (tally->quotes, i)));
  g_ptr_array_sort (self->quotes, compare_quotes);
  add_evidence (self, tally->evidence);
}

/**
 * sc_text_parts_new_tally:
 * @status: an entry of the table
 *
 * A text can tell whose meaning a code has in some of its lines only; then the entry stands in the
 * report twice. On its page that is one.
 *
 * Returns: (transfer full) (nullable): all that the report says of the entry, to be freed with
 *   sc_text_parts_free_tally(), or %NULL if it does not stand in the text
 */
ScTally *
sc_text_parts_new_tally (ScReport *report,
                         ScStatus *status)
{
  g_return_val_if_fail (report != NULL && status != NULL, NULL);

  ScTally *self = NULL;

  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);

      if (tally->status != status)
        continue;

      if (self == NULL)
        {
          self = g_new0 (ScTally, 1);
          self->code = tally->code;
          self->owner = g_strdup (tally->owner);
          self->status = g_object_ref (status);
          self->first_line = tally->first_line;
          self->quotes = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_quote_free);
          self->evidence = g_array_new (FALSE, FALSE, sizeof (ScEvidence));
        }
      add (self, tally);
    }

  return self;
}

/**
 * sc_text_parts_free_tally:
 *
 * Frees what sc_text_parts_new_tally() returned.
 */
void
sc_text_parts_free_tally (ScTally *tally)
{
  g_return_if_fail (tally != NULL);

  g_free (tally->owner);
  g_object_unref (tally->status);
  g_ptr_array_unref (tally->quotes);
  g_array_unref (tally->evidence);
  g_free (tally);
}

/* Widgets */

/**
 * sc_text_parts_show_markup:
 * @label: a label that markup was given before
 * @markup: Pango markup; an empty one hides the label
 *
 * Changes the label if it says something else.
 */
void
sc_text_parts_show_markup (GtkWidget  *label,
                           const char *markup)
{
  g_return_if_fail (GTK_IS_LABEL (label) && markup != NULL);

  if (g_strcmp0 (gtk_label_get_label (GTK_LABEL (label)), markup) != 0)
    gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_visible (label, *markup != '\0');
}

/**
 * sc_text_parts_show_text:
 * @label: a label
 * @text: (nullable): a text, which is no markup; without one the label is hidden
 *
 * Changes the label if it says something else.
 */
void
sc_text_parts_show_text (GtkWidget  *label,
                         const char *text)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  text = text != NULL ? text : "";
  if (g_strcmp0 (gtk_label_get_text (GTK_LABEL (label)), text) != 0)
    gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
}

/**
 * sc_text_parts_show_lines:
 * @list: a box that has nothing but such lines
 * @markups: (element-type utf8): Pango markup
 *
 * Makes a label for each of the lines; those that are there are used again. Without lines the box
 * is not shown.
 */
void
sc_text_parts_show_lines (GtkWidget *list,
                          GPtrArray *markups)
{
  g_return_if_fail (GTK_IS_BOX (list) && markups != NULL);

  GtkWidget *line = gtk_widget_get_first_child (list);

  for (guint i = 0; i < markups->len; i++)
    {
      const char *markup = g_ptr_array_index (markups, i);

      if (line == NULL)
        {
          gtk_box_append (GTK_BOX (list), sc_parts_new_line (markup, NULL));
          continue;
        }

      sc_text_parts_show_markup (line, markup);
      line = gtk_widget_get_next_sibling (line);
    }

  while (line != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (line);

      gtk_box_remove (GTK_BOX (list), line);
      line = next;
    }
  gtk_widget_set_visible (list, markups->len > 0);
}

/* Words */

static void
append_role (GString       *out,
             const ScTally *tally,
             ScFindingRole  role)
{
  g_autofree char *number = sc_digits_group (tally->roles[role]);

  if (tally->roles[role] == 0)
    return;

  /* Translators: in which role a code stands in a text, and how often */
  g_string_append_printf (out, _ (" · %s: %s"), sc_report_wording_get_role (role), number);
}

/**
 * sc_text_parts_dup_count:
 *
 * Returns: (transfer full): how often the code was found, where first, in which roles and in what
 *   kinds of lines, as markup
 */
char *
sc_text_parts_dup_count (const ScTally *tally)
{
  g_return_val_if_fail (tally != NULL, NULL);

  guint64 all = tally->count + tally->roles[SC_FINDING_UPSTREAM];
  g_autofree char *number = sc_digits_group (all);
  g_autofree char *line = sc_digits_group (tally->first_line);
  g_autofree char *sources = sc_report_wording_dup_sources (tally);
  g_autofree char *times = g_strdup_printf (
      ngettext ("%s time", "%s times", (gulong) MIN (all, G_MAXULONG)), number);
  g_autoptr (GString) rest = g_string_new (NULL);

  if (all > 1)
    /* Translators: %s is the number of a line */
    g_string_append_printf (rest, _ (" · first in line %s"), line);
  for (int i = 0; tally->roles[SC_FINDING_ANSWER] < all && i < SC_N_FINDING_ROLES; i++)
    append_role (rest, tally, (ScFindingRole) i);
  g_string_append_printf (rest, " · %s", sources);

  return g_markup_printf_escaped ("<b>%s</b>%s", times, rest->str);
}

/**
 * sc_text_parts_append_code:
 * @markup: Pango markup
 * @tally: (nullable): what was found of the code
 *
 * Appends the code, as a link if there is an entry that it can lead to.
 */
void
sc_text_parts_append_code (GString       *markup,
                           guint          code,
                           const ScTally *tally)
{
  g_return_if_fail (markup != NULL);

  ScStatus *status = tally != NULL ? tally->status : NULL;

  if (status != NULL)
    sc_prose_append_link (markup, sc_status_get_number (status),
                          sc_owner_get_id (sc_status_get_owner (status)));
  else
    g_string_append_printf (markup, "%u", code);
}

static void
append_link (GString    *out,
             const char *href,
             const char *title)
{
  g_autofree char *link = g_markup_printf_escaped (" <a href=\"%s\">%s</a>", href, title);

  g_string_append (out, link);
}

/**
 * sc_text_parts_list_speakers:
 *
 * Returns: (transfer full) (element-type utf8): who probably answered with the code and why, best
 *   reason first, each as markup with a link to where that can be read
 */
GPtrArray *
sc_text_parts_list_speakers (const ScTally *tally)
{
  g_return_val_if_fail (tally != NULL, NULL);

  g_autoptr (GPtrArray) speakers = sc_report_wording_list_speakers (tally);
  GPtrArray *markups = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < speakers->len; i++)
    {
      const ScReportSpeaker *speaker = g_ptr_array_index (speakers, i);
      g_autofree char *text = g_markup_escape_text (speaker->text, -1);
      GString *markup = g_string_new (text);

      if (speaker->source != NULL)
        append_link (markup, speaker->source, _ ("Source"));
      g_ptr_array_add (markups, g_string_free (markup, FALSE));
    }

  return markups;
}

/* The codes that stand in the text, as links, and what they mean. */
static char *
dup_together (ScReport         *report,
              const ScTogether *together)
{
  GString *markup = g_string_new (NULL);

  for (const guint *code = together->codes; *code != 0; code++)
    {
      const ScTally *tally = sc_report_find_tally (report, *code);

      if (tally == NULL)
        continue;

      if (markup->len > 0)
        g_string_append (markup, " + ");
      sc_text_parts_append_code (markup, *code, tally);
    }

  g_autofree char *text = g_markup_escape_text (together->text, -1);

  g_string_append_printf (markup, ": %s", text);
  append_link (markup, together->href, together->title);
  return g_string_free (markup, FALSE);
}

/**
 * sc_text_parts_list_together:
 * @tally: (nullable): the code that is to be one of them, or %NULL for any
 *
 * Returns: (transfer full) (element-type utf8): what it means that codes stand together in the
 *   text, each as markup with links to the codes and to the source
 */
GPtrArray *
sc_text_parts_list_together (ScReport      *report,
                             const ScTally *tally)
{
  g_return_val_if_fail (report != NULL, NULL);

  g_autoptr (GArray) all = sc_together_find (report);
  GPtrArray *markups = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < all->len; i++)
    {
      const ScTogether *together = &g_array_index (all, ScTogether, i);

      if (tally == NULL || sc_together_concerns (together, tally->code))
        g_ptr_array_add (markups, dup_together (report, together));
    }

  return markups;
}
