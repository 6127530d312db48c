#!/usr/bin/python3
# test_search_provider.py — the service that the searches of GNOME Shell and KRunner ask
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The service is started by a bus of its own, as on a desktop, and asked as the desktops ask. What
it asks of others, the program and Plasma's clipboard manager, is recorded by stand-ins."""

import contextlib
import os
import pathlib
import random
import subprocess
import tempfile

from gi.repository import Gio, GLib

from program import PATIENCE, Suite, check, check_equal, environment, wait, wait_equal

suite = Suite()

PROVIDER = os.environ["STATUS_CODES_SEARCH_PROVIDER"]
DATA = pathlib.Path(os.environ["G_TEST_SRCDIR"], "..", "data", "search")
APPLICATION = "io.github.statuscodes.StatusCodes"
APPLICATION_PATH = "/io/github/statuscodes/StatusCodes"
NAME = f"{APPLICATION}.SearchProvider"
PATH = f"{APPLICATION_PATH}/SearchProvider"
SHELL = "org.gnome.Shell.SearchProvider2"
RUNNER = "org.kde.krunner1"
BUS = "org.freedesktop.DBus"
IDLE = 10  # seconds after which the service leaves
SEED = 404
CALLS = 10000

METHODS = {
    SHELL: {
        "GetInitialResultSet": "(as)", "GetSubsearchResultSet": "(asas)", "GetResultMetas": "(as)",
        "ActivateResult": "(sasu)", "LaunchSearch": "(asu)",
    },
    RUNNER: {
        "Match": "(s)", "Actions": "()", "Run": "(ss)", "Config": "()", "Teardown": "()",
        "SetActivationToken": "(s)",
    },
}

STAND_INS = """<node>
<interface name="org.freedesktop.Application"><method name="ActivateAction">
<arg type="s" direction="in"/><arg type="av" direction="in"/><arg type="a{sv}" direction="in"/>
</method></interface>
<interface name="org.kde.klipper.klipper"><method name="setClipboardContents">
<arg type="s" direction="in"/></method></interface></node>"""


class Client:
    """One connection to the bus of a desktop."""

    def __init__(self, address):
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address,
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None,
        )

    def ask(self, name, path, interface, method, signature="()", *arguments):
        return self.connection.call_sync(
            name, path, interface, method, GLib.Variant(signature, arguments), None, 0,
            PATIENCE * 1000, None,
        ).unpack()

    def call(self, interface, method, *arguments):
        answer = self.ask(NAME, PATH, interface, method, METHODS[interface][method], *arguments)
        return answer[0] if answer else None

    def error(self, interface, method, signature, *arguments):
        """The name of the error that a call is answered with."""
        try:
            self.ask(NAME, PATH, interface, method, signature, *arguments)
        except GLib.Error as error:
            return Gio.DBusError.get_remote_error(error)
        return None

    def find(self, *terms):
        return self.call(SHELL, "GetInitialResultSet", list(terms))

    def meta(self, name):
        return self.call(SHELL, "GetResultMetas", [name])[0]

    def bus(self, method, *arguments):
        signature = "(" + "s" * len(arguments) + ")"
        return self.ask(BUS, "/org/freedesktop/DBus", BUS, method, signature, *arguments)[0]

    @property
    def is_running(self):
        return self.bus("NameHasOwner", NAME)


class StandIn(Client):
    """What the service asks, in the order in which it did."""

    def __init__(self, address, name, path, interface):
        super().__init__(address)
        self.calls = []
        node = Gio.DBusNodeInfo.new_for_xml(STAND_INS)
        self.connection.register_object(path, node.lookup_interface(interface), self._called)
        self.ask(BUS, "/org/freedesktop/DBus", BUS, "RequestName", "(su)", name, 0)

    def _called(self, _connection, _sender, _path, _interface, _method, parameters, invocation):
        self.calls.append(parameters.unpack())
        invocation.return_value(None)


