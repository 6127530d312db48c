/* sc-status-row.c — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-row.h"

#include <glib/gi18n-lib.h>

#include "sc-comparison.h"
#include "sc-explanation.h"
#include "sc-locale.h"
#include "sc-marking.h"
#include "sc-reason-wording.h"
#include "sc-record.h"
#include "sc-row-count.h"
#include "sc-row-paint.h"
#include "sc-wording.h"

/* The number as a badge, what the code is called in English and in Chinese, why it was found if
 * that cannot be seen there, a tag where it is not an ordinary registered code, and a star. While a
 * text is explained, also how often it stands there.
 *
 * The list makes up to 200 rows, most of them out of sight, and binds them again at every key
 * press. So a row has no children that would each have to be styled, measured and placed: its
 * height comes from style.css, and its texts are laid out where they are painted. It costs a sixth
 * of a row of labels.
 */

#define STAR_WIDTH 28
#define CHECK_WIDTH 22
#define DIM 0.7 /* opacity of what is less important */

struct _ScStatusRow
{
  GtkWidget parent_instance;

  ScStatus *status;
  ScCatalog *catalog;
  ScComparison *comparison;
  ScExplanation *explanation;
  char *reason;
  gboolean reason_known;
  gboolean guessed;
  ScRowCount count;
};

enum
{
  PROP_STATUS = 1,
  PROP_CATALOG,
  PROP_COMPARISON,
  PROP_EXPLANATION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScStatusRow, sc_status_row, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

/* What has the focus is the list item around the row, and GtkListItem has no accessible label in
 * GTK 4.8, so the row labels it. */
static void
label_item (ScStatusRow *self)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));

  if (item != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    self, NULL, -1);
}

static void
sc_status_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sc_status_row_parent_class)->root (widget);

  label_item (SC_STATUS_ROW (widget));
}

static gboolean
is_favorite (ScStatusRow *self)
{
  return self->catalog != NULL && self->status != NULL &&
         sc_marks_is_favorite (sc_catalog_get_marks (self->catalog), self->status);
}

static gboolean
is_compared (ScStatusRow *self)
{
  return self->comparison != NULL && self->status != NULL &&
         sc_comparison_has (self->comparison, self->status);
}

