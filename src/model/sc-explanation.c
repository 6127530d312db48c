/* sc-explanation.c — a text, and the statuses that are found in it while it is read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explanation.h"

#include "sc-core-enums.h"
#include "sc-explanation-counts.h"
#include "sc-reading.h"

/* What is shown of a text: a report that grows while the text is read. A text in which nothing is
 * found is not worth losing another one for, so a new one takes its place when the first status has
 * been found in it: `begun`, and else `missed`. Nothing of a text is kept beyond the report, and
 * that only as long as it is shown.
 */

struct _ScExplanation
{
  GObject parent_instance;

  ScTable *table;

  /* What is shown. */
  ScReport *report;
  char *name;
  char *error;
  gboolean complete;
  ScTextOrder order;
  gboolean order_chosen; /* by somebody */

  /* What is being read. */
  ScReading *reading;
  char *reading_name;
  gboolean taken; /* it is what is shown */
  double progress;
};

enum
{
  PROP_REPORT = 1,
  PROP_NAME,
  PROP_ERROR,
  PROP_COMPLETE,
  PROP_BUSY,
  PROP_PROGRESS,
  PROP_ORDER,
  N_PROPS
};

enum
{
  BEGUN,
  MISSED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScExplanation, sc_explanation, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
notify (ScExplanation *self,
        guint          property_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
set_report (ScExplanation *self,
            ScReport      *report)
{
  if (self->report == report)
    return;

  g_clear_pointer (&self->report, sc_report_unref);
  self->report = report != NULL ? sc_report_ref (report) : NULL;
  notify (self, PROP_REPORT);
}

static void
set_error (ScExplanation *self,
           const char    *error)
{
  if (g_strcmp0 (self->error, error) == 0)
    return;

  g_free (self->error);
  self->error = g_strdup (error);
  notify (self, PROP_ERROR);
}

static void
set_order (ScExplanation *self,
           ScTextOrder    order)
{
  if (self->order == order)
    return;

  self->order = order;
  notify (self, PROP_ORDER);
}

/* Whoever has chosen an order sees this text in it to the end. */
static void
update_order (ScExplanation *self)
{
  if (!self->order_chosen)
    set_order (self, sc_explanation_pick_order (self->report));
}

/* Nothing is being read any more. */
static void
drop_reading (ScExplanation *self)
{
  g_clear_pointer (&self->reading, sc_reading_end);
  g_clear_pointer (&self->reading_name, g_free);
  self->progress = -1;
  notify (self, PROP_PROGRESS);
  notify (self, PROP_BUSY);
  notify (self, PROP_NAME);
}

/* What is read takes the place of what was shown. */
static void
take_over (ScExplanation *self)
{
  self->taken = TRUE;
  self->order_chosen = FALSE;
  g_free (self->name);
  self->name = g_strdup (self->reading_name);
}

static void
read_cb (const ScReadingState *state,
         gpointer              data)
{
  g_autoptr (ScExplanation) self = g_object_ref (data);
  gboolean found = sc_report_get_length (state->report) > 0;
  gboolean begun = found && !self->taken;

  g_object_freeze_notify (G_OBJECT (self));
  if (begun)
    take_over (self);
  if (found)
    {
      set_report (self, state->report);
      set_error (self, state->error);
      self->complete = state->done && state->error == NULL;
      notify (self, PROP_COMPLETE);
      update_order (self);
    }

  self->progress = state->progress;
  notify (self, PROP_PROGRESS);
  if (state->done)
    drop_reading (self);
  g_object_thaw_notify (G_OBJECT (self));

  if (begun)
    g_signal_emit (self, signals[BEGUN], 0);
  if (state->done && !found)
    g_signal_emit (self, signals[MISSED], 0, sc_report_get_lines (state->report), state->error);
}

static void
prepare (ScExplanation *self,
         char          *name)
{
  g_clear_pointer (&self->reading, sc_reading_end);
  g_free (self->reading_name);
  self->reading_name = name;
  self->taken = FALSE;
  self->progress = -1;
  notify (self, PROP_PROGRESS);
}

static void
sc_explanation_dispose (GObject *object)
{
  g_clear_pointer (&SC_EXPLANATION (object)->reading, sc_reading_end);

  G_OBJECT_CLASS (sc_explanation_parent_class)->dispose (object);
}

static void
sc_explanation_finalize (GObject *object)
{
  ScExplanation *self = SC_EXPLANATION (object);

  g_clear_pointer (&self->report, sc_report_unref);
  g_clear_pointer (&self->table, sc_table_unref);
  g_free (self->name);
  g_free (self->error);
  g_free (self->reading_name);

  G_OBJECT_CLASS (sc_explanation_parent_class)->finalize (object);
}

static void
sc_explanation_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  ScExplanation *self = SC_EXPLANATION (object);

  switch (property_id)
    {
    case PROP_REPORT:
      g_value_set_pointer (value, self->report);
      break;
    case PROP_NAME:
      g_value_set_string (value, sc_explanation_get_name (self));
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->complete);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->reading != NULL);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;
    case PROP_ORDER:
      g_value_set_enum (value, (int) self->order);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_explanation_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  if (property_id == PROP_ORDER)
    sc_explanation_set_order (SC_EXPLANATION (object), (ScTextOrder) g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_explanation_class_init (ScExplanationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sc_explanation_dispose;
  object_class->finalize = sc_explanation_finalize;
  object_class->get_property = sc_explanation_get_property;
  object_class->set_property = sc_explanation_set_property;

  properties[PROP_REPORT] = g_param_spec_pointer ("report", NULL, NULL, readable);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, readable);
  properties[PROP_ERROR] = g_param_spec_string ("error", NULL, NULL, NULL, readable);
  properties[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, FALSE, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, -1, 1, -1, readable);
  properties[PROP_ORDER] =
      g_param_spec_enum ("order", NULL, NULL, SC_TYPE_TEXT_ORDER, SC_TEXT_ORDER_APPEARANCE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ScExplanation::begun:
   *
   * A status was found in another text than before, whose report is there now.
   */
  signals[BEGUN] = g_signal_new ("begun", SC_TYPE_EXPLANATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  /**
   * ScExplanation::missed:
   * @lines: how many lines were read
   * @error: (nullable): what could not be read, a line for each file
   *
   * A text was read to its end and nothing was found in it; what was shown before still is.
   */
  signals[MISSED] = g_signal_new ("missed", SC_TYPE_EXPLANATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_UINT64, G_TYPE_STRING);
}

static void
sc_explanation_init (ScExplanation *self)
{
  self->progress = -1;
}

/**
 * sc_explanation_new:
 * @table: which codes there are
 *
 * Returns: (transfer full): an explanation of nothing
 */
ScExplanation *
sc_explanation_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScExplanation *self = g_object_new (SC_TYPE_EXPLANATION, NULL);

  self->table = sc_table_ref (table);

  return self;
}

/**
 * sc_explanation_read_text:
 * @name: (nullable): what the text is called, %NULL if it was pasted
 * @text: any bytes
 *
 * Begins to read a text. If another one is being read, that is given up.
 */
void
sc_explanation_read_text (ScExplanation *self,
                          const char    *name,
                          GBytes        *text)
{
  g_return_if_fail (SC_IS_EXPLANATION (self) && text != NULL);

  prepare (self, g_strdup (name));
  self->reading = sc_reading_begin_text (self->table, text, read_cb, self);
  notify (self, PROP_BUSY);
  notify (self, PROP_NAME);
}

/**
 * sc_explanation_read_files:
 * @files: (element-type GFile): files, at least one
 *
 * Begins to read files, one after another, as one text. If something is being read, that is given
 * up.
 */
void
sc_explanation_read_files (ScExplanation *self,
                           GPtrArray     *files)
{
  g_return_if_fail (SC_IS_EXPLANATION (self) && files != NULL && files->len > 0);

  prepare (self, sc_reading_dup_name (files));
  self->reading = sc_reading_begin_files (self->table, files, read_cb, self);
  notify (self, PROP_BUSY);
  notify (self, PROP_NAME);
}

/**
 * sc_explanation_cancel:
 *
 * Stops reading. What was found so far stays and is not complete.
 */
void
sc_explanation_cancel (ScExplanation *self)
{
  g_return_if_fail (SC_IS_EXPLANATION (self));

  if (self->reading != NULL)
    drop_reading (self);
}

/**
 * sc_explanation_clear:
 *
 * Stops reading, and forgets all that was found.
 */
void
sc_explanation_clear (ScExplanation *self)
{
  g_return_if_fail (SC_IS_EXPLANATION (self));

  g_object_freeze_notify (G_OBJECT (self));
  sc_explanation_cancel (self);
  if (self->report != NULL)
    notify (self, PROP_NAME);
  g_clear_pointer (&self->name, g_free);
  self->order_chosen = FALSE;
  set_error (self, NULL);
  self->complete = FALSE;
  notify (self, PROP_COMPLETE);
  set_report (self, NULL);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * sc_explanation_get_report:
 *
 * Returns: (transfer none) (nullable): what was found so far, which does not change any more: when
 *   more is found, there is another report
 */
ScReport *
sc_explanation_get_report (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), NULL);

  return self->report;
}

/**
 * sc_explanation_get_name:
 *
 * Returns: (nullable): what the text is called that is being read, or else the one that is shown;
 *   %NULL if it was pasted, or if there is none
 */
const char *
sc_explanation_get_name (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), NULL);

  return self->reading != NULL ? self->reading_name : self->name;
}

