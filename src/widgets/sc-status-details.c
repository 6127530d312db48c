/* sc-status-details.c — the sections of the page
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-details.h"

#include "sc-constants-list.h"
#include "sc-fact-parts.h"
#include "sc-in-text.h"
#include "sc-name-parts.h"
#include "sc-prose-parts.h"
#include "sc-section.h"
#include "sc-statement-parts.h"

/* All that the table says about an entry beyond its meaning. The template has the sections in the
 * order in which somebody who debugs wants them; each is filled by a function that makes its
 * content from the entry, or nothing where the table says nothing. The list of constants is kept
 * from one entry to the next, since somebody may have unfolded it. So is what is said of the text
 * that is explained, which comes first, changes while the text is read, and is none of the table's.
 */

typedef enum
{
  ADVICE,
  BEHAVIOR,
  REDIRECTS,
  OTHERS,
  CONFUSIONS,
  FIELDS,
  NAMES,
  WRONG,
  SAMPLE,
  STATEMENTS,
  SOURCES,
  CONSTANTS,
  IN_TEXT,
  N_SECTIONS,
} Section;

static GtkWidget *(*const builders[CONSTANTS]) (const ScParts *parts) = {
  [ADVICE] = sc_prose_parts_new_advice,
  [BEHAVIOR] = sc_fact_parts_new_behavior,
  [REDIRECTS] = sc_fact_parts_new_redirects,
  [OTHERS] = sc_prose_parts_new_others,
  [CONFUSIONS] = sc_prose_parts_new_confusions,
  [FIELDS] = sc_fact_parts_new_fields,
  [NAMES] = sc_name_parts_new_names,
  [WRONG] = sc_prose_parts_new_wrong,
  [SAMPLE] = sc_name_parts_new_sample,
  [STATEMENTS] = sc_statement_parts_new,
  [SOURCES] = sc_name_parts_new_sources,
};

struct _ScStatusDetails
{
  GtkWidget parent_instance;

  ScTable *table;
  GObject *page; /* not ours, we are in it */
  ScStatus *status;
  ScReport *report;
  ScSection *sections[N_SECTIONS];
  GtkWidget *constants_list;
  GtkWidget *in_text;
};

G_DEFINE_FINAL_TYPE (ScStatusDetails, sc_status_details, GTK_TYPE_WIDGET)

static void
show_in_text (ScStatusDetails *self)
{
  gboolean any = sc_in_text_update (SC_IN_TEXT (self->in_text), self->report, self->status);

  sc_section_set_child (self->sections[IN_TEXT], any ? self->in_text : NULL);
}

static void
sc_status_details_dispose (GObject *object)
{
  ScStatusDetails *self = SC_STATUS_DETAILS (object);

  g_clear_object (&self->constants_list);
  g_clear_object (&self->in_text);
  g_clear_object (&self->status);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_STATUS_DETAILS);

  G_OBJECT_CLASS (sc_status_details_parent_class)->dispose (object);
}

static void
sc_status_details_finalize (GObject *object)
{
  ScStatusDetails *self = SC_STATUS_DETAILS (object);

  g_clear_pointer (&self->report, sc_report_unref);
  g_clear_pointer (&self->table, sc_table_unref);

  G_OBJECT_CLASS (sc_status_details_parent_class)->finalize (object);
}

#define bind_section(widget_class, id, index)                                                      \
  gtk_widget_class_bind_template_child_full (widget_class, #id, FALSE,                             \
                                             G_STRUCT_OFFSET (ScStatusDetails, sections[index]))

static void
sc_status_details_class_init (ScStatusDetailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_status_details_dispose;
  object_class->finalize = sc_status_details_finalize;

  g_type_ensure (SC_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-status-details.ui");
  bind_section (widget_class, in_text, IN_TEXT);
  bind_section (widget_class, advice, ADVICE);
  bind_section (widget_class, behavior, BEHAVIOR);
  bind_section (widget_class, redirects, REDIRECTS);
  bind_section (widget_class, others, OTHERS);
  bind_section (widget_class, confusions, CONFUSIONS);
  bind_section (widget_class, fields, FIELDS);
  bind_section (widget_class, names, NAMES);
  bind_section (widget_class, constants, CONSTANTS);
  bind_section (widget_class, wrong, WRONG);
  bind_section (widget_class, sample, SAMPLE);
  bind_section (widget_class, statements, STATEMENTS);
  bind_section (widget_class, sources, SOURCES);
  gtk_widget_class_set_css_name (widget_class, "status-details");
}

static void
sc_status_details_init (ScStatusDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_status_details_new:
 * @table: where the entries are
 * @page: what has the properties `content-language` and `stacks`; it outlives them
 *
 * Returns: (transfer floating): sections that show nothing yet
 */
GtkWidget *
sc_status_details_new (ScTable *table,
                       GObject *page)
{
  g_return_val_if_fail (table != NULL && G_IS_OBJECT (page), NULL);

  ScStatusDetails *self = g_object_new (SC_TYPE_STATUS_DETAILS, NULL);

  self->table = sc_table_ref (table);
  self->page = page;
  self->constants_list =
      g_object_ref_sink (sc_constants_list_new (sc_table_get_constants (table)));
  g_object_bind_property (page, "stacks", self->constants_list, "stacks",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  self->in_text = g_object_ref_sink (sc_in_text_new ());

  return GTK_WIDGET (self);
}

/**
 * sc_status_details_set_status:
 * @status: (nullable): an entry of the table, or %NULL to show nothing
 */
void
sc_status_details_set_status (ScStatusDetails *self,
                              ScStatus        *status)
{
  g_return_if_fail (SC_IS_STATUS_DETAILS (self));
  g_return_if_fail (status == NULL || SC_IS_STATUS (status));

  const ScParts parts = { status, self->table, self->page };
  gboolean known = status != NULL && sc_status_has_number (status) &&
                   sc_constants_list_set_code (SC_CONSTANTS_LIST (self->constants_list),
                                               sc_status_get_code (status));

  g_set_object (&self->status, status);
  show_in_text (self);
  for (int i = 0; i < CONSTANTS; i++)
    sc_section_set_child (self->sections[i], status != NULL ? builders[i] (&parts) : NULL);
  sc_section_set_child (self->sections[CONSTANTS], known ? self->constants_list : NULL);
}

/**
 * sc_status_details_set_report:
 * @report: (nullable): what was found in the text that is explained, or %NULL if none is
 *
 * Shows where the entry stands in the text. All other sections stay as they are.
 */
void
sc_status_details_set_report (ScStatusDetails *self,
                              ScReport        *report)
{
  g_return_if_fail (SC_IS_STATUS_DETAILS (self));

  g_autoptr (ScReport) old = g_steal_pointer (&self->report); /* may be the same */

  self->report = report != NULL ? sc_report_ref (report) : NULL;
  show_in_text (self);
}
