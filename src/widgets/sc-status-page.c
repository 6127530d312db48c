/* sc-status-page.c — all about one code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-page.h"

#include "sc-compare-menu.h"
#include "sc-copy-menu.h"
#include "sc-core-enums.h"
#include "sc-languages.h"
#include "sc-locale.h"
#include "sc-marking.h"
#include "sc-parts.h"
#include "sc-prose.h"
#include "sc-reason.h"
#include "sc-reflow.h"
#include "sc-star.h"
#include "sc-status-details.h"
#include "sc-wording.h"

/* Shows what the table says about one entry. The two languages stand side by side, that of the
 * interface first; `content-language` hides one of them. The page changes nothing itself: its copy
 * button activates an action of the window, and a click on the number of another code one of what
 * the page is in, `page.show-code`.
 *
 * What the code means is there at once. The sections below it are made when nothing else is to be
 * done, so that somebody who types `404` does not wait for those of 400 and 40x.
 */

typedef struct
{
  GtkWidget *column;
  GtkLabel *summary;
  GtkLabel *meaning;
} Column;

struct _ScStatusPage
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  ScStatus *status;
  ScReport *report; /* NULL if no text is explained */
  ScContentLanguage content_language;
  GStrv stacks;
  guint details_wanted; /* the source that makes them */
  guint marks_wanted;   /* the source that marks what was looked for */

  GtkScrolledWindow *scroller;
  GtkBox *content;
  GtkLabel *badge;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *facts;
  GtkLinkButton *reference;
  GtkWidget *copy;
  GtkWidget *copy_as;
  GtkWidget *copy_menu;
  GtkMenuButton *compare_with;
  GtkButton *favorite;
  GtkWidget *details;
  Column columns[SC_N_LANGUAGES];
};

enum
{
  PROP_STATUS = 1,
  PROP_CONTENT_LANGUAGE,
  PROP_STACKS,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScStatusPage, sc_status_page, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
show_columns (ScStatusPage *self)
{
  gtk_widget_set_visible (self->columns[SC_LANGUAGE_EN].column,
                          self->content_language != SC_CONTENT_LANGUAGE_CHINESE);
  gtk_widget_set_visible (self->columns[SC_LANGUAGE_ZH].column,
                          self->content_language != SC_CONTENT_LANGUAGE_ENGLISH);
}

static void
set_prose (GtkLabel     *label,
           ScStatus     *status,
           ScDetailKind  kind,
           ScLanguage    language)
{
  g_autofree char *markup = sc_prose_to_markup (sc_status_get_text (status, kind, language));

  gtk_label_set_markup (label, markup);
}

static void
show_texts (ScStatusPage *self)
{
  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      Column *column = &self->columns[i];
      ScLanguage language = (ScLanguage) i;

      set_prose (column->summary, self->status, SC_DETAIL_SUMMARY, language);
      set_prose (column->meaning, self->status, SC_DETAIL_MEANING, language);
    }
}

/* Marks what was looked for in everything that is there at once. */
static gboolean
mark_texts_cb (gpointer data)
{
  ScStatusPage *self = data;
  ScQuery *query = sc_catalog_get_query (self->catalog);
  ScReason reason = sc_reason_find (sc_catalog_get_index (self->catalog), query, self->status);
  gboolean guessed = reason.kind == SC_REASON_GUESS;

  self->marks_wanted = 0;
  sc_marking_apply (self->title, query, guessed, SC_LANGUAGE_EN);
  sc_marking_apply (self->subtitle, query, guessed, SC_LANGUAGE_ZH);
  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      sc_marking_apply (self->columns[i].summary, query, guessed, (ScLanguage) i);
      sc_marking_apply (self->columns[i].meaning, query, guessed, (ScLanguage) i);
    }

  return G_SOURCE_REMOVE;
}

/* A key changes the query first and what is shown after it; a label that is marked is laid out
 * anew. So that is done once, before the next frame. */
static void
want_marks (ScStatusPage *self)
{
  if (self->marks_wanted == 0 && self->catalog != NULL && self->status != NULL)
    self->marks_wanted = g_idle_add_full (G_PRIORITY_HIGH_IDLE, mark_texts_cb, self, NULL);
}

static void
show_favorite (ScStatusPage *self)
{
  if (self->catalog != NULL && self->status != NULL)
    sc_star_update (self->favorite, sc_catalog_get_marks (self->catalog), self->status);
}

static void
create_details (ScStatusPage *self)
{
  ScTable *table = sc_index_get_table (sc_catalog_get_index (self->catalog));

  self->details = sc_status_details_new (table, G_OBJECT (self));
  sc_status_details_set_report (SC_STATUS_DETAILS (self->details), self->report);
  gtk_box_append (self->content, self->details);
}

