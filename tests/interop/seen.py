# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the three programs have in common here."""

import os
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

WORK = Path(os.environ["WORK"])


@dataclass(frozen=True)
class Seen:
    """A message as a program shows or keeps it."""

    author: str
    words: str = ""
    answers: str = ""  # The words that it answers.
    thoughts: frozenset = field(default_factory=frozenset)  # Of "NICK EMOJI".
    edited: bool = False
    removed: bool = False
    file: str = ""

    def __str__(self):
        parts = [f"{self.author}: {self.file and 'file ' + self.file}{self.words}"]
        parts += [f"answers '{self.answers}'"] if self.answers else []
        parts += ["edited"] if self.edited else []
        parts += ["removed"] if self.removed else []
        parts += [" ".join(sorted(self.thoughts))] if self.thoughts else []
        return ", ".join(parts)


# What each reacts with: the first is taken back again, the second has U+FE0F in it, which some leave away. Nobody has another's:
# Dino does not show again what was taken back, whoever gives it (reactions_widget.vala).
EMOJI = {
    "Gajim": {"thumbs up": "👍", "red heart": "❤️"},
    "Dino": {"party popper": "🎉", "victory hand": "✌️"},
    "Parlour": {"rocket": "🚀", "snowflake": "❄️"},
}
NAMES = {name: emoji for all in EMOJI.values() for name, emoji in all.items()}


def thought(nick, emoji):
    """Some programs write U+FE0F and some do not; it is one emoji."""
    return f"{nick} {emoji.replace(chr(0xfe0f), '')}"


def display(name):
    return (WORK / f"{name}.display").read_text().strip()


def environment(name):
    home = WORK / name
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    return os.environ | folders | {"HOME": str(home), "DISPLAY": display(name), "GSK_RENDERER": "cairo", "GTK_A11Y": "atspi",
                                   "GDK_BACKEND": "x11", "GTK_USE_PORTAL": "0", "LIBGL_ALWAYS_SOFTWARE": "1"}


def rows(path, question, *values):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5) as database:
        return database.execute(question, values).fetchall()
