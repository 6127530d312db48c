/* sc-announce.c — tells assistive technology what has happened
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-announce.h"

#include <gmodule.h>

/* Until GTK 4.14 that is the name of a status which changes. Later versions let a status have no
 * name, but announce any text; the one we build for is older than that, so GTK is asked for it.
 */

#define PRIORITY_MEDIUM 1 /* GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM */

typedef void (*Announce) (GtkAccessible *accessible,
                          const char    *message,
                          int            priority);

/**
 * sc_announce:
 * @status: has the role of a status and shows @message: of what is not shown yet nobody is told
 * @message: plain text
 *
 * Has @message read aloud, without interrupting what is being read.
 */
void
sc_announce (GtkWidget  *status,
             const char *message)
{
  GtkRoot *root = gtk_widget_get_root (status);
  GModule *program = g_module_open (NULL, G_MODULE_BIND_LAZY);
  gpointer function = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (status), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                  -1);
  if (root != NULL && program != NULL &&
      g_module_symbol (program, "gtk_accessible_announce", &function))
    ((Announce) function) (GTK_ACCESSIBLE (root), message, PRIORITY_MEDIUM);
  g_clear_pointer (&program, g_module_close);
}
