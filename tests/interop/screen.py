# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's window on a display of its own, read as a screen reader does and used with a mouse and keys."""

import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds


def wait(what, look, patience=PATIENCE):
    """What `look` finds, asked again and again until it is something."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(0.1)


class Screen:
    """`program` is its accessible name, a pattern; `places` is how it says truly where things are: GTK relative to the
    window, which is all of the display here, Qt relative to the screen."""

    def __init__(self, program, display, places=Atspi.CoordType.WINDOW):
        self._places = places
        self._program = re.compile(program)
        self._display = display

    def key(self, *chords):
        self._focus()
        self._do("key", "--clearmodifiers", *chords)

    def paste(self, content, kind="UTF8_STRING"):
        """By the clipboard: a keyboard has no key for most of what people write."""
        subprocess.run(["xclip", "-display", self._display, "-selection", "clipboard", "-t", kind, "-i"], check=True,
                       input=content if isinstance(content, bytes) else content.encode(), stdout=subprocess.DEVNULL)
        self.key("ctrl+v")

    def picture(self, path):
        subprocess.run(["import", "-display", self._display, "-window", "root", path], check=False)

    def fill(self):
        """Makes the window as large as the display, so that all of the conversation can be seen."""
        width, height = self._do("getdisplaygeometry").split()
        self._do("windowsize", self._top(), width, height)

    def find(self, role, name, within=None, last=False):
        """The first, or last, that is shown with this role and name, both patterns; or None."""
        fits = [element for element in self.all(role, within) if re.search(name, element.get_name() or "")]
        return fits[-1 if last else 0] if fits else None

    def all(self, role, within=None):
        """What is shown with this role, a pattern. Nothing when something goes while we look."""
        try:
            return [element for element in self._walk(within or self._root())
                    if re.fullmatch(role, element.get_role_name())]
        except GLib.Error:
            return []

    def wait_for(self, role, name, within=None, last=False):
        return wait(f"{role} {name}", lambda: self.find(role, name, within, last))

    def click(self, element, button=1):
        x, y = self._settled(element)
        self._focus()
        self._do("mousemove", str(x), str(y), "click", str(button))

    def holds(self, words):
        """Whether a field holds just these words."""
        return any(Atspi.Text.get_text(field, 0, -1) == words for field in self.all("text"))

    def top(self, element):
        """Where it begins, from the top."""
        return element.get_extents(self._places).y

    def press(self, element):
        """What a click on it does, where a program does not say where it is."""
        element.get_action_iface().do_action(0)

    def point(self, element):
        """Puts the pointer on it."""
        self._do("mousemove", *map(str, self._settled(element)))

    def tree(self):
        """All that is shown, as text."""
        return "\n".join(f"{e.get_role_name()} {(e.get_name() or '')[:200]!r}" for e in self._walk(self._root()))

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and self._program.search(program.get_name() or ""):
                program.clear_cache()
                return program
        return None

    def _walk(self, element):
        if element is None:
            return
        yield element
        for i in range(element.get_child_count()):
            child = element.get_child_at_index(i)
            if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield from self._walk(child)
            elif child and element.get_role() == Atspi.Role.APPLICATION:
                yield from self._walk(child)

    def _settled(self, element):
        """Its middle, once it no longer moves."""
        places = []

        def rests():
            box = element.get_extents(self._places)
            places.append((box.x + box.width // 2, box.y + box.height // 2))
            return places[-4:] == places[-1:] * 4 and box.width > 0
        wait("it to rest", rests)
        return places[-1]

    def _focus(self):
        """What a window manager would do: the topmost window has the keyboard."""
        self._do("windowfocus", self._top())

    def _top(self):
        return wait("a window", lambda: self._do("search", "--onlyvisible", "--name", ".").split())[-1]

    def _do(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env={"DISPLAY": self._display, "PATH": "/usr/bin", "LANG": "C.UTF-8"},
                              capture_output=True, text=True, check=False).stdout
