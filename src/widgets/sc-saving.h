/* sc-saving.h — texts on their way into files
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScSavingFormat:
 * @format: what its text is asked for with
 * @name: what it is called, in the language of the interface
 * @extension: how names of such files end, without the dot
 *
 * One of the forms in which a text can be saved. A list of them ends where the name is %NULL.
 */
typedef struct
{
  int format;
  const char *name;
  const char *extension;
} ScSavingFormat;

/**
 * ScSavingMake:
 *
 * Returns: (transfer full): the text in @format
 */
typedef char *(*ScSavingMake) (int      format,
                               gpointer data);

/**
 * ScSavingDone:
 * @message: (nullable): which file was written, or which was not and why; %NULL if somebody changed
 *   his mind
 * @saved: whether the file was written
 * @data: what was given with the function
 */
typedef void (*ScSavingDone) (const char *message,
                              gboolean    saved,
                              gpointer    data);

void                  sc_saving_write_async   (GFile                *file,
                                               GBytes               *contents,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              data);
gboolean              sc_saving_write_finish  (GFile                *file,
                                               GAsyncResult         *result,
                                               GError              **error);
const ScSavingFormat *sc_saving_choose_format (const ScSavingFormat *formats,
                                               const char           *name,
                                               const char           *filter);
char                 *sc_saving_rename        (const ScSavingFormat *formats,
                                               const char           *name,
                                               const ScSavingFormat *format);
void                  sc_saving_run           (GtkWindow            *parent,
                                               const char           *name,
                                               const ScSavingFormat *formats,
                                               ScSavingMake          make,
                                               ScSavingDone          done,
                                               gpointer              data,
                                               GDestroyNotify        destroy);

G_END_DECLS
