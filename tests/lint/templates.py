#!/usr/bin/python3
# templates.py — every template child is bound, and every bound child and callback is there
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GTK only warns when a child that the C file binds is missing from the .ui file, and says nothing
# at all when one that the .ui file names is bound by nobody.
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

BOUND = re.compile(r"bind_template_child \(widget_class, \w+,\s*(\w+)\)|bind_(?:column_child|section) \(widget_class, (\w+),")
CALLBACK = re.compile(r"bind_template_callback \(widget_class, (\w+)\)")


def check(ui, source):
    tree = ET.parse(ui)
    template = tree.find("template")
    ids = {e.get("id") for e in tree.iter("object") if e.get("id")}
    used = {e.get("bind-source") for e in tree.iter("property")} | {
        (e.text or "").strip() for e in tree.iter("property")}
    handlers = {e.get("handler") for e in tree.iter("signal")}
    text = source.read_text(encoding="utf-8")
    private = source.with_name(source.stem + "-private.h")
    fields = private.read_text(encoding="utf-8") if private.exists() else text
    bound = {a or b for a, b in BOUND.findall(text)}
    callbacks = set(CALLBACK.findall(text))

    if template.get("class").lower() != source.stem.replace("-", ""):
        yield f"{ui.name}: the template is {template.get('class')}"
    for name in sorted(bound - ids):
        yield f"{source.name}: binds {name}, which {ui.name} does not have"
    for name in sorted(ids - bound - used):
        yield f"{ui.name}: {name} is bound by nobody"
    for name in sorted(callbacks ^ handlers):
        yield f"{ui.name}: handler {name} is not on both sides"
    for name in sorted(bound):
        if not re.search(rf"(\*{name}|columns\[|sections\[).*;", fields):
            yield f"{source.name}: {name} is no field"


def main():
    root = pathlib.Path(sys.argv[1])
    problems = []
    templates = sorted((root / "ui").glob("sc-*.ui"))
    for ui in templates:
        source = root / "src" / "widgets" / (ui.stem + ".c")
        problems += check(ui, source) if source.exists() else [f"{ui.name}: no {source.name}"]
    print("\n".join(problems) or f"{len(templates)} templates")
    sys.exit(bool(problems) or not templates)


main()
