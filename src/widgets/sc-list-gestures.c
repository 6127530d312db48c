/* sc-list-gestures.c — what a pointer can do with the rows of the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-list-gestures.h"

/* A click on the star, a click with Ctrl, the right button, a long press of a finger, and a row
 * that is dragged away. The rows are painted and there are 200 of them, so all this is found out
 * once, for the list as a whole, and before the list itself sees the event.
 */

struct _ScListGestures
{
  GObject parent_instance;

  GtkWidget *list; /* not ours, it has the gestures and thereby us */
};

enum
{
  CLICKED,
  STARRED,
  COMPARED,
  MENU_WANTED,
  DRAGGED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScListGestures, sc_list_gestures, G_TYPE_OBJECT)

static guint signals[N_SIGNALS];

/* The row at that place, which is in the coordinates of the list. */
static ScStatusRow *
find_row_at (ScListGestures *self,
             double          x,
             double          y)
{
  GtkWidget *widget = gtk_widget_pick (self->list, x, y, GTK_PICK_DEFAULT);

  while (widget != NULL && widget != self->list && !SC_IS_STATUS_ROW (widget))
    widget = gtk_widget_get_first_child (widget) != NULL &&
                     SC_IS_STATUS_ROW (gtk_widget_get_first_child (widget))
                 ? gtk_widget_get_first_child (widget)
                 : gtk_widget_get_parent (widget);

  if (!SC_IS_STATUS_ROW (widget) || sc_status_row_get_status (SC_STATUS_ROW (widget)) == NULL)
    return NULL;

  return SC_STATUS_ROW (widget);
}

static gboolean
is_star (ScListGestures *self,
         ScStatusRow    *row,
         double          x,
         double          y)
{
  double row_x;
  double row_y;

  return gtk_widget_translate_coordinates (self->list, GTK_WIDGET (row), x, y, &row_x, &row_y) &&
         sc_status_row_is_star (row, row_x);
}

static void
pressed_cb (ScListGestures  *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  ScStatusRow *row = find_row_at (self, x, y);

  if (row == NULL)
    return;

  if (is_star (self, row, x, y))
    g_signal_emit (self, signals[STARRED], 0, sc_status_row_get_status (row));
  else if ((state & GDK_CONTROL_MASK) != 0)
    g_signal_emit (self, signals[COMPARED], 0, sc_status_row_get_status (row));
  else
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* A click that is none of the above; the list goes on with it. */
static void
released_cb (ScListGestures  *self,
             int              n_press,
             double           x,
             double           y,
             GtkGestureClick *gesture)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  ScStatusRow *row = find_row_at (self, x, y);

  if (row != NULL && !is_star (self, row, x, y) && (state & GDK_CONTROL_MASK) == 0)
    g_signal_emit (self, signals[CLICKED], 0, sc_status_row_get_status (row));
}

/* Which button opens a menu is not the same everywhere. */
static void
any_pressed_cb (ScListGestures  *self,
                int              n_press,
                double           x,
                double           y,
                GtkGestureClick *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  ScStatusRow *row = find_row_at (self, x, y);

  if (row == NULL || event == NULL || !gdk_event_triggers_context_menu (event))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[MENU_WANTED], 0, sc_status_row_get_status (row));
}

static void
long_pressed_cb (ScListGestures *self,
                 double          x,
                 double          y,
                 GtkGesture     *gesture)
{
  ScStatusRow *row = find_row_at (self, x, y);

  if (row == NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[MENU_WANTED], 0, sc_status_row_get_status (row));
}

/* The row itself is to be seen under the pointer. */
static GdkContentProvider *
drag_prepare_cb (ScListGestures *self,
                 double          x,
                 double          y,
                 GtkDragSource  *source)
{
  ScStatusRow *row = find_row_at (self, x, y);
  GdkContentProvider *content = NULL;

  if (row == NULL || is_star (self, row, x, y))
    return NULL;

  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (row));

  gtk_drag_source_set_icon (source, picture, 0, 0);
  g_signal_emit (self, signals[DRAGGED], 0, sc_status_row_get_status (row), &content);

  return content;
}