static gboolean
details_wanted_cb (gpointer data)
{
  ScStatusPage *self = data;

  self->details_wanted = 0;
  if (self->details == NULL)
    create_details (self);
  sc_status_details_set_status (SC_STATUS_DETAILS (self->details), self->status);

  return G_SOURCE_REMOVE;
}

static void
want_details (ScStatusPage *self)
{
  if (self->details != NULL)
    sc_status_details_set_status (SC_STATUS_DETAILS (self->details), NULL);
  if (self->details_wanted == 0 && self->catalog != NULL)
    self->details_wanted = g_idle_add (details_wanted_cb, self);
}

static void
show_status (ScStatusPage *self)
{
  const char *css_class = sc_wording_css_class (sc_status_get_class (self->status));
  g_autofree char *facts = sc_wording_of_facts (self->status);

  gtk_label_set_text (self->badge, sc_status_get_number (self->status));
  gtk_widget_set_css_classes (GTK_WIDGET (self->badge),
                              (const char *[]){ "badge", css_class, NULL });
  gtk_label_set_text (self->title, sc_status_get_title (self->status));
  gtk_label_set_text (self->subtitle,
                      sc_status_get_text (self->status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));
  gtk_label_set_text (self->facts, facts);
  sc_parts_show_reference (self->reference, self->status);
  show_texts (self);
  want_marks (self);
  show_favorite (self);
  want_details (self);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static gboolean
link_activated_cb (ScStatusPage *self,
                   const char   *uri)
{
  return sc_prose_is_link (uri) &&
         gtk_widget_activate_action (GTK_WIDGET (self), "page.show-code", "s", uri);
}

/* Whoever goes to the page wants to read it or to copy; no text of it is selected by that. */
static gboolean
sc_status_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SC_STATUS_PAGE (widget)->copy);
}

/* Without this, Tab from outside would grab the focus for the page as above, and never get at what
 * stands before the button, nor Shift+Tab out of the page. */
static gboolean
sc_status_page_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (SC_STATUS_PAGE (widget)->scroller), direction);
}

static void
sc_status_page_dispose (GObject *object)
{
  ScStatusPage *self = SC_STATUS_PAGE (object);

  g_clear_handle_id (&self->details_wanted, g_source_remove);
  g_clear_handle_id (&self->marks_wanted, g_source_remove);
  g_clear_pointer (&self->copy_menu, gtk_widget_unparent);
  g_clear_object (&self->status);
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->report, sc_report_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_STATUS_PAGE);
  self->details = NULL; /* it went with the box that it was in */

  G_OBJECT_CLASS (sc_status_page_parent_class)->dispose (object);
}

static void
sc_status_page_finalize (GObject *object)
{
  ScStatusPage *self = SC_STATUS_PAGE (object);

  g_strfreev (self->stacks);

  G_OBJECT_CLASS (sc_status_page_parent_class)->finalize (object);
}

static void
sc_status_page_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  ScStatusPage *self = SC_STATUS_PAGE (object);

  switch (property_id)
    {
    case PROP_STATUS:
      g_value_set_object (value, self->status);
      break;
    case PROP_CONTENT_LANGUAGE:
      g_value_set_enum (value, (int) self->content_language);
      break;
    case PROP_STACKS:
      g_value_set_boxed (value, self->stacks);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_stacks (ScStatusPage *self,
            GStrv         stacks)
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
sc_status_page_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  ScStatusPage *self = SC_STATUS_PAGE (object);

  switch (property_id)
    {
    case PROP_STATUS:
      sc_status_page_set_status (self, g_value_get_object (value));
      break;
    case PROP_CONTENT_LANGUAGE:
      sc_status_page_set_content_language (self, (ScContentLanguage) g_value_get_enum (value));
      break;
    case PROP_STACKS:
      set_stacks (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

#define bind_column_child(widget_class, id, language, member)                                      \
  gtk_widget_class_bind_template_child_full (                                                      \
      widget_class, #id, FALSE, G_STRUCT_OFFSET (ScStatusPage, columns[language].member))

static void
sc_status_page_class_init (ScStatusPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sc_status_page_dispose;
  object_class->finalize = sc_status_page_finalize;
  object_class->get_property = sc_status_page_get_property;
  object_class->set_property = sc_status_page_set_property;

  widget_class->focus = sc_status_page_focus;
  widget_class->grab_focus = sc_status_page_grab_focus;

  properties[PROP_STATUS] = g_param_spec_object ("status", NULL, NULL, SC_TYPE_STATUS, flags);
  properties[PROP_CONTENT_LANGUAGE] =
      g_param_spec_enum ("content-language", NULL, NULL, SC_TYPE_CONTENT_LANGUAGE,
                         SC_CONTENT_LANGUAGE_BOTH, flags);
  properties[PROP_STACKS] = g_param_spec_boxed ("stacks", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SC_TYPE_LANGUAGES);
  g_type_ensure (SC_TYPE_REFLOW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-status-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, content);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, badge);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, title);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, facts);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, reference);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, copy);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, copy_as);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, compare_with);
  gtk_widget_class_bind_template_child (widget_class, ScStatusPage, favorite);
  bind_column_child (widget_class, en_column, SC_LANGUAGE_EN, column);
  bind_column_child (widget_class, en_summary, SC_LANGUAGE_EN, summary);
  bind_column_child (widget_class, en_meaning, SC_LANGUAGE_EN, meaning);
  bind_column_child (widget_class, zh_column, SC_LANGUAGE_ZH, column);
  bind_column_child (widget_class, zh_summary, SC_LANGUAGE_ZH, summary);
  bind_column_child (widget_class, zh_meaning, SC_LANGUAGE_ZH, meaning);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "status-page");
}

