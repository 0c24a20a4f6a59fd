# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody does everything in one room; what each shows or has kept of it is compared. A line for each deed and receiver;
fails when one differs."""

import subprocess
import sys
import time
from dataclasses import replace

sys.path.insert(0, "/interop")
from play_dino import Dino  # noqa: E402
from play_gajim import Gajim  # noqa: E402
from play_parlour import Parlour  # noqa: E402
from screen import wait  # noqa: E402
from seen import EMOJI, NAMES, WORK, Seen, thought  # noqa: E402
from wire import Witness, bookmark  # noqa: E402

PEOPLE = [Gajim(), Dino(), Parlour()]
PATIENCE = 8  # seconds


class Table:
    def __init__(self):
        self.differs = 0

    def row(self, who, deed, receiver, outcome):
        self.differs += outcome.startswith("differs")
        print(f"{who:8} {deed:28} {receiver:8} {outcome}", flush=True)


table = Table()


def alike(seen, expected):
    """What may be meant by it: of the same person, with the same words, or file."""
    return [one for one in seen if one.author == expected.author and (one.words == expected.words if expected.words else
            one.removed if expected.removed else one.file == expected.file)]


def check(sender, deed, expected):
    """Whether everybody has a message as `expected`, and once."""
    for receiver in PEOPLE:
        cannot = receiver.cannot.get(deed.split(" ")[0])
        if cannot:
            table.row(sender.nick, deed, receiver.nick, f"not supported: {cannot}")
            continue
        end = time.monotonic() + PATIENCE
        while True:
            found = alike(receiver.seen(), expected)
            if found == [expected] or time.monotonic() > end:
                break
            time.sleep(0.2)
        if found == [expected]:
            table.row(sender.nick, deed, receiver.nick, "ok")
        else:
            has = "; ".join(map(str, found)) or "nothing; last: " + "; ".join(map(str, receiver.seen()[-2:]))
            fault = receiver.faults.get(deed)
            table.row(sender.nick, deed, receiver.nick, f"known: {fault}" if fault else
                      f"differs: wanted {expected}; has {has}")


def attempt(sender, deed, do, expected):
    """`do` by `sender`, if it can."""
    cannot = sender.cannot.get(deed.split(" ")[0])
    if cannot:
        table.row(sender.nick, deed, "all", f"not supported: {cannot}")
        return
    try:
        name = do()
    except Exception as problem:
        table.row(sender.nick, deed, "all", f"differs: not done: {problem}")
        sender.screen.picture(str(WORK / f"{sender.nick}-{deed.replace(' ', '-')}.png"))
        (WORK / f"{sender.nick}-{deed.replace(' ', '-')}.log").write_text(sender.screen.tree())
        return
    check(sender, deed, replace(expected, file=name) if name else expected)


def first(person):
    return Seen(person.nick, f"<b>{person.nick}</b> & 💔 first")


def replies(sender, others):
    for other in others:
        words = first(other).words
        answer = Seen(sender.nick, f"I answer {other.nick} 💔", words)
        attempt(sender, f"reply to {other.nick}", lambda: sender.reply(other.nick, words, answer.words), answer)
        mended = replace(answer, words=f"I answered {other.nick} 💔", edited=True)
        attempt(sender, "correction of a reply", lambda: sender.correct(mended.words), mended)


def corrections(sender):
    said = Seen(sender.nick, f"{sender.nick} is mistakn")
    attempt(sender, "message", lambda: sender.say(said.words), said)
    for words in (f"{sender.nick} is mistaken", f"{sender.nick} is *right*"):
        said = replace(said, words=words, edited=True)
        attempt(sender, "correction", lambda: sender.correct(words), said)
    return said


def reactions(sender, others):
    for other in others:
        target = first(other)
        thoughts = {one for seen in alike(PEOPLE[0].seen(), target) for one in seen.thoughts}
        first_name, second_name = EMOJI[sender.nick]
        for name in (first_name, second_name, first_name):
            emoji = NAMES[name]
            thoughts ^= {thought(sender.nick, emoji)}
            deed = f"reaction {emoji} to {other.nick}"
            attempt(sender, deed, lambda: sender.toggle(other.nick, target.words, emoji, name),
                    replace(target, thoughts=frozenset(thoughts)))


def retractions(sender, said):
    attempt(sender, "retraction", lambda: sender.retract(said.words), Seen(sender.nick, removed=True))


def files(sender):
    path = WORK / f"{sender.nick}.png"
    subprocess.run(["convert", "-size", "120x80", "gradient:red-blue", str(path)], check=True)
    attempt(sender, "file", lambda: sender.file(path), Seen(sender.nick, file=path.name))


def archived(parlour):
    """What Parlour has seen, and what another device of the same person makes of the archive."""
    before = parlour.seen()
    parlour.restart()
    end = time.monotonic() + 2 * PATIENCE
    while parlour.seen() != before and time.monotonic() < end:
        time.sleep(0.2)
    after = parlour.seen()
    missing = [str(one) for one in before if one not in after]
    more = [str(one) for one in after if one not in before]
    (WORK / "Parlour-before.log").write_text("\n".join(map(str, before)))
    table.row("archive", f"all {len(before)} messages", "Parlour", "ok" if before == after else
              f"differs: without {'; '.join(missing)}; with {'; '.join(more)}")


def main():
    subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "gajim", "dino-im"], check=True)
    for person in PEOPLE:
        bookmark(person.nick.lower(), person.nick)
    witness = Witness(WORK / "wire.log")
    for person in PEOPLE:
        person.start()
    for person in PEOPLE:
        wait(f"{person.nick} in the room", lambda: witness.sees(person.nick), 60)
        person.ready()
    for sender in PEOPLE:
        attempt(sender, "message", lambda: sender.say(first(sender).words), first(sender))
    for sender in [person for person in PEOPLE if person.nick.lower() in sys.argv[1:] or not sys.argv[1:]]:
        others = [person for person in PEOPLE if person is not sender]
        replies(sender, others)
        said = corrections(sender)
        reactions(sender, others)
        retractions(sender, said)
        files(sender)
    archived(PEOPLE[-1])
    for person in PEOPLE:
        person.screen.picture(str(WORK / f"{person.nick}.png"))
        (WORK / f"{person.nick}-tree.log").write_text(person.screen.tree())
        (WORK / f"{person.nick}-seen.log").write_text("\n".join(map(str, person.seen())))
        person.end()
    return 1 if table.differs else 0


sys.exit(main())
