# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dino, by its actions on the bus and keys; its messages are read from its database."""

import re
import signal
import sqlite3
import subprocess

from screen import Screen, wait
from seen import WORK, Seen, display, environment, rows, thought
from wire import ROOM

from gi.repository import Gio, GLib


class Dino:
    nick = "Dino"
    # Its pipeline of messages ends at a correction, before it looks for what is answered (message_correction.vala).
    faults = {"correction of a reply": "keeps the quotation in the words"}
    cannot = {"retraction": "no XEP-0424 in it"}

    def start(self):
        self._database = WORK / "dino/data/dino/dino.db"
        (WORK / "dino").mkdir()
        # It makes its database, which then gets the account.
        self._run()
        wait("Dino's database", lambda: self._database.exists() and self._has("account_settings"), 60)
        self._process.send_signal(signal.SIGTERM)
        self._process.wait()
        with sqlite3.connect(self._database, timeout=5) as database:
            database.execute("""INSERT INTO account (bare_jid, resourcepart, password, alias, enabled)
                             VALUES ('dino@localhost', 'dino', 'pw-dino', '', 1)""")
        self._run()
        self.screen = Screen("(?i)dino", display("dino"))

    def ready(self):
        self._conversation = wait("Dino's room", lambda: rows(self._database, """SELECT c.id FROM conversation c
                                  JOIN jid j ON j.id = c.jid_id WHERE j.bare_jid = ?""", ROOM))[0][0]
        self._act("open-conversation", GLib.Variant("i", self._conversation))
        self.screen.fill()

    def say(self, words):
        self._focus()
        self._write(words)

    def reply(self, author, words, answer):
        item = next(item for item, seen in self._items() if seen.author == author and seen.words == words)
        self._act("quote", GLib.Variant("(ii)", (self._conversation, item)))
        self.say(answer)

    def correct(self, words):
        self._focus()
        self.screen.key("Up")
        self.screen.wait_for("button", "^Cancel$")
        self.screen.key("ctrl+a")
        self._write(words)

    def toggle(self, author, words, emoji, name):
        if thought("Dino", emoji) in next(one.thoughts for one in self.seen() if (one.author, one.words) == (author, words)):
            below = self.screen.wait_for("label", f"^{re.escape(words)}$").get_parent()
            self.screen.press(self.screen.wait_for("(toggle )?button", f"^{emoji[0]}", below))
            return
        self.screen.point(self.screen.wait_for("list", ""))
        self.screen.point(self.screen.wait_for("label", f"^{re.escape(words)}$"))
        # The last is that of the message below the pointer. It is called after what is in its chooser, once that was open.
        self.screen.press(self.screen.wait_for("toggle button", "^Add reaction$|Flags$|Results", last=True))
        self.screen.wait_for("table cell", "^😀$")
        self.screen.paste(name)
        self.screen.wait_for("table cell", f"^{emoji[0]}")
        wait("one emoji", lambda: not self.screen.find("table cell", "^😀$"))
        self.screen.key("Down")
        self.screen.key("Return")
        wait("the chooser to close", lambda: not self.screen.find("table cell", "."))

    def file(self, path):
        self._focus()
        self.screen.paste(path.read_bytes(), "image/png")
        self.screen.press(self.screen.wait_for("button", "^Send$"))
        # It is Dino that names what is pasted.
        return wait("Dino's file", lambda: [one.file for one in self.seen() if one.author == "Dino" and one.file])[0]

    def end(self):
        self._process.kill()
        self._process.wait()

    def seen(self):
        return [seen for _, seen in self._items()]

    def _items(self):
        thoughts = self._thoughts()
        for item, kind, thing in rows(self._database, """SELECT id, content_type, foreign_id FROM content_item
                                      WHERE conversation_id = ? AND hide = 0 ORDER BY time, id""", self._conversation):
            if kind == 2:
                author, name = rows(self._database, """SELECT coalesce(counterpart_resource, our_resource), file_name
                                    FROM file_transfer WHERE id = ?""", thing)[0]
                yield item, Seen(author, thoughts=thoughts.get(item, frozenset()), file=name)
            elif kind == 1:
                yield item, self._message(thing, thoughts.get(item, frozenset()))

    def _message(self, message, thoughts):
        author, body = rows(self._database, """SELECT coalesce(counterpart_resource, our_resource), body FROM message
                            WHERE id = ?""", message)[0]
        edited = rows(self._database, "SELECT 1 FROM message_correction WHERE message_id = ?", message)
        quoted = rows(self._database, "SELECT quoted_message_id FROM reply WHERE message_id = ?", message)
        answers = ""
        if quoted:
            for start, end in rows(self._database, """SELECT from_char, to_char FROM body_meta WHERE message_id = ?
                                   AND info = 'urn:xmpp:reply:0' ORDER BY from_char DESC""", message):
                body = body[:start] + body[end:]
            answers = next((seen.words for item, seen in self._items() if item == quoted[0][0]), "?")
        return Seen(author, body, answers, thoughts, bool(edited))

    def _thoughts(self):
        found = {}
        for item, nick, emojis in rows(self._database, """SELECT r.content_item_id, coalesce(o.last_nick, 'Dino'), r.emojis
                                       FROM reaction r LEFT JOIN occupant_id o ON o.id = r.occupant_id"""):
            found[item] = found.get(item, frozenset()) | {thought(nick, emoji) for emoji in emojis.split(",") if emoji}
        return found

    def _focus(self):
        """A key that means nothing else goes to where messages are written, and takes the keyboard there."""
        self.screen.key("x", "BackSpace")

    def _write(self, words):
        self.screen.paste(words)
        wait("the words to be there", lambda: self.screen.holds(words))
        self.screen.key("Return")

    def _run(self):
        self._process = subprocess.Popen(["dino", "--print-xmpp=all"], env=environment("dino"),
                                         stdout=subprocess.DEVNULL, stderr=open(WORK / "dino.log", "a"))

    def _has(self, table):
        return rows(self._database, "SELECT 1 FROM sqlite_master WHERE name = ?", table)

    def _act(self, action, argument):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.call_sync("im.dino.Dino", "/im/dino/Dino", "org.gtk.Actions", "Activate",
                      GLib.Variant("(sava{sv})", (action, [argument], {})), None, Gio.DBusCallFlags.NONE, 5000)
