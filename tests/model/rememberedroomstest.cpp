// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/rememberedrooms.h"
#include "model/bookmarks/bookmarks.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const QString Alice = u"alice@localhost"_s;

struct Scene
{
    QTemporaryDir folder;
    ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
    MemorySecrets store;
    RoomSecrets secrets {store};
    Outbox outbox {u":memory:"_s};
    FakeStream stream;
    AccountRooms rooms {stream, secrets, outbox};
    Bookmarks bookmarks {stream, rooms, secrets, settings};
    std::unique_ptr<RememberedRooms> remembered = std::make_unique<RememberedRooms>(rooms, bookmarks, settings, outbox);

    explicit Scene(int count)
    {
        QList<RememberedRoom> all;
        for (int i = 0; i < count; ++i)
            all << RememberedRoom {u"room%1@c"_s.arg(i), {}, u"alice"_s};
        settings.storeRooms(Alice, all);
        remembered->load(*Jid::parse(Alice));
    }
    qsizetype storedPinned(const QString &account = Alice) const
    {
        return std::ranges::count(settings.rooms(account), true, &RememberedRoom::pinned);
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
        QVERIFY(s.settings.rooms(u"bob@localhost"_s).isEmpty());
        QCOMPARE(s.settings.rooms(Alice).size(), 2);
    }

    void whatIsDeletedStoresNothingMore()
    {
        Scene s(2);
        s.pin(0);
        s.remembered->retire();
        QCOMPARE(s.storedPinned(), 1);
        s.settings.forgetRooms(Alice);
        s.pin(1);
        s.rooms.at(0)->people()->setShown(false);
        s.rooms.at(0)->people()->comings()->setShow(Comings::Show::Always);
        s.rooms.at(0)->people()->ignored()->setPeople({{u"Mallory"_s, {}, {}}});
        s.remembered.reset();
        QVERIFY(s.settings.rooms(Alice).isEmpty());
        QVERIFY(s.settings.peopleShown(Alice, u"room0@c"_s));
        QCOMPARE(s.settings.comingsShown(Alice, u"room0@c"_s), 0);
        QVERIFY(s.settings.ignored(Alice, u"room0@c"_s).isEmpty());
    }

    void thePeopleOfARoomAreStoredAtOnce()
    {
        Scene s(1);
        s.rooms.at(0)->people()->setShown(false);
        QVERIFY(!s.settings.peopleShown(Alice, u"room0@c"_s));
        QVERIFY(s.settings.peopleShown(Alice, u"other@c"_s));
        s.rooms.at(0)->people()->comings()->setShow(Comings::Show::Never);
        QCOMPARE(s.settings.comingsShown(Alice, u"room0@c"_s), int(Comings::Show::Never));
        QCOMPARE(s.settings.comingsShown(Alice, u"other@c"_s), int(Comings::Show::Automatic));
        s.settings.setIgnored(Alice, u"new@c"_s, {{u"Mallory"_s, u"id-m"_s, {}}});
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
};

PARLOUR_TEST(RememberedRoomsTest)
#include "rememberedroomstest.moc"
#include "support/outbox.h"
