#!/usr/bin/python3
# test_harness.py — what the other tests do to a display, tried out where it is simple
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When one of these fails, look at it before the others: it may be the tests that are broken, or
what they are made with, and not the program."""

from others import ClipboardManager, DropTarget
from program import (
    X_SERVER, Program, Suite, check, check_equal, clipboard_targets, press, read_clipboard,
    type_text, wait, wait_equal, write_clipboard,
)

suite = Suite()

NOT_FOUND = "404 Not Found, 未找到"
PLAIN = "text/plain;charset=utf-8"
MARKUP = "<p>一 &amp; two</p>"


def copy_phrase(program):
    wait_equal(lambda: program.selected, [NOT_FOUND], "selected in the list")
    press("ctrl+c")
    wait_equal(read_clipboard, "Not Found", "clipboard")


@suite.test("the forms of what is in the clipboard are listed, and each can be read")
def _():
    with Program("404") as program:
        write_clipboard(MARKUP, "text/html")
        check_equal(read_clipboard("text/html"), MARKUP, "markup that another program copied")
        check("text/html" in clipboard_targets(), f"forms: {clipboard_targets()}")
        copy_phrase(program)
        wait(lambda: PLAIN in clipboard_targets(), "plain text in the clipboard")
        check("text/html" not in clipboard_targets(), f"forms: {clipboard_targets()}")
        check_equal(read_clipboard(PLAIN), "Not Found", "plain text")
        check_equal(read_clipboard("text/html"), "", "markup, which there is none of")


@suite.test("without a clipboard manager a copy is gone when the program has ended")
def _():
    with Program("404") as program:
        copy_phrase(program)
        press("ctrl+q")
        check_equal(program.wait_for_end(), 0, "exit status")
        wait_equal(clipboard_targets, [], "forms")


@suite.test("a clipboard manager keeps what was copied when the program ends")
def _():
    with ClipboardManager() as manager, Program("404") as program:
        copy_phrase(program)
        check_equal(manager.kept, None, "kept while the program runs")
        press("ctrl+q")
        check_equal(program.wait_for_end(), 0, "exit status")
        check(PLAIN in manager.kept, f"kept: {manager.kept}")
        check_equal(read_clipboard(PLAIN), "Not Found", "clipboard")
        check_equal(sorted(clipboard_targets()), sorted(["TARGETS", *manager.kept]), "forms")


@suite.test("a clipboard manager cannot keep what a program left that was killed")
def _():
    with ClipboardManager() as manager, Program("404") as program:
        copy_phrase(program)
        program.process.kill()
        program.wait_for_end()
        wait_equal(clipboard_targets, [], "forms")
        check_equal(manager.kept, None, "kept")


@suite.test("a click comes to what is in that place")
def _():
    with Program() as program:
        wait(lambda: len(program.rows) > 3, "rows")
        rows = program.list.children
        for number in (2, 0, 3):
            program.click(rows[number])
            wait_equal(lambda: program.selected, [rows[number].name], "selected in the list")


@suite.test("the menu of a text opens with the right button", None)
@suite.test("the menu of a text opens with the key Menu", "Menu")
@suite.test("the menu of a text opens with Shift+F10", "shift+F10")
def _(key):
    with Program() as program:
        type_text("404")
        wait_equal(lambda: program.selected, [NOT_FOUND], "selected in the list")
        check_equal(program.menus, [], "menus")
        if key:
            press(key)
        else:
            program.click(program.entry, 3)
        wait_equal(lambda: len(program.menus), 1, "menus")
        check_equal(program.windows, [program.window], "windows")
        press("Escape")
        wait_equal(lambda: program.menus, [], "menus")
        check_equal(program.entry.text, "404", "text in the entry")


@suite.test("a text is dragged into the window of another program")
def _():
    """One of many lines: GTK 4.18 tells no place exactly, and selects no text for who asks it to."""
    beginning = "The sender is a server in the role of a gateway"
    with Program("504") as program, DropTarget(X_SERVER) as target:
        wait_equal(lambda: program.selected, ["504 Gateway Timeout, 网关超时"], "selected in the list")
        program.take_focus(program.window)
        press("Return")
        wait(lambda: program.focus and program.focus[0] == "push-button", "focus on the page")
        for _ in range(30):
            before = program.focus
            if before[1].startswith(beginning):
                break
            press("Tab")
            wait(lambda: program.focus not in (None, before), f"the focus to leave {before}")
        label = program.find(*program.focus)
        check(label.text.startswith(beginning), f"Tab does not come to that text, but to {label!r}")
        press("ctrl+a")
        wait_equal(lambda: label.selected_text, label.text, "selected text")
        check_equal(target.take_drag_from(program.place(label)), label.text, "dropped text")
        check(PLAIN in target.offered, f"offered: {target.offered}")


suite.run()
