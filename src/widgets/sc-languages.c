/* sc-languages.c — in which language a page explains
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-languages.h"

/* Three buttons for `page.content-language`, an action of what the page is in; they show its state
 * and hold none.
 */

struct _ScLanguages
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (ScLanguages, sc_languages, GTK_TYPE_BOX)

static void
sc_languages_class_init (ScLanguagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-languages.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sc_languages_init (ScLanguages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
