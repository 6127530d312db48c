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

static void
append_first (GString       *rest,
              const ScTally *tally)
{
  const ScQuote *first = g_ptr_array_index (tally->quotes, 0);
  g_autofree char *line = sc_digits_group (first->line);

  if (first->source != NULL)
    /* Translators: the number of a line and the name of the file it is in */
    g_string_append_printf (rest, _ (" · first in line %s of %s"), line, first->source);
  else
    /* Translators: %s is the number of a line */
    g_string_append_printf (rest, _ (" · first in line %s"), line);
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
  g_autofree char *sources = sc_report_wording_dup_sources (tally);
  g_autofree char *times = g_strdup_printf (
      ngettext ("%s time", "%s times", (gulong) MIN (all, G_MAXULONG)), number);
  g_autoptr (GString) rest = g_string_new (NULL);

  if (all > 1)
    append_first (rest, tally);
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

/* A sentence, and a link to where that can be read. */
static char *
dup_sourced (const char *text,
             const char *href,
             const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", href, title);

  /* Translators: a sentence, and a link to where that can be read */
  return g_strdup_printf (C_ ("source", "%s %s"), escaped, link);
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

      g_ptr_array_add (markups, speaker->source != NULL
                                    ? dup_sourced (speaker->text, speaker->source, speaker->title)
                                    : g_markup_escape_text (speaker->text, -1));
    }

  return markups;
}

/* The codes that stand in the text, as links, and what they mean. */
static char *
dup_together (ScReport         *report,
              const ScTogether *together)
{
  g_autofree char *text = dup_sourced (together->text, together->href, together->title);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (const guint *code = together->codes; *code != 0; code++)
    {
      const ScTally *tally = sc_report_find_tally (report, *code);

      if (tally == NULL)
        continue;

      if (codes->len > 0)
        g_string_append (codes, " + ");
      sc_text_parts_append_code (codes, *code, tally);
    }

  /* Translators: codes, and what it means that they stand together */
  return g_strdup_printf (C_ ("together", "%s: %s"), codes->str, text);
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
