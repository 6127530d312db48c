/* sc-course-plot.c — how the classes of codes change in the course of a text, as a picture
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-course-plot.h"

#include <glib/gi18n-lib.h>

#include "sc-course-wording.h"
#include "sc-digits.h"
#include "sc-row-paint.h"
#include "sc-wording.h"

/* A lane for each class that there is, one below the other in the order of their digits, with the
 * name of the class before it: so no class is told by its color alone. Where the text has many
 * answers of a class the bar is high. Each lane has a scale of its own, since what somebody looks
 * for are a few errors among a million answers that went well; on one scale they would be too low
 * to be seen. How many they are stands in the sentences that describe the picture.
 *
 * Texts are laid out when they change. To paint is to paint a few hundred rectangles.
 */

#define LANE_PADDING 4
#define LANE_SPACING 6
#define LABEL_SPACING 10
#define MIN_PLOT_WIDTH 120
#define PLOT_WIDTH 480
#define MAX_BAR_WIDTH 12 /* few lines leave room between the bars */
#define MIN_GAP_PITCH 4  /* from which width on the bars are told apart by a gap */
#define MIN_BAR_HEIGHT 3 /* one among many can still be seen */
#define GROUND_ALPHA 0.07f
#define DIM 0.7f /* opacity of what is less important */
#define AXIS_SCALE 0.85

struct _ScCoursePlot
{
  GtkWidget parent_instance;

  ScCourse course;
  guint64 lines;
  guint64 highest[SC_N_CODE_CLASSES]; /* in a bin; 0 where there is no such class */

  PangoLayout *names[SC_N_CODE_CLASSES]; /* NULL until they are needed */
  PangoLayout *first;
  PangoLayout *last;
  int name_width;
  int text_height;
  int axis_height;
};

G_DEFINE_FINAL_TYPE (ScCoursePlot, sc_course_plot, GTK_TYPE_WIDGET)

static void
forget_layouts (ScCoursePlot *self)
{
  for (int i = 0; i < SC_N_CODE_CLASSES; i++)
    g_clear_object (&self->names[i]);
  g_clear_object (&self->first);
  g_clear_object (&self->last);
}

static PangoLayout *
create_layout (ScCoursePlot   *self,
               const char     *text,
               PangoAttribute *attribute)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, attribute);
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

static PangoLayout *
create_axis_layout (ScCoursePlot *self,
                    guint64       line)
{
  g_autofree char *number = sc_digits_group (line);
  /* Translators: %s is the number of a line */
  g_autofree char *text = g_strdup_printf (_ ("line %s"), number);

  return create_layout (self, text, pango_attr_scale_new (AXIS_SCALE));
}

/* All classes are measured, also those that there are not, so that nothing moves to the side when
 * one is found. */
static void
ensure_layouts (ScCoursePlot *self)
{
  if (self->first != NULL)
    return;

  self->name_width = 0;
  self->text_height = 0;
  for (int i = 1; i < SC_N_CODE_CLASSES; i++)
    {
      g_autofree char *name = sc_course_wording_dup_class ((ScCodeClass) i);
      int width;
      int height;

      self->names[i] = create_layout (self, name, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_get_pixel_size (self->names[i], &width, &height);
      self->name_width = MAX (self->name_width, width);
      self->text_height = MAX (self->text_height, height);
    }

  self->first = create_axis_layout (self, 1);
  self->last = create_axis_layout (self, MAX (self->lines, 1));
  pango_layout_get_pixel_size (self->first, NULL, &self->axis_height);
}

static int
count_lanes (ScCoursePlot *self)
{
  int n = 0;

  for (int i = 1; i < SC_N_CODE_CLASSES; i++)
    n += self->highest[i] > 0;

  return n;
}

static int
get_lane_height (ScCoursePlot *self)
{
  return self->text_height + 2 * LANE_PADDING;
}

static GtkSizeRequestMode
sc_course_plot_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sc_course_plot_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  ScCoursePlot *self = SC_COURSE_PLOT (widget);

  ensure_layouts (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = self->name_width + LABEL_SPACING + MIN_PLOT_WIDTH;
      *natural = self->name_width + LABEL_SPACING + PLOT_WIDTH;
      return;
    }

  *minimum = count_lanes (self) * (get_lane_height (self) + LANE_SPACING) + self->axis_height;
  *natural = *minimum;
}

/* Where the bin begins, in whole pixels, so that no bar is blurred. */
static int
get_bin_x (ScCoursePlot *self,
           guint         bin,
           int           width)
{
  double x = (double) bin * (double) self->course.width / (double) self->lines * width;

  return (int) MIN (x, width);
}

static void
snapshot_bars (ScCoursePlot          *self,
               GtkSnapshot           *snapshot,
               int                    code_class,
               const graphene_rect_t *lane,
               const GdkRGBA         *color)
{
  int width = (int) lane->size.width;
  int height = (int) lane->size.height;

  for (guint i = 0; i < self->course.n_bins; i++)
    {
      guint64 count = self->course.counts[i][code_class];
      int start = MIN (get_bin_x (self, i, width), width - 1);
      int pitch = get_bin_x (self, i + 1, width) - start;
      int bar_width = CLAMP (pitch >= MIN_GAP_PITCH ? pitch - 1 : pitch, 1, MAX_BAR_WIDTH);
      int bar_height = (int) ((double) count / (double) self->highest[code_class] * height);

      if (count == 0)
        continue;

      bar_height = CLAMP (bar_height, MIN_BAR_HEIGHT, height);
      gtk_snapshot_append_color (
          snapshot, color,
          &GRAPHENE_RECT_INIT (lane->origin.x + (float) start,
                               lane->origin.y + (float) (height - bar_height), (float) bar_width,
                               (float) bar_height));
    }
}

