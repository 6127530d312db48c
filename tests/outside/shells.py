# shells.py — the shells for which there are completions, asked for them and typed into
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each shell says what it offers behind a line, and can be typed into as on a terminal: there it
completes the line by itself, with the quotation that this needs, and runs it."""

import contextlib
import os
import pathlib
import pty
import select
import signal
import subprocess
import tempfile

from program import environment
from waiting import PATIENCE, check, wait

COMPLETIONS = pathlib.Path(__file__).resolve().parents[2] / "data" / "completions"
BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"
PROMPT = "READY"


class Terminal:
    """A shell on a terminal, ended with the block that uses it."""

    def __init__(self, command, variables):
        self.command = command
        self.variables = variables
        self.output = b""

    def __enter__(self):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            try:
                os.execvpe(self.command[0], self.command, self.variables)
            finally:
                os._exit(127)
        return self

    def __exit__(self, *_):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.descriptor)

    @property
    def screen(self):
        """All that it has printed; until that is read, the shell may be waiting."""
        with contextlib.suppress(OSError):  # it has ended
            while select.select([self.descriptor], [], [], 0)[0]:
                data = os.read(self.descriptor, 4096)
                if data == b"":
                    break
                self.output += data
        return self.output.decode(errors="replace")

    def type(self, keys, done, what):
        """Types that when there is a prompt, and waits until done() is true."""
        wait(lambda: PROMPT in self.screen, f"a prompt of {self.command[0]}")
        os.write(self.descriptor, keys.encode())
        wait(lambda: (self.screen, done())[1], what)


class Shell:
    """A shell that finds the program in the directory first, with an empty home of its own."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        home = str(self.directory)
        self.variables = environment(
            PATH=f"{home}:{os.environ['PATH']}", HOME=home, ZDOTDIR=home, XDG_CONFIG_HOME=home,
            XDG_DATA_HOME=home, TERM="dumb", INPUTRC="/dev/null",
        )

    def run(self, *command, **changes):
        """What the shell prints; whatever it complains of is a failure."""
        result = subprocess.run(
            command, env={**self.variables, **changes}, timeout=PATIENCE, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        check(result.stderr == b"", f"{command[0]} says: {result.stderr.decode()}")
        return result.stdout.decode()

    def type(self, keys, done):
        with Terminal(self.interactive(), self.variables) as terminal:
            terminal.type(keys, done, f"what {keys!r} does in {self.name}")
            check("COMPLAINT" not in terminal.screen, f"{self.name} shows: {terminal.screen!r}")


class Bash(Shell):
    """The bare bash; what it offers is quoted for the line already."""

    name = "bash"
    before = ""
    ask = """
        function=$(complete -p status-codes | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
        COMP_LINE=$LINE COMP_POINT=${#LINE} COMPREPLY=()
        "$function" status-codes
        [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
    """

    @property
    def start(self):
        return f"{self.before}\n. {COMPLETIONS}/status-codes.bash\nPS1='{PROMPT} '\nunset HISTFILE\n"

    def offers(self, line):
        script = self.start + self.ask
        return self.run("bash", "--norc", "-c", script, LINE=line).split("\n")[:-1]

    def interactive(self):
        path = self.directory / "bashrc"
        path.write_text(self.start)
        return ["bash", "--noprofile", "--rcfile", str(path), "-i"]


class BashWithCompletion(Bash):
    """With the package bash-completion, as most have it."""

    name = "bash with bash-completion"
    before = f". {BASH_COMPLETION}"


class Zsh(Shell):
    """What it offers is read where its completion system adds it, without quotation."""

    name = "zsh"

    def offers(self, line):
        path, end = self.directory / "offered", self.directory / "end"
        self.rc = f"""
            compadd () {{
              local -a offered
              if ! (( $@[(I)-[OAD]] )); then
                builtin compadd -O offered "$@"
                print -rl -- $offered >>{path}
              fi
              builtin compadd "$@"
            }}
            finish () {{ : >{end} }}
            zle -N finish
            bindkey '^X' finish
            setopt no_list_ambiguous no_always_last_prompt
            LISTMAX=9999
        """
        self.type(f"{line}\t\x18", end.exists)
        end.unlink()
        text = path.read_text() if path.exists() else ""
        path.unlink(missing_ok=True)
        return [each for each in text.split("\n") if each]

    rc = ""

    def interactive(self):
        (self.directory / ".zshrc").write_text(
            f"fpath=({COMPLETIONS} $fpath)\nautoload -Uz compinit\ncompinit -D -u\n{self.rc}\n"
            f"PS1='{PROMPT} '\nunsetopt beep\n"
        )
        return ["zsh", "-d", "-i"]


class Fish(Shell):
    """What it offers comes without quotation and with what explains it."""

    name = "fish"
    start = f"source {COMPLETIONS}/status-codes.fish; function fish_prompt; echo '{PROMPT} '; end"

    def explained(self, line):
        script = f"{self.start}; complete -C $LINE"
        pairs = self.run("fish", "--no-config", "-c", script, LINE=line).split("\n")[:-1]
        return dict(each.split("\t") if "\t" in each else (each, "") for each in pairs)

    def offers(self, line):
        return list(self.explained(line))

    def interactive(self):
        return ["fish", "--no-config", "-i", "-C", self.start]


SHELLS = (Bash, BashWithCompletion, Zsh, Fish)
