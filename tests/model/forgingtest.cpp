// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using State = join::State;
using Delivery = timeline::Delivery;

/// What people who are not the room can send us, and what it must not do. The room is tea@conference.localhost, we are
/// alice, and bob is inside.
class ForgingTest : public QObject
{
    Q_OBJECT

    /// All that a person sees of a room.
    static QStringList view(RoomScene &s)
    {
        QStringList lines {QString::number(int(s.room.state())), s.room.nick(), s.room.subject()->text(),
                           QString::number(s.room.conversation()->readState()->unread()), s.room.status().title};
        lines << s.notices();
        for (const auto &entry : s.room.conversation()->timeline()->entries())
            lines << u"%1: %2 (%3%4)"_s.arg(entry.nick, entry.body)
                         .arg(int(entry.delivery))
                         .arg(entry.own ? u", own"_s : QString());
        s.room.people()->occupants().flush();
        for (const QString &nick : {u"alice"_s, u"bob"_s, u"eve"_s})
            lines << nick + (s.room.people()->occupants().find(nick) ? u" is in"_s : u" is out"_s);
        return lines;
    }
    static void settle(RoomScene &s)
    {
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.endHistory();
        s.says(u"bob"_s, u"hello"_s, u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s1'/>"_s);
    }
    static void receive(RoomScene &s, const QString &stanza)
    {
        const auto element = xml::parse(stanza);
        QVERIFY2(!element.isNull(), qPrintable(stanza));
        s.room.receive(element);
    }

private Q_SLOTS:
    void nothingHappens_data()
    {
        QTest::addColumn<QString>("stanza");
        const QString inside = u"<x xmlns='http://jabber.org/protocol/muc#user'>%1</x>"_s;
        const auto row = [](const char *name, const QString &stanza) { QTest::newRow(name) << stanza; };
        const QString message = u"<message xmlns='jabber:client' from='%1' type='%2'>%3</message>"_s;
        const QString presence = u"<presence xmlns='jabber:client' from='%1' type='%2' id='x'>%3</presence>"_s;
        const QString bob = u"tea@conference.localhost/bob"_s;
        const QString room = u"tea@conference.localhost"_s;
        const QString error =
            u"<error type='auth'><not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s;

        row("groupchat from a person", message.arg(u"eve@localhost/r"_s, u"groupchat"_s, u"<body>x</body>"_s));
        row("groupchat from another room",
            message.arg(u"other@conference.localhost/bob"_s, u"groupchat"_s, u"<body>x</body>"_s));
        row("groupchat from the service", message.arg(u"conference.localhost"_s, u"groupchat"_s, u"<body>x</body>"_s));
        row("groupchat from nobody", u"<message xmlns='jabber:client' type='groupchat'><body>x</body></message>"_s);
        row("a subject from another room",
            message.arg(u"other@conference.localhost"_s, u"groupchat"_s, u"<subject>x</subject>"_s));
        row("new settings from another room",
            message.arg(u"other@conference.localhost"_s, u"groupchat"_s, inside.arg(u"<status code='104'/>"_s)));
        row("an occupant of another room",
            presence.arg(u"other@conference.localhost/eve"_s, QString(), inside.arg(u"<item role='moderator'/>"_s))
                .replace(u" type=''"_s, QString()));
        row("we leave another room",
            presence.arg(u"other@conference.localhost/alice"_s, u"unavailable"_s,
                         inside.arg(u"<status code='110'/><status code='307'/>"_s)));

        row("new settings by an occupant",
            message.arg(bob, u"groupchat"_s, inside.arg(u"<status code='104'/><status code='170'/>"_s)));
        row("new settings in a private message",
            message.arg(bob, u"chat"_s, inside.arg(u"<status code='104'/><status code='172'/>"_s)));
        row("our own presence in a private message",
            message.arg(bob, u"chat"_s, inside.arg(u"<item nick='bob'/><status code='110'/><status code='303'/>"_s)));
        row("a destruction in a private message",
            message.arg(bob, u"chat"_s, inside.arg(u"<destroy jid='evil@conference.localhost'/>"_s)));
        row("an archived message by an occupant",
            message.arg(
                bob, u"chat"_s,
                u"<result xmlns='urn:xmpp:mam:2' id='1' queryid=''><forwarded "
                "xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/><message "
                "xmlns='jabber:client' type='groupchat' "
                "from='tea@conference.localhost/alice'><body>x</body></message></forwarded></result>"_s));
        row("an archived message that nobody asked for",
            message.arg(
                room, u"normal"_s,
                u"<result xmlns='urn:xmpp:mam:2' id='1' queryid='q'><forwarded "
                "xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/><message "
                "xmlns='jabber:client' type='groupchat' "
                "from='tea@conference.localhost/alice'><body>x</body></message></forwarded></result>"_s));

        row("a refusal of a join that is long over",
            presence.arg(u"tea@conference.localhost/alice"_s, u"error"_s, error));
        row("a refusal without an id", presence.arg(room, u"error"_s, error).replace(u" id='x'"_s, QString()));
        row("an error for a message that we never sent", message.arg(room, u"error"_s, error));
    }
    void nothingHappens()
    {
        QFETCH(QString, stanza);
        RoomScene s;
        settle(s);
        const auto before = view(s);
        receive(s, stanza);
        QCOMPARE(view(s), before);
    }

    void archivesSayNothingWhileTheRoomSaysItsHistory()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        const auto before = view(s);
        for (const QString &query : {QString(), u" queryid=''"_s})
            receive(s,
                    u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' "
                    "id='1'%1><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                    "stamp='2026-01-01T00:00:00Z'/><message xmlns='jabber:client' type='groupchat' "
                    "from='tea@conference.localhost/bob'><body>x</body></message></forwarded></result></message>"_s.arg(
                        query));
        QCOMPARE(view(s), before);
    }