static void
sc_status_page_init (ScStatusPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (sc_locale_get_language () == SC_LANGUAGE_ZH)
    gtk_widget_insert_before (self->columns[SC_LANGUAGE_ZH].column,
                              gtk_widget_get_parent (self->columns[SC_LANGUAGE_EN].column),
                              self->columns[SC_LANGUAGE_EN].column);
}

/**
 * sc_status_page_set_catalog:
 * @catalog: where the entries are, whose query to mark, and whose favorites; to be set once
 */
void
sc_status_page_set_catalog (ScStatusPage *self,
                            ScCatalog    *catalog)
{
  g_return_if_fail (SC_IS_STATUS_PAGE (self));
  g_return_if_fail (SC_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  sc_compare_menu_attach (self->compare_with, sc_index_get_table (sc_catalog_get_index (catalog)),
                          G_OBJECT (self));
  g_signal_connect_object (catalog, "searched", G_CALLBACK (want_marks), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sc_catalog_get_marks (catalog), "notify::favorites",
                           G_CALLBACK (show_favorite), self, G_CONNECT_SWAPPED);
}

/**
 * sc_status_page_get_status:
 *
 * Returns: (transfer none) (nullable): the entry that is shown
 */
ScStatus *
sc_status_page_get_status (ScStatusPage *self)
{
  g_return_val_if_fail (SC_IS_STATUS_PAGE (self), NULL);

  return self->status;
}

/**
 * sc_status_page_set_status:
 * @status: (nullable): the entry to show; without one the page keeps what it shows
 */
void
sc_status_page_set_status (ScStatusPage *self,
                           ScStatus     *status)
{
  g_return_if_fail (SC_IS_STATUS_PAGE (self));

  if (!g_set_object (&self->status, status))
    return;

  if (status != NULL)
    show_status (self);
  else
    {
      g_clear_handle_id (&self->details_wanted, g_source_remove);
      g_clear_handle_id (&self->marks_wanted, g_source_remove);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

/**
 * sc_status_page_set_report:
 * @report: (nullable): what was found in the text that is explained
 */
void
sc_status_page_set_report (ScStatusPage *self,
                           ScReport     *report)
{
  g_return_if_fail (SC_IS_STATUS_PAGE (self));

  g_autoptr (ScReport) old = g_steal_pointer (&self->report); /* may be the same */

  self->report = report != NULL ? sc_report_ref (report) : NULL;
  if (self->details != NULL)
    sc_status_details_set_report (SC_STATUS_DETAILS (self->details), report);
}

/**
 * sc_status_page_set_content_language:
 * @content_language: the language or languages to explain in
 */
void
sc_status_page_set_content_language (ScStatusPage      *self,
                                     ScContentLanguage  content_language)
{
  g_return_if_fail (SC_IS_STATUS_PAGE (self));

  if (self->content_language == content_language)
    return;

  self->content_language = content_language;
  show_columns (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT_LANGUAGE]);
}

/**
 * sc_status_page_show_copy_menu:
 *
 * Opens the menu of all forms in which the entry can be copied.
 */
void
sc_status_page_show_copy_menu (ScStatusPage *self)
{
  g_return_if_fail (SC_IS_STATUS_PAGE (self) && self->catalog != NULL);

  if (self->copy_menu == NULL)
    {
      self->copy_menu = sc_copy_menu_new (
          sc_index_get_table (sc_catalog_get_index (self->catalog)), G_OBJECT (self));
      gtk_widget_set_parent (self->copy_menu, GTK_WIDGET (self));
    }

  sc_copy_menu_popup (SC_COPY_MENU (self->copy_menu), GTK_WIDGET (self), self->copy_as);
}
