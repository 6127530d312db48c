#!/usr/bin/python3
# count.py — how many tests passed, from meson's logs
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A test that speaks TAP counts by its lines, any other as one. What meson calls a failure counts as
# one even if all its lines are good, since a test that dies after its last line has failed, too.
import json
import re
import sys

LINE = re.compile(r"^\s*(not )?ok\b(.*)$", re.M)


def count(result):
    lines = LINE.findall(result.get("stdout", ""))
    failed = sum(1 for bad, _ in lines if bad)
    skipped = sum(1 for _, rest in lines if "# SKIP" in rest.upper())
    passed = len(lines) - failed
    if result["result"] not in ("OK", "FAIL", "ERROR", "TIMEOUT", "INTERRUPT") or skipped:
        return 0, 1
    if not lines:
        return (1, 0) if result["result"] == "OK" else (0, 1)
    if result["result"] != "OK":
        failed = max(failed, 1)
    return passed, failed


def main():
    passed = failed = 0
    for name in sys.argv[1:]:
        try:
            with open(name, encoding="utf-8") as log:
                results = [json.loads(line) for line in log]
        except OSError as error:
            print(error)
            results = []
        if not results:
            failed += 1
        for result in results:
            good, bad = count(result)
            passed += good
            failed += bad
            if bad:
                print(f"failed: {result['name']}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or passed == 0)


main()