static void
snapshot_lane (ScCoursePlot  *self,
               GtkSnapshot   *snapshot,
               int            code_class,
               int            y,
               const GdkRGBA *foreground)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int start = self->name_width + LABEL_SPACING;
  const graphene_rect_t lane =
      GRAPHENE_RECT_INIT ((float) start, (float) y,
                          (float) MAX (gtk_widget_get_width (widget) - start, 1),
                          (float) get_lane_height (self));
  const GdkRGBA ground = { foreground->red, foreground->green, foreground->blue, GROUND_ALPHA };
  GdkRGBA hue = *foreground;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (widget),
                                  sc_wording_css_class ((ScCodeClass) code_class), &hue);
  sc_row_paint_layout (snapshot, self->names[code_class], 0, (float) (y + LANE_PADDING),
                       foreground);
  gtk_snapshot_append_color (snapshot, &ground, &lane);
  snapshot_bars (self, snapshot, code_class, &lane, &hue);
}

static void
snapshot_axis (ScCoursePlot  *self,
               GtkSnapshot   *snapshot,
               int            y,
               const GdkRGBA *foreground)
{
  const GdkRGBA dim = { foreground->red, foreground->green, foreground->blue,
                        foreground->alpha * DIM };
  int start = self->name_width + LABEL_SPACING;
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int first_width;
  int last_width;

  pango_layout_get_pixel_size (self->first, &first_width, NULL);
  pango_layout_get_pixel_size (self->last, &last_width, NULL);
  if (start + first_width + LABEL_SPACING <= width - last_width)
    sc_row_paint_layout (snapshot, self->first, (float) start, (float) y, &dim);
  sc_row_paint_layout (snapshot, self->last, (float) (width - last_width), (float) y, &dim);
}

static void
sc_course_plot_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  ScCoursePlot *self = SC_COURSE_PLOT (widget);
  GdkRGBA foreground;
  int y = 0;

  if (count_lanes (self) == 0)
    return;

  ensure_layouts (self);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &foreground);
  for (int i = 1; i < SC_N_CODE_CLASSES; i++)
    {
      if (self->highest[i] == 0)
        continue;

      snapshot_lane (self, snapshot, i, y, &foreground);
      y += get_lane_height (self) + LANE_SPACING;
    }
  snapshot_axis (self, snapshot, y, &foreground);
}

static void
sc_course_plot_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sc_course_plot_parent_class)->css_changed (widget, change);

  forget_layouts (SC_COURSE_PLOT (widget));
  gtk_widget_queue_resize (widget);
}

static void
sc_course_plot_dispose (GObject *object)
{
  forget_layouts (SC_COURSE_PLOT (object));

  G_OBJECT_CLASS (sc_course_plot_parent_class)->dispose (object);
}

static void
sc_course_plot_class_init (ScCoursePlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_course_plot_dispose;

  widget_class->get_request_mode = sc_course_plot_get_request_mode;
  widget_class->measure = sc_course_plot_measure;
  widget_class->snapshot = sc_course_plot_snapshot;
  widget_class->css_changed = sc_course_plot_css_changed;

  gtk_widget_class_set_css_name (widget_class, "course-plot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sc_course_plot_init (ScCoursePlot *self)
{
  sc_course_init (&self->course);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Plot of the classes in the course of the text"), -1);
}

/**
 * sc_course_plot_new:
 *
 * Returns: (transfer floating): a plot of nothing yet
 */
GtkWidget *
sc_course_plot_new (void)
{
  return g_object_new (SC_TYPE_COURSE_PLOT, NULL);
}

static void
find_highest (ScCoursePlot *self)
{
  for (int c = 0; c < SC_N_CODE_CLASSES; c++)
    {
      self->highest[c] = 0;
      for (guint i = 0; i < self->course.n_bins; i++)
        self->highest[c] = MAX (self->highest[c], self->course.counts[i][c]);
    }
}

static void
describe (ScCoursePlot *self,
          ScReport     *report)
{
  g_autoptr (GString) description = g_string_new (NULL);

  for (int i = 1; report != NULL && i < SC_N_CODE_CLASSES; i++)
    {
      g_autofree char *sentence = sc_course_wording_dup (report, (ScCodeClass) i);

      if (sentence == NULL)
        continue;

      if (description->len > 0)
        /* Translators: what stands between facts that are told one after the other */
        g_string_append (description, C_ ("facts", "; "));
      g_string_append (description, sentence);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description->str, -1);
}

/**
 * sc_course_plot_set_report:
 * @report: (nullable): what was found in the text so far
 *
 * Shows its course. No more is kept of the report.
 */
void
sc_course_plot_set_report (ScCoursePlot *self,
                           ScReport     *report)
{
  g_return_if_fail (SC_IS_COURSE_PLOT (self));

  int n_lanes = count_lanes (self);
  guint64 lines = report != NULL ? sc_report_get_lines (report) : 0;

  if (report != NULL)
    self->course = *sc_report_get_course (report);
  else
    sc_course_init (&self->course);
  if (self->course.n_bins > 0)
    lines = MAX (lines, (self->course.n_bins - 1) * self->course.width + 1);
  find_highest (self);
  if (lines != self->lines)
    {
      self->lines = lines;
      forget_layouts (self);
    }

  describe (self, report);
  if (count_lanes (self) != n_lanes)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