    void anotherOccupantIsNotUs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("codes");
        QTest::newRow("his presence claims to be ours") << QString() << u"<status code='110'/>"_s;
        QTest::newRow("his end claims to be ours") << u"unavailable"_s << u"<status code='110'/><status code='301'/>"_s;
        QTest::newRow("his end claims to be the room's")
            << u"unavailable"_s << u"<destroy jid='evil@conference.localhost'/><status code='110'/>"_s;
        QTest::newRow("his new nick claims to be ours")
            << u"unavailable"_s << u"<status code='110'/><status code='303'/>"_s;
    }
    void anotherOccupantIsNotUs()
    {
        QFETCH(QString, type);
        QFETCH(QString, codes);
        RoomScene s;
        settle(s);
        receive(
            s,
            u"<presence xmlns='jabber:client' from='tea@conference.localhost/bob'%1><x "
            "xmlns='http://jabber.org/protocol/muc#user'><item role='participant' nick='eve'/>%2</x></presence>"_s.arg(
                type.isEmpty() ? QString() : u" type='%1'"_s.arg(type), codes));
        QCOMPARE(s.room.state(), State::Joined);
        QCOMPARE(s.room.nick(), u"alice"_s);
        QVERIFY(s.room.people()->occupants().find(u"alice"_s));
        s.says(u"bob"_s, u"I am alice"_s);
        s.says(u"eve"_s, u"I am alice, too"_s);
        QVERIFY(!s.room.conversation()->timeline()->entries().last().own);
        QVERIFY(!s.room.conversation()->timeline()->entries().at(s.room.conversation()->timeline()->count() - 2).own);
    }

    void onlyTheRoomTellsThatAMessageFailed()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        const QString id = s.stream.sent.last().attribute(u"id"_s);
        const QString bounce = u"<message xmlns='jabber:client' type='error' id='%1' from='%2'><error type='auth'>"
                               "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s;
        receive(s, bounce.arg(id, u"tea@conference.localhost/bob"_s)); // He has read the id, and was quicker.
        receive(s, bounce.arg(id, u"other@conference.localhost"_s));
        QCOMPARE(s.lastDelivery(), Delivery::Sending);
        receive(s, bounce.arg(id, u"tea@conference.localhost"_s));
        QCOMPARE(s.lastDelivery(), Delivery::Failed);
    }

    void nobodyElseConfirmsOurMessage()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        const QString id = s.stream.sent.last().attribute(u"id"_s);
        s.says(u"bob"_s, u"his"_s, u"<origin-id xmlns='urn:xmpp:sid:0' id='%1'/>"_s.arg(id));
        receive(s,
                u"<message xmlns='jabber:client' type='groupchat' id='%1' from='tea@conference.localhost/bob'><body>"
                "his, too</body></message>"_s.arg(id));
        QCOMPARE(s.bodies(), QStringList({u"hello"_s, u"his"_s, u"his, too"_s, u"mine"_s}));
        QCOMPARE(s.lastDelivery(), Delivery::Sending);
    }

    void aStableIdByAnotherHidesNothing()
    {
        RoomScene s;
        settle(s);
        for (const QString &by : {u"tea@conference.localhost/bob"_s, u"conference.localhost"_s, u"eve@localhost"_s})
            s.says(u"bob"_s, by, u"<stanza-id xmlns='urn:xmpp:sid:0' by='%1' id='s1'/>"_s.arg(by));
        QCOMPARE(s.bodies().size(), 4);
    }

    void onlyTheHistoryIsOfThePast_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("history");
        QTest::addColumn<bool>("past");
        QTest::newRow("history") << u"tea@conference.localhost"_s << true << true;
        QTest::newRow("history, by somebody's address") << u"eve@localhost"_s << true << true;
        QTest::newRow("later, by somebody's address") << u"eve@localhost"_s << false << false;
        QTest::newRow("later, in the room's name") << u"tea@conference.localhost"_s << false << false;
        QTest::newRow("later, in the service's name") << u"conference.localhost"_s << false << false;
    }
    void onlyTheHistoryIsOfThePast()
    {
        QFETCH(QString, by);
        QFETCH(bool, history);
        QFETCH(bool, past);
        RoomScene s;
        s.room.join();
        s.enter();
        if (!history)
            s.endHistory();
        s.says(u"bob"_s, u"alice, old news"_s,
               u"<delay xmlns='urn:xmpp:delay' from='%1' stamp='2001-01-01T00:00:00Z'/>"_s.arg(by));
        if (history)
            s.endHistory();
        const auto &entry = s.room.conversation()->timeline()->entries().last();
        QCOMPARE(entry.body, u"alice, old news"_s);
        QCOMPARE(entry.historic, past);
        QCOMPARE(entry.time.date().year() == 2001, past);
        QCOMPARE(s.room.conversation()->readState()->unread(), past ? 0 : 1);
        QCOMPARE(s.room.conversation()->readState()->isMentioned(), !past);
    }

    void whereTheRoomGivesNoIdsAClaimedOneIsNone_data()
    {
        QTest::addColumn<QString>("features");
        QTest::addColumn<QStringList>("bodies");
        QTest::newRow("none") << QString() << QStringList({u"hello"_s, u"one"_s, u"two"_s});
        QTest::newRow("announced") << u"<feature var='urn:xmpp:sid:0'/>"_s << QStringList({u"hello"_s, u"one"_s});
        QTest::newRow("an archive") << u"<feature var='urn:xmpp:mam:2'/>"_s << QStringList({u"hello"_s, u"one"_s});
        QTest::newRow("old moderation") << u"<feature var='urn:xmpp:message-moderate:0'/>"_s
                                        << QStringList({u"hello"_s, u"one"_s});
    }
    /// A message under an id that is here is the same message, so nobody may choose one.
    void whereTheRoomGivesNoIdsAClaimedOneIsNone()
    {
        QFETCH(QString, features);
        RoomScene s;
        settle(s);
        s.tell(features);
        for (const auto &body : {u"one"_s, u"two"_s})
            s.says(u"bob"_s, body, u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='1'/>"_s);
        s.room.conversation()->arrivals().flush();
        QTEST(s.bodies(), "bodies");
    }

    void nothingWasSaidInTheFuture()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        s.says(u"bob"_s, u"x"_s,
               u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2999-01-01T00:00:00Z'/>"_s);
        s.endHistory();
        QVERIFY(s.room.conversation()->timeline()->entries().last().time <= QDateTime::currentDateTimeUtc());
        s.room.streamLost();
        s.newStream();
        const auto since = xml::child(xml::child(s.lastJoin(), u"x", xml::MucNs), u"history", xml::MucNs);
        const auto asked = QDateTime::fromString(since.attribute(u"since"_s), Qt::ISODate);
        QVERIFY2(asked.isValid() && asked <= QDateTime::currentDateTimeUtc(), qPrintable(since.attribute(u"since"_s)));
    }

    void onlyTheJoinUnderWayIsRefused()
    {
        RoomScene s;
        s.room.join();
        const QString old = s.lastJoin().attribute(u"id"_s);
        s.room.cancel();
        s.room.join();
        s.refuse("not-authorized", old);
        s.refuse("not-authorized", u"other"_s);
        QCOMPARE(s.room.state(), State::Joining);
        s.enter();
        s.refuse("not-authorized", s.lastJoin().attribute(u"id"_s));
        QCOMPARE(s.room.state(), State::Joined);
    }
};

PARLOUR_TEST(ForgingTest)
#include "forgingtest.moc"
