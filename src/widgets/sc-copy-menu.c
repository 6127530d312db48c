/* sc-copy-menu.c — all forms in which a code can be copied
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy-menu.h"

#include <glib/gi18n-lib.h>

#include "sc-copy-wording.h"
#include "sc-core-enums.h"
#include "sc-record.h"
#include "sc-text.h"

/* A line for each form: its key, its name, and the text that would be copied, or why there is none;
 * whoever chooses that is told so again. While the menu is open a key alone is enough, so that
 * Alt+C and a digit copy any form. What is chosen goes to the action `status.copy`, and the focus
 * back to where it was.
 *
 * It is no GMenu, since the items of one cannot show what they would copy. The lines have no
 * tooltips: GTK would show one that is due when a key has closed the menu, and warn that there is
 * no surface.
 */

#define PREVIEW_WIDTH 26 /* characters */
#define MAX_SPOKEN 80    /* characters of a text that are read aloud */

typedef struct
{
  GtkWidget *button;
  GtkWidget *name;
  GtkWidget *preview;
} Line;

struct _ScCopyMenu
{
  GtkPopover parent_instance;

  ScTable *table;
  GObject *source; /* not ours, we are in it */
  GtkWidget *title;
  GtkWidget *focus_before; /* weak */
  Line lines[SC_N_COPY_FORMS];
};

G_DEFINE_FINAL_TYPE (ScCopyMenu, sc_copy_menu, GTK_TYPE_POPOVER)

static const char *
get_nick (ScCopyForm form)
{
  g_autoptr (GEnumClass) forms = g_type_class_ref (SC_TYPE_COPY_FORM);

  return g_enum_get_value (forms, (int) form)->value_nick;
}

/* Not by gtk_popover_popdown(): in GTK 4.18 that gives the focus to what the menu is in, after
 * sc_copy_menu_closed() has given it back. */
