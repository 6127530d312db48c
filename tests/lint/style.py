#!/usr/bin/python3
# style.py — what CONTRIBUTING.md asks of every file and a machine can see
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import subprocess
import sys

MAX_COLUMNS = 100
MAX_LINES = {".c": 500, ".h": 500, ".ui": 300}
MAX_FUNCTION = 60
FUNCTION = re.compile(r"^(\w+) \((?:.|\n)*?\)\n\{\n((?:.*\n)*?)^\}\n", re.M)
FORBIDDEN = [
    (re.compile(r"^#if 0", re.M), "code that is switched off"),
    (re.compile(r"g_assert \("), "plain g_assert() in a test"),
    (re.compile(r"gtk_widget_get_ancestor|g_application_get_default"), "a parent that is looked up"),
    (re.compile(r"g_test_skip|g_test_incomplete"), "a test that is skipped"),
    (re.compile(r"in a future version|TODO|FIXME|XXX"), "a promise instead of a program"),
]


def tracked(root):
    output = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], check=True,
                            capture_output=True, text=True).stdout
    return [root / line for line in output.splitlines() if (root / line).is_file()]


def check_c(path, text):
    lines = text.split("\n")
    if not (lines[0].startswith(f"/* {path.name} — ") and "Copyright" in lines[1]
            and "SPDX-License-Identifier: GPL-3.0-or-later" in lines[2]):
        yield "1: the header does not say name, purpose, copyright and licence"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield "1: no #pragma once"
    for match in FUNCTION.finditer(text):
        length = match.group(2).count("\n")
        if length > MAX_FUNCTION and not match.group(1).endswith("class_init"):
            yield f"{text.count(chr(10), 0, match.start()) + 1}: {match.group(1)} has {length} lines"
    for pattern, what in FORBIDDEN:
        if pattern.pattern.startswith("g_assert") and not path.name.startswith("test-"):
            continue
        for match in pattern.finditer(text):
            yield f"{text.count(chr(10), 0, match.start()) + 1}: {what}"


def check(path):
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    if len(lines) - 1 > MAX_LINES.get(path.suffix, 10**9):
        yield f"1: {len(lines) - 1} lines"
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_COLUMNS and path.suffix in (".c", ".h"):
            yield f"{number}: {len(line)} columns"
        if line != line.rstrip() and path.suffix != ".md":
            yield f"{number}: white space at the end"
        if "\t" in line:
            yield f"{number}: a tab"
    if not text.endswith("\n"):
        yield f"{len(lines)}: no line break at the end"
    if path.suffix in (".c", ".h"):
        yield from check_c(path, text)


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    problems = []
    count = 0
    for path in tracked(root):
        relative = path.relative_to(root)
        if path.suffix not in (".c", ".h", ".ui", ".css", ".py", ".in", ".build", ".sh") and path.name != "dev":
            continue
        if relative.parts[:2] == ("tests", "tables"):
            continue
        count += 1
        problems += [f"{relative}:{problem}" for problem in check(path)]
    print("\n".join(problems) or f"{count} files")
    sys.exit(bool(problems) or count == 0)


main()
