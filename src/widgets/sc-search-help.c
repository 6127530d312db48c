/* sc-search-help.c — what can be typed into the search box
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-search-help.h"

#include <glib/gi18n-lib.h>

/* The language of the search box as sc_query_parse() describes it, an example and its meaning a
 * row. The examples are typed as they are and not translated.
 */

static const struct
{
  const char *example;
  const char *meaning;
} rows[] = {
  { "404   40   4xx",
    N_ ("A code, the digits that it begins with, a class") },
  { "30[12]   300-308   401 403",
    N_ ("Several codes, a range, any of several") },
  { "bad gateway   网关超时   wgcs",
    N_ ("Words in any order, in both languages, pinyin or its initials") },
  { "\"not found\"",
    N_ ("Words in just this order") },
  { "NOT_FOUND   Retry-After",
    N_ ("A constant of a library, a header field") },
  { "< HTTP/2 301",
    N_ ("A line of a trace or a log") },
  { "class:4xx   by:nginx",
    N_ ("A class, an owner") },
  { "retry:yes   no   idempotent",
    N_ ("Whether the request may be repeated") },
  { "cache:yes   no",
    N_ ("Whether it is cacheable by default") },
  { "content:no   yes",
    N_ ("Whether the response may have content") },
  { "method:kept   changed",
    N_ ("The method after a redirect") },
  { "needs:allow   field:location",
    N_ ("A field that it needs, any field that goes with it") },
  { "seen:wire   log   client   body   internal   never",
    N_ ("Where alone it can be met") },
  { "state:registered   unregistered   temporary   deprecated   unused   obsoleted   not-status",
    N_ ("Its standing in the registry") },
};

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "max-width-chars", 44,
                       "css-classes", (const char *[]){ css_class, NULL }, NULL);
}

static void
closed_cb (GtkWidget *popover,
           gpointer   data)
{
  gtk_widget_unparent (popover);
}

/**
 * sc_search_help_show:
 * @button: what the popover points to
 *
 * Shows what can be typed.
 */
void
sc_search_help_show (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource (RESOURCE_PATH "/ui/search-help.ui");
  GtkWidget *popover = GTK_WIDGET (gtk_builder_get_object (builder, "search_help"));
  GtkBox *box = GTK_BOX (gtk_builder_get_object (builder, "rows"));

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_box_append (box, new_label (rows[i].example, "help-example"));
      gtk_box_append (box, new_label (_ (rows[i].meaning), "help-meaning"));
    }

  gtk_widget_set_parent (popover, GTK_WIDGET (button));
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
