// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What strangers and broken servers may send; the ordinary cases are in recordingstest.
class RoomEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAStanzaMeans_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::addColumn<QString>("expected");
        const QString user = u"<x xmlns='http://jabber.org/protocol/muc#user'>"_s;
        const QString from = u" xmlns='jabber:client' from='tea@conference.localhost/Eve'"_s;

        QTest::newRow("an error without the muc element, as Prosody sends it")
            << u"<presence%1 type='error' id='j1'><error by='tea@conference.localhost' type='auth'><not-authorized "
               "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(from)
            << u"refused password j1"_s;
        QTest::newRow("the error's type does not matter")
            << u"<presence%1 type='error' id='j1'><error type='cancel'><not-authorized "
               "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(from)
            << u"refused password j1"_s;
        QTest::newRow("an error that says nothing")
            << u"<presence%1 type='error' id='j1'/>"_s.arg(from) << u"refused other j1"_s;
        QTest::newRow("the bare room's presence is no occupant")
            << u"<presence xmlns='jabber:client' from='tea@conference.localhost'/>"_s << QString();
        QTest::newRow("a presence without the room's word on it") << u"<presence%1/>"_s.arg(from) << QString();
        QTest::newRow("an unknown presence type")
            << u"<presence%1 type='subscribe'>%2</x></presence>"_s.arg(from, user) << QString();
        QTest::newRow("two items: role of the first, address of any")
            << u"<presence%1>%2<item role='moderator' affiliation='owner'/><item jid='eve@localhost/b' role='none'/></x></presence>"_s
                   .arg(from, user)
            << u"present Eve moderator owner address=eve@localhost"_s;
        QTest::newRow("an address on a host with an underscore")
            << u"<presence%1>%2<item role='moderator' affiliation='owner' jid='eve@office_pc.lan/b'/></x></presence>"_s
                   .arg(from, user)
            << u"present Eve moderator owner address=eve@office_pc.lan"_s;
        QTest::newRow("an occupant cannot announce new settings")
            << u"<message%1 type='groupchat'>%2<status code='104'/></x></message>"_s.arg(from, user) << QString();
        QTest::newRow("an occupant's delay is not the room's")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='eve@localhost' stamp='2001-01-01T00:00:00Z'/></message>"_s
                   .arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("the room's delay is history")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2001-01-01T00:00:00Z'/></message>"_s
                   .arg(from)
            << u"message Eve: hi [history]"_s;
        QTest::newRow("a broken time stamp is none")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='yesterday'/></message>"_s
                   .arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("a subject with a body is a message")
            << u"<message%1 type='groupchat'><subject>s</subject><body>hi</body></message>"_s.arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("a subject with a thread is nothing we show")
            << u"<message%1 type='groupchat'><subject>s</subject><thread>t</thread></message>"_s.arg(from) << QString();
        QTest::newRow("a private message is not the room's")
            << u"<message%1 type='chat'><body>hi</body></message>"_s.arg(from) << QString();
        QTest::newRow("another room's message is not ours")
            << u"<message xmlns='jabber:client' from='coffee@conference.localhost/Eve' type='groupchat'><body>hi</body></message>"_s
            << QString();
        QTest::newRow("a person's message is not the room's")
            << u"<message xmlns='jabber:client' from='eve@localhost/tea@conference.localhost' type='groupchat'><body>hi</body></message>"_s
            << QString();
        QTest::newRow("another room's presence is not ours")
            << u"<presence xmlns='jabber:client' from='coffee@conference.localhost/Eve'>%1</x></presence>"_s.arg(user)
            << QString();
        QTest::newRow("an address in other letters is the same")
            << u"<message xmlns='jabber:client' from='Tea@Conference.localhost/Eve' type='groupchat'><body>hi</body></message>"_s
            << u"message Eve: hi"_s;
        QTest::newRow("a body in a foreign namespace is none")
            << u"<message%1 type='groupchat'><body xmlns='evil'>hi</body></message>"_s.arg(from) << QString();
    }
    void whatAStanzaMeans()
    {
        QFETCH(QString, stanza);
        const auto element = xml::parse(stanza);
        QVERIFY(!element.isNull());
        const auto event = muc::roomEvent(element, *Jid::parse(u"tea@conference.localhost"));
        const QString line = event ? std::visit([](const auto &e) { return describe::line(e); }, *event) : QString();
        QTEST(line, "expected");
    }

    void textsAreBounded()
    {
        const QString body(200'000, u'x');
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>%1</body></message>"_s.arg(body)),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).body.size(), 10'000);
    }

    void onlyTheRoomGivesStanzaIds()
    {
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>x</body>"
                "<stanza-id xmlns='urn:xmpp:sid:0' by='evil@b' id='1'/><stanza-id xmlns='urn:xmpp:sid:0' by='A@b' id='2'/></message>"_s),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).stanzaId, u"2"_s);
    }
};

PARLOUR_TEST(RoomEventTest)
#include "roomeventtest.moc"