/**
 * sc_explanation_get_error:
 *
 * Returns: (nullable): what could not be read of the text that is shown, a sentence in each line
 */
const char *
sc_explanation_get_error (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), NULL);

  return self->error;
}

/**
 * sc_explanation_get_complete:
 *
 * Returns: whether the text that is shown was read to its end
 */
gboolean
sc_explanation_get_complete (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), FALSE);

  return self->complete;
}

/**
 * sc_explanation_get_busy:
 *
 * Returns: whether a text is being read
 */
gboolean
sc_explanation_get_busy (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), FALSE);

  return self->reading != NULL;
}

/**
 * sc_explanation_get_progress:
 *
 * Returns: how much of it has been read, from 0 to 1; -1 if nobody knows
 */
double
sc_explanation_get_progress (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), -1);

  return self->progress;
}

/**
 * sc_explanation_get_order:
 *
 * Returns: how the codes are to be listed
 */
ScTextOrder
sc_explanation_get_order (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), SC_TEXT_ORDER_APPEARANCE);

  return self->order;
}

/**
 * sc_explanation_set_order:
 *
 * Says how somebody wants to see the codes of this text. For the next one it is decided anew.
 */
void
sc_explanation_set_order (ScExplanation *self,
                          ScTextOrder    order)
{
  g_return_if_fail (SC_IS_EXPLANATION (self));

  self->order_chosen = TRUE;
  set_order (self, order);
}
