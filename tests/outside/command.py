# command.py — starts of the program that end by themselves
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program that was started from a terminal printed, and how it ended."""

import pathlib
import re
import subprocess
import tempfile

from program import BINARY, PATIENCE, Failure, check, check_equal, environment


class Result:
    """What a start of the program that needs no window ended with."""

    def __init__(self, *arguments, language="en", **changes):
        self.command = " ".join(map(repr, arguments))
        try:
            result = subprocess.run(
                [BINARY, *arguments], env=environment(language, **changes), timeout=PATIENCE,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Failure(f"it did not end; it printed {error.stderr!r}") from error
        self.status = result.returncode
        self.output = result.stdout.decode()
        self.errors = result.stderr.decode()

    def check_answer(self):
        """It did as it was asked and had nothing to complain about."""
        check_equal((self.status, self.errors), (0, ""), "status and errors")

    def check_refusal(self, status, *words):
        """It said in one line why not. A crash has a negative status."""
        found = (self.status, self.output, self.errors)
        check(self.status == status and self.output == "", f"should end with {status}: {found}")
        check(re.fullmatch(r"status-codes: [^\n]+\n", self.errors), f"not one line: {self.errors!r}")
        for word in words:
            check(word in self.errors, f"{word!r} is not in {self.errors!r}")


def in_directory(function):
    """Gives a test a directory that it may fill."""

    def with_directory(*arguments):
        with tempfile.TemporaryDirectory() as directory:
            function(pathlib.Path(directory), *arguments)

    return with_directory