static void
update_label (ScStatusRow *self)
{
  g_autofree char *tag = sc_wording_of_tag (self->status);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *title = sc_record_dup_title (self->status);
  g_autofree char *count = sc_row_count_dup_label (&self->count);

  g_strv_builder_add (builder, title);
  g_strv_builder_add (builder, sc_status_get_text (self->status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));
  if (count != NULL)
    g_strv_builder_add (builder, count);
  if (self->reason != NULL)
    g_strv_builder_add (builder, self->reason);
  if (tag != NULL)
    g_strv_builder_add (builder, tag);
  if (is_favorite (self))
    g_strv_builder_add (builder, _ ("favorite"));
  if (is_compared (self))
    g_strv_builder_add (builder, _ ("in the comparison"));

  g_auto (GStrv) parts = g_strv_builder_end (builder);
  g_autofree char *label = g_strjoinv (", ", parts);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* Most rows are never seen, so the reason is looked for when a row is painted. */
static void
ensure_reason (ScStatusRow *self)
{
  if (self->reason_known || self->catalog == NULL)
    return;

  ScIndex *index = sc_catalog_get_index (self->catalog);
  ScReason reason =
      sc_reason_find (index, sc_catalog_get_query (self->catalog), self->status);

  self->reason = sc_reason_wording_new (&reason, sc_index_get_table (index));
  self->reason_known = TRUE;
  self->guessed = reason.kind == SC_REASON_GUESS;
  if (self->reason != NULL)
    update_label (self);
}

static void
forget_reason (ScStatusRow *self)
{
  gboolean had_one = self->reason != NULL;

  g_clear_pointer (&self->reason, g_free);
  self->reason_known = FALSE;
  self->guessed = FALSE;
  if (self->status != NULL && had_one)
    update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
marks_changed_cb (ScStatusRow *self)
{
  if (self->status != NULL)
    update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_count (ScStatusRow *self)
{
  gboolean changed = sc_row_count_update (&self->count, self->explanation, self->status);

  if (changed && self->status != NULL)
    update_label (self);
  /* The bars of all rows change with the longest. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A text on one line, with marks on what was looked for in it. */
static PangoLayout *
create_marked (ScStatusRow *self,
               const char  *text,
               ScLanguage   language)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  ScQuery *query = self->catalog != NULL ? sc_catalog_get_query (self->catalog) : NULL;
  g_autoptr (PangoAttrList) attributes = sc_marking_new (query, self->guessed, text, language);

  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  return layout;
}

/* The star has another shape where the code is a favorite, not only another color. */
static int
snapshot_star (ScStatusRow   *self,
               GtkSnapshot   *snapshot,
               const GdkRGBA *foreground)
{
  gboolean favorite = is_favorite (self);
  const GdkRGBA color = { foreground->red, foreground->green, foreground->blue,
                          foreground->alpha * (favorite ? 1 : 0.4f) };

  if (self->catalog == NULL)
    return 0;

  return sc_row_paint_sign (GTK_WIDGET (self), snapshot, favorite ? "★" : "☆",
                            gtk_widget_get_width (GTK_WIDGET (self)), STAR_WIDTH, &color);
}

static char *
dup_second_line (ScStatusRow *self)
{
  const char *name = sc_status_get_text (self->status, SC_DETAIL_NAME, SC_LANGUAGE_ZH);

  return self->reason != NULL ? g_strdup_printf ("%s · %s", name, self->reason) : g_strdup (name);
}

static void
snapshot_texts (ScStatusRow   *self,
                GtkSnapshot   *snapshot,
                int            x,
                int            width,
                const GdkRGBA *foreground)
{
  g_autofree char *second_line = dup_second_line (self);
  /* The reason behind the Chinese name is in the language of the interface. */
  g_autoptr (PangoLayout) name =
      create_marked (self, second_line,
                     self->reason != NULL ? sc_locale_get_language () : SC_LANGUAGE_ZH);
  g_autoptr (PangoLayout) title =
      create_marked (self, sc_status_get_title (self->status), SC_LANGUAGE_EN);
  const GdkRGBA dim = { foreground->red, foreground->green, foreground->blue,
                        foreground->alpha * (float) DIM };
  int title_height;
  int name_height;

  pango_layout_set_width (title, MAX (width, 0) * PANGO_SCALE);
  pango_layout_set_width (name, MAX (width, 0) * PANGO_SCALE);
  pango_layout_get_pixel_size (title, NULL, &title_height);
  pango_layout_get_pixel_size (name, NULL, &name_height);

  int height = gtk_widget_get_height (GTK_WIDGET (self)) -
               (sc_row_count_is_any (&self->count) ? SC_ROW_PAINT_BAR : 0);
  float y = (float) (height - title_height - name_height) / 2;

  sc_row_paint_layout (snapshot, title, (float) x, y, foreground);
  sc_row_paint_layout (snapshot, name, (float) x, y + (float) title_height, &dim);
}

static void
sc_status_row_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  ScStatusRow *self = SC_STATUS_ROW (widget);
  GdkRGBA foreground;

  if (self->status == NULL)
    return;

  ensure_reason (self);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &foreground);

  g_autofree char *tag = sc_wording_of_tag (self->status);
  int start = sc_row_paint_badge (widget, snapshot, self->status, 0, &foreground) +
              SC_ROW_PAINT_SPACING;
  int end = gtk_widget_get_width (widget) - snapshot_star (self, snapshot, &foreground);

  if (is_compared (self))
    end -= sc_row_paint_sign (widget, snapshot, "✓", end, CHECK_WIDTH, &foreground);
  end -= sc_row_count_paint (&self->count, widget, snapshot, self->status, start, end, &foreground);
  end -= sc_row_paint_tag (widget, snapshot, tag, end, &foreground);
  snapshot_texts (self, snapshot, start, end - start, &foreground);
}

static void
sc_status_row_dispose (GObject *object)
{
  ScStatusRow *self = SC_STATUS_ROW (object);

  g_clear_object (&self->status);
  g_clear_object (&self->catalog);
  g_clear_object (&self->comparison);
  g_clear_object (&self->explanation);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (sc_status_row_parent_class)->dispose (object);
}

static void
sc_status_row_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (property_id == PROP_STATUS)
    g_value_set_object (value, SC_STATUS_ROW (object)->status);
  else if (property_id == PROP_CATALOG)
    g_value_set_object (value, SC_STATUS_ROW (object)->catalog);
  else if (property_id == PROP_COMPARISON)
    g_value_set_object (value, SC_STATUS_ROW (object)->comparison);
  else if (property_id == PROP_EXPLANATION)
    g_value_set_object (value, SC_STATUS_ROW (object)->explanation);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* A row shows entries of one catalog as long as it is there. */
static void
set_catalog (ScStatusRow *self,
             ScCatalog   *catalog)
{
  if (catalog == NULL)
    return;

  self->catalog = g_object_ref (catalog);
  g_signal_connect_object (catalog, "searched", G_CALLBACK (forget_reason), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sc_catalog_get_marks (catalog), "notify::favorites",
                           G_CALLBACK (marks_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
set_comparison (ScStatusRow  *self,
                ScComparison *comparison)
{
  if (comparison == NULL)
    return;

  self->comparison = g_object_ref (comparison);
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (marks_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
set_explanation (ScStatusRow   *self,
                 ScExplanation *explanation)
{
  if (explanation == NULL)
    return;

  self->explanation = g_object_ref (explanation);
  g_signal_connect_object (explanation, "notify::report", G_CALLBACK (update_count), self,
                           G_CONNECT_SWAPPED);
}

static void
sc_status_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_STATUS)
    sc_status_row_set_status (SC_STATUS_ROW (object), g_value_get_object (value));
  else if (property_id == PROP_CATALOG)
    set_catalog (SC_STATUS_ROW (object), g_value_get_object (value));
  else if (property_id == PROP_COMPARISON)
    set_comparison (SC_STATUS_ROW (object), g_value_get_object (value));
  else if (property_id == PROP_EXPLANATION)
    set_explanation (SC_STATUS_ROW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_status_row_class_init (ScStatusRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_status_row_dispose;
  object_class->get_property = sc_status_row_get_property;
  object_class->set_property = sc_status_row_set_property;

  widget_class->root = sc_status_row_root;
  /* Of a group, GTK 4.18 takes no name. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
  widget_class->snapshot = sc_status_row_snapshot;

  properties[PROP_STATUS] =
      g_param_spec_object ("status", NULL, NULL, SC_TYPE_STATUS,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  properties[PROP_CATALOG] =
      g_param_spec_object ("catalog", NULL, NULL, SC_TYPE_CATALOG,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  properties[PROP_COMPARISON] =
      g_param_spec_object ("comparison", NULL, NULL, SC_TYPE_COMPARISON,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  properties[PROP_EXPLANATION] =
      g_param_spec_object ("explanation", NULL, NULL, SC_TYPE_EXPLANATION,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "status-row");
}

static void
sc_status_row_init (ScStatusRow *self)
{
}

/**
 * sc_status_row_get_status:
 *
 * Returns: (transfer none) (nullable): the entry that is shown
 */
ScStatus *
sc_status_row_get_status (ScStatusRow *self)
{
  g_return_val_if_fail (SC_IS_STATUS_ROW (self), NULL);

  return self->status;
}

/**
 * sc_status_row_set_status:
 * @status: (nullable): the entry to show; without one the row is empty
 */
void
sc_status_row_set_status (ScStatusRow *self,
                          ScStatus    *status)
{
  g_return_if_fail (SC_IS_STATUS_ROW (self));

  if (!g_set_object (&self->status, status))
    return;

  forget_reason (self);
  update_count (self);
  if (status != NULL)
    update_label (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

/**
 * sc_status_row_is_star:
 * @x: a place in the row, in pixels from its left edge
 *
 * Returns: whether a click there is one on the star
 */
gboolean
sc_status_row_is_star (ScStatusRow *self,
                       double       x)
{
  g_return_val_if_fail (SC_IS_STATUS_ROW (self), FALSE);

  return self->catalog != NULL && x >= gtk_widget_get_width (GTK_WIDGET (self)) - STAR_WIDTH;
}