static void
close_menu (ScCopyMenu *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
copy (ScCopyMenu *self,
      ScCopyForm  form)
{
  close_menu (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "status.copy", "s", get_nick (form));
}

static void
line_clicked_cb (ScCopyMenu *self,
                 GtkWidget  *button)
{
  for (int i = 0; i < SC_N_COPY_FORMS; i++)
    {
      if (self->lines[i].button == button)
        copy (self, (ScCopyForm) i);
    }
}

/* The keys that the window has for two of the forms do not come to it while the menu is open. */
static gboolean
copy_by_accelerator (ScCopyMenu      *self,
                     gunichar         character,
                     GdkModifierType  state)
{
  if (character != 'c' || (state & GDK_CONTROL_MASK) == 0)
    return FALSE;

  copy (self, (state & GDK_SHIFT_MASK) != 0 ? SC_COPY_LINE : SC_COPY_PHRASE);
  return TRUE;
}

/* A form that the code does not have is asked for, too: the answer says why. */
static gboolean
key_pressed_cb (ScCopyMenu      *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  gunichar character = gdk_keyval_to_unicode (gdk_keyval_to_lower (key));

  state &= gtk_accelerator_get_default_mod_mask ();
  if (copy_by_accelerator (self, character, state))
    return TRUE;

  /* Where digits need Shift they are digits all the same, and Alt may still be held. */
  if ((state & ~(GDK_SHIFT_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;

  if (key == GDK_KEY_Escape)
    {
      close_menu (self);
      return TRUE;
    }

  if (key == GDK_KEY_Up || key == GDK_KEY_Down)
    return gtk_widget_child_focus (GTK_WIDGET (self),
                                   key == GDK_KEY_Up ? GTK_DIR_UP : GTK_DIR_DOWN);

  for (int i = 0; i < SC_N_COPY_FORMS && character != 0; i++)
    {
      if (sc_copy_wording_get_key ((ScCopyForm) i) == character)
        {
          copy (self, (ScCopyForm) i);
          return TRUE;
        }
    }

  return FALSE;
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_line (ScCopyMenu *self,
          GtkBox     *list,
          ScCopyForm  form)
{
  Line *line = &self->lines[form];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *key = sc_copy_wording_dup_key (form);
  GtkWidget *key_label = new_label (key, "menu-key");

  line->name = new_label (NULL, NULL);
  line->preview = new_label (NULL, "menu-preview");
  gtk_label_set_max_width_chars (GTK_LABEL (line->preview), PREVIEW_WIDTH);
  gtk_label_set_width_chars (GTK_LABEL (line->preview), PREVIEW_WIDTH);
  gtk_widget_add_css_class (line->name, "menu-name");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (key_label, GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (texts), line->name);
  gtk_box_append (GTK_BOX (texts), line->preview);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), key_label);

  line->button = g_object_new (GTK_TYPE_BUTTON, "child", box, "accessible-role",
                               GTK_ACCESSIBLE_ROLE_MENU_ITEM, NULL);
  gtk_widget_add_css_class (line->button, "flat");
  g_signal_connect_object (line->button, "clicked", G_CALLBACK (line_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (list, line->button);
}

static void
show_line (ScCopyMenu        *self,
           ScStatus          *status,
           ScCopyForm         form,
           const char *const *stacks)
{
  const Line *line = &self->lines[form];
  const char *stack = sc_copy_pick_stack (self->table, form, stacks);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = sc_copy_format (self->table, status, form, stack, &error);
  g_autofree char *name = sc_copy_wording_dup_name (self->table, form, stack);
  g_autofree char *preview = sc_text_collapse (text != NULL ? text : error->message, -1);
  g_autofree char *start =
      g_utf8_substring (preview, 0, MIN (g_utf8_strlen (preview, -1), MAX_SPOKEN));
  g_autofree char *label = g_strdup_printf ("%s: %s", name, start);

  gtk_label_set_text (GTK_LABEL (line->name), name);
  gtk_label_set_text (GTK_LABEL (line->preview), preview);
  /* Why there is no such text is to be read to its end. */
  gtk_label_set_wrap (GTK_LABEL (line->preview), text == NULL);
  gtk_label_set_ellipsize (GTK_LABEL (line->preview),
                           text != NULL ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  if (text != NULL)
    gtk_widget_remove_css_class (line->button, "unavailable");
  else
    gtk_widget_add_css_class (line->button, "unavailable");
  gtk_accessible_update_state (GTK_ACCESSIBLE (line->button), GTK_ACCESSIBLE_STATE_DISABLED,
                               text == NULL, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
show_status (ScCopyMenu        *self,
             ScStatus          *status,
             const char *const *stacks)
{
  g_autofree char *title = sc_record_dup_title (status);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (int i = 0; i < SC_N_COPY_FORMS; i++)
    show_line (self, status, (ScCopyForm) i, stacks);
}

/* What is copied is looked up whenever somebody opens the menu. */
static void
sc_copy_menu_show (GtkWidget *widget)
{
  ScCopyMenu *self = SC_COPY_MENU (widget);
  g_autoptr (ScStatus) status = NULL;
  g_auto (GStrv) stacks = NULL;

  g_object_get (self->source, "status", &status, "stacks", &stacks, NULL);
  if (status != NULL)
    show_status (self, status, (const char *const *) stacks);

  GTK_WIDGET_CLASS (sc_copy_menu_parent_class)->show (widget);
}

/* GTK would give the focus to whatever is next to the menu's parent. */
static void
sc_copy_menu_closed (GtkPopover *popover)
{
  ScCopyMenu *self = SC_COPY_MENU (popover);

  /* Text that is selected by that would be copied by the next Ctrl+C. */
  if (GTK_IS_TEXT (self->focus_before))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (self->focus_before));
  else if (self->focus_before != NULL)
    gtk_widget_grab_focus (self->focus_before);
  g_clear_weak_pointer (&self->focus_before);
}

static void
sc_copy_menu_dispose (GObject *object)
{
  g_clear_weak_pointer (&SC_COPY_MENU (object)->focus_before);
  g_clear_pointer (&SC_COPY_MENU (object)->table, sc_table_unref);

  G_OBJECT_CLASS (sc_copy_menu_parent_class)->dispose (object);
}

static void
sc_copy_menu_class_init (ScCopyMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sc_copy_menu_dispose;
  GTK_WIDGET_CLASS (klass)->show = sc_copy_menu_show;
  GTK_POPOVER_CLASS (klass)->closed = sc_copy_menu_closed;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_MENU);
}

static void
sc_copy_menu_init (ScCopyMenu *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->title = new_label (NULL, "menu-heading");
  gtk_box_append (GTK_BOX (list), self->title);
  for (guint i = 0; i < SC_N_COPY_FORMS; i++)
    add_line (self, GTK_BOX (list), sc_copy_wording_get_form (i));

  g_object_set (scroller, "child", list, "hscrollbar-policy", GTK_POLICY_NEVER,
                "propagate-natural-height", TRUE, "propagate-natural-width", TRUE,
                "max-content-height", 640, NULL);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_widget_add_css_class (GTK_WIDGET (self), "copy-menu");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * sc_copy_menu_new:
 * @table: where the codes are
 * @source: what the menu is in, with the properties `status`, the code to copy, which is also that
 *   of `status.copy`, and `stacks`, the ids of the libraries that somebody prefers
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
sc_copy_menu_new (ScTable *table,
                  GObject *source)
{
  g_return_val_if_fail (table != NULL && G_IS_OBJECT (source), NULL);

  ScCopyMenu *self = g_object_new (SC_TYPE_COPY_MENU, NULL);

  self->table = sc_table_ref (table);
  self->source = source;

  return GTK_WIDGET (self);
}

/* The middle of the upper edge, where what the menu belongs to has been scrolled away: GTK gets
 * into trouble with a popover for something that is far outside of the screen. */
static GdkRectangle
find_place (GtkWidget *parent,
            GtkWidget *target)
{
  graphene_rect_t bounds;

  if (target != NULL && gtk_widget_compute_bounds (target, parent, &bounds) &&
      bounds.origin.y >= 0 && bounds.origin.y < (float) gtk_widget_get_height (parent))
    return (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                           (int) bounds.size.height };

  return (GdkRectangle){ gtk_widget_get_width (parent) / 2, 0, 1, 1 };
}

/**
 * sc_copy_menu_popup:
 * @parent: what the menu is in
 * @target: (nullable): a widget in it that the menu belongs to, if that can be seen
 *
 * Opens the menu.
 */
void
sc_copy_menu_popup (ScCopyMenu *self,
                    GtkWidget  *parent,
                    GtkWidget  *target)
{
  g_return_if_fail (SC_IS_COPY_MENU (self) && GTK_IS_WIDGET (parent));

  GdkRectangle place = find_place (parent, target);
  GtkRoot *root = gtk_widget_get_root (parent);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    g_set_weak_pointer (&self->focus_before, root != NULL ? gtk_root_get_focus (root) : NULL);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &place);
  gtk_popover_popup (GTK_POPOVER (self));
}
