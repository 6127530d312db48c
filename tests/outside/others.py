# others.py — the other programs of a desktop, with which what is copied or dragged is exchanged
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each runs as a process of its own, is ended with the block that uses it, and prints what happens
to it, a line each."""

import json
import os
import subprocess
import sys
import tempfile

from waiting import Failure, check, end, wait


class Other:
    script = None
    arguments = ()

    def __init__(self, **environment):
        changed = {**os.environ, **environment}
        self.environment = {name: value for name, value in changed.items() if value is not None}

    def __enter__(self):
        self.output = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [sys.executable, os.path.join(os.path.dirname(__file__), self.script),
             *self.arguments],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output,
        )
        try:
            self.get_ready()
        except BaseException as error:
            text = "\n".join(self.lines)
            self._end()
            if not isinstance(error, Exception):  # somebody ends the test
                raise
            raise Failure(f"{error}\n{self.script} printed: {text!r}") from error
        return self

    def __exit__(self, *_):
        self._end()

    def _end(self):
        end(self.process)
        self.output.close()

    def get_ready(self):
        raise NotImplementedError

    def check_alive(self):
        check(self.process.poll() is None, f"it ended with status {self.process.returncode}")

    @property
    def lines(self):
        """What it has printed so far; a line that is not complete yet is none."""
        size = os.fstat(self.output.fileno()).st_size
        text = os.pread(self.output.fileno(), size, 0).decode(errors="replace")
        return text.split("\n")[:-1]

    def said(self, word):
        """What stands behind a word, in the lines that begin with it."""
        pairs = [line.partition(" ") for line in self.lines]
        return [rest for first, _, rest in pairs if first == word]


class ClipboardManager(Other):
    """Takes over what a program that ends leaves in the clipboard; without one it is lost then."""

    script = "clipboard_manager.py"

    def get_ready(self):
        wait(lambda: "ready" in self.lines or self.check_alive(), "the clipboard manager")

    @property
    def kept(self):
        """The forms of what it was last asked to take over; None before it was."""
        found = self.said("kept")
        return found[-1].split() if found else None


class DropTarget(Other):
    """A window to drop text on. It stands beside the program's, at the right of the screen."""

    script = "drop_target.py"
    LEFT = 1300

    def __init__(self, display):
        super().__init__(GTK_A11Y="none")
        self.display = display

    def get_ready(self):
        wait(lambda: self.display.windows(self.process.pid) or self.check_alive(), "its window")
        self.window = self.display.windows(self.process.pid)[0]
        self.display.move(self.window, self.LEFT, 0)

    def take_drag_from(self, place):
        """Has something dragged here from a place of the screen, and returns the text that arrives.

        What is dragged is told about the next move only when it has understood the answer to the
        one before: after the third one it knows that it may be dropped."""
        before = len(self.said("dropped"))
        moves = len(self.said("moved")) + 3
        left, top, width, height = self.display.geometry(self.window)
        middle = left + width // 2, top + height // 2
        self.display.drag(place, middle, lambda: len(self.said("moved")) >= moves)
        wait(lambda: len(self.said("dropped")) > before, "a text to be dropped")
        return json.loads(self.said("dropped")[-1])

    @property
    def offered(self):
        """The forms in which what was last dragged here could be had."""
        found = self.said("offered")
        return json.loads(found[-1]) if found else None


class DragSource(Other):
    """A window to drag something out of. It stands beside the program's, at the right of the
    screen."""

    script = "drag_source.py"
    LEFT = 1300

    def __init__(self, display, kind, *values):
        super().__init__(GTK_A11Y="none")
        self.display = display
        self.arguments = (kind, *values)

    def get_ready(self):
        wait(lambda: self.display.windows(self.process.pid) or self.check_alive(), "its window")
        self.window = self.display.windows(self.process.pid)[0]
        self.display.move(self.window, self.LEFT, 0)

    def drag_to(self, place, has_arrived):
        """Drags what it has to a place of the screen, and drops it when has_arrived() is true."""
        left, top, width, height = self.display.geometry(self.window)
        self.display.drag((left + width // 2, top + height // 2), place, has_arrived)


class TokenGiver(Other):
    """A launcher on Wayland."""

    script = "token_giver.py"

    def __init__(self, display):
        super().__init__(GTK_A11Y="none", **display.environment)
        self.display = display

    def get_ready(self):
        wait(lambda: "active" in self.lines or self.check_alive(), "its window")
        self.window = self.display.windows(self.process.pid)[0]

    def take_token(self):
        """A new token, for which it must have the keyboard."""
        before = len(self.said("token"))
        self.display.press("a")
        wait(lambda: len(self.said("token")) > before, "a token")
        return self.said("token")[-1]
