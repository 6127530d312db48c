/* sc-overview.c — what happened in a text as a whole
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-overview.h"

#include <glib/gi18n-lib.h>

#include "sc-course-plot.h"
#include "sc-course-wording.h"
#include "sc-digits.h"
#include "sc-parts.h"
#include "sc-reflow.h"
#include "sc-report-wording.h"
#include "sc-section.h"
#include "sc-text-entry.h"
#include "sc-text-parts.h"

/* What the page of one code cannot say: what was found in sum, what it means that these codes stand
 * together, in which order a trace went, how a log went from its first line to its last, and who
 * probably spoke. How often each code stands there is said by the list beside it.
 *
 * It is shown while the text is read, and then there is another report ten times a second. Its
 * widgets are made once and change in place (sc-text-parts.c says why). A trace can have many
 * steps, and a window has room for a few; the others are made when nothing else is to be done.
 */

/* A few answers are quicker to read than to look at. */
#define MIN_PLOTTED 8

#define N_AT_ONCE 10 /* steps that are made before there is anything to see */

struct _ScOverview
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget *summary;
  GtkWidget *unread;
  ScSection *together;
  ScSection *steps;
  ScSection *course;
  ScSection *speakers;

  GtkWidget *together_list;
  GtkWidget *step_list;
  GtkWidget *plot;
  GtkWidget *class_list;
  GtkWidget *speaker_list;

  ScReport *report; /* whose steps are not all there yet */
  guint more;       /* the source that makes more of them */
};

G_DEFINE_FINAL_TYPE (ScOverview, sc_overview, GTK_TYPE_WIDGET)

static void
show_section (ScSection *section,
              gboolean   visible)
{
  gtk_widget_set_visible (GTK_WIDGET (section), visible);
}

/* The entry of that place in a list of them. */
static GtkWidget *
ensure_entry (GtkWidget **entry,
              GtkWidget  *list,
              const char *number)
{
  GtkWidget *found = *entry;

  if (found == NULL)
    {
      found = sc_text_entry_new (number);
      gtk_box_append (GTK_BOX (list), found);
    }
  *entry = gtk_widget_get_next_sibling (found);

  return found;
}

static void
drop_entries (GtkWidget *entry,
              GtkWidget *list)
{
  while (entry != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (entry);

      gtk_box_remove (GTK_BOX (list), entry);
      entry = next;
    }
}

/* Together */

static void
show_together (ScOverview *self,
               ScReport   *report)
{
  g_autoptr (GPtrArray) markups = sc_text_parts_list_together (report, NULL);

  sc_text_parts_show_lines (self->together_list, markups);
  show_section (self->together, markups->len > 0);
}

/* Steps */

/* What was sent with the code, or else what the table calls it. A code that the table does not know
 * leads nowhere. */
static char *
dup_step_head (ScReport     *report,
               const ScStep *step)
{
  const ScTally *tally = sc_report_find_tally (report, step->code);
  ScStatus *status = tally != NULL ? tally->status : NULL;
  const char *phrase = step->phrase;
  GString *markup = g_string_new (NULL);

  sc_text_parts_append_code (markup, step->code, tally);
  if (phrase == NULL && status != NULL)
    phrase = sc_status_get_title (status);
  if (phrase != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (phrase, -1);

      g_string_append_printf (markup, " <b>%s</b>", escaped);
    }

  return g_string_free (markup, FALSE);
}

static char *
dup_place (const ScStep *step)
{
  g_autofree char *number = sc_digits_group (step->line);

  if (step->source != NULL)
    /* Translators: the number of a line and the name of the file it is in */
    return g_strdup_printf (_ ("line %s of %s"), number, step->source);

  /* Translators: %s is the number of a line */
  return g_strdup_printf (_ ("line %s"), number);
}

static char *
dup_step_facts (const ScStep *step,
                const ScStep *before)
{
  g_autofree char *words = sc_report_wording_dup_step (step, before);
  g_autofree char *place = dup_place (step);

  return *words != '\0' ? g_strdup_printf ("%s · %s", words, place)
                        : g_steal_pointer (&place);
}

