#!/usr/bin/python3
# layers.py — a room includes only itself and what stands before it, and no includes go in circles
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import sys

ROOMS = {
    "core": [],
    "words": ["core"],
    "cli": ["core", "words"],
    "model": ["core"],
    "widgets": ["core", "words", "model"],
    "app": ["core", "words", "cli", "model", "widgets"],
    "search-provider": ["core"],
}
WITHOUT_GTK = ("core", "words", "cli", "model", "search-provider")
GENERATED = {
    "config.h": None,
    "sc-core-enums.h": "core",
    "sc-krunner1.h": "search-provider",
    "sc-search-provider2.h": "search-provider",
    "sc-table-resource.h": "core",
    "sc-ui-resource.h": "widgets",
}
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
SYSTEM = re.compile(r"^#include <([^>]+)>", re.M)


def read(root):
    """The files by what includes call them; of the others, several rooms have one of that name."""
    files = {}
    for path in sorted((root / "src").glob("*/*.[ch]")):
        room = path.parent.name
        name = path.name if path.suffix == ".h" else f"{room}/{path.name}"
        files[name] = (room, path.read_text(encoding="utf-8"))
    return files


def check_rooms(files):
    for name, (room, text) in files.items():
        if room not in ROOMS:
            yield f"src/{room}: no such room"
            continue
        for included in INCLUDE.findall(text):
            if included in GENERATED:
                owner = GENERATED[included]
            elif included in files:
                owner = files[included][0]
            else:
                yield f"{name}: includes {included}, which is nowhere"
                continue
            if owner is not None and owner != room and owner not in ROOMS[room]:
                yield f"{name}: {room} includes {included} of {owner}"
        if room in WITHOUT_GTK and any(s.startswith(("gtk/", "gdk/")) for s in SYSTEM.findall(text)):
            yield f"{name}: {room} includes GTK"


def check_cycles(files):
    graph = {name: [i for i in INCLUDE.findall(text) if i in files] for name, (_, text) in files.items()}
    done = set()

    def visit(name, path):
        if name in path:
            yield "circle: " + " -> ".join(path[path.index(name):] + [name])
            return
        if name in done:
            return
        for other in graph[name]:
            yield from visit(other, path + [name])
        done.add(name)

    for name in graph:
        yield from visit(name, [])


def main():
    files = read(pathlib.Path(sys.argv[1]))
    if not files:
        sys.exit("no sources found")
    problems = [*check_rooms(files), *check_cycles(files)]
    print("\n".join(problems) or f"{len(files)} files")
    sys.exit(bool(problems))


main()
