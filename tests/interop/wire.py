# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare line to the test server: makes the room, puts it into everybody's bookmarks, and writes down what is said in it."""

import base64
import socket
import threading
import xml.etree.ElementTree as ET

STREAM = ("<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
          "to='localhost' version='1.0'>")
ROOM = "interop@conference.localhost"


class Line:
    """One login without TLS, which only the test server allows."""

    def __init__(self, user, on_stanza=None):
        self.user = user
        self._socket = socket.create_connection(("127.0.0.1", 5222), 20)
        self._answers = {}
        self._on_stanza = on_stanza
        self._count = 0
        self._open()
        secret = base64.b64encode(f"\0{user}\0pw-{user}".encode()).decode()
        self._write(f"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>")
        if not self._next().tag.endswith("success"):
            raise RuntimeError(f"the server does not let {user} in")
        self._open()
        self._write("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        self._next()
        self._socket.settimeout(None)
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, stanza):
        self._write(stanza)

    def ask(self, kind, payload, to=None):
        """Sends an IQ and waits for its answer."""
        self._count += 1
        name = f"ask{self._count}"
        answered = self._answers[name] = threading.Event()
        to = f" to='{to}'" if to else ""
        self._write(f"<iq type='{kind}' id='{name}'{to}>{payload}</iq>")
        if not answered.wait(20) or answered.failed:
            raise RuntimeError(f"the server does not do: {payload}")

    def _open(self):
        self._parser = ET.XMLPullParser(["start", "end"])
        self._depth = 0
        self._write(STREAM)
        self._next()

    def _write(self, text):
        self._socket.sendall(text.encode())

    def _next(self):
        """The next whole stanza."""
        while True:
            for event, element in self._parser.read_events():
                self._depth += 1 if event == "start" else -1
                if event == "end" and self._depth == 1:
                    return element
            data = self._socket.recv(65536)
            if not data:
                raise EOFError
            self._parser.feed(data)

    def _read(self):
        try:
            while True:
                stanza = self._next()
                answered = self._answers.pop(stanza.get("id"), None) if stanza.tag.endswith("}iq") else None
                if answered:
                    answered.failed = stanza.get("type") == "error"
                    answered.set()
                elif self._on_stanza:
                    self._on_stanza(stanza)
        except (EOFError, OSError):
            pass


def bookmark(user, nick):
    """Programs that keep bookmarks come into the room by themselves when they sign in."""
    Line(user).ask("set", f"""<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:bookmarks:1'>
        <item id='{ROOM}'><conference xmlns='urn:xmpp:bookmarks:1' name='interop' autojoin='true'><nick>{nick}</nick>
        </conference></item></publish><publish-options><x xmlns='jabber:x:data' type='submit'>
        <field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/pubsub#publish-options</value></field>
        <field var='pubsub#persist_items'><value>true</value></field>
        <field var='pubsub#max_items'><value>max</value></field>
        <field var='pubsub#send_last_published_item'><value>never</value></field>
        <field var='pubsub#access_model'><value>whitelist</value></field></x></publish-options></pubsub>""")


class Witness:
    """Owns the room, stays in it, and writes down each message to `path`: what a difference is to be looked up in."""

    def __init__(self, path):
        self._inside = threading.Event()
        self._people = set()
        self._log = open(path, "w", encoding="utf-8")
        self._line = Line("admin", self._hear)
        self._line.send(f"<presence to='{ROOM}/witness'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        if not self._inside.wait(20):
            raise RuntimeError("no room")
        self._line.ask("set", """<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data'
            type='submit'><field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value>
            </field><field var='muc#roomconfig_persistentroom'><value>1</value></field></x></query>""", ROOM)

    def sees(self, nick):
        return nick in self._people

    def _hear(self, stanza):
        nick = stanza.get("from", "").partition("/")[2]
        if stanza.tag.endswith("}presence"):
            (self._people.discard if stanza.get("type") == "unavailable" else self._people.add)(nick)
            if nick == "witness":
                self._inside.set()
        elif stanza.tag.endswith("}message"):
            self._log.write(ET.tostring(stanza, encoding="unicode") + "\n")
            self._log.flush()
