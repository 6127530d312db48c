/* sc-constants-list.c — what libraries call a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constants-list.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-parts.h"

/* The libraries that a person has marked stand first, in the order in which they were marked; the
 * constant of the very first is the one that is copied, and each of the others can take its place.
 * All libraries are below, folded away, and made when they are unfolded. The marks are the property
 * `stacks`, so that the window can keep them in its settings.
 */

struct _ScConstantsList
{
  GtkWidget parent_instance;

  ScConstants *constants;
  gboolean has_code;
  guint code;
  GStrv stacks;

  GtkBox *preferred;
  GtkExpander *expander;
  GtkBox *all;
};

enum
{
  PROP_STACKS = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScConstantsList, sc_constants_list, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static gboolean
is_preferred (ScConstantsList *self,
              const char      *id)
{
  return g_strv_contains ((const char *const *) self->stacks, id);
}

/* The mark of a row knows its stack, which lives as long as the constants. */
static const ScStack *
get_stack (GtkWidget *mark)
{
  return g_object_get_data (G_OBJECT (mark), "stack");
}

static void show_preferred (ScConstantsList *self);

static void
show_mark (GtkWidget *mark,
           gboolean   preferred)
{
  gtk_button_set_icon_name (GTK_BUTTON (mark),
                            preferred ? "starred-symbolic" : "non-starred-symbolic");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (mark), preferred);
}

/* The marks in the list of all follow. */
static void
update_marks (ScConstantsList *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->all)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *mark = gtk_widget_get_first_child (row);

      show_mark (mark, is_preferred (self, get_stack (mark)->id));
    }
}

/* Takes over @stacks. */
static void
take_stacks (ScConstantsList *self,
             GStrv            stacks)
{
  g_strfreev (self->stacks);
  self->stacks = stacks;
  show_preferred (self);
  update_marks (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKS]);
}

typedef enum
{
  NOWHERE,
  FIRST,
  LAST,
} Place;

static void
move (ScConstantsList *self,
      const char      *id,
      Place            place)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (place == FIRST)
    g_strv_builder_add (builder, id);

  for (gsize i = 0; self->stacks[i] != NULL; i++)
    {
      if (!g_str_equal (self->stacks[i], id))
        g_strv_builder_add (builder, self->stacks[i]);
    }

  if (place == LAST)
    g_strv_builder_add (builder, id);

  take_stacks (self, g_strv_builder_end (builder));
}

/* A click and not `toggled`, which is also emitted where a mark follows another one. */
static void
mark_clicked_cb (GtkWidget       *mark,
                 ScConstantsList *self)
{
  const char *id = get_stack (mark)->id;

  /* A row that leaves the upper list takes the focus with it. */
  if (gtk_widget_is_ancestor (mark, GTK_WIDGET (self->preferred)))
    gtk_widget_grab_focus (GTK_WIDGET (self->expander));
  move (self, id, is_preferred (self, id) ? NOWHERE : LAST);
}

static void
raise_clicked_cb (GtkWidget       *button,
                  ScConstantsList *self)
{
  const char *id = get_stack (button)->id;

  gtk_widget_grab_focus (GTK_WIDGET (self->expander));
  move (self, id, FIRST);
}

/* Rows */

static GtkWidget *
new_mark (ScConstantsList *self,
          const ScStack   *stack,
          const char      *caption)
{
  GtkWidget *mark = gtk_toggle_button_new ();
  g_autofree char *label =
      /* Translators: %s is a language, a library and its version */
      g_strdup_printf (_ ("Show first: %s"), caption);

  show_mark (mark, is_preferred (self, stack->id));
  gtk_button_set_has_frame (GTK_BUTTON (mark), FALSE);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (mark, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data (G_OBJECT (mark), "stack", (gpointer) stack);
  g_signal_connect_object (mark, "clicked", G_CALLBACK (mark_clicked_cb), self, 0);

  return mark;
}

static GtkWidget *
new_raise (ScConstantsList *self,
           const ScStack   *stack)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("go-up-symbolic");
  g_autofree char *label =
      /* Translators: %s is a library; its constant is then the one that is copied */
      g_strdup_printf (_ ("Copy the constant of %s"), stack->library);

  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (button), "stack", (gpointer) stack);
  g_signal_connect_object (button, "clicked", G_CALLBACK (raise_clicked_cb), self, 0);

  return button;
}

static GtkWidget *
new_constant (const ScConstant *constant)
{
  const char *role = sc_fact_wording_of_role (constant->role);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), sc_parts_new_label (constant->identifier, "literal", -1));
  if (role != NULL)
    gtk_box_append (GTK_BOX (box), sc_parts_new_label (role, "part-note", -1));

  return box;
}

static GtkWidget *
new_none (ScConstantsList *self,
          const ScStack   *stack)
{
  g_autofree char *text =
      stack->complete
          /* Translators: a library, its version, a code */
          ? g_strdup_printf (_ ("%s %s has none for %03u"), stack->library, stack->version,
                             self->code)
          /* Translators: a library, its version, a code */
          : g_strdup_printf (_ ("%s %s: nothing is recorded for %03u"), stack->library,
                             stack->version, self->code);

  return sc_parts_new_label (text, "part-note", -1);
}