static void
show_more_steps (GtkWidget **entry,
                 GtkWidget  *list,
                 guint64     n_more)
{
  gulong n = (gulong) MIN (n_more, G_MAXULONG);
  g_autofree char *number = sc_digits_group (n_more);
  g_autofree char *text =
      /* Translators: steps of a trace that are not shown */
      g_strdup_printf (ngettext ("… and %s more step", "… and %s more steps", n), number);

  sc_text_entry_update (SC_TEXT_ENTRY (ensure_entry (entry, list, "")), text, NULL, NULL);
}

static void
show_step (GtkWidget **entry,
           GtkWidget  *list,
           ScReport   *report,
           guint       i)
{
  GPtrArray *steps = sc_report_get_steps (report);
  const ScStep *step = g_ptr_array_index (steps, i);
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  g_autofree char *head = dup_step_head (report, step);
  g_autofree char *facts =
      dup_step_facts (step, i > 0 ? g_ptr_array_index (steps, i - 1) : NULL);

  sc_text_entry_update (SC_TEXT_ENTRY (ensure_entry (entry, list, number)), head, facts, NULL);
}

/* Returns whether there are more to make. */
static gboolean
show_steps (ScOverview *self)
{
  guint n = sc_report_get_steps (self->report)->len;
  guint64 n_all = sc_report_get_n_steps (self->report);
  GtkWidget *entry = gtk_widget_get_first_child (self->step_list);
  guint n_new = 0;

  for (guint i = 0; i < n; i++)
    {
      if (entry == NULL && n_new++ == N_AT_ONCE)
        return TRUE;

      show_step (&entry, self->step_list, self->report, i);
    }

  if (n_all > n)
    show_more_steps (&entry, self->step_list, n_all - n);
  drop_entries (entry, self->step_list);
  return FALSE;
}

static gboolean
more_cb (gpointer data)
{
  ScOverview *self = data;

  if (show_steps (self))
    return G_SOURCE_CONTINUE;

  self->more = 0;
  g_clear_pointer (&self->report, sc_report_unref);
  return G_SOURCE_REMOVE;
}

static void
begin_steps (ScOverview *self,
             ScReport   *report)
{
  ScReport *before = self->report;

  self->report = sc_report_ref (report);
  g_clear_pointer (&before, sc_report_unref);
  show_section (self->steps, sc_report_get_n_steps (report) > 0);

  if (!show_steps (self))
    {
      g_clear_handle_id (&self->more, g_source_remove);
      g_clear_pointer (&self->report, sc_report_unref);
    }
  else if (self->more == 0)
    self->more = g_idle_add (more_cb, self);
}

/* The course */

static void
show_course (ScOverview *self,
             ScReport   *report)
{
  g_autoptr (GPtrArray) markups = g_ptr_array_new_with_free_func (g_free);

  for (int i = 1; i < SC_N_CODE_CLASSES; i++)
    {
      g_autofree char *sentence = sc_course_wording_dup (report, (ScCodeClass) i);

      if (sentence != NULL)
        g_ptr_array_add (markups, g_markup_escape_text (sentence, -1));
    }

  sc_course_plot_set_report (SC_COURSE_PLOT (self->plot), report);
  sc_text_parts_show_lines (self->class_list, markups);
  show_section (self->course, sc_report_get_count (report) >= MIN_PLOTTED);
}

/* Speakers */

static char *
dup_speaker_head (const ScTally *tally)
{
  GString *markup = g_string_new (NULL);

  if (tally->status != NULL)
    sc_parts_append_title (markup, tally->status);
  else
    g_string_append_printf (markup, "<b>%u</b>", tally->code);

  return g_string_free (markup, FALSE);
}

