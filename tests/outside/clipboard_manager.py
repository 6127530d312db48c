#!/usr/bin/python3
# clipboard_manager.py — keeps what a program leaves in the clipboard of an X server
# Copyright (C) 2026 The Status Codes authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops have a daemon for: a program that is about to end asks it to take over what it
offers in the clipboard. In the way of freedesktop.org's ClipboardManager specification, it converts
the selection CLIPBOARD_MANAGER to SAVE_TARGETS, with a list of the forms to be kept.

It is no history of the clipboard, of which there are enough in Debian: those take whatever is
copied as soon as it is, so that nothing could be seen of what a program does when it ends. Prints a
line when it is ready, and another for all that it has taken over.
"""

import Xlib.display
from Xlib import X, Xatom
from Xlib.error import CatchError
from Xlib.protocol.event import SelectionNotify


class Manager:
    def __init__(self):
        self.display = Xlib.display.Display()
        self.window = self.display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self.window.change_attributes(event_mask=X.PropertyChangeMask)
        self.kept = {}
        self.waiting = []

    def atom(self, name):
        return self.display.get_atom(name)

    def run(self):
        self.window.set_selection_owner(self.atom("CLIPBOARD_MANAGER"), X.CurrentTime)
        self.display.sync()
        print("ready", flush=True)
        while True:
            event = self.waiting.pop(0) if self.waiting else self.display.next_event()
            if event.type == X.SelectionRequest:
                self.answer(event)
            elif event.type == X.SelectionClear and event.atom == self.atom("CLIPBOARD"):
                self.kept = {}

    def answer(self, request):
        """Does what another program asks for and tells it; without a property if it could not."""
        place = request.property or request.target
        if request.selection == self.atom("CLIPBOARD_MANAGER"):
            done = request.target == self.atom("SAVE_TARGETS") and self.save(request, place)
        else:
            done = self.give(request, place)
        answer = SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection,
            target=request.target, property=place if done else X.NONE,
        )
        request.requestor.send_event(answer, onerror=CatchError())
        self.display.flush()

    def save(self, request, place):
        listed = request.requestor.get_full_property(place, X.AnyPropertyType)
        if listed is None or not listed.value:
            listed = self.convert(self.atom("TARGETS"))
        forms = {
            target: self.convert(target) for target in (listed.value if listed else [])
            if self.display.get_atom_name(target) not in (
                "TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "DELETE",
            )
        }
        self.kept = {target: form for target, form in forms.items() if form is not None}
        if self.kept:
            self.window.set_selection_owner(self.atom("CLIPBOARD"), X.CurrentTime)
        request.requestor.change_property(place, self.atom("NULL"), 32, [], onerror=CatchError())
        names = [self.display.get_atom_name(target) for target in self.kept]
        print("kept", *sorted(names), flush=True)
        return True

    def convert(self, target):
        """What the program that has the clipboard gives in that form. Long texts, which it would
        give in pieces, are not what this is for."""
        place = self.atom("STATUS_CODES_KEPT")
        self.window.delete_property(place)
        self.window.convert_selection(self.atom("CLIPBOARD"), target, place, X.CurrentTime)
        self.display.flush()
        while True:
            event = self.display.next_event()
            if event.type == X.SelectionNotify and event.target == target:
                break
            self.waiting.append(event)
        if event.property == X.NONE:
            return None
        form = self.window.get_full_property(place, X.AnyPropertyType)
        return None if form and form.property_type == self.atom("INCR") else form

    def give(self, request, place):
        if request.target == self.atom("TARGETS"):
            targets = [request.target, *self.kept]
            request.requestor.change_property(place, Xatom.ATOM, 32, targets, onerror=CatchError())
            return True
        form = self.kept.get(request.target)
        if form is None:
            return False
        request.requestor.change_property(
            place, form.property_type, form.format, form.value, onerror=CatchError(),
        )
        return True


Manager().run()
