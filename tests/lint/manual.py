#!/usr/bin/python3
# manual.py — a manual page can be shown, and says of the program what the program and the other page say
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# Full-width marks have their own space; man takes a line break in the source for one more.
SPACED = re.compile(r"\S (?=[，。；：、！？（）“”])|[，。；：、！？（）“”] (?=\S)")
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "MANWIDTH": "80", "MANROFFOPT": ""}


def run(*command):
    result = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    return result.stdout, result.stderr.strip()


def show(page, language):
    """The page as people see it, and what man complains of. The name of its folder tells man its language."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "man", "" if language == "en" else language, "man1", page.name)
        path.parent.mkdir(parents=True)
        path.write_bytes(page.read_bytes())
        _, complaints = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(path))
        shown, more = run("man", "-P", "cat", "-E", "UTF-8", "-l", str(path))
        return re.sub("\x1b\\[[0-9;]*m|.\b", "", shown), complaints + more


def sections(text):
    """The number of sections, and of each the tags in it: what it explains."""
    parts = re.split(r"^\.SH .*$", text, flags=re.M)[1:]
    return [[unquote(tag) for tag in re.findall(r"^\.TP.*\n(.*)$", part, re.M)] for part in parts]


def unquote(tag):
    """What a line such as `.BR \\-l ", " \\-\\-list` shows: the macro puts its arguments together."""
    if re.match(r"\.[BIR]+ ", tag):
        tag = "".join(quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', tag.split(" ", 1)[1]))
    return re.sub(r"\\f.|\\:|\\&", "", tag).replace("\\-", "-")


def options(text):
    tags = [tag for section in sections(text) for tag in section if tag.startswith("-")]
    return [name for tag in tags for name in re.findall(r"--[a-z][a-z-]*", tag)]


def options_of_program(program):
    output, _ = run(program, "--help")
    return re.findall(r"^  (?:-., )?(--[a-z][a-z-]*)", output, re.M)


def forms_of_program(root):
    header = (root / "src" / "core" / "sc-copy.h").read_text(encoding="utf-8")
    enumeration = re.search(r"^typedef enum\n\{\n([^}]*)\} ScCopyForm;", header, re.M).group(1)
    return [name.lower().replace("_", "-") for name in re.findall(r"SC_COPY_(\w+)", enumeration)]


def check(root, language, program, pages):
    texts = {name: page.read_text(encoding="utf-8") for name, page in pages.items()}
    text = texts[language]
    shown, complaints = show(pages[language], language)
    if complaints:
        yield complaints
    if "STATUS-CODES(1)" not in shown:
        yield "man does not show it"
    if language != "en":
        for line in shown.splitlines():
            if SPACED.search(line):
                yield f"a space beside a full-width mark: {line.strip()}"

    known, explained = options_of_program(program), options(text)
    for name in sorted(set(known) - set(explained)):
        yield f"{name} is not explained"
    for name in sorted(set(explained) - set(known)):
        yield f"{name} is explained, but the program has no such option"
    if len(known) == 0:
        yield f"{program} --help lists no options"

    tags = [tag for section in sections(text) for tag in section]
    for form in forms_of_program(root):
        if form not in tags:
            yield f"the form {form} is not explained"

    counts = {name: len(sections(each)) for name, each in texts.items()}
    if len(set(counts.values())) != 1:
        yield f"the pages differ in the number of sections: {counts}"
    lists = {name: options(each) for name, each in texts.items()}
    if any(each != explained for each in lists.values()):
        yield f"the pages differ in their options: {lists}"


def main():
    root, language, program = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    pages = {"en": pathlib.Path(sys.argv[4]), "zh_CN": pathlib.Path(sys.argv[5])}
    problems = list(check(root, language, program, pages))
    print("\n".join(problems) or f"{len(options(pages[language].read_text(encoding='utf-8')))} options")
    sys.exit(bool(problems))


main()
