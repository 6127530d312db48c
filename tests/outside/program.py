# program.py — the real program, seen and used from outside
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program as somebody would and looks at it as assistive technology does.

Nothing here knows the program's code. What it shows is read from the accessibility bus; keys,
pointer and clipboard are those of a display, see display.py. The bus is asked directly, not through
libatspi, which answers from a cache that may be older than the key just pressed.
"""

import contextlib
import functools
import os
import re
import signal
import subprocess
import sys
import tempfile
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from display import XServer  # noqa: E402
from waiting import (  # noqa: E402, F401
    PATIENCE, Failure, Gone, check, check_equal, run, wait, wait_equal,
)

BINARY = os.environ["STATUS_CODES"]

# GTK names what has no name after its type: nobody wants to have that read aloud.
TYPE_NAME = re.compile(r"(Gtk|Gdk|Sc)[A-Z][A-Za-z]*")

GONE = (
    Gio.DBusError.UNKNOWN_METHOD, Gio.DBusError.UNKNOWN_OBJECT, Gio.DBusError.UNKNOWN_INTERFACE,
    Gio.DBusError.SERVICE_UNKNOWN, Gio.DBusError.NAME_HAS_NO_OWNER, Gio.DBusError.NO_REPLY,
)

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
# What later releases of AT-SPI and GTK call otherwise, by the name that those of Debian 12 give.
ROLES = {
    "button": "push-button", "toggle-button": "push-button", "grouping": "panel",
    "notification": "status-bar",
}
COORDINATES_OF_WINDOW = 1  # GTK knows no others: asked for those of the screen, it prints a warning

# The display that this process was started on, and what tests do there.
X_SERVER = XServer()
press = X_SERVER.press
type_text = X_SERVER.type_text
read_clipboard = X_SERVER.read_clipboard
clipboard_targets = X_SERVER.clipboard_targets
write_clipboard = X_SERVER.write_clipboard


# The accessibility bus


class Bus:
    """The connection to the accessibility bus, made when it is first needed."""

    connection = None

    @classmethod
    def call(cls, name, path, interface, method, signature="", *arguments):
        if cls.connection is None:
            cls.connection = cls._connect()
        parameters = GLib.Variant(f"({signature})", arguments)
        try:
            answer = cls.connection.call_sync(
                name, path, interface, method, parameters, None, 0, PATIENCE * 1000, None
            ).unpack()
        except GLib.Error as error:
            if any(error.matches(Gio.dbus_error_quark(), code) for code in GONE):
                raise Gone(error.message) from None
            raise
        return answer[0] if len(answer) == 1 else answer

    @staticmethod
    def _connect():
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
        ).unpack()[0]
        flags = (
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        )
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


@functools.cache
def gtk_version():
    version = subprocess.run(
        ["pkg-config", "--modversion", "gtk4"], check=True, capture_output=True, text=True
    ).stdout
    return tuple(int(number) for number in version.split(".")[:2])


def menus_are_named():
    """GTK 4.18 names no item of a menu: the labels in it are for presentation only there."""
    return gtk_version() != (4, 18)


def announces():
    """Before, there was no such event in GTK."""
    return gtk_version() >= (4, 14)


def menu_item(name):
    """The role and the name of an item of a menu, as GTK has them."""
    return "menu-item", name if menus_are_named() else ""


class Accessible:
    """One object of the program as assistive technology sees it, asked anew each time."""

    def __init__(self, bus_name, path):
        self.bus_name = bus_name
        self.path = path

    def __eq__(self, other):
        return isinstance(other, Accessible) and self.path == other.path

    def __hash__(self):
        return hash(self.path)

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    def call(self, interface, method, signature="", *arguments):
        return Bus.call(
            self.bus_name, self.path, f"org.a11y.atspi.{interface}", method, signature, *arguments
        )

    def get(self, interface, name):
        return Bus.call(
            self.bus_name, self.path, "org.freedesktop.DBus.Properties", "Get", "ss",
            f"org.a11y.atspi.{interface}", name,
        )

    @property
    def name(self):
        return self.get("Accessible", "Name")

    @property
    def role(self):
        nick = Atspi.Role(self.call("Accessible", "GetRole")).value_nick
        return ROLES.get(nick, nick)

    @property
    def states(self):
        low, high = self.call("Accessible", "GetState")
        bits = low | high << 32
        return {Atspi.StateType(i).value_nick for i in range(64) if bits >> i & 1}

    @property
    def interfaces(self):
        return {name.rpartition(".")[2] for name in self.call("Accessible", "GetInterfaces")}

    @property
    def children(self):
        return [
            Accessible(name, path) for name, path in self.call("Accessible", "GetChildren")
        ]

    @property
    def text(self):
        return self.call("Text", "GetText", "ii", 0, self.get("Text", "CharacterCount"))

    @property
    def caret(self):
        return self.get("Text", "CaretOffset")

    @property
    def selected_text(self):
        if self.call("Text", "GetNSelections") == 0:
            return ""
        return self.call("Text", "GetText", "ii", *self.call("Text", "GetSelection", "i", 0))

    @property
    def extents(self):
        """Where it is inside its window: x, y, width and height."""
        return self.call("Component", "GetExtents", "u", COORDINATES_OF_WINDOW)

    def walk(self, into_items=False):
        """This object and those below it; what rows of the list consist of only on request."""
        yield self
        if into_items or self.role != "list-item":
            for child in self.children:
                yield from child.walk(into_items)

    def act(self):
        """Does what the object is there for, as a voice command would."""
        check("Action" in self.interfaces, f"{self!r} has no actions")
        check(self.get("Action", "NActions") > 0, f"{self!r} has no actions")
        check(self.call("Action", "DoAction", "i", 0), f"{self!r} did not do its action")


class Events:
    """What the program tells a screen reader while the block runs: by a name that changes, of which
    GTK tells only if it was asked for it before, and from GTK 4.14 on by an announcement, which alone
    is read there."""

    def __init__(self, program):
        self.sender = program.application.bus_name
        self.told = []

    def __enter__(self):
        signal, argument = ("Announcement", None) if announces() else ("PropertyChange", "accessible-name")
        self.subscription = Bus.connection.signal_subscribe(
            self.sender, "org.a11y.atspi.Event.Object", signal, None, argument,
            Gio.DBusSignalFlags.NONE, self._received,
        )
        return self

    def __exit__(self, *_):
        Bus.connection.signal_unsubscribe(self.subscription)

    def _received(self, _connection, _sender, _path, _interface, _signal, parameters):
        self.told.append(parameters.unpack()[3])


# The program


def environment(language="en", **changes):
    """The environment that the caller gave, in that language; None takes a variable away."""
    variables = {**os.environ, "LANGUAGE": language, **changes}
    return {name: value for name, value in variables.items() if value is not None}


class Program:
    """The running program, ended with the block that uses it.

    Whatever it prints is a failure: none of what the tests do is worth a word on a terminal.
    """

    def __init__(
        self, *arguments, display=X_SERVER, accessible=True, language="en", **changes
    ):
        self.arguments = arguments
        self.display = display
        self.accessible = accessible
        self.environment = environment(language, **{**display.environment, **changes})

    def __enter__(self):
        self.output = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [BINARY, *self.arguments], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=self.output, stderr=self.output,
        )
        try:
            self._find()
        except BaseException as error:
            self._end()
            if not isinstance(error, Exception):  # somebody ends the test
                raise
            raise Failure(f"{error}\nit printed: {self.printed!r}") from error
        return self

    def __exit__(self, kind, error, trace):
        self._end()
        if kind is None:
            check_equal(self.printed, "", "what the program printed")
        elif self.printed != "":
            raise Failure(f"{error}\nit printed: {self.printed!r}") from error

    def _find(self):
        wait(lambda: self.windows or self._check_alive(), "a window on the screen")
        self.window = self.windows[0]
        self.display.take_focus(self.window)
        if self.accessible:
            self.application = wait(self._find_application, "the program on the accessibility bus")
            self.frame = wait(lambda: self.application.children, "an accessible window")[0]
            self.entry = wait(lambda: self.find("entry"), "a search entry")

    def _find_application(self):
        registry = "org.a11y.atspi.Registry"
        for name, path in Bus.call(registry, ROOT, ACCESSIBLE, "GetChildren"):
            with contextlib.suppress(Gone):  # a program that has just left
                pid = Bus.call(
                    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID", "s", name,
                )
                if pid == self.process.pid:
                    return Accessible(name, path)
        return None

    def _check_alive(self):
        check(self.process.poll() is None, f"it ended with status {self.process.returncode}")

    def _end(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.output.seek(0)
            self.printed = self.output.read().decode(errors="replace")
            self.output.close()

    def wait_for_end(self):
        """Waits until the program has ended by itself and returns its exit status."""
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise Failure("the program did not end") from error

    # Its windows

    @property
    def windows(self):
        return self.display.windows(self.process.pid)

    @property
    def menus(self):
        return self.display.menus(self.process.pid)

    def take_focus(self, window):
        self.display.take_focus(window)

    def resize(self, width, height):
        self.display.resize(self.window, width, height)

    def place(self, object):
        """Where the middle of an object of the window is on the screen.

        Around what GTK takes for the window it draws a frame, as there is no window manager to do
        so, and what is on the screen is both."""
        left, top, width, height = self.display.geometry(self.window)
        _, _, inner_width, inner_height = self.frame.extents
        x, y, object_width, object_height = object.extents
        return (
            left + (width - inner_width) // 2 + x + object_width // 2,
            top + (height - inner_height) // 2 + y + object_height // 2,
        )

    def click(self, object, button=1):
        """Clicks with the mouse on an object; button 3 is the right one."""
        self.display.click(self.place(object), button)

    # What is in it

    def all(self, role=None, name=None, root=None):
        """What has that role and that name, in the order in which it is read."""
        return [
            object for object in (root or self.frame).walk()
            if (role is None or object.role == role) and (name is None or object.name == name)
        ]

    def find(self, role=None, name=None, root=None):
        found = self.all(role, name, root)
        return found[0] if found else None

    def wait_for(self, role, name=None):
        return wait(lambda: self.find(role, name), f"{role} {name!r}")

    @property
    def list(self):
        return self.find("list")

    @property
    def rows(self):
        """The names of the rows that are there: the list makes none far from what is shown."""
        found = self.list
        return [row.name for row in found.children] if found else []

    @property
    def selected(self):
        found = self.list
        rows = found.children if found else []
        return [row.name for row in rows if "selected" in row.states]

    @property
    def focus(self):
        """What has the focus: its role and name, or None."""
        for object in self.frame.walk():
            if "focused" in object.states:
                return object.role, object.name
        return None

    @property
    def statuses(self):
        """What each status says. GTK 4.18 lets it have no name, only the label in it has one."""
        return [
            next((object.name for object in status.walk() if object.name), "")
            for status in self.all("status-bar")
        ]

    @property
    def toast(self):
        """What the program says about what it has just done."""
        return next(iter(self.statuses), None)

    @property
    def pressed(self):
        """The buttons that are pressed in the window."""
        return [
            object.name for object in self.frame.walk()
            if object.role == "push-button" and "pressed" in object.states
        ]

    @property
    def headings(self):
        """The headings, in the order in which they are read."""
        return [object.name for object in self.all("heading")]


# The tests of a file


class Suite:
    """Tests in the order in which they stand, each a function, reported in TAP."""

    def __init__(self):
        self.tests = []

    def test(self, name, *arguments):
        def add(function):
            self.tests.append((name, function, arguments))
            return function

        return add

    def run(self):
        if "XDG_RUNTIME_DIR" not in os.environ:
            # The accessibility bus would then have its socket in the home directory, where any
            # other session takes it away.
            print("Bail out! XDG_RUNTIME_DIR must name a directory of this test alone")
            return

        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that no program is left behind
        print(f"1..{len(self.tests)}", flush=True)
        with X_SERVER.stay():
            self._run_tests()

    def _run_tests(self):
        for number, (name, function, arguments) in enumerate(self.tests, 1):
            try:
                function(*arguments)
                print(f"ok {number} - {name}", flush=True)
            except Failure as failure:
                self._report(number, name, str(failure), failure)
            except Exception as error:
                self._report(number, name, traceback.format_exc(), error)

    @staticmethod
    def _report(number, name, text, error):
        print(f"not ok {number} - {name}")
        lines = text.splitlines()
        for frame in traceback.extract_tb(error.__traceback__):
            if os.path.basename(frame.filename).startswith("test_"):
                lines.append(f"at {os.path.basename(frame.filename)}:{frame.lineno}: {frame.line}")
        for line in lines:
            print(f"# {line}", flush=True)
