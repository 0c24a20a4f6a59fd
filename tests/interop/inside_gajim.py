# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Gajim, unchanged, and does in its process what its window does when people act: a line of JSON for each deed comes
by standard input, [verb, argument...]; each is answered by a line, "done" or what went wrong.

Gajim refuses to be run by root, hence its parts are started here one by one as gajim.main.run() does."""

import json
import os
import sys
import traceback
from pathlib import Path

from gajim import main

main._check_required_deps()
main._set_env_vars()
main._init_translations()
main._init_gui("GTK")

from gajim.common import app, passwords  # noqa: E402
from gajim.common.storage.archive.const import ChatDirection  # noqa: E402
from gajim.gtk.util.window import get_app_window  # noqa: E402
from gi.repository import GLib  # noqa: E402
from nbxmpp import JID  # noqa: E402

ACCOUNT = "interop"
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # What Gajim prints is not an answer.


def room():
    return app.get_client(ACCOUNT).get_module("Contacts").get_contact(JID.from_string("interop@conference.localhost"))


def find(author, words):
    """The stored message of `author` that says `words`, by what it is corrected to."""
    import sqlite3
    archive = sqlite3.connect(f"file:{app.storage.archive._path}?mode=ro", uri=True)
    row = archive.execute("SELECT pk FROM message WHERE resource = ? AND text = ? ORDER BY pk DESC", (author, words))
    return row.fetchone()[0]


def sign_in(address, password):
    for setting in ("use_keyring", "check_for_update", "show_trayicon"):
        app.settings.set(setting, False)
    passwords.init()
    app.app.create_account(ACCOUNT, JID.from_string(address), password, None, None)
    app.app.enable_account(ACCOUNT)


def open_room():
    wizard = get_app_window("AccountWizard")
    if wizard:
        wizard.close()
    app.window.add_group_chat(ACCOUNT, room().jid, select=True)


def send(words):
    stack = app.window.get_chat_stack()
    stack.get_message_input().clear()
    stack.get_message_input().insert_text(words)
    stack._on_send_message()


def say(words):
    send(words)


def reply(author, words, answer):
    app.window.get_action("reply").activate(GLib.Variant("u", find(author, words)))
    send(answer)


def correct(words):
    app.window.get_action("correct-message").activate(None)
    send(words)


def toggle(author, words, emoji):
    """As the button with this reaction does."""
    message = app.storage.archive.get_message_with_pk(find(author, words))
    ours = set()
    for reaction in message.reactions:
        if reaction.direction == ChatDirection.OUTGOING:
            ours |= set(filter(None, reaction.emojis.split(";")))
    app.get_client(ACCOUNT).get_module("Reactions").send_reaction(room(), message.stanza_id, ours ^ {emoji})


def file(path):
    app.get_client(ACCOUNT).get_module("HTTPUpload").send_file(room(), Path(path))


VERBS = {function.__name__: function for function in (sign_in, open_room, say, reply, correct, toggle, file)}


def on_line(*_):
    line = sys.stdin.readline()
    if not line:
        app.app.quit()
        return False
    verb, *arguments = json.loads(line)
    try:
        VERBS[verb](*arguments)
        answer = "done"
    except Exception:
        answer = traceback.format_exc().replace("\n", " | ")
    answers.write(answer + "\n")
    answers.flush()
    return True


def begin():
    """Listens once Gajim has its window."""
    if not app.window or not app.window.get_visible():
        return True
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_line)
    return False


GLib.timeout_add(100, begin)
main._run_app()
