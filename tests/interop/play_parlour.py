# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parlour, by keys and clicks; its messages are what a screen reader says of them."""

import re

from screen import Screen, wait
from seen import NAMES, WORK, Seen, display, thought

from gi.repository import Atspi


class Parlour:
    nick = "Parlour"
    faults = {}
    cannot = {}
    _row = re.compile(r"^(?P<author>[^,]+), (?P<words>.*?), (?P<clock>\d\d?:\d\d( [AP]M)?)(?P<rest>(, .*)?)$", re.S)

    def start(self):
        self.screen = Screen("(?i)parlour", display("parlour"), Atspi.CoordType.SCREEN)

    def restart(self):
        """As another device, without what this one has kept."""
        WORK.joinpath("another").touch()
        wait("the first to end", lambda: not self.screen.find("frame", "^interop"))
        self.ready()

    def ready(self):
        self.screen.fill()
        self.screen.click(self.screen.wait_for("list item", "^interop"))
        self._editor()

    def say(self, words):
        self.screen.click(self._editor())
        self.screen.paste(words)
        self.screen.key("Return")

    def reply(self, author, words, answer):
        self._choose(author, words, "^Reply$")
        self.screen.wait_for("comment", f"^Reply to {author}: ")
        self.screen.paste(answer)
        self.screen.key("Return")

    def correct(self, words):
        self.screen.click(self._editor())
        self.screen.key("Up")
        self.screen.wait_for("button", "^Cancel$")
        self.screen.key("ctrl+a")
        self.screen.paste(words)
        self.screen.key("Return")

    def toggle(self, author, words, emoji, name):
        row, seen = next((row, seen) for row, seen in self._rows() if seen.author == author and seen.words == words)
        chip = self.screen.find("check box", f"^{name} by ", row)
        if chip:
            self.screen.click(chip)
            return
        self._choose(author, words, "^React")
        self.screen.wait_for("text", "^Search emoji$")
        self.screen.paste(name)
        self.screen.key("Return")

    def retract(self, words):
        self._choose("Parlour", words, "^Delete for everybody")
        dialog = self.screen.wait_for("dialog", "^Delete this message")
        self.screen.click(self.screen.wait_for("button", "^Delete for everybody$", dialog))

    def file(self, path):
        self.screen.click(self._editor())
        self.screen.paste(f"file://{path}\r\n", "text/uri-list")
        self.screen.wait_for("list item", f"^{path.name}, ")
        self.screen.click(self.screen.wait_for("button", "^Send$"))

    def end(self):
        """The script that started it ends it."""

    def seen(self):
        return [seen for _, seen in self._rows()]

    def _rows(self):
        messages = self.screen.wait_for("list", "^Messages$")
        # From top to bottom, which is not always the order in which Qt names them.
        for row in sorted(self.screen.all("list item", messages), key=self.screen.top):
            match = self._row.match(row.get_name() or "")
            if match:
                yield row, self._message(row, match)

    def _message(self, row, match):
        words, rest = match["words"], match["rest"]
        file = re.match(r"file ([^,]+)", words)
        answered = re.search(r", in reply to (?:[^:]+: )?(.*?)(?=, reactions |$)", rest)
        thoughts = set()
        for chip in self.screen.all("check box", row):
            emoji, _, people = chip.get_name().rpartition(" by ")
            thoughts |= {thought("Parlour" if person == "you" else person, NAMES.get(emoji, emoji))
                         for person in people.split(", ")}
        removed = words == "message deleted"
        return Seen(match["author"], "" if removed or file else words, answered[1] if answered else "",
                    frozenset(thoughts), ", edited" in rest, removed, file[1] if file else "")

    def _editor(self):
        return self.screen.wait_for("text", "^Message$")

    def _choose(self, author, words, verb):
        row = next(row for row, seen in self._rows() if seen.author == author and seen.words == words)
        self.screen.click(row, button=3)
        self.screen.click(self.screen.wait_for("menu item", verb))
