#!/usr/bin/python3
# constants.py — the constants are those of the libraries, as far as Debian 12 ships them
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
import collections
import json
import pathlib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

# Debian 12 has other versions than the table, so there are differences. tests/data/constants-debian.tsv lists them
# with the reason for each; the test wants exactly those. A version that is not listed, such as that of a security
# update, may differ as a listed one of the same stack does. A package that is not there is a failure: a test that is
# skipped where nobody looks protects nothing.

TABLE = "data/table/constants.tsv"
KNOWN = "tests/data/constants-debian.tsv"
COLUMNS = ["stack", "version", "code", "identifier", "what", "why"]
HERE, THERE, SAME = "only here", "only there", "same"

DEFINE = r"^#\s*define (?P<name>{}\w+)\s+(?P<code>\d{{3}})\b"
MEMBER = r"^\s*(?P<name>{0}\w+)\s*= (?P<code>\d{{3}}|{0}\w+)\b"

# stack, package, how the path of the file ends, what we write in front of a name, a constant in that file
TEXTS = (
    ("starlette", "python3-starlette", "/starlette/status.py", "status.", MEMBER.format("HTTP_")),
    ("go", "golang-1.19-src", "/net/http/status.go", "http.", MEMBER.format("Status")),
    ("symfony", "php-symfony-http-foundation", "/HttpFoundation/Response.php", "Response::",
     r"^    public const (?P<name>HTTP_\w+) = (?P<code>\d{3});"),
    ("psr-7", "php-fig-http-message-util", "/StatusCodeInterface.php", "StatusCodeInterface::",
     r"^    const (?P<name>STATUS_\w+) = (?P<code>\d{3});"),
    ("rust", "librust-http-dev", "/src/status.rs", "StatusCode::", r"^    \((?P<code>\d{3}), (?P<name>\w+), "),
    ("nim", "nim", "/pure/httpcore.nim", "", r"^  (?P<name>Http\d+)\* = HttpCode\((?P<code>\d{3})\)"),
    ("apache", "apache2-dev", "/httpd.h", "", DEFINE.format("HTTP_")),
    ("apache-trunk", "apache2-dev", "/httpd.h", "", DEFINE.format("HTTP_")),
    ("libsoup", "libsoup-3.0-dev", "/soup-status.h", "", MEMBER.format("SOUP_STATUS_")),
    ("libmicrohttpd", "libmicrohttpd-dev", "/microhttpd.h", "", DEFINE.format("MHD_HTTP_")),
    ("poco", "libpoco-dev", "/Net/HTTPResponse.h", "HTTPResponse::", MEMBER.format("HTTP_")),
)

# stack, package, what we write in front of a name, a program that prints a code and its name on each line
PYTHON = "import http; [print(s.value, n) for n, s in http.HTTPStatus.__members__.items()]"
RUBY = ("$:.unshift(*Dir['/usr/share/rubygems-integration/all/gems/rack-*/lib']); require 'rack/utils'; "
        "Rack::Utils::SYMBOL_TO_STATUS_CODE.each { |name, code| puts \"#{code} #{name}\" }")
PERL = "no strict 'refs'; print &{\"HTTP::Status::$_\"}, \" $_\\n\" for @{$HTTP::Status::EXPORT_TAGS{constants}}"
NODE = "for (const code in http.STATUS_CODES) console.log(code, http.STATUS_CODES[code])"
PROGRAMS = (
    ("python", "python3", "HTTPStatus.", ("/usr/bin/python3", "-I", "-c", PYTHON)),
    ("python-3.11", "python3", "HTTPStatus.", ("/usr/bin/python3", "-I", "-c", PYTHON)),
    ("rack", "ruby-rack", ":", ("/usr/bin/ruby", "--disable-gems", "-e", RUBY)),
    ("perl", "libhttp-message-perl", "", ("/usr/bin/perl", "-MHTTP::Status", "-e", PERL)),
    ("node", "nodejs", "", ("/usr/bin/node", "-e", NODE)),
)


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise OSError(result.stderr.strip())
    return result.stdout


# --- Debian's packages

def installed_version(package):
    try:
        status, version = run("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", package).split(" ")
    except OSError:
        status, version = "missing", ""
    if status != "installed":
        raise LookupError(f"the package {package} is not installed; ./dev test installs it")
    return re.match(r"(?:\d+:)?([0-9.]*[0-9])", version)[1]


