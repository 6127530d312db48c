/* sc-row-paint.c — what a painted row consists of
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-row-paint.h"

#include "sc-wording.h"

/* A row has no children (sc-status-row.c says why), so its badge, tags and signs are painted by the
 * functions here. Each is in the middle of the row's height and returns how much of its width it
 * has taken.
 */

#define BADGE_PADDING 9
#define BADGE_MARGIN 3
#define BADGE_RADIUS 8
#define TAG_PADDING 8
#define TAG_MARGIN 2
#define TAG_SCALE 0.85
#define SHORTEST_BAR 3

static PangoLayout *
create_layout (GtkWidget      *row,
               const char     *text,
               PangoAttribute *attribute)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (row, text);

  if (attribute != NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, attribute);
      pango_layout_set_attributes (layout, attributes);
    }

  return layout;
}

/* The rounded box around a text of that size. */
static GskRoundedRect
get_pill (GtkWidget *row,
          float      x,
          int        width,
          int        text_height,
          int        margin,
          float      radius)
{
  float height = (float) (text_height + 2 * margin);
  float y = ((float) gtk_widget_get_height (row) - height) / 2;
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

/**
 * sc_row_paint_layout:
 * @x: where it begins in the row
 * @y: the same
 *
 * Paints a text.
 */
void
sc_row_paint_layout (GtkSnapshot   *snapshot,
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

/**
 * sc_row_paint_badge:
 * @start: where it begins
 *
 * Paints the number; ground and text come from the hue of its class, as .badge in style.css has
 * them.
 *
 * Returns: its width in pixels
 */
int
sc_row_paint_badge (GtkWidget     *row,
                    GtkSnapshot   *snapshot,
                    ScStatus      *status,
                    int            start,
                    const GdkRGBA *foreground)
{
  g_autoptr (PangoLayout) layout = create_layout (row, sc_status_get_number (status),
                                                  pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  GdkRGBA hue = *foreground;
  int width;
  int height;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (row),
                                  sc_wording_css_class (sc_status_get_class (status)), &hue);
  pango_layout_get_pixel_size (layout, &width, &height);

  GskRoundedRect pill = get_pill (row, (float) start, width + 2 * BADGE_PADDING, height,
                                  BADGE_MARGIN, BADGE_RADIUS);
  const GdkRGBA ground = { hue.red, hue.green, hue.blue, 0.18f };
  const GdkRGBA color = { mix (hue.red, foreground->red), mix (hue.green, foreground->green),
                          mix (hue.blue, foreground->blue), 1 };

  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &ground, &pill.bounds);
  gtk_snapshot_pop (snapshot);
  sc_row_paint_layout (snapshot, layout, (float) (start + BADGE_PADDING),
                       pill.bounds.origin.y + BADGE_MARGIN, &color);

  return width + 2 * BADGE_PADDING;
}

/**
 * sc_row_paint_tag:
 * @tag: (nullable): a word
 * @end: where it ends
 *
 * Paints a word with a line around it.
 *
 * Returns: its width in pixels and the space before it
 */
int
sc_row_paint_tag (GtkWidget     *row,
                  GtkSnapshot   *snapshot,
                  const char    *tag,
                  int            end,
                  const GdkRGBA *foreground)
{
  if (tag == NULL)
    return 0;

  g_autoptr (PangoLayout) layout = create_layout (row, tag, pango_attr_scale_new (TAG_SCALE));
  const GdkRGBA line = { foreground->red, foreground->green, foreground->blue, 0.35f };
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);

  int pill_width = width + 2 * TAG_PADDING;
  float x = (float) (end - pill_width);
  GskRoundedRect pill = get_pill (row, x, pill_width, height, TAG_MARGIN, (float) height);

  gtk_snapshot_append_border (snapshot, &pill, (const float[]){ 1, 1, 1, 1 },
                              (const GdkRGBA[]){ line, line, line, line });
  sc_row_paint_layout (snapshot, layout, x + TAG_PADDING, pill.bounds.origin.y + TAG_MARGIN,
                       foreground);

  return pill_width + SC_ROW_PAINT_SPACING;
}

/**
 * sc_row_paint_sign:
 * @sign: a character
 * @end: where its place ends
 * @width: how wide that place is; the sign is in its middle
 *
 * Paints a sign.
 *
 * Returns: @width
 */
int
sc_row_paint_sign (GtkWidget     *row,
                   GtkSnapshot   *snapshot,
                   const char    *sign,
                   int            end,
                   int            width,
                   const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = create_layout (row, sign, NULL);
  int sign_width;
  int sign_height;

  pango_layout_get_pixel_size (layout, &sign_width, &sign_height);
  sc_row_paint_layout (snapshot, layout, (float) (end - (width + sign_width) / 2),
                       (float) (gtk_widget_get_height (row) - sign_height) / 2, color);

  return width;
}

/**
 * sc_row_paint_count:
 * @count: a number
 * @end: where it ends
 *
 * Paints a number so that those of several rows stand below each other.
 *
 * Returns: its width in pixels and the space before it
 */
int
sc_row_paint_count (GtkWidget     *row,
                    GtkSnapshot   *snapshot,
                    const char    *count,
                    int            end,
                    const GdkRGBA *foreground)
{
  g_autoptr (PangoLayout) layout =
      create_layout (row, count, pango_attr_font_features_new ("tnum"));
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);
  sc_row_paint_layout (snapshot, layout, (float) (end - width),
                       (float) (gtk_widget_get_height (row) - height) / 2, foreground);

  return width + SC_ROW_PAINT_SPACING;
}

/**
 * sc_row_paint_bar:
 * @start: where it may begin
 * @end: where it may end
 * @share: how long it is, from 0 to 1 of the place that there is
 *
 * Paints a bar at the bottom, in the hue of the class.
 */
void
sc_row_paint_bar (GtkWidget   *row,
                  GtkSnapshot *snapshot,
                  ScStatus    *status,
                  int          start,
                  int          end,
                  double       share)
{
  int height = gtk_widget_get_height (row);
  float room = (float) MAX (end - start, 0);
  float width = share > 0 ? MAX ((float) share * room, MIN (SHORTEST_BAR, room)) : 0;
  float y = (float) (height - SC_ROW_PAINT_BAR);
  GdkRGBA hue = { 0.5f, 0.5f, 0.5f, 1 };
  GskRoundedRect place;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (row),
                                  sc_wording_css_class (sc_status_get_class (status)), &hue);
  gsk_rounded_rect_init_from_rect (&place,
                                   &GRAPHENE_RECT_INIT ((float) start, y, room, SC_ROW_PAINT_BAR),
                                   SC_ROW_PAINT_BAR / 2.0f);

  const GdkRGBA ground = { hue.red, hue.green, hue.blue, 0.18f };
  const graphene_rect_t bar = GRAPHENE_RECT_INIT ((float) start, y, width, SC_ROW_PAINT_BAR);

  gtk_snapshot_push_rounded_clip (snapshot, &place);
  gtk_snapshot_append_color (snapshot, &ground, &place.bounds);
  gtk_snapshot_append_color (snapshot, &hue, &bar);
  gtk_snapshot_pop (snapshot);
}
