/* sc-bilingual.c — a text in both languages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-bilingual.h"

#include <string.h>

#include "sc-core-enums.h"
#include "sc-locale.h"
#include "sc-prose.h"
#include "sc-reflow.h"
#include "sc-wording.h"

/* The same text of the table twice, side by side where there is room, that in the language of the
 * interface first; `content-language` hides one of them. Links to codes activate `page.show-code`.
 *
 * All of it can be selected, but a page has dozens of these, and nobody wants to press Tab through
 * what holds nothing to activate. So Tab comes only to those with links.
 */

struct _ScBilingual
{
  GtkWidget parent_instance;

  ScContentLanguage content_language;
  gboolean has_links;
  GtkWidget *columns;
  GtkLabel *en_label;
  GtkLabel *zh_label;
};

enum
{
  PROP_CONTENT_LANGUAGE = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScBilingual, sc_bilingual, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static gboolean
link_activated_cb (ScBilingual *self,
                   const char  *uri)
{
  return sc_prose_is_link (uri) &&
         gtk_widget_activate_action (GTK_WIDGET (self), "page.show-code", "s", uri);
}

static void
set_content_language (ScBilingual       *self,
                      ScContentLanguage  content_language)
{
  if (self->content_language == content_language)
    return;

  self->content_language = content_language;
  gtk_widget_set_visible (GTK_WIDGET (self->en_label),
                          content_language != SC_CONTENT_LANGUAGE_CHINESE);
  gtk_widget_set_visible (GTK_WIDGET (self->zh_label),
                          content_language != SC_CONTENT_LANGUAGE_ENGLISH);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT_LANGUAGE]);
}

static gboolean
sc_bilingual_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  return SC_BILINGUAL (widget)->has_links &&
         GTK_WIDGET_CLASS (sc_bilingual_parent_class)->focus (widget, direction);
}

static void
sc_bilingual_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SC_TYPE_BILINGUAL);

  G_OBJECT_CLASS (sc_bilingual_parent_class)->dispose (object);
}

static void
sc_bilingual_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (property_id == PROP_CONTENT_LANGUAGE)
    g_value_set_enum (value, (int) SC_BILINGUAL (object)->content_language);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_bilingual_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (property_id == PROP_CONTENT_LANGUAGE)
    set_content_language (SC_BILINGUAL (object), (ScContentLanguage) g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_bilingual_class_init (ScBilingualClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_bilingual_dispose;
  object_class->get_property = sc_bilingual_get_property;
  object_class->set_property = sc_bilingual_set_property;
  widget_class->focus = sc_bilingual_focus;

  properties[PROP_CONTENT_LANGUAGE] =
      g_param_spec_enum ("content-language", NULL, NULL, SC_TYPE_CONTENT_LANGUAGE,
                         SC_CONTENT_LANGUAGE_BOTH,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SC_TYPE_REFLOW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-bilingual.ui");
  gtk_widget_class_bind_template_child (widget_class, ScBilingual, columns);
  gtk_widget_class_bind_template_child (widget_class, ScBilingual, en_label);
  gtk_widget_class_bind_template_child (widget_class, ScBilingual, zh_label);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "bilingual");
}

static void
sc_bilingual_init (ScBilingual *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (sc_locale_get_language () == SC_LANGUAGE_ZH)
    gtk_widget_insert_before (GTK_WIDGET (self->zh_label), self->columns,
                              GTK_WIDGET (self->en_label));
}

static void
set_prose (ScBilingual *self,
           GtkLabel    *label,
           const char  *text)
{
  g_autofree char *markup = sc_prose_to_markup (text);

  gtk_label_set_markup (label, markup);
  self->has_links |= strstr (markup, "<a ") != NULL;
}

/**
 * sc_bilingual_new:
 * @english: a text of the table
 * @chinese: the same in Chinese
 *
 * Returns: (transfer floating): a widget that shows it
 */
GtkWidget *
sc_bilingual_new (const char *english,
                  const char *chinese)
{
  g_return_val_if_fail (english != NULL && chinese != NULL, NULL);

  ScBilingual *self = g_object_new (SC_TYPE_BILINGUAL, NULL);

  set_prose (self, self->en_label, english);
  set_prose (self, self->zh_label, chinese);

  return GTK_WIDGET (self);
}
