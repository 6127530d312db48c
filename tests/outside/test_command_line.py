#!/usr/bin/python3
# test_command_line.py — the program started from a terminal, in good and in bad surroundings
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong with its surroundings, the program works or says in one line why it does not. The
exit status is 1 if it cannot work and 2 if its command line makes no sense."""

import os
import pathlib
import re
import shutil
import signal
import subprocess

from command import Result, in_directory
from program import Program, Suite, check, check_equal, run, wait, wait_equal

suite = Suite()

GATEWAY_TIMEOUT = "504 Gateway Timeout, 网关超时"
NO_BUS = "unix:path=/nonexistent"

SUMMARY = {
    "en": "Opens a reference of HTTP status codes, at QUERY if there is one",
    "zh_CN": "打开 HTTP 状态码参考；如果给出“查询”，则直接显示结果",
}


# What needs no window


@suite.test("--version prints name, version and the number of entries, also without a display", "--version")
@suite.test("-V prints name, version and the number of entries, also without a display", "-V")
def _(option):
    for display in (os.environ["DISPLAY"], None):
        result = Result(option, DISPLAY=display, WAYLAND_DISPLAY=None)
        result.check_answer()
        check(re.fullmatch(r"status-codes \d+(\.\d+)+\n"
                           r"168 entries: 64 registered, 104 unregistered; constants of 46 library versions\n",
                           result.output), repr(result.output))


@suite.test("--help explains the program in English, also without a display", "en")
@suite.test("--help explains the program in Chinese, also without a display", "zh_CN")
def _(language):
    for option in ("--help", "-h"):
        result = Result(option, language=language, DISPLAY=None, WAYLAND_DISPLAY=None)
        result.check_answer()
        check(SUMMARY[language] in result.output, result.output)
        check("--version" in result.output, result.output)
        check("status-codes [" in result.output, result.output)


@suite.test("--help in a locale that does not exist is in English", {"LC_ALL": "xx_YY.UTF-8"})
@suite.test("--help in the locale C is in English", {"LC_ALL": "C"})
@suite.test("--help without any locale is in English", {"LC_ALL": None, "LANG": None})
def _(locale):
    result = Result("--help", language=None, **locale)
    result.check_answer()
    check(SUMMARY["en"] in result.output, result.output)


@suite.test("--help is in Chinese where LANG says so", {"LC_ALL": None, "LANG": "zh_CN.UTF-8"})
@suite.test("--help is in Chinese where LC_ALL says so", {"LC_ALL": "zh_CN.UTF-8"})
@suite.test(
    "--help is in Chinese where LC_MESSAGES says so",
    {"LC_ALL": None, "LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"},
)
@suite.test("--help is in Chinese where only the language is named", {"LC_ALL": "zh_CN"})
def _(locale):
    """Whether that locale has been generated on the machine or not."""
    result = Result("--help", language=None, **locale)
    result.check_answer()
    check(SUMMARY["zh_CN"] in result.output, result.output)


@suite.test("an unknown option is refused in one line (en)", "en")
@suite.test("an unknown option is refused in one line (zh_CN)", "zh_CN")
def _(language):
    Result("--nonsense", language=language).check_refusal(2, "--nonsense")
    Result("-x", language=language).check_refusal(2, "-x")


@suite.test("two queries are refused in one line (en)", "en", "one QUERY at most")
@suite.test("two queries are refused in one line (zh_CN)", "zh_CN", "最多只能有一个")
def _(language, words):
    Result("bad", "gateway", language=language).check_refusal(2, words, "bad", "gateway")
    Result("--", "--bad", "--gateway", language=language).check_refusal(2, words)


@suite.test("a line break or bytes that are no text do not make two lines of a refusal")
def _():
    Result("bad\ngateway", "504").check_refusal(2)
    Result("--bad\ngateway").check_refusal(2)
    Result(b"\xff\xfe", "504").check_refusal(2)
    Result(b"--\xff\xfe").check_refusal(2)


@suite.test("without a display the program says so in one line (en)", "en", "no display")
@suite.test("without a display the program says so in one line (zh_CN)", "zh_CN", "没有可用的显示环境")
def _(language, words):
    for changes in (
        {"DISPLAY": None}, {"DISPLAY": ":9999"},
        {"DISPLAY": None, "DBUS_SESSION_BUS_ADDRESS": NO_BUS},
    ):
        result = Result("504", language=language, WAYLAND_DISPLAY=None, **changes)
        result.check_refusal(1, words)


# The settings schema


def run_with_schemas(directory, language="en"):
    """Starts the program with the schemas of that directory alone."""
    return Result(
        language=language, GSETTINGS_SCHEMA_DIR=str(directory), XDG_DATA_DIRS=str(directory),
        XDG_DATA_HOME=str(directory),
    )


@suite.test("without its settings schema the program says so in one line (en)", "en", "schema")
@suite.test("without its settings schema the program says so in one line (zh_CN)", "zh_CN", "架构")
@in_directory
def _(directory, language, words):
    run_with_schemas(directory, language).check_refusal(1, words)
    run_with_schemas(directory / "nonexistent", language).check_refusal(1, words)


@suite.test("with a damaged settings schema the program says so in one line")
@in_directory
def _(directory):
    compiled = directory / "gschemas.compiled"
    whole = pathlib.Path(os.environ["GSETTINGS_SCHEMA_DIR"], "gschemas.compiled").read_bytes()
    for damaged in (
        b"", b"no schema at all", whole[: len(whole) // 2], b"\0" * len(whole),
        whole[:24] + b"\xff" * (len(whole) - 24),
    ):
        compiled.write_bytes(damaged)
        run_with_schemas(directory).check_refusal(1, "schema")
    compiled.unlink()
    compiled.mkdir()
    run_with_schemas(directory).check_refusal(1, "schema")


@suite.test("with the settings schema of another version the program says so in one line")
@in_directory
def _(directory):
    """Half an update, for instance: a key is missing, or one has another type."""
    source = pathlib.Path(os.environ["GSETTINGS_SCHEMA_DIR"])
    schema = next(source.glob("*.gschema.xml")).read_text()
    for name in re.findall(r'<key name="([^"]+)"', schema):
        other = re.sub(f'<key name="{name}".*?</key>', "", schema, flags=re.S)
        (directory / "x.gschema.xml").write_text(other)
        run("glib-compile-schemas", str(directory))
        check((directory / "gschemas.compiled").exists(), "the schema was not compiled")
        run_with_schemas(directory).check_refusal(1, "schema")
    (directory / "x.gschema.xml").write_text(re.sub(
        '<key name="window-width" type="i">.*?</key>',
        '<key name="window-width" type="s"><default>"1040"</default></key>', schema, flags=re.S,
    ))
    run("glib-compile-schemas", str(directory))
    run_with_schemas(directory).check_refusal(1, "schema")


# The window


@suite.test("a query opens the window at it", "504", "504")
@suite.test("a query of several words opens the window at it", "gateway timeout", "gateway timeout")
@suite.test("a query in Chinese opens the window at it", "网关超时", "网关超时")
def _(query, text):
    with Program(query) as program:
        wait_equal(lambda: program.entry.text, text, "text in the entry")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(program.focus, ("entry", "Search"), "focus")


@suite.test("an empty query opens the window at the start")
def _():
    with Program("") as program:
        wait(lambda: "Look Up a Code" in program.headings, "the start view")
        check_equal(program.entry.text, "", "text in the entry")


@suite.test("a query with bytes that are no text opens the window")
def _():
    with Program(b"50\xff\xfe4") as program:
        wait_equal(lambda: program.entry.text, "50\ufffd\ufffd4", "text in the entry")


@suite.test("a query that begins with a hyphen opens the window after --")
def _():
    with Program("--", "--version") as program:
        wait_equal(lambda: program.entry.text, "--version", "text in the entry")


@suite.test("a very long query opens the window")
def _():
    query = "gateway " * 10000
    with Program(query) as program:
        wait(lambda: program.entry.text.startswith("gateway gateway"), "text in the entry")


@suite.test("a second start hands its query to the first and ends")
def _():
    with Program("404") as program:
        wait_equal(lambda: program.selected, ["404 Not Found, 未找到"], "selected")
        second = Result("504")
        second.check_answer()
        check_equal(second.output, "", "what the second start printed")
        wait_equal(lambda: program.entry.text, "504", "text in the entry")
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(program.windows, [program.window], "windows")


@suite.test("a second start without a query leaves the first as it is")
def _():
    with Program("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        Result().check_answer()
        check_equal(program.entry.text, "504", "text in the entry")
        check_equal(program.windows, [program.window], "windows")


@suite.test("a second start with bytes that are no text ends as well")
def _():
    with Program("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        Result(b"\xff404").check_answer()
        wait_equal(lambda: program.entry.text, "\ufffd404", "text in the entry")


@suite.test("in a locale that does not exist the window opens", {"LC_ALL": "xx_YY.UTF-8"}, "Search")
@suite.test("in the locale C the window opens", {"LC_ALL": "C"}, "Search")
@suite.test(
    "where LANG says so the window is in Chinese", {"LC_ALL": None, "LANG": "zh_CN.UTF-8"}, "搜索"
)
def _(locale, name):
    with Program("504", language=None, **locale) as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        check_equal(program.entry.name, name, "name of the entry")


@suite.test("without a session bus the window opens", {"DBUS_SESSION_BUS_ADDRESS": NO_BUS})
@suite.test("with no session bus named the window opens", {"DBUS_SESSION_BUS_ADDRESS": None})
@suite.test(
    "without a session bus and with no place for settings named the window opens",
    {"DBUS_SESSION_BUS_ADDRESS": NO_BUS, "GSETTINGS_BACKEND": None},
)
@in_directory
def _(directory, changes):
    """Nothing can be seen through the bus then, so the title of the window has to do. PATH is empty
    for the sake of dbus-launch, which would start a bus that outlives the test."""
    home = {
        "HOME": str(directory), "XDG_RUNTIME_DIR": str(directory), "XDG_CONFIG_HOME": None,
        "XDG_CACHE_HOME": None, "XDG_DATA_HOME": None, "PATH": str(directory),
    }
    with Program("504", accessible=False, **home, **changes) as program:
        check_equal(run("xdotool", "getwindowname", program.window), "Status Codes\n", "title")
        run("xdotool", "key", "ctrl+q")
        check_equal(program.wait_for_end(), 0, "exit status")


@suite.test("without an accessibility bus the window opens")
@in_directory
def _(directory):
    """A session bus whose services cannot be started, as in many containers."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--config-file", write_bus(directory), "--nofork", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )
    try:
        address = daemon.stdout.readline().strip()
        with Program("504", accessible=False, DBUS_SESSION_BUS_ADDRESS=address) as program:
            run("xdotool", "key", "ctrl+q")
            check_equal(program.wait_for_end(), 0, "exit status")
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


