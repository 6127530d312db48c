/* sc-reader.c — what there is to read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reader.h"

#include "sc-compare-page.h"
#include "sc-core-enums.h"
#include "sc-hint.h"
#include "sc-overview.h"
#include "sc-prose.h"
#include "sc-status-page.h"

/* The right side of the window: the page of a code, the comparison of several, the overview of a
 * text that is explained, or, with nothing to show, a hint. It has what its pages share: the
 * language of the explanations and the libraries that somebody has marked, and `page.show-code` for
 * links to codes, which go up as the signal `code-activated`.
 *
 * The comparison and the overview are made when they are first wanted: most sessions have none.
 */

struct _ScReader
{
  GtkBox parent_instance;

  ScTable *table;
  ScStatus *status;
  ScComparison *comparison;
  ScContentLanguage content_language;
  GStrv stacks;
  gboolean comparing;
  ScReport *report; /* NULL if no text is explained */
  char *unread;
  gboolean overview_wanted; /* though a code is selected */

  GtkWidget *welcome;
  ScStatusPage *status_page;
  GtkWidget *compare_page;
  GtkWidget *overview;
};

enum
{
  PROP_CONTENT_LANGUAGE = 1,
  PROP_STACKS,
  PROP_COMPARING,
  N_PROPS
};

enum
{
  CODE_ACTIVATED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScReader, sc_reader, GTK_TYPE_BOX)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
show_report (ScReader *self)
{
  if (self->overview == NULL)
    {
      self->overview = sc_overview_new ();
      gtk_widget_set_hexpand (self->overview, TRUE);
      gtk_box_append (GTK_BOX (self), self->overview);
    }

  sc_overview_update (SC_OVERVIEW (self->overview), self->report, self->unread);
}

static void
show (ScReader *self)
{
  gboolean overview = sc_reader_shows_overview (self);
  gboolean page = !self->comparing && !overview;

  if (overview)
    show_report (self);

  gtk_widget_set_visible (self->welcome, page && self->status == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->status_page), page && self->status != NULL);
  if (self->compare_page != NULL)
    gtk_widget_set_visible (self->compare_page, self->comparing);
  if (self->overview != NULL)
    gtk_widget_set_visible (self->overview, overview);
}

static void
ensure_compare_page (ScReader *self)
{
  if (self->compare_page != NULL)
    return;

  self->compare_page = sc_compare_page_new (self->table, self->comparison);
  gtk_widget_set_visible (self->compare_page, FALSE);
  gtk_widget_set_hexpand (self->compare_page, TRUE);
  g_object_bind_property (self, "content-language", self->compare_page, "content-language",
                          G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (self), self->compare_page);
}

/* What is left of a comparison may be nothing that can be compared. */
static void
comparison_changed_cb (ScReader *self)
{
  if (!self->comparing)
    return;

  if (sc_comparison_get_size (self->comparison) < SC_COMPARISON_MIN)
    sc_reader_set_comparing (self, FALSE);
  else
    sc_compare_page_update (SC_COMPARE_PAGE (self->compare_page));
}

static void
show_code_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *uri)
{
  g_autofree char *number = NULL;
  g_autofree char *owner = NULL;

  if (sc_prose_parse_link (g_variant_get_string (uri, NULL), &number, &owner))
    g_signal_emit (widget, signals[CODE_ACTIVATED], 0, number, owner);
}

static gboolean
sc_reader_grab_focus (GtkWidget *widget)
{
  ScReader *self = SC_READER (widget);

  if (sc_reader_shows_overview (self))
    return gtk_widget_grab_focus (self->overview);

  return gtk_widget_grab_focus (self->comparing ? self->compare_page
                                                : GTK_WIDGET (self->status_page));
}

static void
sc_reader_dispose (GObject *object)
{
  ScReader *self = SC_READER (object);

  self->comparing = FALSE;
  self->compare_page = NULL; /* they go with the box that they are in */
  self->overview = NULL;
  g_clear_object (&self->status);
  g_clear_object (&self->comparison);
  g_clear_pointer (&self->table, sc_table_unref);
  g_clear_pointer (&self->report, sc_report_unref);

  G_OBJECT_CLASS (sc_reader_parent_class)->dispose (object);
}

