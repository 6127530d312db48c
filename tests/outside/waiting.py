# waiting.py — waiting for what should become true, and saying what it was instead
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all of these tests wait with. Nothing sleeps for a time that somebody guessed.

A key press takes its way through the display while a question takes its way through the bus, so
after a key no answer is to be trusted until it is the expected one: tests wait for what they want
to see, and look at what must not have changed only after that.
"""

import subprocess
import time

from gi.repository import GLib

# How long anything may take, in seconds. It is only ever used up by a test that fails.
PATIENCE = 30
POLL = 0.02


class Failure(AssertionError):
    """What a test found not to be as it should be."""


class Gone(Exception):
    """An object of the program was asked for something and is not there any more."""


def check(condition, message):
    if not condition:
        raise Failure(message)


def check_equal(found, wanted, what):
    check(found == wanted, f"{what}: {found!r}, should be {wanted!r}")


def let_time_pass():
    """What waiting consists of: events of the bus are taken in meanwhile."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(POLL)


def look(read):
    """What read() finds; the program may take away what is being looked at."""
    try:
        return read()
    except Gone:
        return None


def wait(condition, what, patience=PATIENCE):
    """Waits until condition() is true and returns what it returned."""
    end = time.monotonic() + patience
    while not (found := look(condition)):
        check(time.monotonic() < end, f"waited in vain for {what}; last seen: {found!r}")
        let_time_pass()
    return found


def wait_equal(read, wanted, what):
    """Waits until read() is what is wanted, and says what it was instead."""
    end = time.monotonic() + PATIENCE
    while (found := look(read)) != wanted:
        check(time.monotonic() < end, f"{what}: {found!r}, should be {wanted!r}")
        let_time_pass()


def run(*command, **options):
    """Runs another program to its end and returns what it printed."""
    result = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE, check=False,
        **options,
    )
    return result.stdout.decode()


def end(process):
    """Ends another program that was started here, and leaves it no choice."""
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
