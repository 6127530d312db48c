/* sc-printing.h — a sheet on its way to the printer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "sc-sheet.h"

G_BEGIN_DECLS

/**
 * ScPrintingDone:
 * @message: (nullable): why nothing was printed; %NULL if all went well or was called off
 * @data: what was given with the function
 */
typedef void (*ScPrintingDone) (const char *message,
                                gpointer    data);

GtkPrintOperation *sc_printing_new   (ScSheet                 *sheet);
void               sc_printing_start (GtkPrintOperation       *operation,
                                      GtkPrintOperationAction  action,
                                      GtkWindow               *parent,
                                      ScPrintingDone           done,
                                      gpointer                 data);
void               sc_printing_run   (GtkWindow               *parent,
                                      ScSheet                 *sheet,
                                      ScPrintingDone           done,
                                      gpointer                 data);

G_END_DECLS
