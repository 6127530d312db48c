#!/usr/bin/python3
# test_wayland.py — the program on a Wayland compositor
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job where there is no X server: window, keyboard and clipboard are others there. That
the program prints nothing, no warning of GTK either, is a condition of each test."""

import contextlib

from program import Program, Suite, check, check_equal, wait, wait_equal
from wayland import Wayland

suite = Suite()

ENTRY = ("entry", "Search")
NOT_FOUND = "404 Not Found, 未找到"
GATEWAY_TIMEOUT = "504 Gateway Timeout, 网关超时"
EARLIER = "copied by another program"


@contextlib.contextmanager
def started(*arguments):
    with Wayland() as display:
        display.write_clipboard(EARLIER)
        with Program(*arguments, display=display) as program:
            yield display, program


def search(display, program, text, wanted):
    display.type_text(text)
    wait_equal(lambda: program.entry.text, text, "text in the entry")
    wait_equal(lambda: program.selected, [wanted], "selected in the list")


@suite.test("a window opens, and the search has the focus")
def _():
    with started() as (display, program):
        wait_equal(lambda: program.focus, ENTRY, "focus")
        check_equal(program.windows, [display.focus], "windows of the program")


@suite.test("the main job: type a code, copy its phrase")
def _():
    with started() as (display, program):
        search(display, program, "404", NOT_FOUND)
        check_equal(display.read_clipboard(), EARLIER, "clipboard before")
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "Not Found", "clipboard")
        plain = "text/plain;charset=utf-8"
        check(plain in display.clipboard_targets(), f"offered: {display.clipboard_targets()}")
        check_equal(display.read_clipboard(plain), "Not Found", "clipboard as plain text")
        wait_equal(lambda: program.toast, "Copied “Not Found”", "message")


@suite.test("a form is chosen in the menu, and a link is offered as HTML, too")
def _():
    with started() as (display, program):
        search(display, program, "404", NOT_FOUND)
        display.press("alt+c")
        wait(lambda: program.focus and program.focus[0] == "menu-item", "focus in the menu")
        display.press("7")
        wait(lambda: display.read_clipboard().startswith("[404 Not Found](https://"), "a link")
        check_equal(display.read_clipboard("text/html"),
                    '<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5">'
                    "404 Not Found</a>", "clipboard as HTML")


@suite.test("Chinese words that are typed find a code")
def _():
    with started() as (display, program):
        search(display, program, "网关超时", GATEWAY_TIMEOUT)
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "Gateway Timeout", "clipboard")


@suite.test("what another program copied is pasted into the search")
def _():
    with started() as (display, program):
        display.write_clipboard("网关超时")
        display.press("ctrl+v")
        wait_equal(lambda: program.entry.text, "网关超时", "text in the entry")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected in the list")


@suite.test("what was copied stays in the clipboard when the window loses the focus")
def _():
    with started() as (display, program):
        search(display, program, "404", NOT_FOUND)
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "Not Found", "clipboard")
        wait(lambda: "active" in program.frame.states, "the window to be active")
        display.leave()
        wait(lambda: "active" not in program.frame.states, "the window not to be active any more")
        check_equal(display.read_clipboard(), "Not Found", "clipboard without the focus")
        display.take_focus(program.window)
        wait_equal(lambda: program.focus, ENTRY, "focus")
        check_equal(display.read_clipboard(), "Not Found", "clipboard with the focus again")


@suite.test("Ctrl+Q after a copy ends the program with status 0")
def _():
    with started() as (display, program):
        search(display, program, "404", NOT_FOUND)
        display.press("ctrl+c")
        wait_equal(display.read_clipboard, "Not Found", "clipboard")
        display.press("ctrl+q")
        check_equal(program.wait_for_end(), 0, "exit status")


suite.run()