/* @note, if there is one, is said of the library. */
static GtkWidget *
new_row (ScConstantsList *self,
         const ScStack   *stack,
         const char      *note)
{
  guint n;
  const ScConstant *constants = sc_stack_find (stack, self->code, &n);
  g_autofree char *caption =
      g_strdup_printf ("%s · %s · %s", stack->language, stack->library, stack->version);
  g_autofree char *line =
      note != NULL ? g_strdup_printf ("%s · %s", caption, note) : g_strdup (caption);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), sc_parts_new_label (line, "part-note", -1));
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (texts), new_constant (&constants[i]));
  if (n == 0)
    gtk_box_append (GTK_BOX (texts), new_none (self, stack));

  gtk_box_append (GTK_BOX (row), new_mark (self, stack, caption));
  gtk_box_append (GTK_BOX (row), texts);

  return row;
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
show_preferred (ScConstantsList *self)
{
  clear (self->preferred);
  for (gsize i = 0; self->has_code && self->stacks[i] != NULL; i++)
    {
      const ScStack *stack = sc_constants_find_stack (self->constants, self->stacks[i]);

      if (stack == NULL)
        continue;

      gboolean first = gtk_widget_get_first_child (GTK_WIDGET (self->preferred)) == NULL;
      GtkWidget *row = new_row (self, stack, first ? _ ("used for copying") : NULL);

      if (!first)
        gtk_box_append (GTK_BOX (row), new_raise (self, stack));
      gtk_box_append (self->preferred, row);
    }
}

static void
show_all (ScConstantsList *self)
{
  clear (self->all);
  if (!self->has_code || !gtk_expander_get_expanded (self->expander))
    return;

  for (guint i = 0; i < sc_constants_get_length (self->constants); i++)
    {
      const ScStack *stack = sc_constants_get_stack (self->constants, i);
      guint n;

      if (stack->complete || sc_stack_find (stack, self->code, &n) != NULL)
        gtk_box_append (self->all, new_row (self, stack, NULL));
    }
}

static void
sc_constants_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SC_TYPE_CONSTANTS_LIST);

  G_OBJECT_CLASS (sc_constants_list_parent_class)->dispose (object);
}

static void
sc_constants_list_finalize (GObject *object)
{
  ScConstantsList *self = SC_CONSTANTS_LIST (object);

  g_clear_pointer (&self->constants, sc_constants_unref);
  g_strfreev (self->stacks);

  G_OBJECT_CLASS (sc_constants_list_parent_class)->finalize (object);
}

static void
sc_constants_list_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (property_id == PROP_STACKS)
    g_value_set_boxed (value, SC_CONSTANTS_LIST (object)->stacks);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
set_stacks (ScConstantsList *self,
            GStrv            stacks)
{
  static const char *const none[] = { NULL };
  const char *const *wanted = stacks != NULL ? (const char *const *) stacks : none;

  if (g_strv_equal (wanted, (const char *const *) self->stacks))
    return;

  take_stacks (self, g_strdupv ((GStrv) wanted));
}

static void
sc_constants_list_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property_id == PROP_STACKS)
    set_stacks (SC_CONSTANTS_LIST (object), g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_constants_list_class_init (ScConstantsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_constants_list_dispose;
  object_class->finalize = sc_constants_list_finalize;
  object_class->get_property = sc_constants_list_get_property;
  object_class->set_property = sc_constants_list_set_property;

  properties[PROP_STACKS] =
      g_param_spec_boxed ("stacks", NULL, NULL, G_TYPE_STRV,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-constants-list.ui");
  gtk_widget_class_bind_template_child (widget_class, ScConstantsList, preferred);
  gtk_widget_class_bind_template_child (widget_class, ScConstantsList, expander);
  gtk_widget_class_bind_template_child (widget_class, ScConstantsList, all);
  gtk_widget_class_bind_template_callback (widget_class, show_all);
  gtk_widget_class_set_css_name (widget_class, "constants-list");
}

static void
sc_constants_list_init (ScConstantsList *self)
{
  self->stacks = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_constants_list_new:
 *
 * Returns: (transfer floating): a list of @constants
 */
GtkWidget *
sc_constants_list_new (ScConstants *constants)
{
  g_return_val_if_fail (constants != NULL, NULL);

  ScConstantsList *self = g_object_new (SC_TYPE_CONSTANTS_LIST, NULL);

  self->constants = sc_constants_ref (constants);

  return GTK_WIDGET (self);
}

/**
 * sc_constants_list_set_code:
 * @code: the number of the code to show
 *
 * Returns: whether any library has a constant for it
 */
gboolean
sc_constants_list_set_code (ScConstantsList *self,
                            guint            code)
{
  guint n_stacks = 0;

  g_return_val_if_fail (SC_IS_CONSTANTS_LIST (self), FALSE);

  for (guint i = 0; i < sc_constants_get_length (self->constants); i++)
    {
      guint n;

      if (sc_stack_find (sc_constants_get_stack (self->constants, i), code, &n) != NULL)
        n_stacks++;
    }

  g_autofree char *label = g_strdup_printf (
      /* Translators: in how many versions of libraries the code has a constant, and how many there
         are */
      _ ("All library versions: %u of %u have one"), n_stacks,
      sc_constants_get_length (self->constants));

  self->has_code = TRUE;
  self->code = code;
  gtk_expander_set_label (self->expander, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  show_preferred (self);
  show_all (self);

  return n_stacks > 0;
}
