# display.py — what the tests do to a display: keys, pointer, windows, clipboard
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The display that a program is on, used as a person in front of it would use it.

There are two: the X server, here, by way of xdotool and xclip, and of python-xlib for what these do
not know; and a Wayland compositor, in wayland.py.
Tests call what both of them have by the same names.
"""

import contextlib
import itertools
import os
import subprocess

import Xlib.display
import Xlib.error

from waiting import PATIENCE, end, run, wait, wait_equal


class Display:
    """What a program is shown on, with what all displays have. Keys go to whatever window has the
    focus; windows are told apart by names that mean something only to the display."""

    # What to change in the environment of a program so that it comes up here.
    environment = {}

    def press(self, *keys):
        """Presses keys one after another: names of X's key symbols, such as "ctrl+shift+Home"."""
        raise NotImplementedError

    def type_text(self, text):
        raise NotImplementedError

    def read_clipboard(self, target=None):
        """What is in the clipboard, as text, or in the form that target names."""
        raise NotImplementedError

    def clipboard_targets(self):
        """The forms in which what is in the clipboard can be had."""
        raise NotImplementedError

    def write_clipboard(self, text):
        """Puts a text into the clipboard on behalf of another program, which stays for it."""
        raise NotImplementedError

    def windows(self, pid):
        """The windows of a process, menus not counted."""
        raise NotImplementedError

    def take_focus(self, window):
        """Gives a window the keyboard and waits until it has it."""
        raise NotImplementedError


class XServer(Display):
    """The X server that the environment names. It has no window manager."""

    connection = None

    def press(self, *keys):
        run("xdotool", "key", *keys)

    def type_text(self, text):
        run("xdotool", "type", "--delay", "1", text)

    def read_clipboard(self, target=None):
        form = ["-t", target] if target else []
        return run("xclip", "-selection", "clipboard", "-o", *form)

    def clipboard_targets(self):
        return self.read_clipboard("TARGETS").split("\n")[:-1]

    def write_clipboard(self, text, target=None):
        form = ["-t", target] if target else []
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-i", *form], input=text.encode(), check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=PATIENCE,
        )
        wait_equal(lambda: self.read_clipboard(target), text, "clipboard of the other program")

    def windows(self, pid):
        return self._visible(pid, False)

    def menus(self, pid):
        """The menus of a process that are open: whatever opens above a window is one here."""
        return self._visible(pid, True)

    def _visible(self, pid, is_menu):
        found = run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split()
        return [window for window in found if self._is_menu(window) == is_menu]

    def _is_menu(self, window):
        """No window manager may touch a menu; None if there is no such window any more."""
        if self.connection is None:
            self.connection = Xlib.display.Display()
        try:
            resource = self.connection.create_resource_object("window", int(window))
            return bool(resource.get_attributes().override_redirect)
        except Xlib.error.BadWindow:
            return None

    def take_focus(self, window):
        run("xdotool", "windowfocus", window)
        wait_equal(self.focus, window, "window in focus")

    def focus(self):
        """The window that has the keyboard."""
        return run("xdotool", "getwindowfocus").strip()

    def resize(self, window, width, height):
        run("xdotool", "windowsize", window, str(width), str(height))

    def move(self, window, left, top):
        run("xdotool", "windowmove", window, str(left), str(top))
        wait_equal(lambda: self.geometry(window)[:2], (left, top), "place of the window")

    def geometry(self, window):
        """Where a window is on the screen: x, y, width and height."""
        lines = run("xdotool", "getwindowgeometry", "--shell", window).split()
        values = dict(line.split("=", 1) for line in lines)
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def point(self, place):
        run("xdotool", "mousemove", *(str(number) for number in place))

    def click(self, place, button=1):
        self.point(place)
        run("xdotool", "click", str(button))

    def click_with(self, key, place):
        """A click while a key is held down."""
        self.point(place)
        run("xdotool", "keydown", key, "click", "1", "keyup", key)

    def drag(self, start, finish, has_arrived):
        """Drags from one place of the screen to another, and drops when has_arrived() is true.

        The pointer goes there in steps, as the first one only makes a drag of a press, and is not
        still there: the one that it is above hears of it only when it moves."""
        self.point(start)
        run("xdotool", "mousedown", "1")
        try:
            for step in range(1, 11):
                self.point(a + (b - a) * step // 10 for a, b in zip(start, finish))
            places = itertools.cycle([(finish[0] + 2, finish[1]), finish])
            wait(lambda: has_arrived() or self.point(next(places)), "the drag to arrive")
        finally:
            run("xdotool", "mouseup", "1")

    @contextlib.contextmanager
    def stay(self):
        """Stays connected to the X server, which starts afresh whenever its last client has left,
        and meanwhile turns the next one away."""
        client = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "secondary", "-i", os.devnull],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            end(client)
