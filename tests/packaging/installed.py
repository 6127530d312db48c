#!/usr/bin/python3
# installed.py — whether just the files of a list are installed
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: installed.py BUILD LIST

Installs a build into a directory of its own and compares. The paths of the list are below the
prefix, as with libexecdir=libexec and libdir=lib; where a system wants them elsewhere, that is taken
for the same.
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def read_options(build):
    output = subprocess.run(
        ["meson", "introspect", "--buildoptions", build], check=True, capture_output=True, text=True
    ).stdout
    return {option["name"]: option["value"] for option in json.loads(output)}


def install(build, directory):
    subprocess.run(
        ["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", directory],
        check=True, stdout=subprocess.DEVNULL,
    )


def find_files(directory, options):
    root = pathlib.Path(directory)
    prefix = root / options["prefix"].lstrip("/")
    places = {name: pathlib.Path(options["prefix"], options[name + "dir"]) for name in ("libexec", "lib")}
    for path in root.rglob("*"):
        if path.is_dir():
            continue
        installed = pathlib.Path("/", path.relative_to(root))
        if not path.is_relative_to(prefix):
            yield str(installed)
            continue
        place = next((name for name in places if installed.is_relative_to(places[name])), None)
        if place is None:
            yield str(path.relative_to(prefix))
        else:
            yield f"{place}/{installed.relative_to(places[place])}"


def main():
    build, name = sys.argv[1:]
    with open(name, encoding="utf-8") as file:
        wanted = file.read().splitlines()
    with tempfile.TemporaryDirectory() as directory:
        install(build, directory)
        found = sorted(find_files(directory, read_options(build)))
    for path in sorted(set(wanted) - set(found)):
        print(f"in the list, and not installed: {path}")
    for path in sorted(set(found) - set(wanted)):
        print(f"installed, and not in the list: {path}")
    if wanted != sorted(set(wanted)):
        print(f"{name} is not sorted, or has a line twice")
    sys.exit(found != wanted)


main()