static void
sc_reader_finalize (GObject *object)
{
  ScReader *self = SC_READER (object);

  g_strfreev (self->stacks);
  g_free (self->unread);

  G_OBJECT_CLASS (sc_reader_parent_class)->finalize (object);
}

static void
sc_reader_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  ScReader *self = SC_READER (object);

  switch (property_id)
    {
    case PROP_CONTENT_LANGUAGE:
      g_value_set_enum (value, (int) self->content_language);
      break;
    case PROP_STACKS:
      g_value_set_boxed (value, self->stacks);
      break;
    case PROP_COMPARING:
      g_value_set_boolean (value, self->comparing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_content_language (ScReader          *self,
                      ScContentLanguage  content_language)
{
  if (self->content_language == content_language)
    return;

  self->content_language = content_language;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT_LANGUAGE]);
}

static void
set_stacks (ScReader *self,
            GStrv     stacks)
{
  if (self->stacks == stacks || (self->stacks != NULL && stacks != NULL &&
                                 g_strv_equal ((const char *const *) self->stacks,
                                               (const char *const *) stacks)))
    return;

  g_strfreev (self->stacks);
  self->stacks = g_strdupv (stacks);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKS]);
}

static void
sc_reader_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  ScReader *self = SC_READER (object);

  switch (property_id)
    {
    case PROP_CONTENT_LANGUAGE:
      set_content_language (self, (ScContentLanguage) g_value_get_enum (value));
      break;
    case PROP_STACKS:
      set_stacks (self, g_value_get_boxed (value));
      break;
    case PROP_COMPARING:
      sc_reader_set_comparing (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_CONTENT_LANGUAGE] =
      g_param_spec_enum ("content-language", NULL, NULL, SC_TYPE_CONTENT_LANGUAGE,
                         SC_CONTENT_LANGUAGE_BOTH, flags);
  properties[PROP_STACKS] = g_param_spec_boxed ("stacks", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_COMPARING] = g_param_spec_boolean ("comparing", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_reader_class_init (ScReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_reader_dispose;
  object_class->finalize = sc_reader_finalize;
  object_class->get_property = sc_reader_get_property;
  object_class->set_property = sc_reader_set_property;
  install_properties (object_class);

  widget_class->grab_focus = sc_reader_grab_focus;

  /**
   * ScReader::code-activated:
   * @number: the number of a code that is mentioned
   * @owner: (nullable): the id of whose meaning is meant, or %NULL for the first
   *
   * Somebody wants to read about that code.
   */
  signals[CODE_ACTIVATED] =
      g_signal_new ("code-activated", SC_TYPE_READER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_install_property_action (widget_class, "page.content-language",
                                            "content-language");
  gtk_widget_class_install_action (widget_class, "page.show-code", "s", show_code_action);

  g_type_ensure (SC_TYPE_HINT);
  g_type_ensure (SC_TYPE_STATUS_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, ScReader, welcome);
  gtk_widget_class_bind_template_child (widget_class, ScReader, status_page);
}

static void
sc_reader_init (ScReader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_reader_set_sources:
 * @catalog: where the codes are
 * @comparison: those that are compared
 *
 * To be called once.
 */
void
sc_reader_set_sources (ScReader     *self,
                       ScCatalog    *catalog,
                       ScComparison *comparison)
{
  g_return_if_fail (SC_IS_READER (self) && self->comparison == NULL);
  g_return_if_fail (SC_IS_CATALOG (catalog) && SC_IS_COMPARISON (comparison));

  self->table = sc_table_ref (sc_index_get_table (sc_catalog_get_index (catalog)));
  self->comparison = g_object_ref (comparison);
  sc_status_page_set_catalog (self->status_page, catalog);
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (comparison_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sc_reader_set_status:
 * @status: (nullable): the code whose page to show, or %NULL for none
 */
void
sc_reader_set_status (ScReader *self,
                      ScStatus *status)
{
  g_return_if_fail (SC_IS_READER (self));

  g_set_object (&self->status, status);
  sc_status_page_set_status (self->status_page, status);
  show (self);
}

/**
 * sc_reader_set_report:
 * @report: (nullable): what was found in the text that is explained, or %NULL if none is
 * @unread: (nullable): what of the text was not read and why
 *
 * May be called as often as more of a text is read.
 */
void
sc_reader_set_report (ScReader   *self,
                      ScReport   *report,
                      const char *unread)
{
  g_return_if_fail (SC_IS_READER (self));

  g_autofree char *old_unread = self->unread;
  ScReport *old_report = self->report;

  self->unread = g_strdup (unread);
  self->report = report != NULL ? sc_report_ref (report) : NULL;
  g_clear_pointer (&old_report, sc_report_unref);
  if (report == NULL)
    self->overview_wanted = FALSE;

  sc_status_page_set_report (self->status_page, report);
  show (self);
}

/**
 * sc_reader_shows_overview:
 *
 * Returns: whether what is shown is the overview of a text, which is so as long as no code is
 *   selected and whenever somebody wants to see it
 */
gboolean
sc_reader_shows_overview (ScReader *self)
{
  g_return_val_if_fail (SC_IS_READER (self), FALSE);

  return !self->comparing && self->report != NULL &&
         (self->overview_wanted || self->status == NULL);
}

/**
 * sc_reader_show_overview:
 *
 * Shows the overview of the text, from its beginning, until sc_reader_show_page() is called.
 * Without a text nothing happens.
 */
void
sc_reader_show_overview (ScReader *self)
{
  g_return_if_fail (SC_IS_READER (self));

  if (self->report == NULL)
    return;

  self->overview_wanted = TRUE;
  sc_reader_set_comparing (self, FALSE);
  show (self);
  sc_overview_scroll_up (SC_OVERVIEW (self->overview));
}

/**
 * sc_reader_show_page:
 *
 * Shows the page of the code that is selected, if there is one, and nothing that is about several.
 */
void
sc_reader_show_page (ScReader *self)
{
  g_return_if_fail (SC_IS_READER (self));

  self->overview_wanted = FALSE;
  sc_reader_set_comparing (self, FALSE);
  show (self);
}

/**
 * sc_reader_get_comparing:
 *
 * Returns: whether the comparison is shown and not the page
 */
gboolean
sc_reader_get_comparing (ScReader *self)
{
  g_return_val_if_fail (SC_IS_READER (self), FALSE);

  return self->comparing;
}

/**
 * sc_reader_set_comparing:
 * @comparing: whether to show the comparison; with too few codes for one it is not shown
 */
void
sc_reader_set_comparing (ScReader *self,
                         gboolean  comparing)
{
  g_return_if_fail (SC_IS_READER (self));

  comparing = comparing && sc_comparison_get_size (self->comparison) >= SC_COMPARISON_MIN;
  if (self->comparing == comparing)
    return;

  self->comparing = comparing;
  if (comparing)
    {
      ensure_compare_page (self);
      sc_compare_page_update (SC_COMPARE_PAGE (self->compare_page));
    }
  else
    sc_compare_page_stop (SC_COMPARE_PAGE (self->compare_page));
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPARING]);
}

/**
 * sc_reader_get_content_language:
 *
 * Returns: the language or languages of the explanations
 */
ScContentLanguage
sc_reader_get_content_language (ScReader *self)
{
  g_return_val_if_fail (SC_IS_READER (self), SC_CONTENT_LANGUAGE_BOTH);

  return self->content_language;
}

/**
 * sc_reader_show_copy_menu:
 *
 * Opens the copy menu of the page.
 */
void
sc_reader_show_copy_menu (ScReader *self)
{
  g_return_if_fail (SC_IS_READER (self));

  sc_status_page_show_copy_menu (self->status_page);
}
