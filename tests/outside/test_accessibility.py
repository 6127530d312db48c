#!/usr/bin/python3
# test_accessibility.py — the program as a screen reader and a voice command meet it
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can take the focus has a name and a role, in both languages and in every view; what can be done
with a mouse can be done through the accessibility bus; and nothing is read that is not there."""

from program import (
    TYPE_NAME, Events, Failure, Program, Suite, check, check_equal, menu_item, menus_are_named, press,
    read_clipboard, wait, wait_equal, write_clipboard,
)

suite = Suite()

NOT_FOUND = "404 Not Found, 未找到"
GATEWAY_TIMEOUT = "504 Gateway Timeout, 网关超时"

# Roles that say nothing to somebody who has come there.
EMPTY_ROLES = {"invalid", "unknown", "filler", "panel", "redundant-object"}

WORDS = {
    "en": {
        "search": "Search", "list": "Status codes", "menu": "Main menu", "copy": "Copy Phrase",
        "welcome": "Look Up a Code", "nothing": "No Code Found", "clear": "Clear the Search",
        "copied": "Copied “Gateway Timeout”", "classes": "Class of the codes",
        "counts": [
            "All classes, 168 codes", "Informational, 6 codes", "Successful, 12 codes",
            "Redirection, 12 codes", "Client error, 71 codes", "Server error, 52 codes",
            "Outside the classes of HTTP, 15 codes",
        ],
        "items": ["Explain Clipboard Text", "Open Files…", "Compare the Chosen Codes", "Print…",
                  "Print the List…", "Save the List…", "What You Can Type",
                  "Keyboard Shortcuts", "About Status Codes", "Quit"],
        "explain": "Explain a text or a log", "overview": "Overview",
        "found": "3 status codes, 3 answers in 3 lines",
        "both": "Both", "languages": "Language of the explanations",
    },
    "zh_CN": {
        "search": "搜索", "list": "状态码", "menu": "主菜单", "copy": "复制短语",
        "welcome": "查询状态码", "nothing": "没有找到状态码", "clear": "清除搜索",
        "found": "3 行中有 3 种状态码、3 个响应",
        "copied": "已复制“Gateway Timeout”", "classes": "状态码类别",
        "counts": [
            "全部类别, 168 个状态码", "信息响应, 6 个状态码", "成功, 12 个状态码",
            "重定向, 12 个状态码", "客户端错误, 71 个状态码", "服务器错误, 52 个状态码",
            "不属于 HTTP 的任何类别, 15 个状态码",
        ],
        "items": ["解读剪贴板中的文本(E)", "打开文件(O)…", "对比选中的状态码(C)", "打印(P)…",
                  "打印列表(L)…", "保存列表(S)…", "搜索语法(W)", "键盘快捷键(K)", "关于 HTTP 状态码(A)", "退出(Q)"],
        "explain": "解读文本或日志", "overview": "概览",
        "both": "双语", "languages": "说明文字的语言",
    },
}


def in_both_languages(name):
    def add(function):
        for language, words in WORDS.items():
            suite.test(f"{name} ({language})", language, words)(function)
        return function

    return add


def buttons(program, root):
    return program.all("push-button", root=root)


def button(program, name):
    """The button of that name: GTK 4.8 does not tell one that stays pressed from another."""
    found = [each for each in buttons(program, program.frame) if each.name == name]
    check(found, f"there is no button {name!r}")
    return found[0]


def type_into(program, text):
    """Writes at the end of the entry as a dictation program does."""
    length = program.entry.get("Text", "CharacterCount")
    done = program.entry.call("EditableText", "InsertText", "isi", length, text, len(text))
    check(done, "the entry did not take the text")


def check_focusable(program):
    """A GtkScrolledWindow says that it is focusable and never keeps the focus, so it needs no name."""
    bad = []
    count = 0
    for object in program.frame.walk():
        if "focusable" not in object.states or object.role == "scroll-pane":
            continue
        count += 1
        if object.role == "menu-item" and not menus_are_named():
            continue
        if not object.name.strip() or TYPE_NAME.fullmatch(object.name):
            bad.append(f"{object!r} has no name")
        if object.role in EMPTY_ROLES:
            bad.append(f"{object!r} has no role of its own")
    check(count > 10, f"only {count} objects can take the focus")
    check(not bad, "\n".join(bad))


def check_read(program):
    """What is read out besides is text as well, and not the name of a type."""
    roles = {"heading", "label", "list", "menu", "link"}
    bad = [
        repr(object) for object in program.frame.walk()
        if object.role in roles and (not object.name or TYPE_NAME.fullmatch(object.name))
    ]
    check(not bad, "without a text: " + ", ".join(bad))
    said = program.statuses
    check(all(said) and not any(map(TYPE_NAME.fullmatch, said)), f"statuses: {said}")


# Names and roles


@in_both_languages("start view: whatever can take the focus has a name and a role")
def _(language, words):
    with Program(language=language) as program:
        check_focusable(program)
        check_equal(program.entry.name, words["search"], "name of the entry")
        check_equal(program.list.name, words["list"], "name of the list")
        check(button(program, words["menu"]), "no menu")


@in_both_languages("page: whatever can take the focus has a name and a role")
def _(language, words):
    with Program("504", language=language) as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_focusable(program)
        button(program, words["copy"])
        languages = program.wait_for("panel", words["languages"])
        names = [each.name for each in buttons(program, languages)]
        check_equal(names, ["English", "中文", words["both"]], "buttons for the languages")
        check_equal(program.find("link").name, "RFC 9110, Section 15.6.5", "name of the link")


@in_both_languages("empty result: whatever can take the focus has a name and a role")
def _(language, words):
    with Program("zzz", language=language) as program:
        program.wait_for("heading", words["nothing"])
        check_focusable(program)
        button(program, words["clear"])


@in_both_languages("menu: whatever can take the focus has a name and a role")
def _(language, words):
    with Program(language=language) as program:
        press("F10")
        items = [menu_item(name) for name in words["items"]]
        wait_equal(
            lambda: [(item.role, item.name) for item in program.all("menu-item")], items, "menu"
        )
        check_focusable(program)
        wait_equal(lambda: program.focus, items[0], "focus")


@in_both_languages("ways to explain a text: whatever can take the focus has a name and a role")
def _(language, words):
    with Program(language=language) as program:
        program.click(button(program, words["explain"]))
        items = [menu_item(name) for name in words["items"][:2]]
        wait_equal(
            lambda: [(item.role, item.name) for item in program.all("menu-item")], items, "menu"
        )
        check_focusable(program)


@in_both_languages("text: whatever can take the focus has a name and a role")
def _(language, words):
    write_clipboard("HTTP/1.1 404 Not Found\nHTTP/1.1 299 Odd\nHTTP/1.1 504 Gateway Timeout\n")
    with Program(language=language) as program:
        press("ctrl+v")
        wait_equal(lambda: len(program.rows), 2, "rows")
        check_focusable(program)
        check_read(program)
        button(program, words["overview"])
        with Events(program) as events:
            press("ctrl+v")
            wait(lambda: words["found"] in events.told, "a screen reader to be told")


@suite.test("nothing that is read out is called after a type")
def _():
    for query, role, name in (
        ("", "heading", "Look Up a Code"), ("504", "heading", "Gateway Timeout"),
        ("zzz", "heading", "No Code Found"),
    ):
        with Program(query) as program:
            program.wait_for(role, name)
            check_read(program)


@in_both_languages("rows are named by number, phrase and Chinese name")
def _(language, words):
    with Program("404", language=language) as program:
        wait_equal(lambda: program.rows, [NOT_FOUND], "rows")
        check_equal(program.list.children[0].role, "list-item", "role of a row")


@suite.test("the names of rows follow what is typed")
def _():
    with Program() as program:
        check_equal(program.rows[0], "100 Continue, 继续", "first row")
        type_into(program, "50")
        wait_equal(lambda: program.rows[4:5], [GATEWAY_TIMEOUT], "fifth row")
        type_into(program, "4")
        wait_equal(lambda: program.rows, [GATEWAY_TIMEOUT], "rows")
        type_into(program, "4")
        wait_equal(lambda: program.rows, [], "rows")
        program.entry.call("EditableText", "SetTextContents", "s", "499")
        wait_equal(
            lambda: program.rows[:1], ["499 Client Closed Request, 客户端已关闭请求, nginx"], "rows"
        )


@in_both_languages("class buttons say what they are, how many codes they have and which is pressed")
def _(language, words):
    with Program(language=language) as program:
        bar = program.wait_for("panel", words["classes"])
        wait_equal(lambda: [each.name for each in buttons(program, bar)], words["counts"], "classes")
        pressed = ["pressed" in each.states for each in buttons(program, bar)]
        check_equal(pressed, [True] + [False] * 6, "pressed")


@suite.test("headings: those of the view that is shown, and no other")
def _():
    with Program() as program:
        wait_equal(lambda: program.headings, ["Look Up a Code"], "headings at the start")
        type_into(program, "504")
        wait_equal(lambda: program.headings, [
            "Gateway Timeout", "What to Do", "Behavior", "Not to Be Confused With", "Header Fields",
            "Names", "Constants in Programs", "How to Send It", "Often Told Wrongly",
            "Sample Response", "Sources",
        ], "headings of a page")
    with Program("zzz") as program:
        wait_equal(lambda: program.headings, ["No Code Found", "Look Up a Code"], "headings")


@suite.test("the page says in both languages what the code is")
def _():
    with Program("504") as program:
        program.wait_for("heading", "Gateway Timeout")
        labels = [label.name for label in program.all("label")]
        for text in (
            "504", "网关超时", "Server error · Registered",
            "A gateway or proxy got no response in time from the upstream server",
            "网关或代理没能及时等到上游服务器的响应",
        ):
            check(text in labels, f"{text!r} is not on the page: {labels}")


# What can be done


@suite.test("typing through the bus finds codes, and the class buttons count along")
def _():
    with Program() as program:
        type_into(program, "网关超时")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(program.entry.text, "网关超时", "text in the entry")
        count = sum(row.startswith("5") for row in program.rows)
        wait(
            lambda: any(
                each.name.startswith(f"Server error, {count} code")
                for each in buttons(program, program.frame)
            ),
            f"Server error, {count} codes",
        )


@suite.test("an action of a class button shows that class alone")
def _():
    with Program() as program:
        button(program, "Client error, 71 codes").act()
        wait_equal(lambda: program.pressed[:1], ["Client error, 71 codes"], "pressed")
        wait_equal(lambda: program.rows[:1], ["400 Bad Request, 错误请求"], "first row")
        check(all(row.startswith("4") for row in program.rows), f"rows: {program.rows}")
        button(program, "All classes, 168 codes").act()
        wait_equal(lambda: program.pressed[:1], ["All classes, 168 codes"], "pressed")
        wait_equal(lambda: program.rows[:1], ["100 Continue, 继续"], "first row")


@suite.test("a row that is chosen through the bus is selected and its page is shown")
def _():
    with Program("50") as program:
        row = wait(lambda: len(program.rows) > 4 and program.rows.index(GATEWAY_TIMEOUT), "504")
        check(program.list.call("Selection", "SelectChild", "i", row), "the list did not select")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        program.wait_for("heading", "Gateway Timeout")
        check_equal(program.list.get("Selection", "NSelectedChildren"), 1, "selected rows")


@in_both_languages("what was copied is the name of the message, and a screen reader is told")
def _(language, words):
    with Program("504", language=language) as program, Events(program) as events:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check(program.toast in (None, ""), f"message before the copy: {program.toast!r}")
        button(program, words["copy"]).act()
        wait_equal(lambda: program.toast, words["copied"], "message")
        wait_equal(read_clipboard, "Gateway Timeout", "clipboard")
        wait(lambda: words["copied"] in events.told, "a screen reader to be told")


@suite.test("the message is gone from the bus when it is gone from the screen")
def _():
    with Program("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        button(program, "Copy Phrase").act()
        wait_equal(lambda: program.toast, "Copied “Gateway Timeout”", "message")
        wait(lambda: program.toast in (None, ""), "the message to go away")


@suite.test("the button of an empty result clears the search")
def _():
    with Program("zzz") as program:
        program.wait_for("heading", "No Code Found")
        button(program, "Clear the Search").act()
        wait_equal(lambda: program.entry.text, "", "text in the entry")
        wait_equal(lambda: program.rows[:1], ["100 Continue, 继续"], "first row")
        wait_equal(lambda: program.focus, ("entry", "Search"), "focus")


@suite.test("the button of a class without results shows the other classes")
def _():
    with Program("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        button(program, "Successful, 0 codes").act()
        program.wait_for("heading", "No Code in This Class")
        program.wait_for("label", "1 code of another class matches.")
        button(program, "Show All Classes").act()
        wait_equal(lambda: program.rows, [GATEWAY_TIMEOUT], "rows")


@suite.test("the buttons for the languages show one explanation or both")
def _():
    english = "A gateway or proxy got no response in time from the upstream server"
    chinese = "网关或代理没能及时等到上游服务器的响应"
    with Program("504") as program:
        program.wait_for("label", english)
        for name, texts in (
            ("中文", [chinese]), ("English", [english]), ("Both", [english, chinese]),
        ):
            button(program, name).act()
            wait_equal(
                lambda: [each.name for each in program.all("label")
                         if each.name in (english, chinese)],
                texts, f"explanations after {name}",
            )
            check("pressed" in button(program, name).states, f"{name} is not pressed")


def leave(program, key, focus):
    """Presses the key until the focus is elsewhere: between the links of one text, it stays there."""
    for _ in range(8):
        press(key)
        try:
            wait(lambda: program.focus not in (None, focus), f"the focus to leave {focus}", 0.5)
            return
        except Failure:
            continue
    raise Failure(f"the focus does not leave {focus}")


@suite.test("Tab visits everything once around", "Tab")
@suite.test("Shift+Tab visits everything once around", "shift+Tab")
def _(key):
    with Program("502") as program:
        wait_equal(lambda: program.selected, ["502 Bad Gateway, 网关错误"], "selected")
        seen = [program.focus]
        while len(seen) < 90 and seen.count(seen[0]) < 2:
            leave(program, key, seen[-1])
            seen.append(program.focus)
        check_equal(seen[-1], seen[0], f"no way around: {seen}; last")
        for role, name in (
            ("push-button", "Main menu"), ("push-button", "Server error, 1 code"),
            ("list-item", "502 Bad Gateway, 网关错误"), ("heading", "Bad Gateway"),
            ("link", "RFC 9110, Section 15.6.3"), ("push-button", "Copy Phrase"),
            ("push-button", "中文"),
        ):
            check((role, name) in seen, f"{key} does not come to {name!r}: {seen}")
        bad = [each for each in seen if each[0] in EMPTY_ROLES or TYPE_NAME.fullmatch(each[1])]
        check(not bad, f"{key} comes to {bad}")


suite.run()
