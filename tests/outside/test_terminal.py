#!/usr/bin/python3
# test_terminal.py — answers in a terminal, in a pipe and in a script
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program prints without a window. tests/terminal/ has whole answers, to be read by people."""

import csv
import fcntl
import io
import json
import os
import pathlib
import pty
import re
import struct
import subprocess
import termios

import jsonschema
from command import Result, in_directory
from program import BINARY, PATIENCE, Suite, check, check_equal, environment, run
from session import CONFIG

suite = Suite()

HERE = pathlib.Path(__file__).parent.parent
ANSWERS = HERE / "terminal"
LOGS = HERE / "logs"
COLUMNS = [
    "code", "owner", "phrase", "name_zh", "summary_en", "summary_zh", "name_en", "class", "state",
    "seen", "link",
]
REPLACEMENT = "\ufffd"

# Files of tests/terminal/: language of the interface, width, arguments. No width is a pipe.
CASES = {
    **{
        f"404-{language}-{width}": (language, width, ["-p", "404"])
        for language in ("en", "zh_CN") for width in (40, 80, 200)
    },
    **{
        f"5xx-{language}-{width}": (language, width, ["--list", "5xx", "--limit=14"])
        for language in ("en", "zh_CN") for width in (40, 80, 200)
    },
    "404-en-pipe": ("en", None, ["-p", "404"]),
    "5xx-en-pipe": ("en", None, ["--list", "5xx", "--limit=14"]),
    "499-en-80": ("en", 80, ["-p", "499"]),
    "499-zh_CN-80": ("zh_CN", 80, ["-p", "499"]),
    "408-both-80": ("en", 80, ["-p", "408", "--lang", "both"]),
    "5xx-both-80": ("zh_CN", 80, ["--list", "5xx", "--limit=14", "--lang=both"]),
    "timeout-en-80": ("en", 80, ["-p", "timeout"]),
    "网关-zh_CN-80": ("zh_CN", 80, ["-p", "网关", "--limit=4"]),
    "two-numbers-en-80": ("en", 80, ["-p", "401 403"]),
    "class-en-80": ("en", 80, ["-p", "class:1xx"]),
    **{
        f"explain-alb-{language}-{width}": (language, width, ["-e", str(LOGS / "alb.txt")])
        for language in ("en", "zh_CN") for width in (40, 80, 200)
    },
    **{
        f"explain-{name}-{language}-{width}": (language, width, ["-e", *options, str(LOGS / f"{log}.txt")])
        for name, options, log in (("post", [], "curl-v-post"), ("lines", ["--lines"], "alb"))
        for language in ("en", "zh_CN") for width in (40, 80)
    },
    "explain-alb-en-pipe": ("en", None, ["-e", str(LOGS / "alb.txt")]),
    "explain-lines-en-pipe": ("en", None, ["-e", "--lines", str(LOGS / "alb.txt")]),
    "explain-speakers-en-80": ("en", 80, ["-e", str(LOGS / "curl-i.txt")]),
    "explain-speakers-zh_CN-80": ("zh_CN", 80, ["-e", str(LOGS / "curl-i.txt")]),
    "explain-both-80": ("en", 80, ["-e", "--lang=both", str(LOGS / "alb.txt")]),
    "in-english-of-chinese-80": ("zh_CN", 80, ["-p", "204", "--lang", "en"]),
    "in-chinese-of-english-80": ("en", 80, ["-p", "204", "--lang", "zh"]),
}


def ask(*arguments, width=None, language="en", **changes):
    """Starts the program where there is neither a display nor a session bus."""
    return Result(
        *arguments, language=language, COLUMNS=width and str(width), DISPLAY=None,
        WAYLAND_DISPLAY=None, DBUS_SESSION_BUS_ADDRESS=None, **changes,
    )


def answer(*arguments, **options):
    result = ask(*arguments, **options)
    result.check_answer()
    return result.output


def check_nothing(result, *words):
    """It found nothing and said so."""
    check_equal((result.status, result.output), (1, ""), "status and output")
    check(result.errors.startswith("status-codes: "), repr(result.errors))
    for word in words:
        check(word in result.errors, f"{word!r} is not in {result.errors!r}")


# For people


def check_case(name):
    language, width, arguments = CASES[name]
    wanted = (ANSWERS / f"{name}.txt").read_text(encoding="utf-8")
    check_equal(answer(*arguments, language=language, width=width), wanted, name)


for case in CASES:
    suite.test(f"the answer is that of tests/terminal/{case}.txt", case)(check_case)


@suite.test("each file of tests/terminal/ is compared with an answer")
def _():
    check_equal({path.stem for path in ANSWERS.glob("*.txt")}, set(CASES), "files")


@suite.test("in the locale C the answer is in English", {"LC_ALL": "C"})
@suite.test("without a locale the answer is in English", {"LC_ALL": None, "LANG": None})
@suite.test("in an English locale the answer is in English", {"LC_ALL": "en_US.UTF-8"})
def _(locale):
    wanted = (ANSWERS / "404-en-80.txt").read_text(encoding="utf-8")
    check_equal(answer("-p", "404", width=80, language=None, **locale), wanted, "answer")


@suite.test("a width that is none counts as no width", "0", "-1", "many", "", "99999999999")
def _(*widths):
    wanted = (ANSWERS / "5xx-en-pipe.txt").read_text(encoding="utf-8")
    for width in widths:
        found = answer("--list", "5xx", "--limit=14", width=width)
        check_equal(found, wanted, f"answer for {width!r}")


@suite.test("no line is wider than the terminal, but for an address")
def _():
    for width in (20, 33, 60, 79, 100):
        for arguments in (
            ["-p", "499"], ["-l"], ["-p", "404", "--lang=both"], ["-p", "4xx"],
            *(["-e", str(LOGS / f"{log}.txt")] for log in ("alb", "curl-v-post", "haproxy")),
            ["-e", "--lang=both", str(LOGS / "alb.txt")],
            ["-e", "--lines", *(str(LOGS / f"{log}.txt") for log in ("alb", "har"))],
        ):
            for language in ("en", "zh_CN"):
                for line in answer(*arguments, width=width, language=language).split("\n"):
                    cells = sum(2 if is_wide(c) else 1 for c in line)
                    alone = line.startswith("http") or " " not in line.strip()
                    check(cells <= width or alone or width < 40, f"{cells} of {width}: {line!r}")


def is_wide(character):
    return 0x1100 <= ord(character) and character not in "“”‘’—…·–≠█"


# On a terminal


def show(*arguments, width=80, language="en", **changes):
    """What the program writes to a terminal."""
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    process = subprocess.Popen(
        [BINARY, *arguments], stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal,
        env=environment(language, **{"COLUMNS": None, "TERM": "xterm", "NO_COLOR": None, **changes}),
    )
    os.close(terminal)
    text = b""
    try:
        while part := os.read(controller, 65536):
            text += part
    except OSError:  # the program has closed its end
        pass
    os.close(controller)
    check_equal(process.wait(PATIENCE), 0, "exit status")
    return text.decode().replace("\r\n", "\n")


def strip(text):
    return re.sub(r"\033\[[0-9;]*m", "", text)


@suite.test("a terminal gets the same text in its width, and colors", "404")
@suite.test("a terminal gets the same list in its width, and colors", "5xx")
@suite.test("a terminal gets the same explanation in its width, and colors", "explain-alb")
def _(name):
    arguments = CASES[f"{name}-en-80"][2]
    for width in (40, 80, 200):
        wanted = (ANSWERS / f"{name}-en-{width}.txt").read_text(encoding="utf-8")
        found = show(*arguments, width=width)
        check_equal(strip(found), wanted, f"text at {width}")
        check(found != wanted, "no colors")
        # A color that is still on would color what comes after.
        check_equal(found.count("\033[0m"), len(re.findall(r"\033\[[1-9]", found)), "ends of colors")


@suite.test("each class has a color of its own")
def _():
    starts = [
        re.match(r"\033\[([0-9;]+)m", show("-p", code)).group(1)
        for code in ("103", "200", "301", "404", "502", "000")
    ]
    check_equal(len(set(starts)), len(starts), f"different colors of {starts}")


@suite.test("NO_COLOR takes the colors away", {"NO_COLOR": "1"}, False)
@suite.test("an empty NO_COLOR does not", {"NO_COLOR": ""}, True)
@suite.test("a terminal without colors gets none", {"TERM": "dumb"}, False)
@suite.test("a terminal that nobody knows gets none", {"TERM": None}, False)
@suite.test("a terminal without a name gets none", {"TERM": ""}, False)
@suite.test("COLUMNS counts more than the terminal", {"COLUMNS": "40"}, True)
def _(changes, colored):
    found = show("-p", "404", **changes)
    width = changes.get("COLUMNS", "80")
    wanted = (ANSWERS / f"404-en-{width}.txt").read_text(encoding="utf-8")
    check_equal(strip(found), wanted, "text")
    check_equal("\033" in found, colored, "colors")


# For programs


def read_csv(*arguments):
    return list(csv.reader(io.StringIO(answer(*arguments, "-f", "csv"), newline="")))


@suite.test("CSV and TSV have the same columns of all entries, whatever the language")
def _():
    head, *rows = read_csv("-l")
    check_equal(head, COLUMNS, "columns")
    check_equal(len(rows), 168, "rows")
    table = answer("-l", "-f", "tsv")
    check_equal([line.split("\t") for line in table.split("\n")[:-1]], rows, "TSV")
    check_equal(answer("-l", "-f", "tsv", language="zh_CN"), table, "TSV in Chinese")
    check_equal(answer("-l", "-f", "tsv", "--lang=zh", LC_ALL="C"), table, "TSV in the locale C")


@suite.test("TSV starts with code, owner, phrase, Chinese name and summary")
def _():
    fields = answer("--print", "404", "--format", "tsv").split("\t")[:5]
    check_equal(fields[:4], ["404", "iana", "Not Found", "未找到"], "fields")
    check(fields[4].startswith("The origin server has no representation"), fields[4])


@suite.test("JSON fits its schema, for all entries, for one and for none")
def _():
    schema = json.loads((HERE / "data" / "statuses.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for arguments, count in ((["-l"], 168), (["-p", "404"], 1), (["-l", "-n", "2"], 2)):
        data = json.loads(answer(*arguments, "-f", "json"))
        jsonschema.validate(data, schema)
        check_equal(len(data["statuses"]), count, "entries")
    none = ask("-p", "zzzzqqq", "-f", "json")
    jsonschema.validate(json.loads(none.output), schema)
    check_equal((none.status, json.loads(none.output)["statuses"]), (1, []), "nothing")


@suite.test("the schema refuses what is not in it")
def _():
    schema = json.loads((HERE / "data" / "statuses.schema.json").read_text(encoding="utf-8"))
    data = json.loads(answer("-p", "404", "-f", "json"))
    entry = data["statuses"][0]
    for broken in (
        {**data, "version": 2}, {**data, "more": 1}, {**data, "statuses": [{**entry, "x": 1}]},
        {**data, "statuses": [{**entry, "code": "404"}]},
        {**data, "statuses": [{k: v for k, v in entry.items() if k != "seen"}]},
    ):
        check(not jsonschema.Draft202012Validator(schema).is_valid(broken), f"accepted {broken}")


@suite.test("Markdown is a table of all entries")
def _():
    lines = answer("-l", "-f", "markdown").split("\n")[:-1]
    check_equal(len(lines), 170, "lines")
    for line in lines:
        check_equal(len(re.findall(r"(?<!\\)\|", line)), 7, f"bars in {line!r}")


@suite.test("--limit leaves the best", ["-l", "5xx"])
@suite.test("--limit leaves the best answers", ["-p", "timeout"])
def _(arguments):
    whole = read_csv(*arguments)
    for limit in (1, 3, 1000):
        check_equal(read_csv(*arguments, "-n", str(limit)), whole[: limit + 1], f"limit {limit}")


@suite.test("--limit lists more other answers than are listed without it")
def _():
    for arguments, listed, more in (([], 10, 1), (["-n", "14"], 13, 0), (["-n", "4"], 3, 0)):
        others = answer("-p", "timeout", *arguments).partition("\nAlso Found\n")[2].split("\n")[:-1]
        check_equal(len(others), listed + more, f"lines of other answers for {arguments}")
        check_equal("--list" in others[-1], more == 1, f"whether there are said to be more for {arguments}")


# Forms


def read_forms(name):
    """The forms of an entry as they stand in tests/copy/, which people have read."""
    text = (HERE / "copy" / f"{name}.txt").read_bytes().decode()
    return dict(re.findall(r"^== (\S+)\n(.*?)(?=^== |\Z)", text, re.M | re.S))


@suite.test("each form is that which is copied", "404-iana", "404")
@suite.test("each form is that which is copied, of an unregistered code", "444-nginx", "444")
@suite.test("each form is that which is copied, of an unused code", "418-iana", "418")
@suite.test("each form is that which is copied, of a code without content", "204-iana", "204")
def _(name, code):
    forms = read_forms(name)
    for form in (
        "number", "phrase", "line", "status-line", "chinese", "bilingual", "markdown", "json",
        "csv", "link",
    ):
        result = ask("-p", code, "-a", form)
        if forms[form].startswith("— "):
            check_nothing(result, forms[form][2:].strip())
        else:
            result.check_answer()
            check_equal(result.output, forms[form], form)
    for form in ("constant", "statement"):
        for line in forms[form].strip("\n").split("\n"):
            stack, _, wanted = line.partition(": ")
            if not wanted.startswith("— ") and stack != "(none)":
                check_equal(answer("-p", code, "-a", f"{form}:{stack}"), f"{wanted}\n", line)


@suite.test("a sample is printed to the byte, with CRLF")
def _():
    result = subprocess.run(
        [BINARY, "-p", "404", "-a", "sample"], env=environment(), capture_output=True, check=True,
        timeout=PATIENCE,
    )
    head, _, content = result.stdout.partition(b"\r\n\r\n")
    check(head.startswith(b"HTTP/1.1 404 Not Found\r\n"), repr(head))
    length = int(re.search(rb"(?mi)^content-length: (\d+)", head).group(1))
    check_equal(len(content), length, "length of the content")


@suite.test("--as gives the form of the best answer, of each number, or of a whole class")
def _():
    for query, wanted in (
        ("gateway timeout", "504"), ("401 403", "401 403"), ("499", "499"), ("网关错误", "502"),
        ("wgcs", "504"), ("payload too large", "413"), ("class:1xx", "100 101 102 103"),
        ("30[78]", "307 308 308"), ("HTTP/1.1 404 Not Found", "404"), ("300-302", "300 301 302"),
    ):
        found = answer("-p", query, "-a", "number").split()
        if query == "class:1xx":  # those that nobody registered stand behind
            found = found[:4]
        check_equal(" ".join(found), wanted, query)


@suite.test("--list gives the form of all entries that have it")
def _():
    numbers = answer("-l", "-a", "number").split()
    phrases = answer("-l", "-a", "phrase").split("\n")[:-1]
    rows = read_csv("-l")[1:]
    check_equal(numbers, [row[0] for row in rows if "x" not in row[0]], "numbers")
    check_equal(phrases, [row[2] for row in rows if row[2]], "phrases")


@suite.test("--limit counts the entries of a list that have the form")
def _():
    statements = answer("-l", "-a", "statement:haproxy").split("\n")
    check_equal(
        answer("-l", "-a", "statement:haproxy", "-n", "2").split("\n"), [*statements[:2], ""], "a list"
    )
    check_equal(answer("-p", "4xx", "-a", "sample", "-n", "1").count("HTTP/1.1 "), 1, "samples")
    check_equal(answer("-p", "4xx", "-a", "phrase"), answer("-l", "4xx", "-a", "phrase"), "a class")
    result = ask("-p", "499 504", "-a", "phrase", "-n", "1")
    check_nothing(result, "499 has no reason phrase")


@suite.test("a list of which nothing has the form says so")
def _():
    check_nothing(ask("-l", "499", "-a", "sample"), "has this form")
    check_nothing(ask("-p", "9xx", "-a", "constant:go"), "has this form")


@suite.test("a constant without a library is that of the starred one", "go", "http.StatusNotFound")
@suite.test("a constant without a library is that of another starred one", "rack", ":not_found")
@in_directory
def _(directory, stack, constant):
    """Without a session bus the settings are in a file, as for the window."""
    (directory / "glib-2.0" / "settings").mkdir(parents=True)
    (directory / "glib-2.0" / "settings" / "keyfile").write_text(
        f"[io/github/statuscodes/StatusCodes]\nstacks=['{stack}']\n"
    )
    result = Result(
        "-p", "404", "-a", "constant", GSETTINGS_BACKEND=None, XDG_CONFIG_HOME=str(directory),
        DISPLAY=None, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
    )
    result.check_answer()
    check_equal(result.output.strip(), constant, "constant")


@suite.test("for the starred library no service of accessibility is started")
@in_directory
def _(directory):
    (directory / "bus.conf").write_text(CONFIG.format(directory))
    (directory / "org.a11y.Bus.service").write_text(
        "[D-BUS Service]\nName=org.a11y.Bus\n"
        f"Exec=/bin/sh -c \"touch '{directory}/started'; exit 1\"\n"
    )
    result = subprocess.run(
        ["dbus-run-session", "--config-file", directory / "bus.conf", "--", BINARY, "-p", "404",
         "-a", "statement"],
        env=environment(DISPLAY=None), capture_output=True, check=False, timeout=PATIENCE,
    )
    check_equal((result.returncode, result.stdout), (0, b"return 404;\n"), "answer")
    check(not (directory / "started").exists(), "it was started")


@suite.test("a constant without any library is refused (en)", "en", "--as constant:go")
@suite.test("a constant without any library is refused (zh_CN)", "zh_CN", "请指定库")
def _(language, words):
    ask("-p", "404", "-a", "constant", language=language).check_refusal(2, words)


@suite.test("a library that there is not is refused")
def _():
    for form in ("constant:nowhere", "statement:nowhere", "constant:"):
        ask("-p", "404", "-a", form).check_refusal(2)
    ask("-l", "-a", "constant:nowhere").check_refusal(2, "nowhere")


@suite.test("--stacks names all that --as takes, each once")
def _():
    lines = [line.split("\t") for line in answer("--stacks").split("\n")[:-1]]
    ids = [line[0] for line in lines]
    check_equal(len(set(ids)), len(ids), "different ids")
    check(len(ids) >= 46, f"only {len(ids)}")
    check(all(len(line) == 2 and line[1] for line in lines), "not two columns")
    statements = dict(line.split(": ", 1) for line in read_forms("404-iana")["statement"].strip().split("\n"))
    for stack in statements:
        check(stack in ids, f"{stack} is missing")
    for stack in ids:
        found = [
            ask("-l", "-a", f"{form}:{stack}").output for form in ("constant", "statement")
        ]
        check(any(found), f"nothing of {stack}")


# Where nothing is found, and where nothing can be printed


@suite.test("nothing found ends with 1 and says so (en)", "en", "nothing found for “zzzzqqq”")
@suite.test("nothing found ends with 1 and says so (zh_CN)", "zh_CN", "没有找到“zzzzqqq”")
def _(language, words):
    for arguments in (
        ["-p", "zzzzqqq"], ["-l", "zzzzqqq"], ["-p", "zzzzqqq", "-a", "phrase"],
        ["-l", "zzzzqqq", "-f", "tsv"],
    ):
        check_nothing(ask(*arguments, language=language), words)


@suite.test("a number that is no status code is told from one")
def _():
    check_nothing(ask("-p", "550"), "FTP reply 550", "SMTP", "near it: 500")
    check_nothing(ask("-p", "1006"), "WebSocket")
    check_nothing(ask("-p", "28"), "curl")


@suite.test("what was typed cannot make the terminal obey or the message break")
def _():
    for query in ("zz\033[31mqq\a\r\nzz", "zz\u009b31mqq", b"zz\xff\xfeqq", "%s%n%s", "z" * 100_000):
        result = ask("-p", query)
        check_nothing(result)
        check(re.fullmatch(r"status-codes: [^\x00-\x1f\x7f-\x9f]+\n", result.errors), repr(result.errors))
        check(len(result.errors) < 400, "the message is too long")


@suite.test("an argument that is no UTF-8 is searched for as far as it is")
def _():
    result = ask("-p", b"gateway timeout\xff", "-a", "number")
    check(result.status in (0, 1), f"status {result.status}")
    check_nothing(ask("-p", b"\xff\xfe"), REPLACEMENT * 2)


@suite.test("a reader who has seen enough is no error")
def _():
    for arguments in ("--list", "--list -f json", "-l -f csv", "-p 404"):
        script = f'set -o pipefail; "$0" {arguments} | head -n 1'
        result = subprocess.run(
            ["bash", "-c", script, BINARY], env=environment(), capture_output=True, check=False,
            timeout=PATIENCE,
        )
        check_equal((result.returncode, result.stderr), (0, b""), arguments)
        check_equal(result.stdout.count(b"\n"), 1, "lines")


@suite.test("a reader who has gone before anything is printed is no error")
def _():
    for option in ("--list", "--stacks", "--help", "--version"):
        read, write = os.pipe()
        os.close(read)
        result = subprocess.run(
            [BINARY, option], env=environment(), stdout=write, stderr=subprocess.PIPE, check=False,
            timeout=PATIENCE,
        )
        os.close(write)
        check_equal((result.returncode, result.stderr), (0, b""), option)


@suite.test("a full disk is told (en)", "en", "could not be written: No space left")
@suite.test("a full disk is told (zh_CN)", "zh_CN", "无法写入输出")
def _(language, words):
    for option in ("-l", "--stacks", "--help", "--version"):
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [BINARY, option], env=environment(language), stdout=full, stderr=subprocess.PIPE,
                check=False, timeout=PATIENCE,
            )
        check_equal(result.returncode, 1, option)
        check(words in result.stderr.decode(), repr(result.stderr))


@suite.test("a pipe that is not emptied at once gets everything")
def _():
    read, write = os.pipe()
    os.set_blocking(write, False)
    process = subprocess.Popen([BINARY, "-l", "-f", "json"], env=environment(), stdout=write)
    os.close(write)
    with open(read, "rb") as pipe:
        data = json.loads(pipe.read())
    check_equal((process.wait(PATIENCE), len(data["statuses"])), (0, 168), "status and entries")


@suite.test("nothing of GTK is loaded for an answer")
def _():
    libraries = run("ldd", BINARY)
    check("libglib" in libraries, "ldd does not work")
    check("gtk" not in libraries and "libX11" not in libraries, libraries)


@suite.test("a window module that is not there is told in one line (en)", "en", "could not be loaded")
@suite.test("a window module that is not there is told in one line (zh_CN)", "zh_CN", "无法加载窗口")
@in_directory
def _(directory, language, words):
    for content in (None, b"", b"no library"):
        if content is not None:
            (directory / "window.so").write_bytes(content)
        result = Result("404", language=language, STATUS_CODES_MODULEDIR=str(directory))
        result.check_refusal(1, words)


suite.run()
