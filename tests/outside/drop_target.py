#!/usr/bin/python3
# drop_target.py — another program's window, onto which text is dropped
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that takes text and prints a line for what happens above it: "moved" each time that it
hears of a drag, "offered" with the forms in which what is dragged can be had, "dropped" with what
was dropped. Forms and text stand in JSON, so that each is one line."""

import json

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, GLib, GObject, Gtk  # noqa: E402


def say(word, *details):
    print(word, *(json.dumps(detail) for detail in details), flush=True)


def accept_cb(_target, drop):
    say("offered", drop.get_formats().get_mime_types())
    return True


def motion_cb(_target, _x, _y):
    say("moved")
    return Gdk.DragAction.COPY


def drop_cb(_target, text, _x, _y):
    say("dropped", text)
    return True


target = Gtk.DropTarget.new(GObject.TYPE_STRING, Gdk.DragAction.COPY)
target.connect("accept", accept_cb)
target.connect("motion", motion_cb)
target.connect("drop", drop_cb)
window = Gtk.Window(title="Drop here", default_width=200, default_height=200)
window.add_controller(target)
window.present()
GLib.MainLoop().run()
