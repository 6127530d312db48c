#!/usr/bin/python3
# translations.py — every text can be translated, and every language is complete
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re
import subprocess
import sys
import tempfile

MARKED = {
    ".c": re.compile(r"\b(?:N?_|C_|ngettext) ?\("),
    ".ui": re.compile(r'translatable="yes"'),
    ".in": re.compile(r"<status-codes|\[Desktop Entry\]|<component|<schemalist"),
}
KEYWORDS = ["_", "N_", "C_:1c,2", "ngettext:1,2"]


def run(*command, **kwargs):
    result = subprocess.run(command, capture_output=True, text=True, check=False, **kwargs)
    return result.returncode, result.stdout + result.stderr


def check_potfiles(root, listed):
    found = set()
    for folder in ("src", "ui", "data"):
        for path in (root / folder).rglob("*"):
            pattern = MARKED.get(path.suffix)
            if pattern and pattern.search(path.read_text(encoding="utf-8")):
                found.add(str(path.relative_to(root)))
    for name in sorted(found - set(listed)):
        yield f"po/POTFILES.in: {name} is missing"
    for name in sorted(set(listed) - found):
        yield f"po/POTFILES.in: {name} has nothing to translate"


def extract(root, pot):
    environment = dict(os.environ, GETTEXTDATADIRS=str(root / "data"))
    keywords = [f"--keyword={word}" for word in KEYWORDS]
    return run("xgettext", "--from-code=UTF-8", "--files-from=po/POTFILES.in", "-o", pot, *keywords,
               "--flag=ngettext:1:pass-c-format", cwd=root, env=environment)


def check_language(root, language, pot):
    po = root / "po" / f"{language}.po"
    code, output = run("msgfmt", "--check", "-o", os.devnull, po)
    if code != 0:
        yield output.strip()
    for kind in ("--untranslated", "--only-fuzzy", "--only-obsolete"):
        _, output = run("msgattrib", kind, "--no-wrap", po)
        for line in re.findall(r"^(?:#~ )?msgid (\".+\")", output, re.M):
            if line != '""':
                yield f"{po.name}: {kind[2:]}: {line}"
    code, output = run("msgcmp", po, pot)
    if code != 0:
        yield f"{po.name} does not fit the sources:\n{output.strip()}"


def main():
    root = pathlib.Path(sys.argv[1])
    listed = (root / "po" / "POTFILES.in").read_text(encoding="utf-8").split()
    languages = (root / "po" / "LINGUAS").read_text(encoding="utf-8").split()
    problems = list(check_potfiles(root, listed))
    with tempfile.TemporaryDirectory() as folder:
        pot = pathlib.Path(folder) / "new.pot"
        code, output = extract(root, pot)
        if code != 0:
            problems.append(output)
        for language in languages:
            problems += check_language(root, language, pot)
    print("\n".join(problems) or f"{len(listed)} files, {len(languages)} language")
    sys.exit(bool(problems) or not languages)


main()
