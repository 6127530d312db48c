/* sc-text-strip.c — the text that is explained, above the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text-strip.h"

#include <glib/gi18n-lib.h>

#include "sc-announce.h"
#include "sc-digits.h"
#include "sc-report-wording.h"

/* What the text is called, what was found in it, what the table knows nothing of, how far it has
 * been read, and in which order the list is. All that can be done here are actions of the window.
 *
 * Most texts are read before anybody could see a bar move, so that is shown only of those that take
 * longer.
 */

#define PATIENCE 150   /* milliseconds until it is shown that something is being read */
#define MAX_UNLISTED 8 /* codes that are told */

struct _ScTextStrip
{
  GtkBox parent_instance;

  ScCatalog *catalog;
  ScExplanation *explanation;
  guint patience; /* the source that ends it */
  gboolean impatient;

  GtkLabel *name;
  GtkWidget *status;
  GtkLabel *facts;
  GtkLabel *so_far;
  GtkLabel *unlisted;
  GtkLabel *error;
  GtkWidget *reading;
  GtkProgressBar *progress;
  GtkWidget *orders;
  GtkWidget *back;
};

G_DEFINE_FINAL_TYPE (ScTextStrip, sc_text_strip, GTK_TYPE_BOX)

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* What was found, when it is all. Assistive technology is told of it once, by when the strip has to
 * be there. */
static void
show_result (ScTextStrip *self,
             const char  *result)
{
  gboolean told = g_strcmp0 (result, gtk_label_get_text (self->facts)) == 0;

  gtk_label_set_text (self->facts, result != NULL ? result : "");
  gtk_widget_set_visible (self->status, result != NULL);
  if (result != NULL && !told)
    sc_announce (self->status, result);
}

static void
show_facts (ScTextStrip *self)
{
  ScReport *report = sc_explanation_get_report (self->explanation);
  gboolean busy = sc_explanation_get_busy (self->explanation);
  gboolean complete = sc_explanation_get_complete (self->explanation);
  g_autofree char *facts = report != NULL ? sc_report_wording_dup_summary (report) : NULL;

  if (report != NULL && !busy && !complete)
    {
      g_autofree char *whole = g_steal_pointer (&facts);

      /* Translators: %s is what was found */
      facts = g_strdup_printf (_ ("%s; not read to its end"), whole);
    }

  show_text (self->so_far, busy ? facts != NULL ? facts : _ ("No status yet") : NULL);
  show_result (self, busy ? NULL : facts);
}

/* Codes that stand in no row. */
static void
show_unlisted (ScTextStrip *self)
{
  ScReport *report = sc_explanation_get_report (self->explanation);
  g_autoptr (GString) codes = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; report != NULL && i < sc_report_get_length (report); i++)
    {
      const ScTally *tally = sc_report_get_tally (report, i);
      guint64 count = tally->count > 0 ? tally->count : tally->roles[SC_FINDING_UPSTREAM];
      g_autofree char *number = sc_digits_group (count);

      if (tally->status != NULL || n++ >= MAX_UNLISTED)
        continue;

      if (codes->len > 0)
        /* Translators: between the items of a list */
        g_string_append (codes, C_ ("list", ", "));
      /* Translators: a code and how often it stands in a text */
      g_string_append_printf (codes, _ ("%u ×%s"), tally->code, number);
    }

  if (n > MAX_UNLISTED)
    g_string_append (codes, " …");
  if (n > 0)
    /* Translators: %s is a list of codes, such as: 299 ×3, 799 ×1 */
    text = g_strdup_printf (_ ("Not in the table: %s"), codes->str);
  show_text (self->unlisted, text);
}

static void
show_name (ScTextStrip *self)
{
  const char *name = sc_explanation_get_name (self->explanation);

  gtk_label_set_text (self->name, name != NULL ? name : _ ("Pasted Text"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
}

static void
show_progress (ScTextStrip *self)
{
  double progress = sc_explanation_get_progress (self->explanation);

  if (!sc_explanation_get_busy (self->explanation))
    return;

  if (progress < 0)
    gtk_progress_bar_pulse (self->progress);
  else
    gtk_progress_bar_set_fraction (self->progress, progress);
}

static void
update (ScTextStrip *self)
{
  gboolean found = sc_explanation_get_report (self->explanation) != NULL;
  gboolean busy = sc_explanation_get_busy (self->explanation) && self->impatient;
  gboolean listed = sc_catalog_get_shelf (self->catalog) == SC_SHELF_TEXT;

  gtk_widget_set_visible (GTK_WIDGET (self), found || busy);
  show_name (self);
  show_facts (self);
  show_unlisted (self);
  show_text (self->error, busy ? NULL : sc_explanation_get_error (self->explanation));
  gtk_widget_set_visible (self->reading, busy);
  gtk_widget_set_visible (self->orders, found && listed);
  gtk_widget_set_visible (self->back, found && !listed);
}

static gboolean
patience_ended_cb (gpointer data)
{
  ScTextStrip *self = data;

  self->patience = 0;
  self->impatient = TRUE;
  update (self);
  return G_SOURCE_REMOVE;
}

static void
busy_changed_cb (ScTextStrip *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  self->impatient = FALSE;
  if (sc_explanation_get_busy (self->explanation))
    {
      gtk_progress_bar_set_fraction (self->progress, 0);
      self->patience = g_timeout_add (PATIENCE, patience_ended_cb, self);
    }
  update (self);
}

static void
sc_text_strip_dispose (GObject *object)
{
  ScTextStrip *self = SC_TEXT_STRIP (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  g_clear_object (&self->catalog);
  g_clear_object (&self->explanation);

  G_OBJECT_CLASS (sc_text_strip_parent_class)->dispose (object);
}

static void
sc_text_strip_class_init (ScTextStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_text_strip_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-text-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, name);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, status);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, facts);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, so_far);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, unlisted);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, error);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, reading);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, progress);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, orders);
  gtk_widget_class_bind_template_child (widget_class, ScTextStrip, back);
}

static void
sc_text_strip_init (ScTextStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_text_strip_set_sources:
 * @catalog: what the list shows
 * @explanation: the text
 *
 * To be called once.
 */
void
sc_text_strip_set_sources (ScTextStrip   *self,
                           ScCatalog     *catalog,
                           ScExplanation *explanation)
{
  g_return_if_fail (SC_IS_TEXT_STRIP (self) && self->catalog == NULL);
  g_return_if_fail (SC_IS_CATALOG (catalog) && SC_IS_EXPLANATION (explanation));

  static const char *const properties[] = { "report", "name", "error", "complete" };

  self->catalog = g_object_ref (catalog);
  self->explanation = g_object_ref (explanation);
  g_signal_connect_object (catalog, "notify::shelf", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", properties[i], NULL);

      g_signal_connect_object (explanation, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (explanation, "notify::progress", G_CALLBACK (show_progress), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (explanation, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
