/* sc-nothing.c — what is said where no code is found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-nothing.h"

#include <glib/gi18n-lib.h>

#include "sc-hint.h"
#include "sc-miss.h"
#include "sc-prose.h"

/* Stands where the list would be: that there is nothing, what the number that was typed means
 * elsewhere, what to do, and the codes that come nearest.
 */

struct _ScNothing
{
  GtkBox parent_instance;

  ScHint *nothing_found;
  GtkLabel *nearest;
};

enum
{
  CODE_ACTIVATED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScNothing, sc_nothing, GTK_TYPE_BOX)

static guint signals[N_SIGNALS];

static gboolean
nearest_activated_cb (ScNothing   *self,
                      const char *uri)
{
  g_autofree char *number = NULL;
  g_autofree char *owner = NULL;

  if (!sc_prose_parse_link (uri, &number, &owner))
    return FALSE;

  g_signal_emit (self, signals[CODE_ACTIVATED], 0, number, owner);
  return TRUE;
}

static void
describe_other_class (ScNothing *self,
                      guint      elsewhere)
{
  g_autofree char *description = g_strdup_printf (
      ngettext ("%u code of another class matches.", "%u codes of other classes match.", elsewhere),
      elsewhere);

  sc_hint_set_text (self->nothing_found, _ ("No Code in This Class"), description);
  sc_hint_set_action (self->nothing_found, _ ("Show All Classes"), "win.code-class::all");
}

/* What is typed is looked for in the text alone. */
static void
describe_text (ScNothing *self,
               ScCatalog *catalog)
{
  if (sc_query_is_empty (sc_catalog_get_query (catalog)))
    sc_hint_set_text (self->nothing_found, _ ("No Code of the Table"),
                      _ ("The table knows none of the codes that stand in the text."));
  else
    sc_hint_set_text (self->nothing_found, _ ("Not in This Text"),
                      _ ("No code that stands in the text matches."));
  sc_hint_set_action (self->nothing_found, _ ("Search All Codes"), "win.shelf::all");
}

static void
describe_shelf (ScNothing *self,
                ScCatalog *catalog)
{
  if (sc_catalog_get_shelf (catalog) == SC_SHELF_FAVORITES)
    sc_hint_set_text (self->nothing_found, _ ("No Favorite Found"),
                      _ ("Mark a code with its star, or with Ctrl+D."));
  else
    sc_hint_set_text (self->nothing_found, _ ("Nothing Copied Yet"),
                      _ ("A code of which you copy something is listed here."));
  sc_hint_set_action (self->nothing_found, _ ("Show All Codes"), "win.clear-search");
}

static void
describe_miss (ScNothing *self,
               ScCatalog *catalog)
{
  const char *text = sc_catalog_get_search_text (catalog);
  g_autofree char *description = sc_miss_describe (text);

  sc_hint_set_text (self->nothing_found, _ ("No Code Found"),
                    description != NULL
                        ? description
                        : _ ("Try fewer words, or the first digits of a number."));
  sc_hint_set_action (self->nothing_found, _ ("Clear the Search"), "win.clear-search");
}

static void
sc_nothing_class_init (ScNothingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * ScNothing::code-activated:
   * @number: the number of a code
   * @owner: (nullable): the id of its owner
   *
   * Somebody wants to read about that code.
   */
  signals[CODE_ACTIVATED] =
      g_signal_new ("code-activated", SC_TYPE_NOTHING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  g_type_ensure (SC_TYPE_HINT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-nothing.ui");
  gtk_widget_class_bind_template_child (widget_class, ScNothing, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, ScNothing, nearest);
  gtk_widget_class_bind_template_callback (widget_class, nearest_activated_cb);
}

static void
sc_nothing_init (ScNothing *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_nothing_describe:
 * @catalog: what shows no entry
 *
 * Says why, and what can be done.
 */
void
sc_nothing_describe (ScNothing *self,
                     ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_NOTHING (self) && SC_IS_CATALOG (catalog));

  guint elsewhere = sc_catalog_get_count (catalog, SC_CODE_CLASS_ALL);
  g_autofree char *nearest = NULL;

  if (elsewhere > 0)
    describe_other_class (self, elsewhere);
  else if (sc_catalog_get_shelf (catalog) == SC_SHELF_TEXT)
    describe_text (self, catalog);
  else if (sc_catalog_get_shelf (catalog) != SC_SHELF_ALL)
    describe_shelf (self, catalog);
  else
    {
      describe_miss (self, catalog);
      nearest = sc_miss_dup_nearest (sc_catalog_get_index (catalog),
                                     sc_catalog_get_search_text (catalog));
    }

  if (nearest != NULL)
    {
      g_autofree char *markup = g_strconcat (_ ("Did you mean"), "\n", nearest, NULL);

      gtk_label_set_markup (self->nearest, markup);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->nearest), nearest != NULL);
}
