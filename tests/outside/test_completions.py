#!/usr/bin/python3
# test_completions.py — what bash, zsh and fish offer behind the command status-codes
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shells ask a program that says nasty things, for these are tests of the completions; only the
last ones ask the real program. What stands in a line when it is run is what the shell made of it, so
quotation is right if the program gets the text as one argument."""

import os
import pathlib
import re
import shutil
import tempfile

from program import BINARY, Suite, check, check_equal
from shells import SHELLS, Bash, BashWithCompletion, Fish, Zsh

suite = Suite()

# The columns: code, owner, phrase, Chinese name, both summaries, name, class, state, seen, link.
ROWS = [
    ("404", "iana", "Not Found", "未找到", "Not Found"),
    ("418", "iana", "I'm a teapot", "我是茶壶", "I'm a teapot"),
    ("418", "elsewhere", "Samovar: hot", "茶炊", "Samovar: hot"),
    ("499", "nginx", "", "客户端已关闭请求", "Client Closed Request"),
    ("4xx", "iana", "", "某一类", "Class"),
    ("590", "evil", "$(touch MARK)", "恶意 $(touch MARK)", "Evil"),
    ("591", "evil", "`touch MARK` \"and\" more", "恶意 `touch MARK`", "Evil"),
    ("592", "evil", "Bad; touch MARK & touch MARK | touch MARK", "更坏", "Evil"),
    ("593", "evil", "Zero\\one *", "星号", "Evil"),
]
STACKS = [
    ("go", "Go: net/http 1"), ("go-webdav", "Go's webdav"), ("rack", "Ruby, Rack; `touch MARK`"),
    ("$(touch_MARK)", "$(touch MARK)"),
]
CODES = ["404", "418", "499", "4xx", "590", "591", "592", "593"]
FORMS = [
    "number", "phrase", "line", "status-line", "chinese", "bilingual", "constant", "markdown", "json",
    "csv", "link", "sample", "statement",
]

# Answers with what the tests wrote, and complains, which nobody is to see who presses a key; writes
# down what else it was called with.
FAKE = r"""#!/bin/sh
here=${0%/*}
case $* in
  '--list --format tsv') cat "$here/list" ;;
  --stacks) cat "$here/stacks" ;;
  *)
    printf '%s\n' "$@" >"$here/got"
    mv "$here/got" "$here/arguments"
    exit
    ;;
esac
echo 'status-codes: COMPLAINT' >&2
"""


def with_fake(function):
    """Gives a test a directory with that program."""

    def with_directory(kind, *arguments):
        with tempfile.TemporaryDirectory() as name:
            directory = pathlib.Path(name)
            mark = str(directory / "mark")
            rows = ["\t".join((*row[:4], "What happened", "发生了什么", row[4], "other", "registered", "wire",
                               "https://example.com/")) for row in ROWS]
            (directory / "list").write_text("".join(f"{row}\n" for row in rows).replace("MARK", mark))
            stacks = "".join(f"{name}\t{text}\n" for name, text in STACKS)
            (directory / "stacks").write_text(stacks.replace("MARK", mark))
            program = directory / "status-codes"
            program.write_text(FAKE)
            program.chmod(0o755)
            function(kind(directory), *arguments)
            check(not os.path.exists(mark), "something that the program said was run")

    return with_directory


def for_all(name, *arguments):
    """A test for each of the shells."""

    def add(function):
        for kind in SHELLS:
            suite.test(f"{kind.name}: {name}", kind, *arguments)(function)
        return function

    return add


def check_offers(shell, line, wanted):
    check_equal(sorted(shell.offers(line)), sorted(wanted), f"offered by {shell.name} behind {line!r}")


# What is offered


OFFERS = [
    ("--forma", ["--format"]),
    ("--lang ", ["en", "zh", "both"]),
    ("-f ", ["text", "tsv", "csv", "json", "markdown"]),
    ("-e -f ", ["text", "tsv", "json"]),
    ("--explain --format c", []),
    ("-e --line", ["--lines"]),
    ("--exp", ["--explain"]),
    ("-p 404 --format t", ["text", "tsv"]),
    ("--as ", FORMS),
    ("-l -a s", ["status-line", "sample", "statement"]),
    ("-n ", []),
    ("", CODES),
    ("40", ["404"]),
    ("4", ["404", "418", "499", "4xx"]),
    ("-p 41", ["418"]),
    ("--print 49", ["499"]),
    ("-l 49", ["499"]),
    ("404 4", []),
    ("-p 404 4", []),
    ("--format z", []),
]


@for_all("options, values and codes are offered")
@with_fake
def _(shell):
    for words, wanted in OFFERS:
        check_offers(shell, f"status-codes {words}", wanted)


@for_all("all options are offered")
@with_fake
def _(shell):
    wanted = {"--print", "--list", "--explain", "--stacks", "--favorites", "--recents", "--lang", "--format", "--as",
              "--limit", "--help", "--version"}
    check_equal(wanted - set(shell.offers("status-codes --")), set(), "options that are missing")
    check_equal({"--lines", "--lang", "--format"} - set(shell.offers("status-codes -e --")), set(), "for texts")


@suite.test("bash: what stands behind : and = is offered without what stands before", Bash)
@suite.test("bash with bash-completion: what stands behind : and = is offered without what stands before",
            BashWithCompletion)
@with_fake
def _(shell):
    for words, wanted in (
        ("--as constant:g", ["go", "go-webdav"]),
        ("--as=statement:r", ["rack"]),
        ("--as=cons", ["constant"]),
        ("--as=constant:$", ["\\$\\(touch_MARK\\)".replace("MARK", f"{shell.directory}/mark")]),
        ("--format=c", ["csv"]),
        ("--print=49", ["499"]),
        ("--lang=", ["en", "zh", "both"]),
    ):
        check_offers(shell, f"status-codes {words}", wanted)


@suite.test("zsh: libraries are offered behind the colon", Zsh)
@with_fake
def _(shell):
    check_offers(shell, "status-codes --as constant:g", ["go", "go-webdav"])
    check_offers(shell, "status-codes --as=statement:r", ["rack"])
    check_offers(shell, "status-codes --print=49", ["499"])


@suite.test("fish: libraries are offered behind the colon", Fish)
@with_fake
def _(shell):
    check_offers(shell, "status-codes --as constant:g", ["constant:go", "constant:go-webdav"])
    check_offers(shell, "status-codes --as=statement:r", ["--as=statement:rack"])
    check_offers(shell, "status-codes --print=49", ["--print=499"])


@suite.test("fish: phrases explain codes, or names where there is none, and codes explain phrases", Fish)
@with_fake
def _(shell):
    check_equal(shell.explained("status-codes 4"),
                {"404": "Not Found", "418": "I'm a teapot", "499": "Client Closed Request", "4xx": "Class"}, "codes")
    check_equal(shell.explained("status-codes no"), {"Not Found": "404"}, "phrases")
    check_equal(shell.explained("status-codes --as constant:ra"),
                {"constant:rack": f"Ruby, Rack; `touch {shell.directory}/mark`"}, "libraries")


# What comes into the line


def check_run(shell, keys, *wanted):
    """Runs a line in which a tabulator completes, and looks at what the program got."""
    got = shell.directory / "arguments"
    shell.type(f"status-codes {keys}\r", got.exists)
    arguments = got.read_text().splitlines()
    got.unlink()
    check_equal(arguments, list(wanted), f"arguments after {keys!r} in {shell.name}")


@for_all("codes, options and libraries are completed in the line")
@with_fake
def _(shell):
    check_run(shell, "-p 41\t -a phr\t", "-p", "418", "-a", "phrase")
    check_run(shell, "-p 404 --as=constant:ra\t", "-p", "404", "--as=constant:rack")
    check_run(shell, "-p 404 --as statement:ra\t", "-p", "404", "--as", "statement:rack")
    check_run(shell, "--print=49\t", "--print=499")


@for_all("files are completed that are to be explained")
@with_fake
def _(shell):
    (shell.directory / "access log.1").write_text("")
    (shell.directory / "error.log").write_text("")
    here = str(shell.directory)
    check_run(shell, f"-e {here}/acc\t", "-e", f"{here}/access log.1")
    check_run(shell, f"--explain --lines {here}/acc\t {here}/err\t",
              "--explain", "--lines", f"{here}/access log.1", f"{here}/error.log")
    check_run(shell, f"-f json -e '{here}/acc\t", "-f", "json", "-e", f"{here}/access log.1")


@for_all("a phrase is quoted as the line needs it", "Not\t", "Not Found")
@for_all("a phrase with an apostrophe is quoted", "I\t", "I'm a teapot")
@for_all("a phrase is completed where it is quoted already", "\"I'm\t", "I'm a teapot")
@for_all("a phrase is completed between apostrophes", "'Not\t", "Not Found")
@for_all("a phrase is completed behind an escaped space", "Not\\ F\t", "Not Found")
@for_all("a phrase is completed in any case", "not\t", "Not Found")
@for_all("a phrase with a colon is completed", "Sam\t", "Samovar: hot")
@for_all("a Chinese name is completed", "我\t", "我是茶壶")
@for_all("a command in a phrase is quoted", "Bad\t", "Bad; touch MARK & touch MARK | touch MARK")
@for_all("a backslash and an asterisk are quoted", "Zero\t", "Zero\\one *")
@for_all("a substitution is quoted", "\\$\t", "$(touch MARK)")
@for_all("a substitution is quoted between quotation marks", "\"恶意 \\$\t", "恶意 $(touch MARK)")
@for_all("backticks are quoted", "\\`\t", "`touch MARK` \"and\" more")
@with_fake
def _(shell, keys, wanted):
    mark = f"{shell.directory}/mark"
    check_run(shell, keys, wanted.replace("MARK", mark))


# The real program


@for_all("the real program is asked for codes, phrases and libraries")
def _(kind):
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        (directory / "status-codes").symlink_to(BINARY)
        shell = kind(directory)
        codes = shell.offers("status-codes 50")
        check({"500", "502", "504"} <= set(codes), f"codes: {codes}")
        check_equal([code for code in codes if not re.fullmatch(r"50\d", code)], [], "what begins otherwise")
        phrases = [each.replace("\\", "") for each in shell.offers("status-codes Gateway")]
        check("Gateway Timeout" in phrases, f"phrases: {phrases}")
        stacks = {each.rpartition(":")[2] for each in shell.offers("status-codes --as constant:")}
        check({"go", "rack", "nginx", "haproxy"} <= stacks, f"libraries: {stacks}")


for program in ("bash", "zsh", "fish"):
    check(shutil.which(program), f"{program} is not installed")
suite.run()