def file_of(package, ending):
    names = [name for name in run("dpkg-query", "-L", package).splitlines() if name.endswith(ending)]
    if len(names) != 1:
        raise LookupError(f"the package {package} has {len(names)} files that end in {ending}, expected 1")
    return pathlib.Path(names[0])


# --- what is in them: functions that give pairs of code and name

def read_text(package, ending, pattern):
    """A constant is a number, or another one above it."""
    text = file_of(package, ending).read_text(encoding="utf-8")
    codes = {}
    for match in re.finditer(pattern, text, re.M):
        codes[match["name"]] = codes.get(match["code"], match["code"])
    return [(code, name) for name, code in codes.items()]


def read_program(command):
    return [line.split(" ", 1) for line in run(*command).splitlines()]


def read_json(package, ending):
    return json.loads(file_of(package, ending).read_text(encoding="utf-8")).items()


def read_gir(package, ending):
    core = "{http://www.gtk.org/introspection/core/1.0}"
    root = xml.etree.ElementTree.parse(file_of(package, ending)).getroot()
    for member in root.iterfind(f".//{core}enumeration[@name='Status']/{core}member"):
        yield member.get("value"), member.get("name").upper()


def read_counted(package, ending, begin):
    """An enumeration where only the first of a run has a number."""
    body = file_of(package, ending).read_text(encoding="utf-8").split(begin, 1)[1].split("}", 1)[0]
    code = 0
    for name, number in re.findall(r"^\s*(\w+)(?: = (\d+))?,", body, re.M):
        code = int(number or code + 1)
        yield str(code), name


# --- Java's class files: the constants of an interface are attributes, those of an enumeration are code

CLASS_SIZES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4, 18: 4}


class ClassFile:
    def __init__(self, package, ending, name):
        with zipfile.ZipFile(file_of(package, ending)) as jar:
            self.data = jar.read(name)
        self.at = 8
        self.pool = {}
        self.read_pool()

    def take(self, layout):
        values = struct.unpack_from(layout, self.data, self.at)
        self.at += struct.calcsize(layout)
        return values if len(values) > 1 else values[0]

    def read_pool(self):
        index, count = 1, self.take(">H")
        while index < count:
            tag = self.take(">B")
            size = self.take(">H") if tag == 1 else CLASS_SIZES[tag]
            self.pool[index] = self.take(f">{size}s")
            index += 2 if tag in (5, 6) else 1

    def number(self, index):
        return int.from_bytes(self.pool[index], "big")

    def fields(self):
        _, _, _, interfaces = self.take(">4H")
        self.at += 2 * interfaces
        for _ in range(self.take(">H")):
            _, name, _, attributes = self.take(">4H")
            for _ in range(attributes):
                kind, size = self.take(">HI")
                value = self.take(f">{size}s")
                if self.pool[kind] == b"ConstantValue":
                    yield str(self.number(int.from_bytes(value, "big"))), self.pool[name].decode()

    def members(self):
        """`new Status(name, ordinal, code)`: dup, ldc, and two times iconst, bipush or sipush."""
        ordinal, code = rb"(?:[\x03-\x08]|\x10.|\x11..)", rb"(?:\x10(.)|\x11(..))"
        for match in re.finditer(rb"\x59(?:\x12(.)|\x13(..))" + ordinal + code, self.data, re.S):
            index, number = (int.from_bytes(match[i] or match[i + 1], "big") for i in (1, 3))
            yield str(number), self.pool[self.number(index)].decode()


def read_fields(*place):
    return ClassFile(*place).fields()


def read_members(*place):
    return ClassFile(*place).members()


OTHERS = (
    ("statuses", "node-statuses", "", read_json, "/statuses/codes.json"),
    ("libsoup-gi", "libsoup-3.0-dev", "Soup.Status.", read_gir, "/Soup-3.0.gir"),
    ("qt", "qt6-httpserver-dev", "QHttpServerResponder::StatusCode::", read_counted, "/qhttpserverresponder.h",
     "enum class StatusCode {"),
    ("httpcore", "libhttpcore-java", "HttpStatus.", read_fields, "/java/httpcore.jar",
     "org/apache/http/HttpStatus.class"),
    ("servlet", "libservlet-api-java", "HttpServletResponse.", read_fields, "/java/servlet-api.jar",
     "javax/servlet/http/HttpServletResponse.class"),
    ("jax-rs", "libjaxrs-api-java", "Response.Status.", read_members, "/java/jaxrs-api.jar",
     "javax/ws/rs/core/Response$Status.class"),
    ("spring", "libspring-web-java", "HttpStatus.", read_members, "/java/spring3-web.jar",
     "org/springframework/http/HttpStatus.class"),
    ("spring-6", "libspring-web-java", "HttpStatus.", read_members, "/java/spring3-web.jar",
     "org/springframework/http/HttpStatus.class"),
)


