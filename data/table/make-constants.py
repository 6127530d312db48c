#!/usr/bin/env python3
# make-constants.py — constants.tsv from a list of constants
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes constants.tsv to standard output.

usage: make-constants.py constants.csv

The CSV has at least the columns code, language, library, version, identifier and role. Each
combination of language, library and version is a stack and needs a line in STACKS below; a stack
that is not listed there, or is listed and missing, is an error.
"""
import csv
import re
import sys

# id of the stack: language, beginning of the library's name, beginning of its version
STACKS = {
    "python": ("Python", "http.HTTPStatus", "3.15"),
    "python-3.11": ("Python", "http.HTTPStatus", "3.11"),
    "starlette": ("Python", "Starlette", ""),
    "go": ("Go", "net/http", ""),
    "fasthttp": ("Go", "valyala/fasthttp", ""),
    "go-webdav": ("Go", "golang.org/x/net/webdav", ""),
    "spring": ("Java", "Spring HttpStatus", "v7"),
    "spring-6": ("Java", "Spring HttpStatus", "v6"),
    "servlet": ("Java", "Jakarta Servlet", ""),
    "jax-rs": ("Java", "JAX-RS", ""),
    "httpcore": ("Java", "Apache HttpCore", ""),
    "java": ("Java", "java.net", ""),
    "ktor": ("Kotlin", "Ktor", ""),
    "akka": ("Scala", "Akka", ""),
    "pekko": ("Scala", "Apache Pekko", ""),
    "http4s": ("Scala", "http4s", ""),
    "node": ("JavaScript (Node.js)", "http.STATUS_CODES", ""),
    "statuses": ("JavaScript", "npm statuses", ""),
    "http-status-codes": ("TypeScript", "npm http-status-codes", ""),
    "llhttp": ("C / JavaScript", "llhttp", ""),
    "symfony": ("PHP", "Symfony", ""),
    "psr-7": ("PHP", "fig/", ""),
    "rack": ("Ruby", "Rack", ""),
    "perl": ("Perl", "HTTP::Status", ""),
    "plug": ("Elixir", "Plug", ""),
    "cowboy": ("Erlang", "Cowboy", ""),
    "rust": ("Rust", "http crate", ""),
    "swift": ("Swift", "swift-http-types", ""),
    "swiftnio": ("Swift", "SwiftNIO", ""),
    "dotnet": ("C#/.NET", "System.Net", ""),
    "aspnet": ("C#/.NET", "ASP.NET Core", "dotnet/"),
    "aspnet-newer": ("C#/.NET", "ASP.NET Core", "newer"),
    "dart": ("Dart", "dart:io", ""),
    "nim": ("Nim", "std/httpcore", ""),
    "crystal": ("Crystal", "HTTP::Status", ""),
    "haskell": ("Haskell", "http-types", ""),
    "nginx": ("C", "nginx", ""),
    "apache": ("C", "Apache httpd", "2."),
    "apache-trunk": ("C", "Apache httpd", "trunk"),
    "libsoup": ("C", "libsoup 3", ""),
    "libsoup-gi": ("GObject Introspection", "libsoup 3", ""),
    "libmicrohttpd": ("C", "GNU libmicrohttpd", ""),
    "beast": ("C++", "Boost.Beast", ""),
    "poco": ("C++", "POCO", ""),
    "qt": ("C++", "Qt HttpServer", ""),
    "cpp-httplib": ("C++", "cpp-httplib", ""),
}

# Of these only what differs from another version was collected.
PARTIAL = {"spring-6", "aspnet-newer"}

ROLES = {"primary": 0, "alias": 1, "deprecated": 2, "class-marker": 3}


def find_id(key):
    language, library, version = key
    found = [
        stack
        for stack, (language_of, library_of, version_of) in STACKS.items()
        if language.startswith(language_of)
        and (len(language) == len(language_of) or language[len(language_of)] == " ")
        and library.startswith(library_of)
        and version.startswith(version_of)
    ]
    exact = [stack for stack in found if STACKS[stack][0] == language]
    found = exact or found
    if len(found) != 1:
        sys.exit(f"make-constants.py: {key} is {found or 'no stack'}; see STACKS")
    return found[0]


def shorten(version):
    """Leaves out remarks and the prefixes of tags."""
    version = re.sub(r" \(.*\)$", "", version)
    return re.sub(r"^(rel/|Dart |dotnet/runtime |dotnet/aspnetcore )?v?(?=[0-9a-f])", "", version)


def read_rows(name):
    try:
        with open(name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        sys.exit(f"make-constants.py: {error}")


def main():
    stacks = {}
    for row in read_rows(sys.argv[1]):
        key = (row["language"], row["library"], row["version"])
        stack = find_id(key)
        if stacks.setdefault(stack, (key, []))[0] != key:
            sys.exit(f"make-constants.py: {stack} is {stacks[stack][0]} and {key}; see STACKS")
        stacks[stack][1].append(row)

    if missing := [stack for stack in STACKS if stack not in stacks]:
        sys.exit(f"make-constants.py: there are no constants of {', '.join(missing)}")

    for stack in STACKS:
        (language, library, version), rows = stacks[stack]
        coverage = "partial" if stack in PARTIAL else "complete"
        print("stack", stack, language, library, shorten(version), coverage, sep="\t")
        for row in sorted(rows, key=lambda row: (int(row["code"]), ROLES[row["role"]])):
            print(f"{int(row['code']):03d}", row["identifier"], row["role"], sep="\t")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main()
