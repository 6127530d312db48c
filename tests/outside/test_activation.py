#!/usr/bin/python3
# test_activation.py — the program called over the session bus
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Launchers and the desktop's search call the program by its name, and the bus starts it. Each test
has a bus of its own. What the program prints, or a warning of GTK, is a failure here, too."""

import concurrent.futures
import contextlib
import re
import signal

import Xlib.display
from gi.repository import GLib

from others import ClipboardManager, DropTarget, TokenGiver
from program import (
    PATIENCE, X_SERVER, Suite, check, check_equal, press, read_clipboard, wait, wait_equal,
    write_clipboard,
)
from session import NAME, Found, Session
from wayland import Wayland

suite = Suite()

NOT_FOUND = "404 Not Found, 未找到"
GATEWAY_TIMEOUT = "504 Gateway Timeout, 网关超时"
EARLIER = "copied by another program"
ENTRY = {"en": "Search", "zh_CN": "搜索"}
MAX_IDLE = 10  # seconds after which GApplication takes a service that was not used for idle


def text(string):
    return GLib.Variant("s", string)


def pair(first, second):
    return GLib.Variant("(ss)", (first, second))


def refused(function, *arguments):
    """What the bus says of a call that is to be refused."""
    try:
        function(*arguments)
    except GLib.Error as error:
        return error.message
    return None


# Starting


@suite.test("a call to open the window starts the program in English", "en")
@suite.test("a call to open the window starts the program in Chinese", "zh_CN")
def _(language):
    with Session(language=language) as session:
        check_equal(session.owner, None, "process before")
        session.open_window()
        with session.find() as program:
            check_equal(program.entry.name, ENTRY[language], "name of the entry")
            check_equal(len(program.windows), 1, "number of windows")


@suite.test("without a window the service ends by itself")
def _():
    with Session() as session:
        check_equal(session.run("--gapplication-service"), (0, ""), "status and output")
        check(MAX_IDLE < PATIENCE, "it was not waited for long enough")


@suite.test("a program that the bus has started ends with its window, and is started again")
def _():
    with Session() as session:
        for _ in range(2):
            session.open_window()
            with session.find() as program:
                press("ctrl+q")
                program.wait_for_end()
            wait_equal(lambda: session.owner, None, "process")


# Actions


@suite.test("every action starts the program", "show", [text("404")], NOT_FOUND, "")
@suite.test("every action starts the program", "show", [text("gateway time")], None, "gateway time")
@suite.test("every action starts the program", "search", [text("504")], GATEWAY_TIMEOUT, "504")
@suite.test("every action starts the program", "favorites", [], None, "")
@suite.test("every action starts the program", "recents", [], None, "")
def _(action, parameters, selected, entry):
    with Session() as session:
        session.act(action, *parameters)
        with session.find() as program:
            wait_equal(lambda: program.entry.text, entry, "text in the entry")
            if selected:
                wait_equal(lambda: program.selected, [selected], "selected")
            if action in ("favorites", "recents"):
                wait(lambda: program.headings, "the view of an empty shelf")
                check_equal(program.rows, [], "rows")


@suite.test("what is asked for in an open window is shown there")
def _():
    with Session() as session, session.start("418") as program:
        wait(lambda: program.selected, "a selected code")
        session.show("404")
        wait_equal(lambda: program.selected, [NOT_FOUND], "selected")
        wait(lambda: "Not Found" in program.headings, "the page")
        session.show("499/cloudflare")
        wait(lambda: program.selected and program.selected[0].startswith("499"), "499")
        session.show("no such code")
        wait_equal(lambda: program.entry.text, "no such code", "text in the entry")
        session.act("search", text("504"))
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        press("ctrl+d")
        session.act("favorites")
        wait_equal(lambda: program.rows, [GATEWAY_TIMEOUT + ", favorite"], "favorites")
        session.copy("404", "phrase")
        session.act("recents")
        wait_equal(lambda: program.rows, [NOT_FOUND], "recents")
        check_equal(program.windows, [program.window], "windows")


@suite.test("parameters of another type are refused, and so are actions that there are not")
def _():
    with Session() as session, session.start("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        write_clipboard(EARLIER)
        for action, parameters in (
            ("show", []), ("show", [GLib.Variant("i", 404)]), ("show", [pair("404", "iana")]),
            ("search", []), ("search", [GLib.Variant("as", ["404"])]),
            ("copy", []), ("copy", [text("404")]), ("copy", [GLib.Variant("(si)", ("404", 1))]),
            ("copy", [GLib.Variant("(sss)", ("404", "phrase", "go"))]),
            ("favorites", [text("404")]), ("recents", [GLib.Variant("b", True)]),
            ("", []), ("nonsense", []), ("app.show", [text("404")]),
        ):
            message = refused(session.act, action, *parameters)
            check(message and "InvalidArgs" in message, f"{action}: {message!r}")
        check_equal(program.entry.text, "504", "text in the entry")
        check_equal(program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(read_clipboard(), EARLIER, "clipboard")


# One instance


@suite.test("a second start gives the first one's window the keyboard", [], NOT_FOUND)
@suite.test("so does one with a query", ["504"], GATEWAY_TIMEOUT)
@suite.test("so does one with an empty shelf", ["--favorites"], None)
@suite.test("so does one with the other empty shelf", ["--recents"], None)
def _(arguments, selected):
    with Session() as session, session.start("404") as program, DropTarget(X_SERVER) as other:
        wait_equal(lambda: program.selected, [NOT_FOUND], "selected")
        X_SERVER.take_focus(other.window)
        check_equal(session.run(*arguments), (0, ""), "status and output")
        wait_equal(X_SERVER.focus, program.window, "window in focus")
        if selected:
            wait_equal(lambda: program.selected, [selected], "selected")
        else:
            wait_equal(lambda: program.rows, [], "rows")
        check_equal(program.windows, [program.window], "windows")
        check_equal(session.owner, program.process.pid, "process")


@suite.test("--favorites opens the window at the favorites", "--favorites", "No Favorite Found")
@suite.test("--recents opens the window at what was copied", "--recents", "Nothing Copied Yet")
def _(option, heading):
    with Session() as session, session.start(option) as program:
        wait(lambda: heading in program.headings, heading)


@suite.test("of many that are started at once one stays")
def _():
    with Session() as session, concurrent.futures.ThreadPoolExecutor() as pool:
        calls = [pool.submit(session.open_window) for _ in range(4)]
        for call in calls:
            call.result()
        with session.find() as program:
            starts = [pool.submit(session.run) for _ in range(4)]
            check_equal([start.result() for start in starts], [(0, "")] * 4, "status and output")
            check_equal(program.windows, [program.window], "windows")
            check_equal(session.owner, program.process.pid, "process")


@suite.test("a second service is refused in one line")
def _():
    with Session() as session, session.start():
        status, output = session.run("--gapplication-service")
        check_equal(status, 1, "status")
        check(re.fullmatch(r"status-codes: [^\n]+\n", output), f"not one line: {output!r}")


@suite.test("if something else has the program's name, it says so in one line")
def _():
    with Session() as session:
        session.call_bus("RequestName", NAME, 0)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            starts = [pool.submit(session.run, *words) for words in ([], ["404"], ["--recents"])]
            wait(lambda: all(start.done() for start in starts), "the program to end")
        for start in starts:
            status, output = start.result()
            check_equal(status, 1, "status")
            check(re.fullmatch(r"status-codes: [^\n]+\n", output), f"not one line: {output!r}")
        session.call_bus("ReleaseName", NAME)


@suite.test("while the program is about to end, another one can be started")
def _():
    """It waits for a clipboard manager that does not answer."""
    with Session() as session, ClipboardManager() as manager:
        session.show("404")
        with session.find() as first:
            wait_equal(lambda: first.selected, [NOT_FOUND], "selected")
            press("ctrl+c")
            wait_equal(read_clipboard, "Not Found", "clipboard")
            manager.process.send_signal(signal.SIGSTOP)
            try:
                press("ctrl+q")
                wait_equal(lambda: session.owner, None, "process with the name")
                check_equal(first.process.poll(), None, "end of the first one")
                with session.start("504") as second:
                    wait_equal(lambda: second.selected, [GATEWAY_TIMEOUT], "selected")
                    check_equal(session.owner, second.process.pid, "process")
            finally:
                manager.process.send_signal(signal.SIGCONT)


# Copying


@suite.test("a form is copied while the window shows something else")
def _():
    with Session() as session, session.start("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        session.copy("404", "status-line")
        wait_equal(read_clipboard, "HTTP/1.1 404 Not Found", "clipboard")
        wait_equal(lambda: program.toast, "Copied “HTTP/1.1 404 Not Found”", "message")
        session.copy("499/nginx", "phrase")
        wait_equal(lambda: program.toast, "Nothing was copied: 499 has no reason phrase", "message")
        session.copy("<b>", "phrase")
        wait_equal(lambda: program.toast, "Nothing was copied: there is no code “<b>”", "message")
        session.copy("404", "Phrase")
        wait_equal(lambda: program.toast, "Nothing was copied: there is no form “Phrase”",
                   "message")
        check_equal(read_clipboard(), "HTTP/1.1 404 Not Found", "clipboard")
        check_equal(program.selected, [GATEWAY_TIMEOUT], "selected")


@suite.test("without a window a form is copied, and is there until something else is")
def _():
    with Session() as session:
        session.copy("404", "phrase")
        process = Found(session.owner)
        wait_equal(read_clipboard, "Not Found", "clipboard")
        session.copy("504", "line")
        wait_equal(read_clipboard, "504 Gateway Timeout", "clipboard")
        check_equal(X_SERVER.windows(process.pid), [], "windows")
        check_equal(session.owner, process.pid, "process")
        session.act("recents")
        with session.find() as program:
            wait_equal(lambda: program.rows, [GATEWAY_TIMEOUT, NOT_FOUND], "recents")
            press("ctrl+w")
            wait(lambda: not program.windows, "the window to close")
            check_equal(read_clipboard(), "504 Gateway Timeout", "clipboard without the window")
            write_clipboard(EARLIER)
            program.wait_for_end()


@suite.test("without a window a clipboard manager takes over what is copied, and the program ends")
def _():
    with ClipboardManager() as manager, Session() as session:
        session.copy("404", "markdown")
        wait(lambda: manager.kept and "text/html" in manager.kept, "both forms to be kept")
        wait_equal(lambda: session.owner, None, "process")
        check(read_clipboard().startswith("[404 Not Found](https://"), "clipboard")


@suite.test("without a window nothing is copied that there is not", "404/nobody", "phrase")
@suite.test("without a window nothing is copied in a form that there is not", "404", "nonsense")
@suite.test("without a window nothing is copied in a form that a code has not", "499", "phrase")
def _(name, form):
    with Session() as session:
        write_clipboard(EARLIER)
        session.copy(name, form)
        process = Found(session.owner)
        check_equal(read_clipboard(), EARLIER, "clipboard")
        process.wait(PATIENCE)


# Startup notification


class Properties:
    """What a window manager reads from a window of an X server."""

    def __init__(self):
        self.display = Xlib.display.Display()

    def read(self, window, name):
        """From the window, or else from the one that stands for all windows of its program."""
        value = self._get(int(window), name)
        if value is None and (leader := self._get(int(window), "WM_CLIENT_LEADER")):
            value = self._get(leader[0], name)
        return value.decode() if isinstance(value, bytes) else value

    def _get(self, window, name):
        resource = self.display.create_resource_object("window", window)
        found = resource.get_full_property(self.display.get_atom(name), 0)
        return found.value if found else None


ID = "launcher-1-machine-status-codes-0_TIME{}"


@suite.test("the id of the startup notification is at the window, from the environment", True)
@suite.test("the id of the startup notification is at the window, from a call", False)
def _(started):
    properties = Properties()
    with contextlib.ExitStack() as stack:
        session = stack.enter_context(Session())
        if started:
            program = stack.enter_context(session.start(DESKTOP_STARTUP_ID=ID.format(1000)))
        else:
            session.open_window(desktop_startup_id=ID.format(1000))
            program = stack.enter_context(session.find())
        check_equal(properties.read(program.window, "_NET_STARTUP_ID"), ID.format(1000), "id")

        session.open_window(desktop_startup_id=ID.format(2000))
        check_equal(properties.read(program.window, "_NET_STARTUP_ID"), ID.format(2000), "id")

        check_equal(session.run(DESKTOP_STARTUP_ID=ID.format(3000)), (0, ""), "second start")
        wait_equal(lambda: properties.read(program.window, "_NET_STARTUP_ID"), ID.format(3000),
                   "id")


# On Wayland


@contextlib.contextmanager
def launched():
    """The program, with a launcher that has the keyboard."""
    with (
        Wayland() as display, Session(display) as session, session.start("404") as program,
        TokenGiver(display) as launcher,
    ):
        wait_equal(lambda: display.focus, launcher.window, "window in focus")
        yield display, session, program, launcher


def give_by_variable(name):
    def give(session, token):
        check_equal(session.run("504", **{name: token}), (0, ""), "status and output")

    return give


def give_by_call(name):
    return lambda session, token: session.act("search", text("504"), **{name: token})


@suite.test("on Wayland a window is raised with a token in a call", give_by_call("activation_token"))
@suite.test("so it is with its older name", give_by_call("desktop_startup_id"))
@suite.test("so it is with a token of a second start", give_by_variable("XDG_ACTIVATION_TOKEN"))
@suite.test("so it is with its older name there", give_by_variable("DESKTOP_STARTUP_ID"))
def _(give):
    with launched() as (display, session, program, launcher):
        give(session, launcher.take_token())
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        wait_equal(lambda: display.focus, program.window, "window in focus")


@suite.test("on Wayland a window is not raised without a token, or with one that is none")
def _():
    with launched() as (display, session, program, launcher):
        session.act("search", text("504"))
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        session.act("search", text("404"), activation_token="nonsense")
        wait_equal(lambda: program.selected, [NOT_FOUND], "selected")
        check_equal(session.run("504", XDG_ACTIVATION_TOKEN=""), (0, ""), "status and output")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(display.focus, launcher.window, "window in focus")


@suite.test("on Wayland a form is copied with the next key, which does nothing else", True)
@suite.test("on Wayland a window opens to copy", False)
def _(started):
    with Wayland() as display, Session(display) as session, contextlib.ExitStack() as stack:
        display.write_clipboard(EARLIER)
        if started:
            program = stack.enter_context(session.start("504"))
            wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
            session.copy("404", "line")
        else:
            session.copy("404", "line")
            program = stack.enter_context(session.find())
        wait(lambda: "Not Found" in program.headings, "the page")
        wait_equal(lambda: program.toast, "Press any key to copy it", "message")
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "404 Not Found", "clipboard")
        wait_equal(lambda: program.toast, "Copied “404 Not Found”", "message")
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "Not Found", "clipboard")


@suite.test("on Wayland nothing is copied any more when the message has gone")
def _():
    with Wayland() as display, Session(display) as session, session.start("504") as program:
        display.write_clipboard(EARLIER)
        session.copy("404", "line")
        wait_equal(lambda: program.toast, "Press any key to copy it", "message")
        wait_equal(lambda: program.toast, None, "message")
        display.press("ctrl+f")
        wait_equal(lambda: program.focus, ("entry", ENTRY["en"]), "focus")
        check_equal(display.read_clipboard(), EARLIER, "clipboard")


@suite.test("on Wayland a window says what cannot be copied")
def _():
    with Wayland() as display, Session(display) as session, session.start("504") as program:
        session.copy("499/nginx", "phrase")
        wait_equal(lambda: program.toast, "Nothing was copied: 499 has no reason phrase", "message")
        session.copy("404", "nonsense")
        wait_equal(lambda: program.toast, "Nothing was copied: there is no form “nonsense”",
                   "message")


suite.run()
