// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/stanzarouter.h"
#include "model/direct/directchats.h"
#include "model/invitations/receivedinvitations.h"
#include "model/room/accountrooms.h"
#include "model/roster/roster.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    MemorySecrets store;
    RoomSecrets secrets {store};
    Outbox outbox {u":memory:"_s};
    FakeStream stream;
    AccountRooms rooms {stream, secrets, outbox};
    Roster roster {stream};
    BlockList blocked {stream};
    DirectChats chats {stream, outbox, roster, blocked, rooms.turns()};
    ReceivedInvitations invitations {stream, roster};
    const StanzaRouter router {stream, rooms, chats, invitations};
    Room *tea = nullptr;

    Scene()
    {
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        stream.goOnline();
        tea = rooms.ensure(*Jid::parse(u"tea@c"));
        tea->occupancy()->setNick(u"alice"_s);
        tea->join(Room::Cause::Person);
        stream.receive(u"<presence xmlns='jabber:client' from='tea@c/alice'><x "
                       "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/>"
                       "<status code='110'/></x></presence>"_s);
    }
    void invite(const QString &room)
    {
        stream.receive(u"<message xmlns='jabber:client' from='juliet@localhost/x'>"
                       "<x xmlns='jabber:x:conference' jid='%1'/></message>"_s.arg(room));
    }
    qsizetype said() const
    {
        return std::ranges::count(tea->conversation()->timeline()->entries(), timeline::Kind::Message,
                                  &timeline::Entry::kind);
    }
};

} // namespace

/// Which stanza goes to which part of an account.
class StanzaRouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomGetsWhatItsPeopleSay()
    {
        Scene s;
        QCOMPARE(s.tea->state(), join::State::Joined);
        const auto before = s.said();
        for (const auto &from : {u"tea@c/bob"_s, u"coffee@c/bob"_s, u"bob@localhost/x"_s}) {
            s.stream.receive(
                u"<message xmlns='jabber:client' type='groupchat' from='%1'><body>hello</body></message>"_s.arg(from));
        }
        QCOMPARE(s.said(), before + 1);
        QCOMPARE(s.rooms.count(), 1);
    }

    void aRoomThatNobodyAskedForIsNoRoom_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::newRow("it lets us in") << u"<status code='110'/>"_s;
        QTest::newRow("it says that it made itself") << u"<status code='110'/><status code='201'/>"_s;
        QTest::newRow("it is somebody else") << QString();
    }
    void aRoomThatNobodyAskedForIsNoRoom()
    {
        QFETCH(QString, codes);
        Scene s;
        const auto sent = s.stream.sent.size();
        const auto asked = s.stream.asked.size();
        QSignalSpy told(&s.rooms, &AccountRooms::entered);
        s.stream.receive(
            u"<presence xmlns='jabber:client' from='slack@c/alice'><x "
            "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>%1</x>"
            "</presence>"_s.arg(codes));
        s.stream.receive(
            u"<message xmlns='jabber:client' type='groupchat' from='slack@c/bob'><body>alice!</body></message>"_s);
        s.stream.receive(
            u"<message xmlns='jabber:client' type='groupchat' from='slack@c'><subject>x</subject></message>"_s);
        QCOMPARE(s.rooms.count(), 1);
        QCOMPARE(told.size(), 0);
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.stream.asked.size(), asked);
    }

    void anInvitationIsForTheListUnlessWeAreInside()
    {
        Scene s;
        s.invite(u"tea@c"_s);
        QCOMPARE(s.invitations.count(), 0);
        s.invite(u"coffee@c"_s);
        QCOMPARE(s.invitations.count(), 1);
        QCOMPARE(s.rooms.count(), 1);
    }

    void whatComesBackFromAPersonIsForTheRoomThatInvited_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("from the account") << u"juliet@localhost"_s;
        QTest::newRow("from a server") << u"localhost"_s;
    }
    void whatComesBackFromAPersonIsForTheRoomThatInvited()
    {
        QFETCH(QString, from);
        Scene s;
        s.stream.sent.clear();
        s.tea->sentInvitations()->invite(u"juliet@localhost"_s, {}, false);
        QVERIFY(!s.stream.sent.isEmpty());
        const auto notices = s.tea->conversation()->timeline()->entries().size();
        s.stream.receive(u"<message xmlns='jabber:client' type='error' id='%1' from='%2'><error type='cancel'>"
                         "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                             s.stream.sent.last().attribute(u"id"_s), from));
        QCOMPARE(s.tea->conversation()->timeline()->entries().size(), notices + 1);
    }
};

PARLOUR_TEST(StanzaRouterTest)
#include "stanzaroutertest.moc"
#include "support/outbox.h"