static void
sc_list_gestures_class_init (ScListGesturesClass *klass)
{
  /**
   * ScListGestures::clicked:
   * @status: a code
   *
   * Its row was clicked, for nothing else that is told here.
   */
  signals[CLICKED] = g_signal_new ("clicked", SC_TYPE_LIST_GESTURES, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, SC_TYPE_STATUS);

  /**
   * ScListGestures::starred:
   * @status: a code
   *
   * Its star was clicked.
   */
  signals[STARRED] = g_signal_new ("starred", SC_TYPE_LIST_GESTURES, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, SC_TYPE_STATUS);

  /**
   * ScListGestures::compared:
   * @status: a code
   *
   * It is to come into the comparison, or to leave it.
   */
  signals[COMPARED] = g_signal_new ("compared", SC_TYPE_LIST_GESTURES, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, SC_TYPE_STATUS);

  /**
   * ScListGestures::menu-wanted:
   * @status: a code
   *
   * Somebody wants to see what can be done with it.
   */
  signals[MENU_WANTED] =
      g_signal_new ("menu-wanted", SC_TYPE_LIST_GESTURES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, SC_TYPE_STATUS);

  /**
   * ScListGestures::dragged:
   * @status: a code
   *
   * Its row is dragged away.
   *
   * Returns: (transfer full) (nullable): what is dragged
   */
  signals[DRAGGED] =
      g_signal_new ("dragged", SC_TYPE_LIST_GESTURES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    GDK_TYPE_CONTENT_PROVIDER, 1, SC_TYPE_STATUS);
}

static void
sc_list_gestures_init (ScListGestures *self)
{
}

static void
add (ScListGestures     *self,
     GtkEventController *controller,
     const char         *signal,
     GCallback           callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, controller);
}

static void
add_controllers (ScListGestures *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *any_click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkDragSource *drag = gtk_drag_source_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (any_click), 0);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  gtk_drag_source_set_actions (drag, GDK_ACTION_COPY);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self,
                           G_CONNECT_SWAPPED);

  add (self, GTK_EVENT_CONTROLLER (drag), "prepare", G_CALLBACK (drag_prepare_cb));
  add (self, GTK_EVENT_CONTROLLER (press), "pressed", G_CALLBACK (long_pressed_cb));
  add (self, GTK_EVENT_CONTROLLER (any_click), "pressed", G_CALLBACK (any_pressed_cb));
  add (self, GTK_EVENT_CONTROLLER (click), "pressed", G_CALLBACK (pressed_cb));
}

/**
 * sc_list_gestures_new:
 * @list: a list of rows, which outlives what is returned
 *
 * Returns: (transfer full): what tells of them
 */
ScListGestures *
sc_list_gestures_new (GtkWidget *list)
{
  g_return_val_if_fail (GTK_IS_WIDGET (list), NULL);

  ScListGestures *self = g_object_new (SC_TYPE_LIST_GESTURES, NULL);

  self->list = list;
  add_controllers (self);

  return self;
}

/**
 * sc_list_gestures_find_row:
 *
 * Returns: (transfer none) (nullable): the row of @status that can be seen
 */
ScStatusRow *
sc_list_gestures_find_row (ScListGestures *self,
                           ScStatus       *status)
{
  g_return_val_if_fail (SC_IS_LIST_GESTURES (self), NULL);

  for (GtkWidget *item = gtk_widget_get_first_child (self->list); item != NULL;
       item = gtk_widget_get_next_sibling (item))
    {
      GtkWidget *row = gtk_widget_get_first_child (item);

      if (SC_IS_STATUS_ROW (row) && gtk_widget_get_mapped (row) &&
          sc_status_row_get_status (SC_STATUS_ROW (row)) == status)
        return SC_STATUS_ROW (row);
    }

  return NULL;
}
