#!/usr/bin/python3
# test_texts.py — texts that are explained, with other programs on the other side
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that another program has copied or that are dragged out of its window, as assistive
technology hears of what was found, and the keys that go with it."""

import os
import tempfile

from others import DragSource
from program import (
    X_SERVER, Program, Suite, check, check_equal, press, type_text, wait, wait_equal,
    write_clipboard,
)

suite = Suite()


def hit(code):
    return f'192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" {code} 12 "-" "-"\n'


LOG = hit(404) + hit(200) + hit(299) + hit(200)
WORDS = {
    "en": {
        "rows": ["404 Not Found, 未找到, 1 time", "200 OK, 成功, 2 times"],
        "facts": "3 status codes, 4 answers in 4 lines", "pasted": "Pasted Text",
        "unknown": "Not in the table: 299 ×1", "frequent": "Most Frequent",
        "missed": "No status was found in 2 lines", "leave": "Leave the text",
        "hint": "Drop a text or files to see which statuses stand in them",
        "dropped": "Dropped Text", "files": "one.log and 1 more",
        "all": "All classes, 168 codes",
        "button": "Explain a text or a log", "dialog": "Open Texts or Logs",
    },
    "zh_CN": {
        "rows": ["404 Not Found, 未找到, 1 次", "200 OK, 成功, 2 次"],
        "facts": "4 行中有 3 种状态码、4 个响应", "pasted": "粘贴的文本",
        "unknown": "表中没有：299 ×1", "frequent": "按次数",
        "missed": "2 行中未发现状态码", "leave": "离开文本",
        "hint": "拖放文本或文件到此处，查看其中出现的状态码",
        "dropped": "拖入的文本", "files": "one.log 及另外 1 个文件",
        "all": "全部类别, 168 个状态码",
        "button": "解读文本或日志", "dialog": "打开文本或日志",
    },
}


def in_both_languages(name):
    def add(function):
        for language in WORDS:
            suite.test(f"{name} ({language})", language)(function)
        return function

    return add


def wait_rows(program, wanted):
    wait_equal(lambda: program.rows, wanted, "rows")


def wait_all(program, words=WORDS["en"]):
    wait(lambda: program.find("push-button", words["all"]), "all codes to be listed")


@in_both_languages("a log that was copied elsewhere is pasted and left")
def _(language):
    words = WORDS[language]
    write_clipboard(LOG)
    with Program(language=language) as program:
        wait_all(program, words)
        press("ctrl+v")
        wait_rows(program, words["rows"])
        check(words["pasted"] in program.headings, f"headings: {program.headings}")
        wait(lambda: words["facts"] in program.statuses, "what was found")
        check(program.find("label", words["unknown"]), "what the table does not know")
        check_equal(program.entry.text, "", "text in the entry")

        program.wait_for("push-button", words["frequent"]).act()
        wait_rows(program, words["rows"][::-1])

        press("Return")
        wait(lambda: any("OK" in heading for heading in program.headings), "the page of 200")
        press("Escape")
        wait_equal(lambda: program.focus and program.focus[0], "entry", "focus")
        press("Escape")
        wait_all(program, words)
        check(words["pasted"] not in program.headings, f"headings: {program.headings}")


@in_both_languages("a text without a status is told, and the search stays")
def _(language):
    write_clipboard("one\ntwo\n")
    with Program("gateway", language=language) as program:
        wait(lambda: program.selected, "a selected code")
        rows = program.rows
        press("ctrl+v")
        wait_equal(lambda: program.toast, WORDS[language]["missed"], "message")
        check_equal(program.entry.text, "gateway", "text in the entry")
        check_equal(program.rows, rows, "rows")


@suite.test("a word is pasted into the search, wherever the focus is")
def _():
    write_clipboard("网关超时")
    with Program() as program:
        wait_all(program)
        press("ctrl+v")
        wait_equal(lambda: program.entry.text, "网关超时", "text in the entry")
        press("ctrl+a", "BackSpace")
        wait_all(program)
        press("Tab", "Tab")
        wait(lambda: program.focus and program.focus[0] != "entry", "the focus elsewhere")
        press("shift+Insert")
        wait_equal(lambda: program.entry.text, "网关超时", "text in the entry")
        wait(lambda: program.selected, "a selected code")


@suite.test("what is selected in the search gives way to what is pasted")
def _():
    write_clipboard("50")
    with Program("404") as program:
        wait(lambda: program.selected, "a selected code")
        press("ctrl+a", "ctrl+v")
        wait_equal(lambda: program.entry.text, "50", "text in the entry")
        type_text("4")
        wait_equal(lambda: program.entry.text, "504", "text in the entry")


@suite.test("a line of a trace is explained where it is pasted")
def _():
    write_clipboard("< HTTP/1.1 502 Bad Gateway")
    with Program() as program:
        wait_all(program)
        press("ctrl+v")
        wait_rows(program, ["502 Bad Gateway, 网关错误, 1 time"])
        check_equal(program.entry.text, "", "text in the entry")


@in_both_languages("a log is dragged into the window")
def _(language):
    words = WORDS[language]
    with Program(language=language) as program, DragSource(X_SERVER, "text", LOG) as source:
        wait_all(program, words)
        source.drag_to(program.place(program.list),
                       lambda: program.find("label", words["hint"]))
        wait_rows(program, words["rows"])
        check(words["dropped"] in program.headings, f"headings: {program.headings}")
        check(not program.find("label", words["hint"]), "the hint is still there")


@suite.test("a log is dragged onto the search")
def _():
    with Program() as program, DragSource(X_SERVER, "text", LOG) as source:
        wait_all(program)
        source.drag_to(program.place(program.entry),
                       lambda: program.find("label", WORDS["en"]["hint"]))
        wait_rows(program, WORDS["en"]["rows"])
        check_equal(program.entry.text, "", "text in the entry")


@in_both_languages("files are dragged into the window")
def _(language):
    words = WORDS[language]
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("one.log", "two.log")]
        for path, text in zip(paths, (hit(404), hit(200) + hit(200))):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        with Program(language=language) as program, \
                DragSource(X_SERVER, "files", *paths) as source:
            wait_all(program, words)
            source.drag_to(program.place(program.list),
                           lambda: program.find("label", words["hint"]))
            wait_rows(program, words["rows"])
            check(words["files"] in program.headings, f"headings: {program.headings}")


@suite.test("a row of the window itself is not explained")
def _():
    with Program("404") as program:
        wait(lambda: program.selected, "a selected code")
        row = program.place(program.list.children[0])
        entry = program.place(program.entry)
        press("ctrl+a")
        X_SERVER.drag(row, entry, lambda: True)
        check(not program.find("push-button", WORDS["en"]["leave"]), "it was explained")


@in_both_languages("files are opened by a key, and the header bar has a menu for that")
def _(language):
    words = WORDS[language]
    with Program(language=language) as program:
        wait_all(program, words)
        program.wait_for("push-button", words["button"])
        press("ctrl+o")
        wait(lambda: len(program.windows) == 2, "the dialog")
        dialog = [window for window in program.windows if window != program.window][0]
        program.take_focus(dialog)
        press("Escape")
        wait(lambda: len(program.windows) == 1, "the dialog to close")
        program.take_focus(program.window)
        wait_all(program, words)


suite.run()
