// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/knownservices.h"
#include "model/bookmarks/bookmarks.h"
#include "model/browse/roomservices.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    FakeStream stream;
    MemorySecrets store;
    Outbox outbox {u":memory:"_s};
    RoomSecrets secrets {store};
    RoomServices own {stream};
    AccountRooms rooms {stream, secrets, outbox};
    Bookmarks bookmarks {stream, rooms, secrets, outbox.lists()};
    KnownServices services {own, rooms, bookmarks};
    QSignalSpy changed {&services, &KnownServices::changed};

    explicit Scene(const QSet<Jid> &held = {})
    {
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        bookmarks.setAccount(*Jid::parse(u"alice@localhost"), held);
        stream.goOnline();
        stream.asked.clear(); // What bookmarks are there is another test's.
    }
    bool knows(QStringView address) const { return services.knows(*Jid::parse(address.toString())); }
    static QDomElement result(const QString &inside)
    {
        return xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(inside));
    }
};

} // namespace

/// Which services an account deals with anyway.
class KnownServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseOfOurServerOnceTheyAreFound()
    {
        Scene s;
        QVERIFY(!s.knows(u"conference.localhost"));
        s.own.find();
        s.stream.answer(s.result(u"<query xmlns='http://jabber.org/protocol/disco#items'><item "
                                 "jid='conference.localhost'/><item jid='upload.localhost'/></query>"_s));
        s.stream.answer(
            s.result(u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' "
                     "type='text'/><feature var='http://jabber.org/protocol/muc'/></query>"_s));
        s.stream.answer(s.result(u"<query xmlns='http://jabber.org/protocol/disco#info'><identity "
                                 "category='store' type='file'/></query>"_s));
        QVERIFY(!s.changed.isEmpty());
        QVERIFY(s.knows(u"conference.localhost"));
        QVERIFY(s.knows(u"tea@conference.localhost"));
        QVERIFY(s.knows(u"tea@conference.localhost/bob"));
        QVERIFY(!s.knows(u"upload.localhost"));
        QVERIFY(!s.knows(u"localhost"));
        s.changed.clear();
        s.own.clear(); // Another account has another server.
        QCOMPARE(s.changed.size(), 1);
        QVERIFY(!s.knows(u"conference.localhost"));
    }

    /// Whom a look at a room, or an invitation, has told us of is not known yet.
    void thoseOfRoomsThatWeAreIn()
    {
        Scene s;
        Room *room = s.rooms.ensure(*Jid::parse(u"tea@rooms.example"));
        QVERIFY(!s.knows(u"rooms.example"));
        room->rejoin()->setAutojoin(true);
        QVERIFY(s.knows(u"rooms.example"));
        QVERIFY(s.knows(u"other@rooms.example/bob"));
        QVERIFY(!s.knows(u"rooms.example.evil"));
        QVERIFY(!s.knows(u"example"));
        room->rejoin()->setAutojoin(false);
        QVERIFY(!s.knows(u"rooms.example"));
    }

    void thoseOfBookmarkedRooms()
    {
        const Jid tea = *Jid::parse(u"tea@rooms.example");
        Scene s({tea});
        s.rooms.ensure(tea);
        QVERIFY(s.knows(u"rooms.example"));
        s.changed.clear();
        s.stream.receive(u"<message xmlns='jabber:client' type='headline' from='alice@localhost'><event "
                         "xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:bookmarks:1'><retract "
                         "id='tea@rooms.example'/></items></event></message>"_s);
        QVERIFY(!s.changed.isEmpty());
        QVERIFY(!s.knows(u"rooms.example"));
    }

    void comingInAndGoingIsAChange()
    {
        Scene s;
        Room *room = s.rooms.ensure(*Jid::parse(u"tea@rooms.example"));
        QVERIFY(s.changed.isEmpty());
        Q_EMIT s.rooms.entered(room);
        QCOMPARE(s.changed.size(), 1);
        Q_EMIT s.bookmarks.changed();
        QCOMPARE(s.changed.size(), 2);
        s.services.reconsider();
        QCOMPARE(s.changed.size(), 3);
    }
};

PARLOUR_TEST(KnownServicesTest)
#include "knownservicestest.moc"