class Desktop:
    """A bus that can start the service; whatever that prints is a failure."""

    def __init__(self, language="en", **changes):
        self.environment = environment(language, **changes)

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.folder.name)
        self.output = folder / "output"
        self.output.touch()
        script = folder / "provider"
        script.write_text(f"#!/bin/sh\nexec '{PROVIDER}' >>'{self.output}' 2>&1\n")
        script.chmod(0o700)
        services = folder / "services"
        services.mkdir()
        (services / f"{NAME}.service").write_text(
            f"[D-BUS Service]\nName={NAME}\nExec={script}\n"
        )
        (folder / "bus.conf").write_text(
            f"<busconfig><type>session</type><listen>unix:dir={folder}</listen>"
            f"<servicedir>{services}</servicedir>"
            '<policy context="default"><allow send_destination="*"/><allow own="*"/>'
            '<allow eavesdrop="true"/></policy></busconfig>'
        )
        self.daemon = subprocess.Popen(
            ["dbus-daemon", "--config-file", str(folder / "bus.conf"), "--nofork",
             "--print-address"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self.address = self.daemon.stdout.readline().strip()
        self.client = self.connect()
        return self

    def __exit__(self, *_):
        with contextlib.suppress(GLib.Error):  # the service that the bus started leaves with it
            self.client.connection.close_sync(None)
        self.daemon.terminate()
        self.daemon.wait(PATIENCE)
        self.daemon.stdout.close()
        printed = self.output.read_text()
        self.folder.cleanup()
        check_equal(printed, "", "what the service printed")

    def connect(self):
        return Client(self.address)

    def add_program(self):
        return StandIn(
            self.address, APPLICATION, APPLICATION_PATH, "org.freedesktop.Application"
        )

    def add_klipper(self):
        return StandIn(self.address, "org.kde.klipper", "/klipper", "org.kde.klipper.klipper")


def describe(interface):
    return {
        method.name: [
            [(argument.name, argument.signature) for argument in arguments]
            for arguments in (method.in_args, method.out_args)
        ]
        for method in interface.methods
    }


@suite.test("both interfaces are what their files say", SHELL)
@suite.test("both interfaces are what their files say", RUNNER)
def _(name):
    with Desktop() as desktop:
        text = desktop.client.ask(NAME, PATH, f"{BUS}.Introspectable", "Introspect")[0]
        found = Gio.DBusNodeInfo.new_for_xml(text).lookup_interface(name)
        wanted = Gio.DBusNodeInfo.new_for_xml((DATA / f"{name}.xml").read_text())
        check(found is not None, f"{name} is not there")
        check_equal(describe(found), describe(wanted.lookup_interface(name)), "methods")
        check_equal(sorted(describe(found)), sorted(METHODS[name]), "methods that are tested")


@suite.test("GNOME Shell is answered what was typed")
def _():
    with Desktop() as desktop:
        client = desktop.client
        check_equal(client.find("404"), ["404"], "404")
        check_equal(client.find("not", "found"), ["404"], "not found")
        check_equal(client.find("网关超时"), ["504"], "网关超时")
        check_equal(client.find("settings"), [], "settings")
        check_equal(client.find(), [], "nothing")
        check_equal(client.find(*["404"] * 5000), [], "many words")
        check_equal(client.find("4" * 1000000), [], "a long word")
        check_equal(client.find("404" + " " * 125), ["404"], "as long as can be")
        check_equal(client.find("404" + " " * 125 + "x"), [], "longer")
        check_equal(client.find("4xx"), ["404", "403", "401", "400", "429"], "4xx")
        sub = "GetSubsearchResultSet"
        check_equal(client.call(SHELL, sub, [], ["404"]), ["404"], "404 after 40")
        check_equal(client.call(SHELL, sub, ["502"], ["gateway"]), ["502"], "gateway among 502")
        check_equal(client.call(SHELL, sub, ["404"], ["404", "x"]), [], "404 x")


@suite.test("GNOME Shell is told of all results that it asks for, in English", "en",
            "The origin server has no", "nginx: ")
@suite.test("GNOME Shell is told of all results that it asks for, in Chinese", "zh_CN",
            "未找到：", "（nginx）：")
def _(language, summary, owner):
    with Desktop(language) as desktop:
        ids = ["404", "nothing such", "499/nginx", "404", "", "<b>%s</b>"]
        metas = desktop.client.call(SHELL, "GetResultMetas", ids)
        check_equal([meta["id"] for meta in metas], ids, "ids")
        check_equal(
            [meta["name"] for meta in metas],
            ["404 Not Found", "nothing such", "499 Client Closed Request", "404 Not Found", "",
             "<b>%s</b>"], "names",
        )
        check(metas[0]["description"].startswith(summary), metas[0]["description"])
        check(owner in metas[2]["description"], metas[2]["description"])
        check_equal(metas[0]["clipboardText"], "Not Found", "clipboard text")
        check("clipboardText" not in metas[2], "nginx sends no phrase")
        for meta in metas:
            check_equal(meta["icon"][0], "themed", "kind of icon")
            check_equal(meta["icon"][1][0], APPLICATION, "icon")
        check_equal(desktop.client.call(SHELL, "GetResultMetas", []), [], "no results")


@suite.test("in the locale C GNOME Shell is answered in English", {"LC_ALL": "C"})
@suite.test("where LANG is not there GNOME Shell is answered in English", {"LC_ALL": "xx_YY.UTF-8"})
def _(locale):
    with Desktop(None, **locale) as desktop:
        check(desktop.client.meta("404")["description"].startswith("The origin"), "not English")
        check_equal(desktop.client.find("未找到"), ["404"], "未找到")


@suite.test("a result that was chosen is shown by the program")
def _():
    with Desktop() as desktop:
        program = desktop.add_program()
        desktop.client.call(SHELL, "ActivateResult", "499/nginx", ["499"], 1234)
        desktop.client.call(SHELL, "ActivateResult", "nothing such", [], 0)
        desktop.client.call(SHELL, "LaunchSearch", ["bad", "gateway"], 99)
        desktop.client.call(SHELL, "LaunchSearch", [], 0)
        wait_equal(lambda: [call[:2] for call in program.calls], [
            ("show", ["499/nginx"]), ("show", ["nothing such"]), ("search", ["bad gateway"]),
            ("search", [""]),
        ], "what the program was asked for")
        data = [call[2] for call in program.calls]
        check_equal(list(data[0]), ["desktop-startup-id"], "platform data")
        check(data[0]["desktop-startup-id"].endswith("_TIME1234"), f"{data[0]}")
        check(data[2]["desktop-startup-id"].endswith("_TIME99"), f"{data[2]}")
        check_equal([data[1], data[3]], [{}, {}], "platform data without a time")


@suite.test("a search that is too long is cut off between two characters")
def _():
    """Half a character is no text, and cannot be sent over the bus."""
    with Desktop() as desktop:
        program = desktop.add_program()
        desktop.client.call(SHELL, "LaunchSearch", ["网" * 2000], 0)
        desktop.client.call(SHELL, "ActivateResult", "a" + "é" * 4000, [], 0)
        wait_equal(
            lambda: [call[1] for call in program.calls],
            [["网" * (4096 // 3)], ["a" + "é" * (4095 // 2)]], "what the program was asked for",
        )


@suite.test("without the program nothing happens, and the service goes on")
def _():
    with Desktop() as desktop:
        desktop.client.call(SHELL, "ActivateResult", "404", [], 1)
        desktop.client.call(SHELL, "LaunchSearch", ["404"], 1)
        desktop.client.call(RUNNER, "Run", "404", "")
        desktop.client.call(RUNNER, "Run", "404", "copy-phrase")
        check_equal(desktop.client.find("404"), ["404"], "404")


@suite.test("KRunner is answered what was typed")
def _():
    with Desktop() as desktop:
        name, text, icon, kind, relevance, properties = desktop.client.call(
            RUNNER, "Match", "404"
        )[0]
        check_equal((name, text, icon, kind, relevance),
                    ("404", "404 Not Found", APPLICATION, 100, 1.0), "match")
        check(properties["subtext"].startswith("The origin server"), properties["subtext"])
        check_equal(properties["actions"], ["copy-phrase", "copy-number"], "actions")
        check_equal(properties["multiline"], False, "multiline")
        check(properties["urls"][0].startswith("https://"), properties["urls"])
        matches = desktop.client.call(RUNNER, "Match", "gateway")
        check_equal([(match[0], match[3]) for match in matches], [("504", 30), ("502", 30)],
                    "matches")
        check(matches[0][4] > matches[1][4] > 0, "the first is not the most relevant")
        nginx = desktop.client.call(RUNNER, "Match", "499")[0]
        check_equal(nginx[5]["actions"], ["copy-number"], "actions where there is no phrase")
        check_equal(desktop.client.call(RUNNER, "Match", "firefox"), [], "firefox")
        check_equal(desktop.client.call(RUNNER, "Config"), {"MinLetterCount": 2}, "config")
        desktop.client.call(RUNNER, "Teardown")


@suite.test("KRunner is told the actions in English", "en", "Copy Reason Phrase", "Copy Number")
@suite.test("KRunner is told the actions in Chinese", "zh_CN", "复制原因短语", "复制状态码")
def _(language, phrase, number):
    with Desktop(language) as desktop:
        check_equal(desktop.client.call(RUNNER, "Actions"), [
            ("copy-phrase", phrase, "edit-copy"), ("copy-number", number, "edit-copy"),
        ], "actions")


@suite.test("a match that was run is shown, with the token of Wayland")
def _():
    with Desktop() as desktop:
        program = desktop.add_program()
        desktop.client.call(RUNNER, "SetActivationToken", "token-1")
        desktop.client.call(RUNNER, "Run", "404", "")
        desktop.client.call(RUNNER, "Run", "503", "")
        desktop.client.call(RUNNER, "SetActivationToken", "")
        desktop.client.call(RUNNER, "Run", "500", "")
        wait_equal(lambda: program.calls, [
            ("show", ["404"], {"activation-token": "token-1"}), ("show", ["503"], {}),
            ("show", ["500"], {}),
        ], "what the program was asked for")


@suite.test("the time of one call is not that of the next")
def _():
    with Desktop() as desktop:
        program = desktop.add_program()
        desktop.client.call(SHELL, "ActivateResult", "404", [], 1234)
        desktop.client.call(RUNNER, "Run", "503", "")
        wait_equal(lambda: [sorted(call[2]) for call in program.calls], [
            ["desktop-startup-id"], [],
        ], "platform data")


@suite.test("with Klipper it copies")
def _():
    with Desktop() as desktop:
        program, klipper = desktop.add_program(), desktop.add_klipper()
        for name, action in (
            ("404", "copy-phrase"), ("499/nginx", "copy-phrase"), ("nothing", "copy-phrase"),
            ("404", "nothing"), ("499/nginx", "copy-number"),
        ):
            desktop.client.call(RUNNER, "Run", name, action)
        wait_equal(lambda: klipper.calls, [("Not Found",), ("499",)], "what was copied")
        check_equal(program.calls, [], "what the program was asked for")


@suite.test("without Klipper the program copies")
def _():
    with Desktop() as desktop:
        program = desktop.add_program()
        desktop.client.call(RUNNER, "Run", "404", "copy-phrase")
        wait_equal(lambda: [call[:2] for call in program.calls], [
            ("copy", [("404", "phrase")]),
        ], "what the program was asked for")
        desktop.client.call(RUNNER, "Run", "499/nginx", "copy-number")
        wait_equal(lambda: [call[:2] for call in program.calls[1:]], [
            ("copy", [("499/nginx", "number")]),
        ], "what the program was asked for")


@suite.test("wrong types are answered with an error")
def _():
    with Desktop() as desktop:
        for interface, methods in METHODS.items():
            for method, right in methods.items():
                for signature, arguments in (
                    ("()", ()), ("(s)", ("404",)), ("(as)", (["404"],)), ("(u)", (404,)),
                    ("(ss)", ("404", "")), ("(v)", (GLib.Variant("s", "404"),)),
                ):
                    if signature != right:
                        check_equal(
                            desktop.client.error(interface, method, signature, *arguments),
                            f"{BUS}.Error.InvalidArgs", f"{method}{signature}",
                        )
            check_equal(desktop.client.error(interface, "Nothing", "()"),
                        f"{BUS}.Error.UnknownMethod", "an unknown method")
        check_equal(desktop.client.find("404"), ["404"], "404")


WORDS = [
    "", " ", "4", "404", "4xx", "499/nginx", "not", "not found", "HTTP_NOT", "http.Status", "网关",
    "%s%n", "<b>&", "\x01\x7f\x1b", "\u202e", "\U0010ffff", "x" * 5000, "/", "404/", "copy-phrase",
    "copy-number", "by:nginx", "_TIME1", "../..", ":", "::", "_", "．",
]


def invent(chance):
    """A call of anything that is at the path of the service, with arguments of its types."""
    word = lambda: chance.choice(WORDS) + chance.choice(["", chance.choice(WORDS)])  # noqa: E731
    words = lambda: [word() for _ in range(chance.randrange(6))]  # noqa: E731
    number = lambda: chance.choice([0, 1, 2**32 - 1, chance.getrandbits(32)])  # noqa: E731
    others = [
        ("org.freedesktop.Application", "Activate", "(a{sv})", lambda: ({},)),
        ("org.freedesktop.Application", "Open", "(asa{sv})", lambda: (words(), {})),
        ("org.freedesktop.Application", "ActivateAction", "(sava{sv})", lambda: (word(), [], {})),
        ("org.gtk.Actions", "Describe", "(s)", lambda: (word(),)),
        ("org.gtk.Actions", "List", "()", lambda: ()),
        (f"{BUS}.Properties", "GetAll", "(s)", lambda: (word(),)),
        (f"{BUS}.Peer", "Ping", "()", lambda: ()),
    ]
    if chance.random() < 0.1:
        interface, method, signature, make = chance.choice(others)
        return interface, method, signature, make()
    interface = chance.choice(list(METHODS))
    method, signature = chance.choice(list(METHODS[interface].items()))
    if chance.random() < 0.1:
        signature = chance.choice(["()", "(s)", "(as)", "(asas)", "(sasu)", "(ss)"])
    kinds = {"s": word, "as": words, "u": number}
    parts = {"()": [], "(s)": ["s"], "(as)": ["as"], "(asas)": ["as", "as"],
             "(sasu)": ["s", "as", "u"], "(asu)": ["as", "u"], "(ss)": ["s", "s"]}[signature]
    return interface, method, signature, tuple(kinds[part]() for part in parts)


@suite.test(f"{CALLS} random calls of two clients at once do no harm")
def _():
    chance = random.Random(SEED)
    with Desktop() as desktop:
        desktop.add_program()
        clients = [desktop.client, desktop.connect()]
        desktop.client.find("404")
        pid = desktop.client.bus("GetConnectionUnixProcessID", NAME)
        for start in range(0, CALLS, 100):
            pending = []
            for client in (clients[i % 2] for i in range(100)):
                interface, method, signature, arguments = invent(chance)
                client.connection.call(
                    NAME, PATH, interface, method, GLib.Variant(signature, arguments), None, 0,
                    PATIENCE * 1000, None, lambda *answer: pending.append(answer), None,
                )
            wait(lambda: len(pending) == 100, f"100 answers after {start} calls")
        for client in clients:
            check_equal(client.find("404"), ["404"], "404")
        check_equal(desktop.client.bus("GetConnectionUnixProcessID", NAME), pid, "process")


@suite.test("it leaves when nobody asks any more, and comes back when somebody does")
def _():
    with Desktop() as desktop:
        check(not desktop.client.is_running, "it runs before anybody asked")
        check_equal(desktop.client.find("404"), ["404"], "404")
        pid = desktop.client.bus("GetConnectionUnixProcessID", NAME)
        check(desktop.client.is_running, "it left at once")
        wait(lambda: not desktop.client.is_running, "its end", PATIENCE + IDLE)
        check_equal(desktop.client.find("404"), ["404"], "404")
        check(desktop.client.bus("GetConnectionUnixProcessID", NAME) != pid, "the same process")


suite.run()
