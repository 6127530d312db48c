/* sc-history.c — the codes that somebody looked at, one after the other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-history.h"

/* As in a browser, whoever goes somewhere from the middle forgets what came after it. But while
 * somebody types, or walks through the list, one code after the other is shown; those that were
 * only passed are not worth going back to. So the last place is open until it is visited: by
 * opening the page, by copying, or by following a link from it.
 */

struct _ScHistory
{
  GObject parent_instance;

  GPtrArray *statuses;
  guint position; /* of the present one */
  gboolean open;  /* whether that was only passed */
};

enum
{
  CHANGED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScHistory, sc_history, G_TYPE_OBJECT)

static guint signals[N_SIGNALS];

static void
sc_history_finalize (GObject *object)
{
  g_ptr_array_unref (SC_HISTORY (object)->statuses);

  G_OBJECT_CLASS (sc_history_parent_class)->finalize (object);
}

static void
sc_history_class_init (ScHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_history_finalize;

  /**
   * ScHistory::changed:
   *
   * What sc_history_can_move() returns may have changed.
   */
  signals[CHANGED] = g_signal_new ("changed", SC_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
sc_history_init (ScHistory *self)
{
  self->statuses = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sc_history_new:
 *
 * Returns: (transfer full): an empty history
 */
ScHistory *
sc_history_new (void)
{
  return g_object_new (SC_TYPE_HISTORY, NULL);
}

static ScStatus *
get_present (ScHistory *self)
{
  return self->statuses->len > 0 ? g_ptr_array_index (self->statuses, self->position) : NULL;
}

/* Who only passed a code and is back where he was has gone nowhere. */
static gboolean
is_back (ScHistory *self,
         ScStatus  *status)
{
  return self->open && self->position > 0 &&
         g_ptr_array_index (self->statuses, self->position - 1) == status;
}

/* Returns whether @status is at a new place. */
static gboolean
push (ScHistory *self,
      ScStatus  *status)
{
  if (is_back (self, status))
    {
      g_ptr_array_set_size (self->statuses, (int) self->position);
      self->position--;
      return FALSE;
    }

  guint length = self->statuses->len > 0 ? self->position + (self->open ? 0 : 1) : 0;

  g_ptr_array_set_size (self->statuses, (int) length);
  g_ptr_array_add (self->statuses, g_object_ref (status));
  if (self->statuses->len > SC_HISTORY_MAX)
    g_ptr_array_remove_index (self->statuses, 0);
  self->position = self->statuses->len - 1;
  return TRUE;
}

/**
 * sc_history_pass:
 *
 * @status is shown, maybe only in passing.
 */
void
sc_history_pass (ScHistory *self,
                 ScStatus  *status)
{
  g_return_if_fail (SC_IS_HISTORY (self) && SC_IS_STATUS (status));

  if (get_present (self) == status)
    return;

  self->open = push (self, status);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sc_history_visit:
 *
 * Somebody wants to see @status.
 */
void
sc_history_visit (ScHistory *self,
                  ScStatus  *status)
{
  g_return_if_fail (SC_IS_HISTORY (self) && SC_IS_STATUS (status));

  if (get_present (self) != status)
    push (self, status);
  self->open = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sc_history_can_move:
 * @steps: less than 0 for back
 *
 * Returns: whether there is a code so many steps away
 */
gboolean
sc_history_can_move (ScHistory *self,
                     int        steps)
{
  g_return_val_if_fail (SC_IS_HISTORY (self), FALSE);

  gint64 position = (gint64) self->position + steps;

  return position >= 0 && position < self->statuses->len;
}

/**
 * sc_history_move:
 * @steps: less than 0 for back
 *
 * Returns: (transfer none) (nullable): the code so many steps away, which is the present one now,
 *   or %NULL if there is none
 */
ScStatus *
sc_history_move (ScHistory *self,
                 int        steps)
{
  g_return_val_if_fail (SC_IS_HISTORY (self), NULL);

  if (!sc_history_can_move (self, steps))
    return NULL;

  self->position = (guint) ((int) self->position + steps);
  self->open = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);

  return get_present (self);
}
