# session.py — a session bus of a test alone, which starts the program when it is called
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bus that knows one service, the program, by a file as it is installed.

The accessibility bus is that of all tests: the session bus of a test has no services for it.
"""

import contextlib
import os
import pathlib
import signal
import subprocess
import tempfile

from gi.repository import Gio, GLib

from program import BINARY, Program, X_SERVER, environment
from waiting import PATIENCE, Failure, check, check_equal, end, wait

NAME = "io.github.statuscodes.StatusCodes"
PATH = "/io/github/statuscodes/StatusCodes"
APPLICATION = "org.freedesktop.Application"
CONFIG = """<busconfig><type>session</type><listen>unix:dir={0}</listen><servicedir>{0}</servicedir>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/>
</policy></busconfig>"""


def accessibility_address():
    session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    return session.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
    ).unpack()[0]


class Session:
    """The bus, ended with the block that uses it, and with it the program that it started."""

    def __init__(self, display=X_SERVER, language="en"):
        self.display = display
        self.language = language

    def __enter__(self):
        self.directory = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.directory.name)
        (folder / "bus.conf").write_text(CONFIG.format(folder))
        (folder / f"{NAME}.service").write_text(
            f"[D-BUS Service]\nName={NAME}\nExec={BINARY} --gapplication-service\n"
        )
        self.changes = {"AT_SPI_BUS_ADDRESS": accessibility_address(), "GTK_A11Y": "atspi"}
        self.errors = tempfile.TemporaryFile()
        self.daemon = subprocess.Popen(
            ["dbus-daemon", "--config-file", str(folder / "bus.conf"), "--nofork",
             "--print-address"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.errors, text=True,
            env=environment(self.language, **{**self.display.environment, **self.changes}),
        )
        self.changes["DBUS_SESSION_BUS_ADDRESS"] = self.daemon.stdout.readline().strip()
        flags = (
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        )
        self.connection = Gio.DBusConnection.new_for_address_sync(
            self.changes["DBUS_SESSION_BUS_ADDRESS"], flags, None, None
        )
        self.connection.set_exit_on_close(False)
        return self

    def __exit__(self, kind, error, trace):
        with contextlib.suppress(GLib.Error):
            pid = self.owner
            if pid is not None:
                Found(pid).end()
        self.connection.close_sync(None)
        end(self.daemon)
        self.daemon.stdout.close()
        self.errors.seek(0)
        lines = self.errors.read().decode(errors="replace").splitlines()
        self.errors.close()
        self.directory.cleanup()
        printed = [line for line in lines if line and not line.startswith("dbus-daemon[")]
        if kind is None:
            check_equal(printed, [], "what the program printed")
        elif printed:
            raise Failure(f"{error}\nit printed: {printed!r}") from error

    def call(self, name, path, interface, method, parameters=None):
        """Raises GLib.Error if the answer is one."""
        answer = self.connection.call_sync(
            name, path, interface, method, parameters, None, 0, PATIENCE * 1000, None
        )
        return answer.unpack()

    def call_bus(self, method, *arguments):
        signature = {"GetNameOwner": "(s)", "GetConnectionUnixProcessID": "(s)",
                     "RequestName": "(su)", "ReleaseName": "(s)", "NameHasOwner": "(s)"}[method]
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         method, GLib.Variant(signature, arguments))[0]

    @property
    def owner(self):
        """The process that has the program's name, or None."""
        if not self.call_bus("NameHasOwner", NAME):
            return None
        return self.call_bus("GetConnectionUnixProcessID", NAME)

    def open_window(self, **data):
        """What a launcher calls for the program itself."""
        self.call(NAME, PATH, APPLICATION, "Activate", GLib.Variant("(a{sv})", (strings(data),)))

    def act(self, action, *parameters, **data):
        """What a launcher calls for an action."""
        self.call(NAME, PATH, APPLICATION, "ActivateAction",
                  GLib.Variant("(sava{sv})", (action, list(parameters), strings(data))))

    def show(self, name):
        self.act("show", GLib.Variant("s", name))

    def copy(self, name, form):
        self.act("copy", GLib.Variant("(ss)", (name, form)))

    def start(self, *arguments, **options):
        """The program as somebody starts it in this session, to be used as a block."""
        return Program(*arguments, display=self.display, language=self.language,
                       **{**self.changes, **options})

    def run(self, *arguments, **changes):
        """Starts the program, which is to end by itself: its status and what it printed."""
        try:
            result = subprocess.run(
                [BINARY, *arguments], timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                env=environment(self.language,
                                **{**self.display.environment, **self.changes, **changes}),
            )
        except subprocess.TimeoutExpired as error:
            raise Failure(f"it did not end; it printed {error.stdout!r}") from error
        return result.returncode, result.stdout.decode()

    def find(self):
        """The program that the bus has started, to be used as a block."""
        return Activated(self)


class Found:
    """A process that somebody else started, with what is used of subprocess.Popen."""

    def __init__(self, pid):
        self.pid = pid
        self.returncode = None

    def poll(self):
        """None as long as it runs; how it ended only its parent knows."""
        try:
            state = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            state = "X"
        if state in "ZX":
            self.returncode = 0
        return self.returncode

    def wait(self, patience):
        wait(lambda: self.poll() is not None, "the end of the program", patience)
        return self.returncode

    def end(self):
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)
        try:
            self.wait(PATIENCE)
        except Failure:
            os.kill(self.pid, signal.SIGKILL)
            raise


class Activated(Program):
    """The program that the bus has started, and its window."""

    def __init__(self, session):
        super().__init__(display=session.display)
        self.session = session

    def __enter__(self):
        self.process = Found(wait(lambda: self.session.owner, "the program on the bus"))
        self._find()
        return self

    def __exit__(self, kind, error, trace):
        self.process.end()


def strings(data):
    return {name.replace("_", "-"): GLib.Variant("s", text) for name, text in data.items()}