def sources():
    """Stack, package, and a function that reads the constants of the package."""
    def prefixed(prefix, read, *arguments):
        return lambda: {(code, prefix + name) for code, name in read(*arguments) if "100" <= code <= "599"}

    for stack, package, ending, prefix, pattern in TEXTS:
        yield stack, package, prefixed(prefix, read_text, package, ending, pattern)
    for stack, package, prefix, command in PROGRAMS:
        yield stack, package, prefixed(prefix, read_program, command)
    for stack, package, prefix, read, *place in OTHERS:
        yield stack, package, prefixed(prefix, read, package, *place)


# --- our side

def read_table(path):
    """Of each stack: its version, whether it is complete, and its pairs of code and identifier."""
    stacks = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[0] == "stack":
            pairs = set()
            stacks[cells[1]] = (cells[4], cells[5] == "complete", pairs)
        else:
            pairs.add((cells[0], cells[1]))
    return stacks


def read_known(path):
    """Of each stack and version: the differences, and the problems of the file itself."""
    known, problems = collections.defaultdict(set), []
    lines = path.read_text(encoding="utf-8").splitlines()
    if lines[0].split("\t") != COLUMNS:
        problems.append(f"{KNOWN}:1: the columns are not {', '.join(COLUMNS)}")
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or "" in cells or cells[4] not in (HERE, THERE, SAME):
            problems.append(f"{KNOWN}:{number}: not a line of {len(COLUMNS)} columns, or an unknown `what`")
            continue
        differences = known[cells[0], cells[1]]
        if cells[4] != SAME:
            differences.add(tuple(cells[2:5]))
    return known, problems


# --- the comparison

def differences_of(ours, complete, theirs):
    yield from ((code, name, HERE) for code, name in ours - theirs)
    if complete:
        yield from ((code, name, THERE) for code, name in theirs - ours)


def explain_unknown(stack, version, package, actual):
    yield (f"{stack}: {package} has the version {version}, which is not in {KNOWN}. Check each of these lines against "
           f"the library's own history, replace the question mark by the reason, and add them there:")
    for code, name, what in sorted(actual) or [("-", "-", SAME)]:
        yield "\t".join([stack, version, code, name, what, "?"])


def compare(stack, version, ours, actual, known):
    side = {HERE: f"is only in our {ours}", THERE: f"is only in the package's {version}"}
    for code, name, what in sorted(actual - known):
        yield f"{stack} {version}: {code} {name} {side[what]}"
    for code, name, what in sorted(known - actual):
        yield f"{stack} {version}: {code} {name}: {KNOWN} says `{what}`, but that is not so"


def unread(known):
    return sorted({stack for stack, _ in known} - {stack for stack, _, _ in sources()})


def main():
    root = pathlib.Path(sys.argv[1])
    table = read_table(root / TABLE)
    known, problems = read_known(root / KNOWN)
    compared, versions = 0, []
    for stack, package, read in sources():
        ours, complete, pairs = table[stack]
        try:
            version, theirs = installed_version(package), read()
        except (LookupError, OSError) as error:
            problems.append(f"{stack}: {error}")
            continue
        actual = set(differences_of(pairs, complete, theirs))
        if (stack, version) not in known and actual not in [known[key] for key in known if key[0] == stack]:
            problems += explain_unknown(stack, version, package, actual)
        else:
            problems += compare(stack, version, ours, actual, known.get((stack, version), actual))
        compared += len(pairs & theirs)
        versions.append(f"{stack} {version}")
    problems += [f"{KNOWN}: nothing reads the constants of {stack}" for stack in unread(known)]
    print("\n".join(problems) or ", ".join(versions))
    print(f"{compared} constants of {len(versions)} stacks compared")
    sys.exit(bool(problems) or not compared)


main()
