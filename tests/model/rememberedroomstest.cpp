// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/rememberedrooms.h"
#include "model/bookmarks/bookmarks.h"
#include "support/fakestream.h"
#include "support/memoryhistory.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const QString Alice = u"alice@localhost"_s;

struct Scene
{
    MemorySecrets store;
    RoomSecrets secrets {store};
    Outbox outbox {u":memory:"_s};
    RoomLists &lists = outbox.lists();
    FakeStream stream;
    AccountRooms rooms {stream, secrets, outbox};
    Bookmarks bookmarks {stream, rooms, secrets, outbox.lists()};
    std::unique_ptr<RememberedRooms> remembered = std::make_unique<RememberedRooms>(rooms, bookmarks, outbox);

    explicit Scene(int count)
    {
        QList<RememberedRoom> all;
        for (int i = 0; i < count; ++i)
            all << RememberedRoom {u"room%1@c"_s.arg(i), {}, u"alice"_s};
        lists.storeRooms(Alice, all);
        remembered->load(*Jid::parse(Alice));
    }
    qsizetype storedPinned(const QString &account = Alice) const
    {
        return std::ranges::count(lists.rooms(account), true, &RememberedRoom::pinned);
    }
    void pin(int row) { rooms.at(row)->preferences()->setPinned(true); }
};

} // namespace

