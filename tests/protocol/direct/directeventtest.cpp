// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/direct/directevent.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/message/actingstanzas.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What two people say to each other, as stanzas.
class DirectEventTest : public QObject
{
    Q_OBJECT

    static Jid alice() { return *Jid::parse(u"alice@localhost"); }
    static std::optional<direct::Event> read(const QString &stanza)
    {
        return direct::event(xml::parse(stanza), alice(),
                             [](const Jid &address) { return address.bare() == "tea@conference.localhost"_L1; });
    }
    static QString message(const QString &from, const QString &content, const QString &to = u"alice@localhost/r"_s,
                           const QString &type = u"chat"_s)
    {
        return u"<message xmlns='jabber:client' from='%1' to='%2' type='%3' id='m1'>%4</message>"_s.arg(from, to, type,
                                                                                                        content);
    }
    static QString carbon(const QString &kind, const QString &inner, const QString &from = u"alice@localhost"_s)
    {
        return u"<message xmlns='jabber:client' from='%1' to='alice@localhost/r'><%2 xmlns='urn:xmpp:carbons:2'>"
               "<forwarded xmlns='urn:xmpp:forward:0'>%3</forwarded></%2></message>"_s.arg(from, kind, inner);
    }
    static QString result(const QString &inner, const QString &from = u"alice@localhost"_s)
    {
        return u"<message xmlns='jabber:client' from='%1' to='alice@localhost/r'><result xmlns='urn:xmpp:mam:2' "
               u"id='a1' "
               "queryid='q'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
               "stamp='2026-11-01T10:00:00Z'/>%2</forwarded></result></message>"_s.arg(from, inner);
    }
    /// "PEER: BODY", "PEER < BODY" of what we said, "PEER removes ID" and so on; empty for nothing.
    static QString words(const std::optional<direct::Event> &event)
    {
        if (!event)
            return {};
        if (const auto *said = std::get_if<direct::Message>(&*event))
            return said->peer.bare() + (said->own ? u" < "_s : u": "_s) + said->body;
        if (const auto *acted = std::get_if<direct::Acted>(&*event)) {
            const auto *retraction = std::get_if<acting::Retraction>(&acted->act);
            return acted->peer.bare() + (acted->own ? u" < "_s : u": "_s)
                + (retraction ? u"removes "_s + retraction->target : u"acts"_s);
        }
        if (const auto *receipt = std::get_if<direct::Receipt>(&*event))
            return receipt->peer.bare() + (receipt->displayed ? u" has seen "_s : u" has "_s) + receipt->id;
        if (const auto *failure = std::get_if<direct::Failure>(&*event))
            return failure->peer.bare() + u" refuses "_s + failure->id;
        if (const auto *stated = std::get_if<direct::Stated>(&*event))
            return stated->peer.bare() + (stated->composing ? u" types"_s : u" does not type"_s);
        const auto &archived = std::get<direct::Archived>(*event);
        if (archived.receipt)
            return u"archive "_s + words(*archived.receipt);
        if (archived.acted)
            return u"archive "_s + words(*archived.acted);
        return archived.message ? u"archive "_s + words(*archived.message) : u"archive"_s;
    }

private Q_SLOTS:
    /// A message out of an archive that names no time is there all the same.
    void theArchiveNamesNoTime_data()
    {
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QString>("expected");
        const QString by = u"<delay xmlns='urn:xmpp:delay' from='%1' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("unreadable") << u"stamp='yesterday'"_s << QString() << QString();
        QTest::newRow("but the message does") << QString() << by.arg(u"localhost"_s) << u"2024-01-02T03:04:05Z"_s;
        QTest::newRow("but a stranger does") << QString() << by.arg(u"eve@localhost"_s) << QString();
    }
    void theArchiveNamesNoTime()
    {
        QFETCH(QString, stamp);
        QFETCH(QString, inner);
        auto stanza = result(message(u"bob@localhost/r"_s, u"<body>hi</body>"_s + inner));
        stanza.replace(u"stamp='2026-11-01T10:00:00Z'"_s, stamp);
        const auto event = read(stanza);
        const auto &archived = std::get<direct::Archived>(*event);
        QVERIFY(archived.message && archived.message->sentAt);
        QCOMPARE(archived.message->body, u"hi"_s);
        QTEST(archived.message->sentAt->toString(Qt::ISODate), "expected");
        QVERIFY(!archived.result.time.isValid());
    }
    void whatIsMeant_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::addColumn<QString>("expected");
        const QString hi = u"<body>hi</body>"_s;
        const QString bob = u"bob@localhost/x"_s;
        const QString mine = u"alice@localhost/other"_s;
        QTest::newRow("a message") << message(bob, hi) << u"bob@localhost: hi"_s;
        QTest::newRow("without a type") << message(bob, hi, {}, {}) << u"bob@localhost: hi"_s;
        QTest::newRow("from a server") << message(u"localhost"_s, hi) << u"localhost: hi"_s;
        QTest::newRow("a headline") << message(bob, hi, {}, u"headline"_s) << QString();
        QTest::newRow("to everybody") << message(u"tea@conference.localhost/bob"_s, hi, {}, u"groupchat"_s)
                                      << QString();
        QTest::newRow("privately in a room") << message(u"tea@conference.localhost/bob"_s, hi) << QString();
        QTest::newRow("privately in a room that we do not have")
            << message(u"pub@conference.localhost/bob"_s, hi + u"<x xmlns='http://jabber.org/protocol/muc#user'/>"_s)
            << QString();
        QTest::newRow("nothing said") << message(bob, u"<active xmlns='http://jabber.org/protocol/nothing'/>"_s)
                                      << QString();
        const QString state = u"<%1 xmlns='http://jabber.org/protocol/chatstates'/>"_s;
        QTest::newRow("typing") << message(bob, state.arg(u"composing"_s)) << u"bob@localhost types"_s;
        QTest::newRow("not typing") << message(bob, state.arg(u"active"_s)) << u"bob@localhost does not type"_s;
        QTest::newRow("gone") << message(bob, state.arg(u"gone"_s)) << u"bob@localhost does not type"_s;
        QTest::newRow("no longer typing, and said")
            << message(bob, hi + state.arg(u"active"_s)) << u"bob@localhost: hi"_s;
        QTest::newRow("typing in a room")
            << message(u"tea@conference.localhost/bob"_s, state.arg(u"composing"_s)) << QString();
        QTest::newRow("typing, as it was kept")
            << message(bob,
                       state.arg(u"composing"_s)
                           + u"<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2026-11-01T10:00:00Z'/>"_s)
            << QString();
        QTest::newRow("we type elsewhere")
            << carbon(u"sent"_s, message(mine, state.arg(u"composing"_s), u"bob@localhost"_s)) << QString();
        QTest::newRow("typing, out of the archive") << result(message(bob, state.arg(u"composing"_s))) << u"archive"_s;
        QTest::newRow("a copy of what was said to another device")
            << carbon(u"received"_s, message(bob, hi, mine)) << u"bob@localhost: hi"_s;
        QTest::newRow("a copy of what we said")
            << carbon(u"sent"_s, message(mine, hi, u"bob@localhost"_s)) << u"bob@localhost < hi"_s;
        QTest::newRow("a copy of what we said privately in a room")
            << carbon(u"sent"_s, message(mine, hi, u"tea@conference.localhost/bob"_s)) << QString();
        QTest::newRow("somebody else copies")
            << carbon(u"sent"_s, message(mine, hi, u"bob@localhost"_s), u"mallory@localhost/x"_s) << QString();
        QTest::newRow("a copy of what another said, as if we had") << carbon(u"sent"_s, message(bob, hi)) << QString();
        QTest::newRow("a copy of what we said, as if it had come to us")
            << carbon(u"received"_s, message(mine, hi, u"bob@localhost"_s)) << QString();
        QTest::newRow("what we say is not sent to us by others") << message(mine, hi, u"bob@localhost"_s) << QString();
        QTest::newRow("a note to ourselves") << message(mine, hi, u"alice@localhost"_s) << u"alice@localhost < hi"_s;
        QTest::newRow("out of the archive") << result(message(bob, hi)) << u"archive bob@localhost: hi"_s;
        QTest::newRow("our own out of the archive")
            << result(message(mine, hi, u"bob@localhost"_s)) << u"archive bob@localhost < hi"_s;
        QTest::newRow("out of the archive, from somebody else")
            << result(message(bob, hi), u"mallory@localhost"_s) << QString();
        QTest::newRow("of a room, out of the archive")
            << result(message(u"tea@conference.localhost/bob"_s, hi)) << u"archive"_s;
        QTest::newRow("an error out of the archive") << result(message(bob, hi, {}, u"error"_s)) << u"archive"_s;
        QTest::newRow("taken back") << message(
            bob, u"<retract xmlns='urn:xmpp:message-retract:1' id='m0'/><body>gone</body>"_s)
                                    << u"bob@localhost: removes m0"_s;
        QTest::newRow("nobody moderates") << message(bob,
                                                     u"<retract xmlns='urn:xmpp:message-retract:1' id='m0'><moderated "
                                                     "xmlns='urn:xmpp:message-moderate:1'/></retract>"_s)
                                          << u"bob@localhost: acts"_s; // Refused: nothing is shown.
        QTest::newRow("received") << message(bob, u"<received xmlns='urn:xmpp:receipts' id='m0'/>"_s)
                                  << u"bob@localhost has m0"_s;
        QTest::newRow("seen") << message(bob, u"<displayed xmlns='urn:xmpp:chat-markers:0' id='m0'/>"_s)
                              << u"bob@localhost has seen m0"_s;
        QTest::newRow("received by another device's message")
            << carbon(u"received"_s, message(bob, u"<received xmlns='urn:xmpp:receipts' id='m0'/>"_s, mine))
            << u"bob@localhost has m0"_s;
        QTest::newRow("received, out of the archive")
            << result(message(bob, u"<received xmlns='urn:xmpp:receipts' id='m0'/>"_s))
            << u"archive bob@localhost has m0"_s;
        QTest::newRow("our own receipt, out of the archive")
            << result(message(mine, u"<received xmlns='urn:xmpp:receipts' id='m0'/>"_s, u"bob@localhost"_s))
            << u"archive"_s;
        QTest::newRow("bounced") << message(bob, hi, {}, u"error"_s) << u"bob@localhost refuses m1"_s;
    }
    void whatIsMeant()
    {
        QFETCH(QString, stanza);
        QTEST(words(read(stanza)), "expected");
    }

    void idsAndTimes()
    {
        const auto event = read(
            message(u"bob@localhost/x"_s,
                    u"<body>hi</body><origin-id xmlns='urn:xmpp:sid:0' id='o1'/><request xmlns='urn:xmpp:receipts'/>"
                    "<stanza-id xmlns='urn:xmpp:sid:0' by='bob@localhost' id='theirs'/>"
                    "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@localhost' id='ours'/>"
                    "<delay xmlns='urn:xmpp:delay' from='bob@localhost' stamp='2001-01-01T00:00:00Z'/>"
                    "<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2026-11-01T10:00:00Z'/>"_s));
        const auto &said = std::get<direct::Message>(*event);
        QCOMPARE(said.id, u"m1"_s);
        QCOMPARE(said.originId, u"o1"_s);
        QCOMPARE(said.stanzaId, u"ours"_s);
        QCOMPARE(said.sentAt->toString(Qt::ISODate), u"2026-11-01T10:00:00Z"_s);
        QCOMPARE(said.from.toString(), u"bob@localhost/x"_s);
        QVERIFY(said.wantsReceipt);
        QVERIFY(!said.markable);
    }

    void onlyTheDeviceToWhichItWentAnswers()
    {
        const QString inner = message(u"bob@localhost/x"_s, u"<body>x</body><request xmlns='urn:xmpp:receipts'/>"_s,
                                      u"alice@localhost/phone"_s);
        const auto copy = std::get<direct::Message>(*read(carbon(u"received"_s, inner)));
        QCOMPARE(copy.body, u"x"_s);
        QVERIFY(!copy.wantsReceipt);
        const auto kept = std::get<direct::Archived>(*read(result(inner)));
        QCOMPARE(kept.message->body, u"x"_s);
        QVERIFY(!kept.message->wantsReceipt);
        const QString markable =
            message(u"bob@localhost/x"_s, u"<body>x</body><markable xmlns='urn:xmpp:chat-markers:0'/>"_s);
        QVERIFY(std::get<direct::Message>(*read(carbon(u"received"_s, markable))).markable);
        QVERIFY(std::get<direct::Archived>(*read(result(markable))).message->markable);
    }

    void whatWeSayIsUnderstood()
    {
        const Jid bob = *Jid::parse(u"bob@localhost");
        const auto sent = [](QDomElement stanza) {
            stanza.setAttribute(u"from"_s, u"bob@localhost/x"_s);
            return words(direct::event(stanza, alice(), [](const Jid &) { return false; }));
        };
        const acting::Words answer {u"fine"_s, acting::Reply {u"m0"_s, u"bob"_s, u"well?"_s}, u"m9"_s};
        auto stanza = direct::message(bob, u"m2"_s, answer, bob);
        QCOMPARE(stanza.attribute(u"type"_s), u"chat"_s);
        QCOMPARE(sent(stanza), u"bob@localhost: fine"_s);
        const auto said = std::get<direct::Message>(*direct::event(stanza, alice(), [](const Jid &) { return false; }));
        QCOMPARE(said.reply->id, u"m0"_s);
        QCOMPARE(said.reply->quote, u"well?"_s);
        QCOMPARE(said.corrects, u"m9"_s);
        QVERIFY(said.markable);
        QCOMPARE(said.originId, u"m2"_s);
        QCOMPARE(sent(direct::receipt(bob, u"m0"_s)), u"bob@localhost has m0"_s);
        QCOMPARE(sent(direct::displayed(bob, u"m0"_s)), u"bob@localhost has seen m0"_s);
        QCOMPARE(sent(direct::chatState(bob, direct::ChatState::Composing)), u"bob@localhost types"_s);
        QCOMPARE(sent(direct::chatState(bob, direct::ChatState::Paused)), u"bob@localhost does not type"_s);
        QVERIFY(xml::child(stanza, u"active", "http://jabber.org/protocol/chatstates"_L1).isNull());
        stanza = direct::message(bob, u"m2"_s, answer, bob, true);
        QVERIFY(!xml::child(stanza, u"active", "http://jabber.org/protocol/chatstates"_L1).isNull());
        QVERIFY(!xml::child(stanza, u"request", "urn:xmpp:receipts"_L1).isNull());
        QVERIFY(!xml::child(stanza, u"markable", "urn:xmpp:chat-markers:0"_L1).isNull());
        QCOMPARE(sent(acting::retraction(bob, u"m3"_s, u"m0"_s, acting::To::Person)), u"bob@localhost: removes m0"_s);
    }
};

PARLOUR_TEST(DirectEventTest)
#include "directeventtest.moc"