static void
show_speakers (ScOverview *self,
               ScReport   *report)
{
  GtkWidget *entry = gtk_widget_get_first_child (self->speaker_list);
  gboolean any = FALSE;

  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);
      g_autoptr (GPtrArray) notes = sc_text_parts_list_speakers (tally);

      if (notes->len == 0)
        continue;

      g_autofree char *head = dup_speaker_head (tally);

      sc_text_entry_update (SC_TEXT_ENTRY (ensure_entry (&entry, self->speaker_list, NULL)), head,
                            NULL, notes);
      any = TRUE;
    }

  drop_entries (entry, self->speaker_list);
  show_section (self->speakers, any);
}

/* For the reason that sc_status_page_focus() tells. */
static gboolean
sc_overview_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (SC_OVERVIEW (widget)->scroller), direction);
}

/* The first thing of it that can be activated; without one, keys can still scroll the page. */
static gboolean
sc_overview_grab_focus (GtkWidget *widget)
{
  ScOverview *self = SC_OVERVIEW (widget);
  const ScSection *const sections[] = { self->together, self->steps, self->speakers };
  GtkRoot *root = gtk_widget_get_root (widget);

  /* From a link, the focus would go to the next one. */
  if (root != NULL)
    gtk_root_set_focus (root, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *section = GTK_WIDGET (sections[i]);

      if (gtk_widget_get_visible (section) &&
          gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD))
        return TRUE;
    }

  return gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}

static void
sc_overview_dispose (GObject *object)
{
  ScOverview *self = SC_OVERVIEW (object);

  g_clear_handle_id (&self->more, g_source_remove);
  g_clear_pointer (&self->report, sc_report_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), SC_TYPE_OVERVIEW);

  G_OBJECT_CLASS (sc_overview_parent_class)->dispose (object);
}

static void
sc_overview_class_init (ScOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_overview_dispose;
  widget_class->focus = sc_overview_focus;
  widget_class->grab_focus = sc_overview_grab_focus;

  g_type_ensure (SC_TYPE_REFLOW);
  g_type_ensure (SC_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOverview, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, summary);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, unread);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, together);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, steps);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, course);
  gtk_widget_class_bind_template_child (widget_class, ScOverview, speakers);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "overview-page");
}

static GtkWidget *
add_list (ScSection *section)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sc_section_get_title (section), -1);
  gtk_widget_add_css_class (list, "parts");
  gtk_widget_add_css_class (list, "entries");
  sc_section_set_child (section, list);

  return list;
}

static void
sc_overview_init (ScOverview *self)
{
  GtkWidget *course = sc_parts_new_list ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->together_list = add_list (self->together);
  self->step_list = add_list (self->steps);
  self->speaker_list = add_list (self->speakers);
  self->plot = sc_course_plot_new ();
  self->class_list = sc_parts_new_list ();
  gtk_widget_add_css_class (self->class_list, "class-facts");
  gtk_box_append (GTK_BOX (course), self->plot);
  gtk_box_append (GTK_BOX (course), self->class_list);
  sc_section_set_child (self->course, course);
}

/**
 * sc_overview_new:
 *
 * Returns: (transfer floating): an overview of nothing yet
 */
GtkWidget *
sc_overview_new (void)
{
  return g_object_new (SC_TYPE_OVERVIEW, NULL);
}

/**
 * sc_overview_update:
 * @report: what was found
 * @unread: (nullable): what of the text was not read and why
 *
 * Shows the report; what it says alike stays as it is.
 */
void
sc_overview_update (ScOverview *self,
                    ScReport   *report,
                    const char *unread)
{
  g_return_if_fail (SC_IS_OVERVIEW (self) && report != NULL);

  g_autofree char *summary = sc_report_wording_dup_summary (report);

  sc_text_parts_show_text (self->summary, summary);
  sc_text_parts_show_text (self->unread, unread);
  show_together (self, report);
  begin_steps (self, report);
  show_course (self, report);
  show_speakers (self, report);
}

/**
 * sc_overview_scroll_up:
 *
 * Shows its beginning, for who comes to it anew.
 */
void
sc_overview_scroll_up (ScOverview *self)
{
  g_return_if_fail (SC_IS_OVERVIEW (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}
