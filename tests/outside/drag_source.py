#!/usr/bin/python3
# drag_source.py — another program's window, from which text or files are dragged
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window out of which its first argument is dragged: "text" and a text, or "files" and paths."""

import sys

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, GObject, Gtk  # noqa: E402

kind, *values = sys.argv[1:]
if kind == "text":
    content = Gdk.ContentProvider.new_for_value(GObject.Value(GObject.TYPE_STRING, values[0]))
else:
    files = Gdk.FileList.new_from_array([Gio.File.new_for_path(path) for path in values])
    content = Gdk.ContentProvider.new_for_value(files)

source = Gtk.DragSource(content=content, actions=Gdk.DragAction.COPY)
window = Gtk.Window(title="Drag from here", default_width=200, default_height=200)
window.add_controller(source)
window.present()
GLib.MainLoop().run()
