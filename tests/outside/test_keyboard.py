#!/usr/bin/python3
# test_keyboard.py — the program used with the keyboard alone
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses the keys that a reader of status codes presses, and reads the clipboard as the next program
would. The main job, from a number to a phrase in the clipboard, is done in both languages."""

from program import (
    Failure, Program, Suite, check, check_equal, menu_item, press, read_clipboard, run, type_text,
    wait, wait_equal, write_clipboard,
)

suite = Suite()

GATEWAY_TIMEOUT = "504 Gateway Timeout, 网关超时"
EARLIER = "copied by another program"

WORDS = {
    "en": {
        "search": "Search", "copy": "Copy Phrase", "copied": "Copied “Gateway Timeout”",
        "no phrase": "Nothing was copied: 499 has no reason phrase", "back": "Back",
        "chip": "Remove the filter method:kept", "full star": "Remove from favorites",
        "favorite": ", favorite", "check": "Stays the same",
    },
    "zh_CN": {
        "search": "搜索", "copy": "复制短语", "copied": "已复制“Gateway Timeout”",
        "no phrase": "未复制：499 没有原因短语", "back": "返回",
        "chip": "移除筛选条件 method:kept", "full star": "取消收藏",
        "favorite": ", 已收藏", "check": "保持不变",
    },
}
ENTRY = ("entry", "Search")
COPY = ("push-button", "Copy Phrase")


def in_both_languages(name):
    def add(function):
        for language in WORDS:
            suite.test(f"{name} ({language})", language)(function)
        return function

    return add


def wait_focus(program, wanted):
    wait_equal(lambda: program.focus, wanted, "focus")


def wait_selected(program, wanted):
    wait_equal(lambda: program.selected, [wanted], "selected in the list")


def search(program, text, wanted):
    type_text(text)
    wait_equal(lambda: program.entry.text, text, "text in the entry")
    wait_selected(program, wanted)


def in_sight(program, name):
    """Whether the row of that name is where the list shows it."""
    _, top, _, height = program.list.extents
    row = next(row for row in program.list.children if row.name == name)
    _, y, _, row_height = row.extents
    return top <= y and y + row_height <= top + height


def open_page(program):
    press("Return")
    wait_focus(program, COPY)


def tab_to(program, role):
    """Presses Tab until something of that role has the focus."""
    seen = [program.focus]
    while seen[-1][0] != role:
        check(len(seen) < 30, f"Tab comes to no {role}, only to {seen}")
        press("Tab")
        wait(lambda: program.focus not in (None, seen[-1]), f"the focus to leave {seen[-1]}")
        seen.append(program.focus)


@in_both_languages("the main job: type a code, copy its phrase")
def _(language):
    words = WORDS[language]
    write_clipboard(EARLIER)
    with Program(language=language) as program:
        wait_focus(program, ("entry", words["search"]))
        search(program, "504", GATEWAY_TIMEOUT)
        wait(lambda: "Gateway Timeout" in program.headings, "the page of 504")
        check_equal(program.focus, ("entry", words["search"]), "focus after typing")
        press("ctrl+c")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")
        wait_equal(lambda: program.toast, words["copied"], "message")


@in_both_languages("the main job: type a code, read its page, copy its phrase there")
def _(language):
    words = WORDS[language]
    write_clipboard(EARLIER)
    with Program(language=language) as program:
        search(program, "504", GATEWAY_TIMEOUT)
        press("Return")
        wait_focus(program, ("push-button", words["copy"]))
        press("ctrl+c")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")
        wait_equal(lambda: program.toast, words["copied"], "message")
        press("Escape")
        wait_focus(program, ("entry", words["search"]))


@in_both_languages("a code without a phrase leaves the clipboard as it was and says so")
def _(language):
    write_clipboard(EARLIER)
    with Program(language=language) as program:
        type_text("499")
        wait(lambda: program.selected, "a selected code")
        press("Return")
        wait(lambda: program.focus and program.focus[0] == "push-button", "focus on the page")
        press("ctrl+c")
        wait_equal(lambda: program.toast, WORDS[language]["no phrase"], "message")
        check_equal(read_clipboard(), EARLIER, "clipboard")


@in_both_languages("Chinese words find a code")
def _(language):
    write_clipboard("网关超时")
    with Program(language=language) as program:
        press("ctrl+v")
        wait_equal(lambda: program.entry.text, "网关超时", "text in the entry")
        wait_selected(program, GATEWAY_TIMEOUT)


@suite.test("the copy button copies the phrase when Enter or the space bar presses it")
def _():
    for key in ("Return", "space"):
        write_clipboard(EARLIER)
        with Program("504") as program:
            wait_selected(program, GATEWAY_TIMEOUT)
            open_page(program)
            press(key)
            wait_equal(read_clipboard, "Gateway Timeout", f"clipboard after {key}")


@suite.test("Ctrl+Insert copies the phrase too")
def _():
    write_clipboard(EARLIER)
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        press("ctrl+Insert")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")


@suite.test("text that is selected in the entry is what Ctrl+C copies")
def _():
    write_clipboard(EARLIER)
    with Program() as program:
        search(program, "504", GATEWAY_TIMEOUT)
        press("shift+Home")
        wait_equal(lambda: program.entry.selected_text, "504", "selected in the entry")
        press("ctrl+c")
        wait_equal(read_clipboard, "504", "clipboard")


@suite.test("text that is selected on the page is what Ctrl+C copies")
def _():
    write_clipboard(EARLIER)
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        open_page(program)
        tab_to(program, "label")
        text = program.focus[1]
        press("ctrl+a")
        wait_equal(lambda: program.find("label", text).selected_text, text, "selected on the page")
        press("ctrl+c")
        wait_equal(read_clipboard, text, "clipboard")


@suite.test("Ctrl+C on a text of the page of which nothing is selected copies the phrase")
def _():
    write_clipboard(EARLIER)
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        open_page(program)
        tab_to(program, "label")
        press("ctrl+c")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")


@suite.test("a link to another code opens that one's page with Enter")
def _():
    with Program("404") as program:
        wait_selected(program, "404 Not Found, 未找到")
        open_page(program)
        tab_to(program, "label")
        summary = program.focus
        press("Tab")
        wait(lambda: program.focus not in (None, summary), "the next text")
        meaning = program.find(*program.focus)
        check("410" in meaning.name, f"focus: {meaning}")
        if meaning.caret == 0:  # the focus came to the text as a whole, and the link is the next
            press("Tab")
            wait_equal(lambda: meaning.caret, meaning.name.index("410"), "place in the text")
        press("Return")
        wait_selected(program, "410 Gone, 已不存在")
        wait(lambda: "Gone" in program.headings, "the page of 410")
        check_equal(program.entry.text, "", "text in the entry, which does not find 410")


def tab_to_name(program, name):
    """Presses Tab until what has that name has the focus; between the links of one text, it stays there."""
    for _ in range(120):
        focus = program.focus
        if focus and focus[1] == name:
            return
        press("Tab")
        try:
            wait(lambda: program.focus not in (None, focus), f"the focus to leave {focus}", 0.3)
        except Failure:
            continue
    raise Failure(f"Tab does not come to {name!r}")


@suite.test("the constants are unfolded and a library is marked by keys, and stands first from then on")
def _():
    with Program("404") as program:
        wait_selected(program, "404 Not Found, 未找到")
        open_page(program)
        tab_to_name(program, "All library versions: 43 of 46 have one")
        press("space")
        program.wait_for("label", "http.StatusNotFound")
        tab_to_name(program, "Show first: Go · net/http · 1.27.3")
        press("space")
        wait_equal(lambda: len(program.all("label", "http.StatusNotFound")), 2, "constants of Go")
        program.entry.call("EditableText", "SetTextContents", "s", "410")
        wait_equal(
            lambda: [each.name for each in program.all("label")
                     if each.name in ("HTTPStatus.GONE", "http.StatusGone")][:2],
            ["http.StatusGone", "HTTPStatus.GONE"], "constants of 410",
        )


@suite.test("Ctrl+C on a row of the list copies the phrase")
def _():
    write_clipboard(EARLIER)
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        tab_to(program, "list-item")
        press("ctrl+c")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")


@suite.test("Ctrl+C with no code selected does nothing")
def _():
    write_clipboard(EARLIER)
    with Program() as program:
        press("ctrl+c")
        search(program, "504", GATEWAY_TIMEOUT)  # so that the key before it has been dealt with
        check_equal(read_clipboard(), EARLIER, "clipboard")


@suite.test("the program goes on after a copy, and a second copy replaces the first")
def _():
    with Program() as program:
        search(program, "504", GATEWAY_TIMEOUT)
        open_page(program)
        press("ctrl+c")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")
        press("ctrl+f", "ctrl+a")
        search(program, "404", "404 Not Found, 未找到")
        open_page(program)
        press("ctrl+c")
        wait_equal(read_clipboard, "Not Found", "clipboard")
        check(program.process.poll() is None, "the program has ended")


@suite.test("Down and Up move in the list while the focus stays in the entry")
def _():
    with Program() as program:
        search(program, "50", "500 Internal Server Error, 服务器内部错误")
        press("Down")
        wait_selected(program, "501 Not Implemented, 未实现")
        press("Down")
        wait_selected(program, "502 Bad Gateway, 网关错误")
        press("Up")
        wait_selected(program, "501 Not Implemented, 未实现")
        check_equal(program.focus, ENTRY, "focus")
        check_equal(program.entry.text, "50", "text in the entry")
        press("Up", "Up", "Up")
        wait_selected(program, "500 Internal Server Error, 服务器内部错误")


@suite.test("Down begins at the first code where none is selected")
def _():
    with Program() as program:
        check_equal(program.selected, [], "selected at the start")
        press("Down")
        wait_selected(program, "100 Continue, 继续")
        check_equal(program.focus, ENTRY, "focus")


@suite.test("Escape clears the search, and the code stays selected")
def _():
    with Program() as program:
        search(program, "504", GATEWAY_TIMEOUT)
        press("Escape")
        wait_equal(lambda: program.entry.text, "", "text in the entry")
        program.wait_for("push-button", "All classes, 168 codes")
        wait_selected(program, GATEWAY_TIMEOUT)
        place = program.rows.index(GATEWAY_TIMEOUT)
        check_equal(
            program.rows[place - 1:place + 2],
            ["503 Service Unavailable, 服务不可用", GATEWAY_TIMEOUT,
             "505 HTTP Version Not Supported, 不支持的 HTTP 版本"], "the code in the whole list",
        )
        check(in_sight(program, GATEWAY_TIMEOUT), "the code cannot be seen")
        check_equal(program.focus, ENTRY, "focus")


@suite.test("Escape on the page goes back to the search and leaves its text")
def _():
    with Program() as program:
        search(program, "504", GATEWAY_TIMEOUT)
        open_page(program)
        press("Escape")
        wait_focus(program, ENTRY)
        check_equal(program.entry.text, "504", "text in the entry")


@suite.test("what is typed while a row has the focus goes to the entry")
def _():
    with Program() as program:
        tab_to(program, "list-item")
        type_text("504")
        wait_equal(lambda: program.entry.text, "504", "text in the entry")
        wait_selected(program, GATEWAY_TIMEOUT)
        wait_focus(program, ENTRY)


@suite.test("what is typed on the page goes to the entry and replaces the search")
def _():
    with Program("404") as program:
        wait_selected(program, "404 Not Found, 未找到")
        open_page(program)
        type_text("504")
        wait_selected(program, GATEWAY_TIMEOUT)
        wait_focus(program, ENTRY)
        check_equal(program.entry.text, "504", "text in the entry")


@suite.test("Enter on a row opens its page")
def _():
    with Program() as program:
        press("Down")  # of a row that is not selected, GTK 4.18 goes no further before it is
        wait_selected(program, "100 Continue, 继续")
        tab_to(program, "list-item")
        check_equal(program.focus[1], "100 Continue, 继续", "row in focus")
        press("Down")
        wait_focus(program, ("list-item", "101 Switching Protocols, 切换协议"))
        press("Return")
        wait_focus(program, COPY)
        check("Switching Protocols" in program.headings, f"headings: {program.headings}")


@suite.test("Alt with a digit chooses a class")
def _():
    classes = [
        ("alt+1", "Informational", "100 Continue, 继续"), ("alt+2", "Successful", "200 OK, 成功"),
        ("alt+3", "Redirection", "300 Multiple Choices, 多种选择"),
        ("alt+4", "Client error", "400 Bad Request, 错误请求"),
        ("alt+5", "Server error", "500 Internal Server Error, 服务器内部错误"),
        ("alt+0", "All classes", "100 Continue, 继续"),
    ]
    with Program() as program:
        for key, name, first in classes:
            press(key)
            wait(
                lambda: [button.startswith(f"{name}, ") for button in program.pressed[:1]] == [True],
                f"{name} to be pressed",
            )
            wait_equal(lambda: program.rows[:1], [first], f"first row after {key}")
            check_equal(program.focus, ENTRY, "focus")
            check_equal(program.entry.text, "", "text in the entry")


@suite.test("Ctrl+F goes to the search from the page and from the list")
def _():
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        open_page(program)
        press("ctrl+f")
        wait_focus(program, ENTRY)
        tab_to(program, "list-item")
        press("ctrl+f")
        wait_focus(program, ENTRY)


@suite.test("Ctrl+Q ends the program with status 0", "ctrl+q")
@suite.test("Ctrl+W ends the program with status 0", "ctrl+w")
def _(key):
    with Program() as program:
        press(key)
        check_equal(program.wait_for_end(), 0, "exit status")


@suite.test("F10 opens the menu and Escape closes it")
def _():
    with Program() as program:
        press("F10")
        wait_focus(program, menu_item("Explain Clipboard Text"))
        press("Down", "Down")
        wait_focus(program, menu_item("Compare the Chosen Codes"))
        press("Escape")
        wait(lambda: not program.all("menu-item"), "the menu to close")
        search(program, "504", GATEWAY_TIMEOUT)


@suite.test("Ctrl+? shows the keyboard shortcuts and Escape closes them")
def _():
    with Program() as program:
        press("ctrl+question")
        wait(lambda: len(program.windows) == 2, "a second window")
        wait(
            lambda: any(program.find("label", "Copy the reason phrase", root=window)
                        for window in program.application.children),
            "the shortcuts to be listed",
        )
        shortcuts = [window for window in program.windows if window != program.window]
        program.take_focus(shortcuts[0])
        press("Escape")
        wait_equal(lambda: program.windows, [program.window], "windows")
        program.take_focus(program.window)
        search(program, "504", GATEWAY_TIMEOUT)


@in_both_languages("a narrow window shows the list or the page")
def _(language):
    words = WORDS[language]
    copy = ("push-button", words["copy"])
    with Program(language=language) as program:
        search(program, "504", GATEWAY_TIMEOUT)
        program.resize(360, 640)
        wait(lambda: program.list and not program.find(*copy), "the list alone")
        for back in ("alt+Left", "Escape"):
            press("Return")
            wait_focus(program, copy)
            wait(lambda: not program.list, "the page alone")
            check(program.find("push-button", words["back"]), "there is no button to go back")
            press(back)
            wait(lambda: program.list and not program.find(*copy), f"the list alone after {back}")
            wait_focus(program, ("entry", words["search"]))
            check_equal(program.selected, [GATEWAY_TIMEOUT], "selected in the list")
            check_equal(program.entry.text, "504", "text in the entry")


@in_both_languages("a filter that is typed becomes a chip, and Backspace takes it away")
def _(language):
    words = WORDS[language]
    chip = ("push-button", words["chip"])
    with Program(language=language) as program:
        wait_focus(program, ("entry", words["search"]))
        type_text("method:kept ")
        wait(lambda: program.find(*chip), "the chip")
        wait_equal(lambda: program.entry.text, "", "text in the entry")
        press("BackSpace")
        wait(lambda: not program.find(*chip), "the chip to go away")


@in_both_languages("a filter is chosen in the popover")
def _(language):
    words = WORDS[language]
    wanted = ("check-box", words["check"])
    with Program(language=language) as program:
        wait_focus(program, ("entry", words["search"]))
        press("ctrl+shift+f")
        wait(lambda: program.find(*wanted), "the popover")
        for _ in range(30):
            if program.focus == wanted:
                break
            before = program.focus
            press("Tab")
            wait(lambda: program.focus not in (None, before), f"the focus to leave {before}")
        check_equal(program.focus, wanted, "focus")
        press("space")
        wait(lambda: program.find("push-button", words["chip"]), "the chip")
        press("Escape")
        wait(lambda: not program.find(*wanted), "the popover to close")
        wait_equal(lambda: len(program.rows), 2, "rows")


@in_both_languages("Ctrl+D marks a code, Ctrl+Shift+D lists the marked ones, Escape all of them")
def _(language):
    words = WORDS[language]
    marked = GATEWAY_TIMEOUT + words["favorite"]
    with Program(language=language) as program:
        wait_focus(program, ("entry", words["search"]))
        search(program, "504", GATEWAY_TIMEOUT)
        press("ctrl+d")
        wait_equal(lambda: program.selected, [marked], "selected in the list")
        check(program.find("push-button", words["full star"]), "the page has no full star")
        press("Escape")
        press("ctrl+shift+d")
        wait_equal(lambda: list(program.rows), [marked], "favorites")
        press("Escape")
        wait(lambda: len(program.rows) > 10, "all codes")


@suite.test("Ctrl+F pressed again lists the codes of which something was copied")
def _():
    with Program() as program:
        wait_focus(program, ENTRY)
        search(program, "504", GATEWAY_TIMEOUT)
        press("ctrl+c")
        wait(lambda: read_clipboard() == "Gateway Timeout", "the phrase in the clipboard")
        press("Escape")
        wait_equal(lambda: program.entry.text, "", "text in the entry")
        press("ctrl+f")
        wait_equal(lambda: list(program.rows), [GATEWAY_TIMEOUT], "recents")


@suite.test("Alt+Left and Alt+Right lead through the codes that were opened")
def _():
    with Program() as program:
        wait_focus(program, ENTRY)
        search(program, "404", "404 Not Found, 未找到")
        open_page(program)
        press("ctrl+f")
        wait_focus(program, ENTRY)
        search(program, "504", GATEWAY_TIMEOUT)
        open_page(program)
        press("alt+Left")
        wait_selected(program, "404 Not Found, 未找到")
        press("alt+Right")
        wait_selected(program, GATEWAY_TIMEOUT)
        # The buttons at the side of a mouse do the same. Not over a row: GTK 4.18 on X11 forgets that
        # these are released, and warns of that as soon as what is under them is scrolled away.
        x, y = program.place(program.find("push-button", "Main menu"))
        run("xdotool", "mousemove", str(x), str(y), "click", "8")
        wait_selected(program, "404 Not Found, 未找到")
        run("xdotool", "click", "9")
        wait_selected(program, GATEWAY_TIMEOUT)


@suite.test("a megabyte that is pasted into the search changes nothing else")
def _():
    with Program() as program:
        wait_focus(program, ENTRY)
        write_clipboard("404 " + "x" * 1_000_000)
        press("ctrl+v")
        wait_selected(program, "404 Not Found, 未找到")
        press("ctrl+a", "BackSpace")
        wait_equal(lambda: program.entry.text, "", "text in the entry")
        search(program, "504", GATEWAY_TIMEOUT)


@suite.test("in a narrow window Ctrl+F and typing lead from the page to the search")
def _():
    with Program("404") as program:
        wait_selected(program, "404 Not Found, 未找到")
        program.resize(360, 640)
        wait(lambda: program.list and not program.find(*COPY), "the list alone")
        open_page(program)
        press("ctrl+f")
        wait_focus(program, ENTRY)
        wait(lambda: program.list and not program.find(*COPY), "the list alone")
        open_page(program)
        type_text("504")
        wait_focus(program, ENTRY)
        wait_equal(lambda: program.entry.text, "504", "text in the entry")
        wait(lambda: program.list, "the list, where what is found can be seen")
        wait_selected(program, GATEWAY_TIMEOUT)


@suite.test("a window that becomes wide again shows list and page")
def _():
    with Program("504") as program:
        wait_selected(program, GATEWAY_TIMEOUT)
        program.resize(360, 640)
        wait(lambda: not program.find(*COPY), "the list alone")
        program.resize(1040, 720)
        wait(lambda: program.list and program.find(*COPY), "list and page")
        check_equal(program.find("push-button", "Back"), None, "button to go back")


suite.run()
