# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gajim, by its own functions from inside (inside_gajim.py); its messages are read from its archive."""

import json
import subprocess

from screen import Screen, wait
from seen import WORK, Seen, display, environment, rows, thought


class Gajim:
    nick = "Gajim"
    faults = {}
    cannot = {"retraction": "no XEP-0424 in it"}

    def start(self):
        (WORK / "gajim").mkdir()
        self._process = subprocess.Popen(["python3", "/interop/inside_gajim.py"], env=environment("gajim"), text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=open(WORK / "gajim.log", "w"))
        self._archive = WORK / "gajim/data/gajim/logs.db"
        wait("Gajim's archive", self._archive.exists, 60)
        self._do("sign_in", "gajim@localhost", "pw-gajim")
        self.screen = Screen("gajim", display("gajim"))

    def ready(self):
        self._do("open_room")

    def say(self, words):
        self._do("say", words)

    def reply(self, author, words, answer):
        self._do("reply", author, words, answer)

    def correct(self, words):
        self._do("correct", words)

    def toggle(self, author, words, emoji, _):
        self._do("toggle", author, words, emoji)

    def file(self, path):
        self._do("file", str(path))

    def end(self):
        self._process.kill()
        self._process.wait()

    def seen(self):
        found = []
        thoughts = self._thoughts()
        for pk, author, words, name, stanza, url, moderated in rows(
                self._archive, """SELECT m.pk, m.resource, m.text, m.id, m.stanza_id, o.url, d.pk FROM message m
                LEFT JOIN oob o ON o.fk_message_pk = m.pk LEFT JOIN moderation d ON d.stanza_id = m.stanza_id
                WHERE m.correction_id IS NULL ORDER BY m.timestamp, m.pk"""):
            edits = rows(self._archive, """SELECT pk, text FROM message WHERE correction_id = ? AND resource = ?
                         ORDER BY timestamp, pk""", name, author)
            last = edits[-1][0] if edits else pk
            answered = rows(self._archive, """SELECT text FROM message WHERE stanza_id =
                            (SELECT id FROM reply WHERE fk_message_pk = ?)""", last)
            found.append(Seen(author, "" if url else edits[-1][1] if edits else words,
                              answered[0][0] if answered else "", frozenset(thoughts.get(stanza, ())), bool(edits),
                              moderated is not None, url.rpartition("/")[2] if url else ""))
        return found

    def _thoughts(self):
        found = {}
        for target, nick, emojis in rows(self._archive, """SELECT r.id, o.nickname, r.emojis FROM reaction r
                                         JOIN occupant o ON o.pk = r.fk_occupant_pk"""):
            found.setdefault(target, set()).update(thought(nick, emoji) for emoji in emojis.split(";") if emoji)
        return found

    def _do(self, *command):
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        if answer != "done":
            raise RuntimeError(f"Gajim: {command}: {answer}")
