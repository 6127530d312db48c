/* sc-activation.c — who asked for a window, as the compositor wants to know it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-activation.h"

#ifdef GDK_WINDOWING_WAYLAND
#include <gdk/wayland/gdkwayland.h>
#endif

/* A window may take the keyboard from another one only on behalf of somebody, who hands over a
 * token: on X11 the id of the startup notification, on Wayland one of xdg-activation. It comes in
 * the environment of a process, or with a call on the session bus.
 *
 * GTK 4.8 reads only `DESKTOP_STARTUP_ID` and `desktop-startup-id`; some launchers, such as those
 * of KDE, give a token of xdg-activation by its own name alone. What is read here is what later
 * releases of GTK read themselves: they have taken the variable away before it is looked for, and
 * of a call they have found the same.
 */

#define VARIABLE "XDG_ACTIVATION_TOKEN"

static void
take_token (GdkDisplay *display,
            const char *token)
{
#ifdef GDK_WINDOWING_WAYLAND
  if (GDK_IS_WAYLAND_DISPLAY (display))
    gdk_wayland_display_set_startup_notification_id (display, token);
#endif
}

/**
 * sc_activation_take_environment:
 *
 * Takes the token from the environment, for the first window or for the process that has it. The
 * programs that this one starts are not to have it.
 */
void
sc_activation_take_environment (GdkDisplay *display)
{
  const char *token = g_getenv (VARIABLE);

  if (token == NULL)
    return;

  if (*token != '\0' && g_utf8_validate (token, -1, NULL))
    take_token (display, token);
  g_unsetenv (VARIABLE);
}

/**
 * sc_activation_take_platform_data:
 * @platform_data: what came with a call, of type `a{sv}`
 *
 * Takes the token from a call, for the window that is presented next.
 */
void
sc_activation_take_platform_data (GdkDisplay *display,
                                  GVariant   *platform_data)
{
  const char *token = NULL;

  if (g_variant_lookup (platform_data, "activation-token", "&s", &token))
    take_token (display, token);
}
