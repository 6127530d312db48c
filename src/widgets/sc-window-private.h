/* sc-window-private.h — what the files of the window share
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-copy.h"
#include "sc-explanation.h"
#include "sc-finder.h"
#include "sc-history.h"
#include "sc-reader.h"
#include "sc-split.h"
#include "sc-text-strip.h"
#include "sc-toast.h"
#include "sc-window.h"

G_BEGIN_DECLS

/**
 * ScWindowCopy:
 *
 * What is to be copied as soon as it can be.
 */
typedef struct _ScWindowCopy ScWindowCopy;

/**
 * ScWindowBefore:
 *
 * What the list showed before a text was explained.
 */
typedef struct _ScWindowBefore ScWindowBefore;

struct _ScWindow
{
  GtkApplicationWindow parent_instance;

  ScMarks *marks;
  ScCatalog *catalog;
  ScComparison *comparison;
  ScHistory *history;
  gboolean going; /* through it, so that what is shown meanwhile is not part of it */
  ScExplanation *explanation;
  ScWindowBefore *before; /* NULL as long as there is no text */
  gboolean counting;      /* what is in the list, which nobody has asked for anew */
  gboolean pasting;       /* into the search, as nothing else is to be done with it */

  GtkWidget *back_button;
  GtkSearchEntry *search_entry;
  GtkMenuButton *menu_button;
  GtkMenuButton *explain_button;
  GtkWidget *drop_hint;
  ScTextStrip *text_strip;
  ScFinder *finder;
  ScReader *reader;
  ScSplit *split;
  ScToast *toast;

  ScWindowCopy *waiting_copy; /* until the window is active; NULL if none is */
};

gboolean sc_window_shows_only_list        (ScWindow       *self);
gboolean sc_window_shows_comparison       (ScWindow       *self);
void     sc_window_install_status_actions (GtkWidgetClass *widget_class);
void     sc_window_enable_status_actions  (ScWindow       *self,
                                           gboolean        enabled);
gboolean sc_window_copy_form              (ScWindow       *self,
                                           ScStatus       *status,
                                           ScCopyForm      form);
void     sc_window_open_code              (ScWindow       *self,
                                           const char     *number,
                                           const char     *owner);
void     sc_window_drop_copy              (ScWindow       *self);
void     sc_window_install_output_actions (GtkWidgetClass *widget_class);
void     sc_window_compare                (ScWindow       *self,
                                           ScStatus       *status);
void     sc_window_add_text               (ScWindow       *self,
                                           ScTable        *table);
gboolean sc_window_end_text               (ScWindow       *self);
void     sc_window_drop_before            (ScWindow       *self);
void     sc_window_install_text_actions   (GtkWidgetClass *widget_class);
void     sc_window_add_intake             (ScWindow       *self);
void     sc_window_install_intake_actions (GtkWidgetClass *widget_class);

G_END_DECLS