/// The rooms of an account from one start to the next.
class RememberedRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyChangesAreStoredTogether()
    {
        constexpr int Many = 40;
        Scene s(Many);
        QElapsedTimer timer;
        timer.start();
        int stored = 0;
        for (int row = 0; row < Many; ++row) {
            const auto before = s.storedPinned();
            s.pin(row);
            QCoreApplication::processEvents(); // Each in a turn of its own, as when the rooms are entered.
            stored += s.storedPinned() != before;
        }
        QVERIFY2(stored <= timer.elapsed() / 1000, qPrintable(QString::number(stored)));
        QTRY_COMPARE(s.storedPinned(), Many);
    }

    void whatWaitsIsStoredAtTheEnd()
    {
        Scene s(2);
        s.pin(1);
        QCOMPARE(s.storedPinned(), 0);
        s.remembered.reset();
        QCOMPARE(s.storedPinned(), 1);
    }

    void anotherAccountDoesNotGetTheRooms()
    {
        Scene s(2);
        s.pin(0);
        s.remembered->load(*Jid::parse(u"bob@localhost"));
        QCOMPARE(s.storedPinned(), 1);
        QCOMPARE(s.rooms.count(), 0);
        s.remembered.reset();
        QVERIFY(s.lists.rooms(u"bob@localhost"_s).isEmpty());
        QCOMPARE(s.lists.rooms(Alice).size(), 2);
    }

    void whatIsDeletedStoresNothingMore()
    {
        Scene s(2);
        s.pin(0);
        s.remembered->retire();
        QCOMPARE(s.storedPinned(), 1);
        s.lists.forget(Alice);
        s.pin(1);
        s.rooms.at(0)->people()->setShown(false);
        s.rooms.at(0)->people()->comings()->setShow(Comings::Show::Always);
        s.rooms.at(0)->people()->ignored()->setPeople({{u"Mallory"_s, {}, {}}});
        s.remembered.reset();
        QVERIFY(s.lists.rooms(Alice).isEmpty());
        QVERIFY(s.lists.view(Alice, u"room0@c"_s).people);
        QCOMPARE(s.lists.view(Alice, u"room0@c"_s).comings, 0);
        QVERIFY(s.lists.ignored(Alice, u"room0@c"_s).isEmpty());
    }

    void thePeopleOfARoomAreStoredAtOnce()
    {
        Scene s(1);
        s.rooms.at(0)->people()->setShown(false);
        QVERIFY(!s.lists.view(Alice, u"room0@c"_s).people);
        QVERIFY(s.lists.view(Alice, u"other@c"_s).people);
        s.rooms.at(0)->people()->comings()->setShow(Comings::Show::Never);
        QCOMPARE(s.lists.view(Alice, u"room0@c"_s).comings, int(Comings::Show::Never));
        QCOMPARE(s.lists.view(Alice, u"other@c"_s).comings, int(Comings::Show::Automatic));
        s.lists.setIgnored(Alice, u"new@c"_s, {{u"Mallory"_s, u"id-m"_s, {}}});
        Room *room = s.rooms.ensure(*Jid::parse(u"new@c"));
        QCOMPARE(room->people()->ignored()->people().size(), 1); // Known as soon as the room is.
        s.remembered->load(*Jid::parse(Alice));
        QVERIFY(!s.rooms.at(0)->people()->isShown());
        QCOMPARE(s.rooms.at(0)->people()->comings()->show(), Comings::Show::Never);
    }

    void aRoomWithUnsentWordsIsThere()
    {
        Scene s(1);
        s.outbox.add(Alice, u"old@c"_s, {u"1"_s, u"alice"_s, u"unsent"_s, QDateTime::currentDateTimeUtc(), false, {}});
        s.remembered->load(*Jid::parse(Alice));
        QCOMPARE(s.rooms.count(), 2);
        QVERIFY(s.rooms.find(*Jid::parse(u"old@c")));
    }

    /// It must not take what is said to us for what is said in a room.
    void aPersonWithUnsentWordsIsNoRoom()
    {
        Scene s(1);
        s.outbox.keep({Alice, u"bob@c"_s, true},
                      {u"1"_s, u"alice"_s, u"unsent"_s, QDateTime::currentDateTimeUtc(), false, {}}, &s.outbox,
                      [](bool) {});
        QCOMPARE(s.outbox.rooms(Alice), QStringList {u"bob@c"_s});
        s.remembered->load(*Jid::parse(Alice));
        QCOMPARE(s.rooms.count(), 1);
    }

    /// The disk did not work at the start. What has been done until it did goes before what is stored.
    void whatCanBeReadLaterIsAdded()
    {
        MemoryHistory history(false);
        history.lists().goWithout({});
        MemorySecrets store;
        RoomSecrets secrets(store);
        FakeStream stream;
        AccountRooms rooms(stream, secrets, history);
        Bookmarks bookmarks(stream, rooms, secrets, history.lists());
        RememberedRooms remembered(rooms, bookmarks, history);
        remembered.load(*Jid::parse(Alice));
        rooms.ensure(*Jid::parse(u"new@c"))->details()->setTitle(u"Mine"_s);
        AccountLists stored;
        stored.rooms = {{.address = u"old@c"_s, .name = u"Old"_s, .nick = u"alice"_s},
                        {.address = u"new@c"_s, .name = {}, .nick = u"alice"_s, .title = u"Yours"_s}};
        stored.ignored = {{u"new@c"_s, {{u"Mallory"_s, {}, {}}}}};
        stored.views = {{u"new@c"_s, {.people = false, .comings = 2}}};
        history.lists().fill({{Alice, stored}});
        QCOMPARE(rooms.count(), 2);
        const Room *late = rooms.find(*Jid::parse(u"old@c"));
        QVERIFY(late);
        QCOMPARE(late->name(), u"Old"_s);
        Room *there = rooms.find(*Jid::parse(u"new@c"));
        QCOMPARE(there->details()->title(), u"Mine"_s);
        QCOMPARE(there->people()->ignored()->people().size(), 1);
        QVERIFY(!there->people()->isShown());
        QCOMPARE(history.lists().view(Alice, u"new@c"_s), stored.views.value(u"new@c"_s));
        QCOMPARE(history.lists().ignored(Alice, u"new@c"_s), stored.ignored.value(u"new@c"_s));
    }
};

PARLOUR_TEST(RememberedRoomsTest)
#include "rememberedroomstest.moc"
#include "support/outbox.h"