def write_bus(directory):
    path = directory / "bus.conf"
    path.write_text(
        f"<busconfig><type>session</type><listen>unix:dir={directory}</listen>"
        '<policy context="default"><allow send_destination="*"/><allow own="*"/>'
        '<allow eavesdrop="true"/></policy></busconfig>'
    )
    return str(path)


@suite.test("with a home directory that cannot be written to the window opens")
def _():
    """Mesa complains of a shader cache that it cannot write, which is not the program's doing."""
    nowhere = "/proc/nowhere"
    with Program(
        "504", HOME=nowhere, XDG_CONFIG_HOME=nowhere, XDG_CACHE_HOME=nowhere, XDG_DATA_HOME=nowhere,
        MESA_SHADER_CACHE_DISABLE="true",
    ) as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")


@suite.test("SIGTERM ends the program at once", signal.SIGTERM)
@suite.test("SIGINT, which is Ctrl+C in the terminal, ends the program at once", signal.SIGINT)
@suite.test("SIGHUP, when the terminal is closed, ends the program at once", signal.SIGHUP)
def _(number):
    with Program("504") as program:
        wait_equal(lambda: program.selected, [GATEWAY_TIMEOUT], "selected")
        program.process.send_signal(number)
        check(program.wait_for_end() in (0, -number), f"status {program.process.returncode}")


check(shutil.which("glib-compile-schemas"), "glib-compile-schemas is not installed")
suite.run()
