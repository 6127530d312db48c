#!/usr/bin/python3
# test_explain.py — texts explained in a terminal, in a pipe and in a script
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What --explain makes of files and of what is piped in. tests/terminal/ has whole answers, to be read by
people; what is found in a text is the business of tests/logs/."""

import contextlib
import fcntl
import gzip
import json
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import threading

import jsonschema
from command import Result, in_directory
from program import BINARY, PATIENCE, Failure, Suite, check, check_equal, environment, wait

suite = Suite()

HERE = pathlib.Path(__file__).parent.parent
LOGS = HERE / "logs"
ANSWERS = HERE / "terminal"
SCHEMA = json.loads((HERE / "data" / "explain.schema.json").read_text(encoding="utf-8"))
FORMATS = ("text", "tsv", "json")
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\n\r\n"
MOST_MEMORY = 32 * 1024  # KiB

# Whatever of this comes to a terminal is obeyed, or turns the line around.
EVIL = b"\x1b[31m\x9b1m\xc2\x9b2J\xe2\x80\xae\xe2\x81\xa6\a\b\xff\xfe\0"
FORBIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def explain(*arguments, width=None, language="en", **changes):
    """Starts the program where there is neither a display nor a session bus."""
    return Result(
        "--explain", *map(os.fsencode, arguments), language=language, COLUMNS=width and str(width), DISPLAY=None,
        WAYLAND_DISPLAY=None, DBUS_SESSION_BUS_ADDRESS=None, **changes,
    )


def answer(*arguments, **options):
    result = explain(*arguments, **options)
    result.check_answer()
    return result.output


def pipe(text, *arguments, **changes):
    """What comes of a text that is piped in: exit status, output, errors."""
    result = subprocess.run(
        [BINARY, "-e", *arguments], env=environment(**changes), input=text, capture_output=True, check=False,
        timeout=PATIENCE,
    )
    return result.returncode, result.stdout.decode(), result.stderr.decode()


def log(name):
    return LOGS / f"{name}.txt"


@contextlib.contextmanager
def start(*arguments, **options):
    """The program with pipes on both sides, as long as it takes to feed it."""
    options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, **options}
    process = subprocess.Popen(
        [BINARY, "-e", *arguments], env=environment(COLUMNS="80"), stderr=subprocess.PIPE, bufsize=0, **options
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def read_until(process, text):
    """What the program prints until it has printed that."""
    found = b""
    while text.encode() not in found:
        check(select.select([process.stdout], [], [], PATIENCE)[0], f"waited in vain for {text!r} behind {found!r}")
        part = process.stdout.read(65536)
        check(part, f"the program ended without {text!r}: {found!r}")
        found += part
    return found.decode()


def finish(process):
    """How the program ends, and what it prints until then."""
    try:
        output, errors = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired as error:
        raise Failure("the program did not end") from error
    return process.returncode, (output or b"").decode(), errors.decode()


# For people


@suite.test("in the locale C the answer is in English", {"LC_ALL": "C"})
@suite.test("without a locale the answer is in English", {"LC_ALL": None, "LANG": None})
def _(locale):
    wanted = (ANSWERS / "explain-alb-en-80.txt").read_text(encoding="utf-8")
    check_equal(answer(log("alb"), width=80, language=None, **locale), wanted, "answer")


@suite.test("--lang says in which language, whatever that of the interface is")
def _():
    check_equal(answer("--lang=en", log("curl-siL"), language="zh_CN", width=80),
                answer(log("curl-siL"), width=80), "English")
    check_equal(answer("--lang=zh", log("curl-siL"), width=80),
                answer(log("curl-siL"), language="zh_CN", width=80), "Chinese")
    check("永久移动" in answer("--lang", "zh", log("curl-siL")), "no Chinese name")


@suite.test("no line is wider than the terminal, but for what cannot be broken")
def _():
    for width in (40, 60, 79, 100):
        for text in ("curl-siL", "ingress-nginx", "haproxy", "page-nginx"):
            for arguments in ([], ["--lines"]):
                for line in answer(*arguments, log(text), width=width).split("\n"):
                    alone = " " not in line.strip()
                    check(len(line) <= width or alone, f"{len(line)} of {width}: {line!r}")


@suite.test("the example in README.md is true")
def _():
    text = (HERE.parent / "README.md").read_text(encoding="utf-8")
    name, wanted = re.search(r"^\$ status-codes -e tests/logs/(\S+)\.txt\n(.*?)^```$", text, re.M | re.S).groups()
    check_equal(answer(log(name), width=80), wanted, "example")


# For programs


@suite.test("TSV has a row for each code: answers, those of servers behind, first line, who spoke")
def _():
    rows = [line.split("\t") for line in answer("-f", "tsv", log("ingress-nginx")).split("\n")[:-1]]
    check_equal(sorted(rows), [
        ["200", "iana", "OK", "2", "2", "1", ""], ["308", "iana", "Permanent Redirect", "1", "0", "7", ""],
        ["404", "iana", "Not Found", "1", "1", "5", ""], ["499", "nginx", "Client Closed Request", "1", "0", "4", ""],
        ["502", "iana", "Bad Gateway", "1", "3", "6", ""], ["503", "iana", "Service Unavailable", "1", "0", "2", ""],
        ["504", "iana", "Gateway Timeout", "0", "1", "3", ""],
    ], "rows")
    first = answer("-f", "tsv", log("curl-siL"), language="zh_CN").split("\n", 1)[0]
    check_equal(first.split("\t"), ["301", "iana", "Moved Permanently", "1", "0", "1", "nginx"], "who spoke")


@suite.test("--lines as TSV has file, line, code, owner, role, kind and text")
def _():
    name = str(log("ingress-nginx"))
    rows = [line.split("\t") for line in answer("--lines", "-f", "tsv", name).split("\n")[:-1]]
    check_equal([row[:6] for row in rows[:2]], [
        [name, "1", "200", "", "answer", "nginx-upstream"], [name, "1", "200", "", "upstream", "nginx-upstream"],
    ], "the first line")
    check('"GET /healthz HTTP/1.1" 200 2' in rows[0][6], rows[0][6])
    check_equal({len(row) for row in rows}, {7}, "columns")
    check_equal([row[3] for row in rows if row[2] == "499"], ["nginx"], "owner")


@suite.test("JSON fits its schema, for every text that there is")
def _():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    validator = jsonschema.Draft202012Validator(SCHEMA)
    finding = validator.evolve(schema={**SCHEMA["$defs"]["finding"], "$defs": SCHEMA["$defs"]})
    for path in sorted(LOGS.glob("*.txt")):
        result = explain("-f", "json", path)
        found = json.loads(result.output)
        validator.validate(found)
        nothing = found["codes"] == []
        check_equal(result.status, int(nothing), f"status of {path.name}")
        lines = [json.loads(line) for line in explain("--lines", "-f", "json", path).output.splitlines()]
        for line in lines:
            finding.validate(line)
        counts = sum(sum(code["roles"].values()) for code in found["codes"])
        check_equal(len(lines), counts, f"lines and roles of {path.name}")


@suite.test("the schema refuses what is not in it")
def _():
    data = json.loads(answer("-f", "json", log("curl-siL")))
    code, step = data["codes"][0], data["steps"][0]
    for broken in (
        {**data, "version": 2}, {**data, "more": 1}, {**data, "codes": [{**code, "x": 1}]},
        {**data, "codes": [{**code, "roles": {}}]}, {**data, "codes": [{**code, "kinds": {"other": 1}}]},
        {**data, "steps": [{**step, "link": "other"}]}, {**data, "steps": [{**step, "target": "a\033b"}]},
    ):
        check(not jsonschema.Draft202012Validator(SCHEMA).is_valid(broken), f"accepted {broken}")


@suite.test("programs get the same in every language")
def _():
    for arguments in (["-f", "tsv"], ["-f", "json"], ["--lines", "-f", "tsv"], ["--lines", "-f", "json"]):
        wanted = answer(*arguments, log("nginx-error"))
        check_equal(answer(*arguments, log("nginx-error"), language="zh_CN"), wanted, f"{arguments} in Chinese")
        check_equal(answer(*arguments, log("nginx-error"), LC_ALL="C"), wanted, f"{arguments} in the locale C")


# Files


@suite.test("several files are one text, and --lines says in which a line stands")
def _():
    both = [log("curl-siL"), log("devtools")]
    found = json.loads(answer("-f", "json", *both))
    parts = [json.loads(answer("-f", "json", each)) for each in both]
    for key in ("lines", "bytes", "answers"):
        check_equal(found[key], sum(part[key] for part in parts), key)
    lines = answer("--lines", *both).split("\n")
    check(lines[0].startswith(f"{both[0]}:1  301  "), lines[0])
    check(lines[-2].startswith(f"{both[1]}:"), lines[-2])
    alone = answer("--lines", both[0]).split("\n")
    check_equal(alone[0].split()[:2], ["1", "301"], "a line of a file alone")


@suite.test("the standard input is read where no file is named, and for a hyphen")
def _():
    wanted = (0, "404\tiana\tNot Found\t1\t0\t1\t\n", "")
    check_equal(pipe(NOT_FOUND, "-f", "tsv"), wanted, "without a file")
    check_equal(pipe(NOT_FOUND, "-f", "tsv", "-"), wanted, "for -")
    status, output, errors = pipe(NOT_FOUND, "--lines", "-f", "tsv", str(log("curl-siL")), "-")
    check_equal((status, errors), (0, ""), "both")
    check(output.endswith("-\t1\t404\t\tanswer\tstatus-line\tHTTP/1.1 404 Not Found\n"), output)


@suite.test("what cannot be read is told, and the rest is explained nevertheless", "en", "No such file", "directory")
@suite.test("what cannot be read is told (zh_CN)", "zh_CN", "", "")
@in_directory
def _(directory, language, missing, folder):
    for path, words in ((directory / "missing", missing), (directory, folder)):
        explain(path, language=language).check_refusal(1, str(path), words)
        result = explain(path, log("curl-siL"), "-f", "tsv", language=language)
        check_equal(result.status, 1, "status")
        check(re.fullmatch(r"status-codes: [^\n]+\n", result.errors), f"not one line: {result.errors!r}")
        check_equal(result.output, answer("-f", "tsv", log("curl-siL")), "output")


@suite.test("a file that nobody may read is told")
@in_directory
def _(directory):
    path = directory / "secret"
    path.write_bytes(NOT_FOUND)
    path.chmod(0)
    # Root may read everything, unless it gives that up.
    weaker = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
    result = subprocess.run(
        [*weaker, BINARY, "-e", path], env=environment(), capture_output=True, check=False, timeout=PATIENCE,
    )
    check_equal((result.returncode, result.stdout), (1, b""), "status and output")
    check_equal(result.stderr.decode(), f"status-codes: {path}: Permission denied\n", "errors")


@suite.test("nothing found ends with 1 and says so (en)", "en", "no status was found")
@suite.test("nothing found ends with 1 and says so (zh_CN)", "zh_CN", "")
def _(language, words):
    for arguments in ([], ["--lines"], ["-f", "tsv"], ["--lines", "-f", "json"]):
        explain(*arguments, log("none-prices"), language=language).check_refusal(1, words)
        explain(*arguments, language=language).check_refusal(1, words)  # of /dev/null


@suite.test("what makes no sense ends with 2")
def _():
    for arguments in (
        ["-p", "404"], ["-l"], ["--stacks"], ["-f", "csv"], ["-f", "markdown"], ["--as", "phrase"],
        ["--limit", "3"], ["--favorites"], ["--lang", "fr"],
    ):
        explain(*arguments, log("curl-siL")).check_refusal(2)
    Result("--lines", "404").check_refusal(2, "--explain")


@suite.test("a compressed file is read as it is, whatever its name is")
@in_directory
def _(directory):
    path = directory / "access.log"
    text = log("ingress-nginx").read_bytes()
    path.write_bytes(gzip.compress(text[:300]) + gzip.compress(text[300:]) + bytes(512))
    for arguments in ([], ["-f", "json"], ["-f", "tsv"]):
        check_equal(answer(*arguments, path), answer(*arguments, log("ingress-nginx")), f"with {arguments}")
    check_equal(pipe(path.read_bytes(), "-f", "tsv")[:2], (0, answer("-f", "tsv", path)), "piped in")


@suite.test("of a compressed file that is cut off or broken, what was found before is printed")
@in_directory
def _(directory):
    path = directory / "access.log.gz"
    text = b"".join(b"HTTP/1.1 404 Not Found %d\n" % (n * n * 7919) for n in range(20_000))
    whole = gzip.compress(text)
    for name, content, words in (
        ("cut off", whole[: len(whole) // 2], "cut off"), ("without its end", whole[:-4], "cut off"),
        ("broken", whole[: len(whole) // 2] + bytes(200) + whole[len(whole) // 2 + 200 :], ""),
    ):
        path.write_bytes(content)
        result = explain("-f", "json", path)
        check_equal(result.status, 1, f"status, {name}")
        check(re.fullmatch(rf"status-codes: {path}: [^\n]*{words}[^\n]*\n", result.errors), f"{name}: {result.errors!r}")
        found = json.loads(result.output)["answers"]
        check(1000 < found <= 20_000, f"{found} answers, {name}")


# What comes piece by piece


def unread(process):
    """How many bytes are in the pipe to the program."""
    return struct.unpack("i", fcntl.ioctl(process.stdin, termios.FIONREAD, bytes(4)))[0]


def fill(path, text):
    with open(path, "wb") as file:
        file.write(text)


@suite.test("a named pipe is read")
@in_directory
def _(directory):
    path = directory / "fifo"
    os.mkfifo(path)
    writer = threading.Thread(target=fill, args=(path, NOT_FOUND), daemon=True)
    writer.start()
    check_equal(answer("-f", "tsv", path), "404\tiana\tNot Found\t1\t0\t1\t\n", "rows")
    writer.join(PATIENCE)


@suite.test("where a pipe pauses, what has come is shown; the summary follows at the end")
def _():
    with start() as process:
        process.stdin.write(NOT_FOUND)
        check_equal(read_until(process, "\n"), "     1  404  HTTP/1.1 404 Not Found\n", "the first line")
        process.stdin.write(b"HTTP/1.1 503 Service Unavailable\n" * 15)
        shown = read_until(process, "more\n").splitlines()
        check_equal((len(shown), shown[-1]), (11, "and 5 more"), "lines of the second pause")
        process.stdin.write(b"HTTP/1.1 200 OK\n")
        process.stdin.close()
        process.stdin = None
        status, output, errors = finish(process)
    check_equal((status, errors), (0, ""), "status and errors")
    check("3 status codes, 17 answers in 18 lines\n" in output, output)


@suite.test("--lines prints each line when it has come", "text", "     1  404  ")
@suite.test("--lines prints each line when it has come, as TSV", "tsv", "-\t1\t404\t")
@suite.test("--lines prints each line when it has come, as JSON", "json", '{"file": "-", "line": 1, "code": 404, ')
def _(kind, begin):
    with start("--lines", "-f", kind) as process:
        process.stdin.write(NOT_FOUND)
        found = read_until(process, "\n")
        check(found.startswith(begin), found)
        process.stdin.write(b"HTTP/1.1 503 Service Unavailable\n")
        check("503" in read_until(process, "\n"), "the second line")
        process.stdin.close()
        process.stdin = None
        check_equal(finish(process), (0, "", ""), "the end")


@suite.test("on a terminal the end of the text is its end")
def _():
    controller, terminal = pty.openpty()
    with start(stdin=terminal) as process:
        os.write(controller, NOT_FOUND.replace(b"\r", b""))
        read_until(process, "404  HTTP/1.1 404 Not Found\n")
        os.write(controller, b"\x04")  # Ctrl+D
        status, output, errors = finish(process)
    os.close(controller)
    os.close(terminal)
    check_equal((status, errors), (0, ""), "status and errors")
    check("1 status code, 1 answer in " in output, output)


@suite.test("Ctrl+C prints the summary, and the program ends by it", [])
@suite.test("Ctrl+C prints JSON, and the program ends by it", ["-f", "json"])
def _(arguments):
    with start(*arguments) as process:
        process.stdin.write(NOT_FOUND)
        if arguments:
            wait(lambda: unread(process) == 0, "the text to be read")
        else:
            read_until(process, "404  HTTP/1.1 404 Not Found\n")
        process.send_signal(signal.SIGINT)
        check_equal(process.wait(PATIENCE), -signal.SIGINT, "how it ended")
        output, errors = process.stdout.read().decode(), process.stderr.read().decode()
    check_equal(errors, "", "errors")
    if arguments:
        check_equal(json.loads(output)["answers"], 1, "answers")
    else:
        check("1 status code, 1 answer in " in output, output)


@suite.test("Ctrl+C ends the reading of what has no end")
def _():
    with start("/dev/zero") as process:
        wait(lambda: moved(process) > 50_000_000, "much to be read")
        process.send_signal(signal.SIGINT)
        check_equal(finish(process), (-signal.SIGINT, "", "status-codes: no status was found\n"), "the end")


def moved(process):
    """How many bytes the program has read."""
    return int(re.search(r"^rchar: (\d+)", pathlib.Path(f"/proc/{process.pid}/io").read_text(), re.M).group(1))


@suite.test("a reader who has seen enough is no error")
def _():
    for arguments in ("", "-f json", "-f tsv", "--lines", "--lines -f json"):
        script = f'set -o pipefail; "$0" -e {arguments} "$1" | head -n 1'
        result = subprocess.run(
            ["bash", "-c", script, BINARY, log("haproxy")], env=environment(), capture_output=True, check=False,
            timeout=PATIENCE,
        )
        check_equal((result.returncode, result.stderr), (0, b""), arguments)
        check_equal(result.stdout.count(b"\n"), 1, "lines")


@suite.test("where nobody reads any more, what has no end is read no further")
def _():
    for form in FORMATS:
        with start("--lines", "-f", form) as process:
            writer = threading.Thread(target=write_on, args=(process.stdin,), daemon=True)
            writer.start()
            read_until(process, "404")
            process.stdout.close()
            check_equal(process.wait(PATIENCE), 0, f"status for {form}")
            writer.join(PATIENCE)
            check_equal(process.stderr.read(), b"", "errors")


def write_on(file):
    with contextlib.suppress(BrokenPipeError):
        while True:
            file.write(NOT_FOUND * 100)


@suite.test("a full disk is told")
def _():
    for arguments in ([], ["--lines"], ["-f", "json"]):
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [BINARY, "-e", *arguments, log("haproxy")], env=environment(), stdout=full, stderr=subprocess.PIPE,
                check=False, timeout=PATIENCE,
            )
        check_equal(result.returncode, 1, f"status with {arguments}")
        check_equal(result.stderr.count(b"\n"), 1, "lines of errors")
        check(b"could not be written: No space left" in result.stderr, repr(result.stderr))


# What a text cannot do


EVIL_TEXT = (
    b"HTTP/1.1 302 Found" + EVIL + b"\r\nLocation: /a" + EVIL + b"b\r\nServer: nginx" + EVIL + b"\r\n\r\n"
    b"> GET /" + EVIL + b" HTTP/1.1\r\n\r\n< HTTP/1.1 200 " + EVIL + b"\r\n"
    b"<html><title>404 Not Found" + EVIL + b"</title>\n<h1>404 Not Found</h1>" + EVIL + b"\n"
    b'{"status": 503, "message": "' + EVIL + b'"}\n'
    b'192.0.2.1 - ' + EVIL + b' [14/Mar/2024:09:12:31 +0000] "GET /' + EVIL + b' HTTP/1.1" 499 2 "-" "' + EVIL + b'"\n'
)


@suite.test("no control character and nothing that turns the line around is printed", "text")
@suite.test("no control character and nothing that turns the line around is printed, as TSV", "tsv")
@suite.test("no control character and nothing that turns the line around is printed, as JSON", "json")
@in_directory
def _(directory, form):
    path = os.path.join(os.fsencode(directory), b"a" + EVIL.replace(b"\0", b"") + b"\n.log")
    fill(path, EVIL_TEXT)
    for arguments in (["-f", form], ["--lines", "-f", form]):
        for files in ([path], [path, path]):
            output = answer(*arguments, *files)  # which is UTF-8, or this would fail
            check("499" in output, output)
            check_equal(FORBIDDEN.findall(output.replace("\n", "")), [], f"in {output!r}")
            if form == "tsv":
                check_equal({line.count("\t") for line in output.splitlines()}, {6}, "tabulators")
            elif form == "json" and "--lines" not in arguments:
                jsonschema.validate(json.loads(output), SCHEMA)
    result = explain(path + b".missing")
    result.check_refusal(1)
    check_equal(FORBIDDEN.findall(result.errors[:-1]), [], f"in {result.errors!r}")


@suite.test("a text is explained when its end comes, in the midst of a character or of a line")
def _():
    for text in (NOT_FOUND[:12], NOT_FOUND + b"\xe4\xbd", b"HTTP/1.1 404 \xe4\xbd", b"\r\n" + NOT_FOUND + b"\x1f"):
        status, output, errors = pipe(text, "-f", "tsv")
        check_equal((status, output[:4], errors), (0, "404\t", ""), f"answer to {text!r}")
    for text in (b"", b"\x1f", b"\n", b"\0" * 100_000, b"4" * 1_000_000):
        status, output, errors = pipe(text)
        check_equal((status, output, errors.count("\n")), (1, "", 1), f"answer to {text[:20]!r}")


@suite.test("a hundred thousand lines need less than 32 MB")
@in_directory
def _(directory):
    path = directory / "printed"
    line = b'192.0.2.%d - - [14/Mar/2024:09:12:31 +0000] "GET /%d HTTP/1.1" %d 2 "-" "curl/8.5.0"\n'
    text = b"".join(line % (n % 250, n, 100 + n % 500) for n in range(1, 100_001))
    with open(path, "wb") as output, start("--lines", "-f", "tsv", stdout=output) as process:
        writer = threading.Thread(target=process.stdin.write, args=(text,), daemon=True)
        writer.start()
        wait(lambda: b"-\t100000\t" in tail(path), "the last line", 4 * PATIENCE)
        writer.join(PATIENCE)
        # Read while it waits: what the kernel counts for a child holds what its parent had before.
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        most = int(re.search(r"^VmHWM:\s+(\d+) kB", status, re.M).group(1))
        process.stdin.close()
        process.stdin = None
        check_equal(finish(process), (0, "", ""), "the end")
    check(most < MOST_MEMORY, f"{most} KiB")


def tail(path):
    with open(path, "rb") as file:
        file.seek(max(0, path.stat().st_size - 500))
        return file.read()


suite.run()
