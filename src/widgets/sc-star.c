/* sc-star.c — the button that marks a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-star.h"

#include <glib/gi18n-lib.h>

/* The star says by its shape and by its name whether the code is a favorite. */

void
sc_star_update (GtkButton *button,
                ScMarks   *marks,
                ScStatus  *status)
{
  gboolean is = sc_marks_is_favorite (marks, status);
  const char *label = is ? _ ("Remove from favorites") : _ ("Add to favorites");
  /* Translators: an action and its key */
  g_autofree char *tooltip = g_strdup_printf (_ ("%s (Ctrl+D)"), label);

  gtk_button_set_icon_name (button, is ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}
