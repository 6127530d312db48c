#!/usr/bin/python3
# token_giver.py — another program's window, which lets a program that it starts have the keyboard
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a launcher does on Wayland: with each key it asks the compositor for a token of xdg-activation
and prints it, as a line "token" and the token. Prints "active" when it has the keyboard."""

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gio, GLib, Gtk  # noqa: E402


def pressed_cb(_controller, _key, _code, _state):
    program = Gio.AppInfo.create_from_commandline("status-codes", None, Gio.AppInfoCreateFlags.NONE)
    context = window.get_display().get_app_launch_context()
    print("token", context.get_startup_notify_id(program, []), flush=True)
    return True


def active_cb(_window, _property):
    print("active" if window.is_active() else "inactive", flush=True)


controller = Gtk.EventControllerKey()
controller.connect("key-pressed", pressed_cb)
window = Gtk.Window(title="Launcher", default_width=200, default_height=200)
window.add_controller(controller)
window.connect("notify::is-active", active_cb)
window.present()
GLib.MainLoop().run()
