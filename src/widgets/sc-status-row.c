/* sc-status-row.c — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-row.h"

#include <glib/gi18n-lib.h>

#include "sc-marking.h"
#include "sc-reason-wording.h"
#include "sc-wording.h"

/* The number as a badge, what the code is called in English and in Chinese, why it was found if
 * that cannot be seen there, a tag where it is not an ordinary registered code, and a star.
 *
 * The list makes up to 200 rows, most of them out of sight, and binds them again at every key
 * press. So a row has no children that would each have to be styled, measured and placed: its
 * height comes from style.css, and its texts are laid out where they are painted. It costs a sixth
 * of a row of labels.
 */

#define BADGE_PADDING 9
#define BADGE_MARGIN 3
#define BADGE_RADIUS 8
#define TAG_PADDING 8
#define TAG_SCALE 0.85
#define STAR_WIDTH 28
#define SPACING 12
#define DIM 0.7 /* opacity of what is less important */

struct _ScStatusRow
{
  GtkWidget parent_instance;

  ScStatus *status;
  ScCatalog *catalog;
  char *reason;
  gboolean reason_known;
  gboolean guessed;
};

enum
{
  PROP_STATUS = 1,
  PROP_CATALOG,
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

static void
update_label (ScStatusRow *self)
{
  g_autofree char *tag = sc_wording_of_tag (self->status);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *title = g_strdup_printf ("%s %s", sc_status_get_number (self->status),
                                            sc_status_get_title (self->status));

  g_strv_builder_add (builder, title);
  g_strv_builder_add (builder, sc_status_get_text (self->status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));
  if (self->reason != NULL)
    g_strv_builder_add (builder, self->reason);
  if (tag != NULL)
    g_strv_builder_add (builder, tag);
  if (is_favorite (self))
    g_strv_builder_add (builder, _ ("favorite"));

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

static PangoLayout *
create_layout (ScStatusRow    *self,
               const char     *text,
               PangoAttribute *attribute)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  if (attribute != NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, attribute);
      pango_layout_set_attributes (layout, attributes);
    }

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  return layout;
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

static void
append_layout (GtkSnapshot   *snapshot,
               PangoLayout   *layout,
               float          x,
               float          y,
               const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* The rounded box around a text of that size at the height of the row's middle. */
static GskRoundedRect
get_pill (ScStatusRow *self,
          float        x,
          int          width,
          int          text_height,
          int          margin,
          float        radius)
{
  float height = (float) (text_height + 2 * margin);
  float y = ((float) gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2;
  GskRoundedRect pill;

  gsk_rounded_rect_init_from_rect (&pill, &GRAPHENE_RECT_INIT (x, y, (float) width, height),
                                   MIN (radius, height / 2));

  return pill;
}

static float
mix (float one,
     float two)
{
  return 0.45f * one + 0.55f * two;
}

/* Ground and text of the badge from the hue of the class, as .badge in style.css has them. */
static int
snapshot_badge (ScStatusRow   *self,
                GtkSnapshot   *snapshot,
                const GdkRGBA *foreground)
{
  g_autoptr (PangoLayout) layout =
      create_layout (self, sc_status_get_number (self->status),
                     pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA hue = *foreground;
  int width;
  int height;

  gtk_style_context_lookup_color (
      style, sc_wording_css_class (sc_status_get_class (self->status)), &hue);
  pango_layout_get_pixel_size (layout, &width, &height);

  GskRoundedRect pill =
      get_pill (self, 0, width + 2 * BADGE_PADDING, height, BADGE_MARGIN, BADGE_RADIUS);
  const GdkRGBA ground = { hue.red, hue.green, hue.blue, 0.18f };
  const GdkRGBA color = { mix (hue.red, foreground->red), mix (hue.green, foreground->green),
                          mix (hue.blue, foreground->blue), 1 };

  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &ground, &pill.bounds);
  gtk_snapshot_pop (snapshot);
  append_layout (snapshot, layout, BADGE_PADDING, pill.bounds.origin.y + BADGE_MARGIN, &color);

  return width + 2 * BADGE_PADDING;
}

static int
snapshot_tag (ScStatusRow   *self,
              GtkSnapshot   *snapshot,
              int            end,
              const GdkRGBA *foreground)
{
  g_autofree char *tag = sc_wording_of_tag (self->status);

  if (tag == NULL)
    return 0;

  g_autoptr (PangoLayout) layout = create_layout (self, tag, pango_attr_scale_new (TAG_SCALE));
  const GdkRGBA line = { foreground->red, foreground->green, foreground->blue, 0.35f };
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);

  int pill_width = width + 2 * TAG_PADDING;
  float x = (float) (end - pill_width);
  GskRoundedRect pill = get_pill (self, x, pill_width, height, 2, (float) height);

  gtk_snapshot_append_border (snapshot, &pill, (const float[]){ 1, 1, 1, 1 },
                              (const GdkRGBA[]){ line, line, line, line });
  append_layout (snapshot, layout, x + TAG_PADDING, pill.bounds.origin.y + 2, foreground);

  return pill_width + SPACING;
}

/* The star has another shape where the code is a favorite, not only another color. */
static int
snapshot_star (ScStatusRow   *self,
               GtkSnapshot   *snapshot,
               const GdkRGBA *foreground)
{
  gboolean favorite = is_favorite (self);
  const GdkRGBA dim = { foreground->red, foreground->green, foreground->blue,
                        foreground->alpha * (favorite ? 1 : 0.4f) };
  int width;
  int height;

  if (self->catalog == NULL)
    return 0;

  g_autoptr (PangoLayout) layout = create_layout (self, favorite ? "★" : "☆", NULL);

  pango_layout_get_pixel_size (layout, &width, &height);
  append_layout (snapshot, layout,
                 (float) (gtk_widget_get_width (GTK_WIDGET (self)) - (STAR_WIDTH + width) / 2),
                 (float) (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2, &dim);

  return STAR_WIDTH;
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
                     self->reason != NULL ? sc_wording_get_language () : SC_LANGUAGE_ZH);
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

  float y = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - title_height - name_height) / 2;

  append_layout (snapshot, title, (float) x, y, foreground);
  append_layout (snapshot, name, (float) x, y + (float) title_height, &dim);
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

  int start = snapshot_badge (self, snapshot, &foreground) + SPACING;
  int end = gtk_widget_get_width (widget) - snapshot_star (self, snapshot, &foreground);

  end -= snapshot_tag (self, snapshot, end, &foreground);
  snapshot_texts (self, snapshot, start, end - start, &foreground);
}

static void
sc_status_row_dispose (GObject *object)
{
  ScStatusRow *self = SC_STATUS_ROW (object);

  g_clear_object (&self->status);
  g_clear_object (&self->catalog);
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
sc_status_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_STATUS)
    sc_status_row_set_status (SC_STATUS_ROW (object), g_value_get_object (value));
  else if (property_id == PROP_CATALOG)
    set_catalog (SC_STATUS_ROW (object), g_value_get_object (value));
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
  widget_class->snapshot = sc_status_row_snapshot;

  properties[PROP_STATUS] =
      g_param_spec_object ("status", NULL, NULL, SC_TYPE_STATUS,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  properties[PROP_CATALOG] =
      g_param_spec_object ("catalog", NULL, NULL, SC_TYPE_CATALOG,
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
