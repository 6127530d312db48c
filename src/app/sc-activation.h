/* sc-activation.h — who asked for a window, as the compositor wants to know it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

void sc_activation_take_environment   (GdkDisplay *display);
void sc_activation_take_platform_data (GdkDisplay *display,
                                       GVariant   *platform_data);

G_END_DECLS
