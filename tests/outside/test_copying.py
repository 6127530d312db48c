#!/usr/bin/python3
# test_copying.py — copying and comparing, with other programs on the other side
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every form by the keyboard alone, read back by xclip; rows dragged into another window; what a
clipboard manager keeps; a comparison as assistive technology reads it."""

import contextlib

from others import ClipboardManager, DropTarget
from program import (
    X_SERVER, Failure, Program, Suite, check, check_equal, clipboard_targets, press, read_clipboard,
    type_text, wait, wait_equal, write_clipboard,
)

suite = Suite()

NOT_FOUND = "404 Not Found, 未找到"
PLAIN = "text/plain;charset=utf-8"
LINK = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"
MARKDOWN = f"[404 Not Found]({LINK})"
HTML = f'<a href="{LINK}">404 Not Found</a>'
EARLIER = "copied by another program"

WORDS = {
    "en": {
        "copied": "Copied “{}”", "libraries": "All library versions", "star": "Show first: ",
        "no phrase": "499 has no reason phrase", "differ": "the codes differ",
        "same": "the same for all", "method": "Method after redirect", "cache": "Caching",
        "compare": "Compare With…", "codes": "Codes to compare", "copy": "Copy Phrase",
        "none": "There is no code “xyz”.", "table": "Copy Table",
    },
    "zh_CN": {
        "copied": "已复制“{}”", "libraries": "全部库版本", "star": "优先显示：",
        "no phrase": "499 没有原因短语", "differ": "有差异",
        "same": "全部相同", "method": "重定向后的方法", "cache": "缓存",
        "compare": "对比…", "codes": "要对比的状态码", "copy": "复制短语",
        "none": "没有状态码“xyz”。", "table": "复制表格",
    },
}

# What the keys copy; the forms that are longer than a line by how they begin.
KEYS = [
    (["ctrl+c"], "Not Found"),
    (["ctrl+shift+c"], "404 Not Found"),
    (["alt+c", "1"], "404"),
    (["alt+c", "2"], "HTTP/1.1 404 Not Found"),
    (["alt+c", "3"], "未找到"),
    (["alt+c", "4"], "404 Not Found（未找到）"),
    (["alt+c", "6"], "return 404;"),
    (["alt+c", "7"], MARKDOWN),
    (["alt+c", "8"], LINK),
    (["alt+c", "9"], '{\n  "number": "404",\n  "code": 404,\n'),
    (["alt+c", "0"], "404,iana,Not Found,未找到,"),
    (["alt+c", "r"], "HTTP/1.1 404 Not Found\r\n"),
]


def in_both_languages(name):
    def add(function):
        for language in WORDS:
            suite.test(f"{name} ({language})", language)(function)
        return function

    return add


def wait_selected(program, wanted):
    wait_equal(lambda: program.selected, [wanted], "selected in the list")


def tab_until(program, condition, what):
    """Presses Tab until the focus is where it should be; within a text it goes from link to link,
    which cannot be seen from here."""
    seen = []
    while not (program.focus and condition(*program.focus)):
        check(len(seen) < 120, f"Tab comes to no {what}, only to {seen}")
        seen.append(program.focus)
        press("Tab")
        with contextlib.suppress(Failure):
            wait(lambda: program.focus not in (None, seen[-1]), "the focus to move", 0.3)


def press_in_menu(program, *keys):
    """The first key opens a menu, which is there before the next one is pressed."""
    press(keys[0])
    if len(keys) > 1:
        wait(lambda: program.menus, "the menu")
        press(keys[1])
        wait(lambda: not program.menus, "the menu to close")


@in_both_languages("every form by its keys")
def _(language):
    with Program("404", language=language) as program:
        wait_selected(program, NOT_FOUND)
        for keys, wanted in KEYS:
            write_clipboard(EARLIER)
            press_in_menu(program, *keys)
            wait(lambda: read_clipboard() != EARLIER, f"{keys} to copy something")
            text = read_clipboard()
            if wanted.endswith("\n") or wanted.endswith(","):
                check(text.startswith(wanted), f"{keys} copied {text!r}")
            else:
                check_equal(text, wanted, f"{keys} copied")
                wait_equal(lambda: program.toast, WORDS[language]["copied"].format(wanted),
                           "message")
            check(PLAIN in clipboard_targets(), f"forms: {clipboard_targets()}")
        check_equal(program.entry.text, "404", "text in the entry")


@in_both_languages("the constant of a library that was marked on the page")
def _(language):
    words = WORDS[language]
    with Program("404", language=language) as program:
        wait_selected(program, NOT_FOUND)
        press("Return")
        wait_equal(lambda: program.focus, ("push-button", words["copy"]), "focus")
        tab_until(program, lambda _, name: name.startswith(words["libraries"]), "libraries")
        press("space")
        tab_until(program, lambda _, name: name.startswith(words["star"] + "Go · net/http"), "Go")
        press("space")
        press_in_menu(program, "alt+c", "5")
        wait_equal(read_clipboard, "http.StatusNotFound", "clipboard")


@in_both_languages("what a code does not have is said and not copied")
def _(language):
    write_clipboard(EARLIER)
    with Program("499", language=language) as program:
        wait(lambda: program.selected, "a selected code")
        for keys in (["ctrl+c"], ["ctrl+shift+c"], ["alt+c", "r"], ["alt+c", "5"]):
            press_in_menu(program, *keys)
            wait(lambda: program.toast and EARLIER not in program.toast, "message")
        check_equal(read_clipboard(), EARLIER, "clipboard")
        press("ctrl+c")
        wait(lambda: words_in(program.toast, WORDS[language]["no phrase"]), "message")
        press_in_menu(program, "alt+c", "1")
        wait_equal(read_clipboard, "499", "clipboard")


def words_in(text, words):
    return text is not None and words in text


@suite.test("the menu of a row opens with the right button", None)
@suite.test("the menu of a row opens with the key Menu", "Menu")
@suite.test("the menu of a row opens with Shift+F10", "shift+F10")
def _(key):
    with Program("40") as program:
        wait(lambda: len(program.rows) > 3, "rows")
        row = next(row for row in program.list.children if row.name == NOT_FOUND)
        if key:
            program.click(row)
            wait_selected(program, NOT_FOUND)
            press(key)
        else:
            program.click(row, 3)
        wait(lambda: program.menus, "the menu")
        wait_selected(program, NOT_FOUND)
        items = wait(lambda: program.all("menu-item"), "its items")
        check("Number: 404" in [item.name for item in items], f"items: {items}")
        check(all("sensitive" in item.states or "Constant" in item.name for item in items),
              f"items: {items}")
        next(item for item in items if item.name.startswith("Status line")).act()
        wait_equal(read_clipboard, "HTTP/1.1 404 Not Found", "clipboard")
        wait(lambda: not program.menus, "the menu to close")


@suite.test("the menu is gone through with the arrow keys")
def _():
    with Program("404") as program:
        wait_selected(program, NOT_FOUND)
        press("alt+c")
        wait(lambda: program.focus and program.focus[0] == "menu-item", "focus in the menu")
        press("Down")
        wait_equal(lambda: program.focus, ("menu-item", "Number and phrase: 404 Not Found"), "focus")
        press("Return")
        wait_equal(read_clipboard, "404 Not Found", "clipboard")


@suite.test("a menu that is closed gives the focus back")
def _():
    with Program("40") as program:
        wait(lambda: len(program.rows) > 3, "rows")
        press("alt+c")
        wait(lambda: program.focus and program.focus[0] == "menu-item", "focus in the menu")
        press("Escape")
        wait_equal(lambda: program.focus, ("entry", "Search"), "focus")
        press_in_menu(program, "alt+c", "1")
        wait_equal(lambda: program.focus, ("entry", "Search"), "focus after a copy")
        program.click(next(row for row in program.list.children if row.name == NOT_FOUND))
        wait_selected(program, NOT_FOUND)
        for _ in range(2):
            press("Menu")
            wait(lambda: program.focus and program.focus[0] == "menu-item", "focus in the menu")
            press("Escape")
            wait_equal(lambda: program.focus, ("list-item", NOT_FOUND), "focus")


@suite.test("the keys of the first two forms work in the open menu", "ctrl+c", "Not Found")
@suite.test("so does the key of the second one", "ctrl+shift+c", "404 Not Found")
@suite.test("a letter of the menu may have Shift", "shift+r", "HTTP/1.1 404 Not Found")
@suite.test("a digit of the menu may have Alt", "alt+1", "404")
def _(key, wanted):
    with Program("404") as program:
        wait_selected(program, NOT_FOUND)
        press_in_menu(program, "alt+c", key)
        wait_equal(lambda: read_clipboard().split("\r\n")[0], wanted, "clipboard")


@suite.test("the server whose statement is copied is chosen on the page")
def _():
    with Program("404") as program:
        wait_selected(program, NOT_FOUND)
        press("Return")
        wait_equal(lambda: program.focus, ("push-button", "Copy Phrase"), "focus")
        tab_until(program, lambda _, name: name.startswith("In one line of"), "statements")
        press("space")
        tab_until(program, lambda _, name: name == "Use HAProxy for copying", "HAProxy")
        press("space")
        wait(lambda: program.find("push-button", "HAProxy is used for copying"), "the star")
        press_in_menu(program, "alt+c", "6")
        wait_equal(read_clipboard, "http-request return status 404", "clipboard")


@suite.test("a link is offered as a text and as HTML, and both outlive the program")
def _():
    with ClipboardManager() as manager, Program("404") as program:
        wait_selected(program, NOT_FOUND)
        press_in_menu(program, "alt+c", "7")
        wait_equal(read_clipboard, MARKDOWN, "clipboard")
        check_equal(read_clipboard("text/html"), HTML, "HTML")
        press("ctrl+q")
        check_equal(program.wait_for_end(), 0, "exit status")
        check({PLAIN, "text/html"} <= set(manager.kept), f"kept: {manager.kept}")
        check_equal(read_clipboard(PLAIN), MARKDOWN, "clipboard")
        check_equal(read_clipboard("text/html"), HTML, "HTML")


@suite.test("a row is dragged into the window of another program", "404", "404 Not Found")
@suite.test("a row without a phrase is dragged as its number", "499", "499")
def _(code, wanted):
    with Program(code) as program, DropTarget(X_SERVER) as target:
        wait(lambda: program.selected, "a selected code")
        check_equal(target.take_drag_from(program.place(program.list.children[0])), wanted,
                    "dropped text")
        check(PLAIN in target.offered, f"offered: {target.offered}")


def cells(program):
    """The comparison, a row a line, as assistive technology reads it."""
    table = program.wait_for("table")
    rows = [row for row in table.walk() if row.role == "table-row"]
    return [[cell for cell in row.walk() if cell.role in ROLES] for row in rows]


ROLES = ("row-header", "table-cell")


@in_both_languages("two codes are compared by the keyboard alone")
def _(language):
    words = WORDS[language]
    with Program("301", language=language) as program:
        wait(lambda: program.selected, "a selected code")
        press("ctrl+m")
        press("ctrl+f", "ctrl+a")
        type_text("308")
        wait(lambda: program.selected and program.selected[0].startswith("308"), "308")
        press("ctrl+m")
        wait(lambda: "301 · 308" in program.headings, "the comparison")
        wait(lambda: len(cells(program)) == 12, "all rows")
        table = cells(program)
        check_equal([cell.name for cell in table[0][1:]],
                    ["301 Moved Permanently", "308 Permanent Redirect"], "columns")
        names = {row[0].name: row for row in table}
        check(f"{words['method']}, {words['differ']}" in names, f"rows: {list(names)}")
        check(f"{words['cache']}, {words['same']}" in names, f"rows: {list(names)}")
        method = names[f"{words['method']}, {words['differ']}"]
        check(all("POST" in cell.text and "RFC" in cell.text for cell in method[1:]),
              f"cells: {method}")

        press("ctrl+c")
        wait(lambda: "| 301 Moved Permanently（永久移动） | 308 Permanent Redirect" in
             read_clipboard(), "a table in the clipboard")
        press("Escape")
        wait(lambda: "301 · 308" not in program.headings, "the page")
        press("ctrl+shift+m")
        wait(lambda: "301 · 308" in program.headings, "the comparison")


@in_both_languages("a code is compared with others that are typed on its page")
def _(language):
    words = WORDS[language]
    with Program("401", language=language) as program:
        wait(lambda: program.selected, "a selected code")
        press("Return")
        wait_equal(lambda: program.focus, ("push-button", words["copy"]), "focus")
        tab_until(program, lambda _, name: name == words["compare"], "button to compare")
        press("space")
        wait(lambda: program.focus and program.focus[1] == words["codes"], "focus in the popover")
        type_text("xyz")
        press("Return")
        wait(lambda: program.find("label", words["none"]), "what is wrong")
        press("ctrl+a")
        type_text("403 404")
        press("Return")
        wait(lambda: "401 · 403 · 404" in program.headings, "the comparison")
        wait_equal(lambda: program.focus, ("push-button", words["table"]), "focus")


@suite.test("a click with Ctrl compares, and a plain one does not")
def _():
    with Program("40") as program:
        wait(lambda: len(program.rows) > 4, "rows")
        rows = program.list.children
        program.click(rows[1])
        wait_selected(program, rows[1].name)
        X_SERVER.click_with("ctrl", program.place(rows[3]))
        wait(lambda: "401 · 403" in program.headings, "the comparison")
        check_equal(program.selected, [rows[1].name], "selected in the list")
        program.click(rows[4])
        wait(lambda: "Not Found" in program.headings, "the page")


suite.run()
