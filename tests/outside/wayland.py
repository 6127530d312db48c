# wayland.py — a Wayland compositor for a test alone, with a keyboard and a clipboard
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sway without a screen. Keys come from wtype, which makes a keyboard for as long as it runs; the
clipboard is read by wl-paste, which does not need the focus for it; and swaymsg tells the windows.

sway refuses to run as root, as which tests in a container run. It then runs as nobody, in a
directory of its own, and lets the programs of root in.
"""

import json
import os
import pwd
import shutil
import subprocess
import tempfile

from display import Display
from waiting import PATIENCE, Failure, check, end, run, wait, wait_equal

# A key that is held by a machine too busy to let it go is not pressed twice. A window that asks for the
# keyboard gets it if it has a token, as on most desktops; sway by itself would only mark it.
CONFIG = """
focus_on_window_activation focus
xwayland disable
swaynag_command -
input * repeat_rate 0
"""
KEYBOARD_STAYS = 2**31 - 1  # milliseconds; the most that wtype can wait


class Wayland(Display):
    """The compositor, ended with the block that uses it. A window that opens takes the focus, and
    all the room there is."""

    def __enter__(self):
        self.directory = tempfile.mkdtemp(prefix="wayland-")
        self.log = tempfile.TemporaryFile()
        self.processes = []
        try:
            self._start()
        except BaseException as error:
            text = self._end()
            if not isinstance(error, Exception):  # somebody ends the test
                raise
            raise Failure(f"{error}\nthe compositor printed: {text!r}") from error
        return self

    def __exit__(self, *_):
        self._end()

    def _start(self):
        config = os.path.join(self.directory, "config")
        with open(config, "w", encoding="utf-8") as file:
            file.write(CONFIG)
        self.socket = os.path.join(self.directory, "sway")
        variables = {
            "HOME": self.directory, "XDG_RUNTIME_DIR": self.directory, "SWAYSOCK": self.socket,
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        compositor = self._keep(
            "sway", "--config", config, env=variables, cwd=self.directory, stdout=self.log,
            stderr=self.log, **self._user(),
        )
        # It answers when all else is there.
        wait(lambda: compositor.poll() is not None or self._ask("get_outputs"), "the compositor")
        status = compositor.poll()
        check(status is None, f"the compositor ended with status {status}")
        names = [name for name in os.listdir(self.directory) if name.startswith("wayland-")]
        display = min(names, key=len)  # there is a file for its lock besides
        self.environment = {
            "DISPLAY": None, "GDK_BACKEND": "wayland",
            "WAYLAND_DISPLAY": os.path.join(self.directory, display),
        }
        # Where a keyboard comes and goes with each key, a program that has not yet heard of it
        # misses the key. So there is another one that stays.
        self._keep("wtype", "-s", str(KEYBOARD_STAYS))
        wait(
            lambda: any(device["type"] == "keyboard" for device in self._ask("get_inputs")),
            "a keyboard",
        )

    def _user(self):
        if os.geteuid() != 0:
            return {}
        nobody = pwd.getpwnam("nobody")
        os.chmod(self.directory, 0o755)
        os.chown(self.directory, nobody.pw_uid, nobody.pw_gid)
        return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    def _end(self):
        for process in reversed(self.processes):
            end(process)
        self.log.seek(0)
        text = self.log.read().decode(errors="replace")
        self.log.close()
        shutil.rmtree(self.directory)
        return text

    def _variables(self):
        changed = {**os.environ, **self.environment}
        return {name: value for name, value in changed.items() if value is not None}

    def _keep(self, *command, **options):
        """Starts another program that runs until the end, or before it, and prints nothing here."""
        options = {
            "env": self._variables(), "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL, **options,
        }
        self.processes.append(subprocess.Popen(command, **options))
        return self.processes[-1]

    def _do(self, *command):
        """Has another program do something that it can always do."""
        result = subprocess.run(
            command, env=self._variables(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=PATIENCE, check=False,
        )
        check(result.returncode == 0, f"{command[0]}: {result.stdout.decode(errors='replace')}")

    def _ask(self, question):
        answer = run("swaymsg", "--socket", self.socket, "--raw", "--type", question)
        return json.loads(answer or "[]")

    def _tell(self, *command):
        self._do("swaymsg", "--socket", self.socket, "--", " ".join(command))

    def press(self, *keys):
        arguments = []
        for key in keys:
            *modifiers, symbol = key.split("+")
            arguments += [word for name in modifiers for word in ("-M", name)]
            arguments += ["-k", symbol]
            arguments += [word for name in reversed(modifiers) for word in ("-m", name)]
        self._do("wtype", *arguments)

    def type_text(self, text):
        self._do("wtype", "--", text)

    def read_clipboard(self, target=None):
        form = ["--type", target] if target else []
        return run("wl-paste", "--no-newline", *form, env=self._variables())

    def clipboard_targets(self):
        return run("wl-paste", "--list-types", env=self._variables()).split("\n")[:-1]

    def write_clipboard(self, text):
        self._keep("wl-copy", "--foreground", "--", text)
        wait_equal(self.read_clipboard, text, "clipboard of the other program")

    def _nodes(self):
        """Whatever is on the screen, from the screen itself down to the windows."""
        nodes = [self._ask("get_tree")]
        for node in nodes:
            nodes += node["nodes"] + node["floating_nodes"]
        return nodes

    def windows(self, pid):
        return [node["id"] for node in self._nodes() if node.get("pid") == pid and node["visible"]]

    @property
    def focus(self):
        """The window that has the focus, or the empty workspace that has it."""
        focused = [node["id"] for node in self._nodes() if node["focused"]]
        return focused[0] if focused else None

    def take_focus(self, window):
        self._tell(f"[con_id={window}]", "focus")
        wait_equal(lambda: self.focus, window, "window in focus")

    def leave(self):
        """Goes where there is no window, so that none has the focus."""
        self._tell("workspace", "elsewhere")
