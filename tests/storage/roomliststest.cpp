// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of rooms, from one start to the next, and what earlier versions kept of them among the settings.

#include "otherprocess.h"
#include "storage/disk/database.h"
#include "storage/profilesettings.h"
#include "support/outbox.h"
#include "support/suite.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const QString Alice = u"alice@localhost"_s;
const QString Tea = u"tea@conference.localhost"_s;
const QString Bob = u"böb\\20x@例え.jp"_s;

RememberedRoom fullRoom()
{
    return {.address = Tea,
            .name = u"Tea, \"hot\" = 100 %"_s,
            .nick = u"alice"_s,
            .autojoin = false,
            .title = u"Mine [1]; 🌹"_s,
            .bookmarked = true,
            .pinned = true,
            .level = reading::Level::OnMention,
            .group = u"Work / play"_s,
            .activity = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC)};
}

/// What the data that an earlier version has left says of Alice.
AccountLists aliceLists()
{
    AccountLists lists;
    lists.rooms << fullRoom() << RememberedRoom {u"zebra@c"_s, {}, {}} << RememberedRoom {u"muted@c"_s, {}, u"A"_s}
                << RememberedRoom {u"apple@c"_s, u"Apple"_s, u"a"_s, false};
    lists.rooms[2].level = reading::Level::Never;
    lists.rooms[3].level = reading::Level::OnMention; // Was muted before there were levels.
    using Edit = BookmarkSettings::Edit;
    lists.bookmarks = {.edits = {Edit {u"a@muc"_s, false, {}, u"R"_s, false},
                                 Edit {.address = u"d@muc"_s, .level = reading::Level::Never},
                                 Edit {u"b@muc"_s, {}, u""_s, {}, true},
                                 Edit {u"c@muc"_s, true, u"C, or = so"_s, {}, false, true}},
                       .seen = {u"c@muc"_s, u"e@muc"_s},
                       .kept = {u"d@muc"_s},
                       .lost = true,
                       .told = true};
    lists.views = {{Tea, {.people = false, .comings = 2}}, {u"nowhere/@c"_s, {.comings = 1}}};
    lists.ignored = {{Tea, {{u"Eve/1"_s, u"id+/="_s, {}}, {u"bob"_s, {}, u"bob@localhost"_s}}}};
    return lists;
}

AccountLists listsOf(const RoomLists &lists, const QString &account)
{
    AccountLists all {lists.rooms(account), lists.bookmarks(account), {}, {}};
    for (const QString &room : {Tea, u"nowhere/@c"_s, u"later@c"_s, u"x@c"_s}) {
        if (const auto view = lists.view(account, room); view != RoomView {})
            all.views.insert(room, view);
        if (const auto people = lists.ignored(account, room); !people.isEmpty())
            all.ignored.insert(room, people);
    }
    return all;
}

void store(RoomLists &lists, const QString &account, const AccountLists &all)
{
    lists.storeRooms(account, all.rooms);
    lists.storeBookmarks(account, all.bookmarks);
    for (const auto &[room, view] : all.views.asKeyValueRange())
        lists.setView(account, room, view);
    for (const auto &[room, people] : all.ignored.asKeyValueRange())
        lists.setIgnored(account, room, people);
}

QList<RememberedRoom> numbered(int count)
{
    QList<RememberedRoom> rooms;
    for (int i = 0; i < count; ++i)
        rooms << RememberedRoom {u"room%1@conference.example.org"_s.arg(i), u"Room %1"_s.arg(i), u"j"_s, i % 2 == 0};
    return rooms;
}

} // namespace

class RoomListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void allOfThemIsThereAfterARestart()
    {
        {
            Outbox outbox(file());
            QVERIFY(outbox.lists().isReady() && outbox.lists().isWhole());
            store(outbox.lists(), Alice, aliceLists());
            store(outbox.lists(), Bob, {.rooms = numbered(2000), .bookmarks = {}, .views = {}, .ignored = {}});
        }
        Outbox outbox(file());
        QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
        QCOMPARE(outbox.lists().rooms(Bob), numbered(2000));
        QCOMPARE(listsOf(outbox.lists(), u"x@y"_s), AccountLists());
    }

    void whatChangesLeavesNoRest()
    {
        AccountLists fewer = aliceLists();
        fewer.rooms.swapItemsAt(0, 3);
        fewer.rooms.removeAt(1);
        fewer.rooms[0].title = u"Another"_s;
        fewer.bookmarks.edits.removeAt(1);
        fewer.bookmarks.seen.removeFirst();
        fewer.bookmarks.lost = false;
        fewer.ignored[Tea].removeFirst();
        {
            Outbox outbox(file());
            store(outbox.lists(), Alice, aliceLists());
            store(outbox.lists(), Alice, fewer);
            outbox.lists().setView(Alice, u"nowhere/@c"_s, {});
        }
        fewer.views.remove(u"nowhere/@c"_s);
        {
            Outbox outbox(file());
            QCOMPARE(listsOf(outbox.lists(), Alice), fewer);
            outbox.lists().setIgnored(Alice, Tea, {});
            store(outbox.lists(), Alice, {});
        }
        Outbox outbox(file());
        QCOMPARE(listsOf(outbox.lists(), Alice).rooms, QList<RememberedRoom>());
        QCOMPARE(listsOf(outbox.lists(), Alice).bookmarks, BookmarkSettings());
        QVERIFY(outbox.lists().ignored(Alice, Tea).isEmpty());
    }

    void onlyWhatDiffersIsWritten()
    {
        Outbox outbox(file());
        outbox.lists().storeRooms(Alice, numbered(200));
        auto rooms = numbered(200);
        rooms[7].pinned = true;
        const QSignalSpy changes(&outbox.lists(), &RoomLists::changed);
        outbox.lists().storeRooms(Alice, rooms);
        outbox.lists().storeRooms(Alice, rooms);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(1).value<listchanges::Changes>().size(), 1);
    }

    void aKilledProgramHasStoredThem()
    {
        otherprocess::dieAfter([this] {
            Outbox outbox(file());
            store(outbox.lists(), Alice, aliceLists());
        });
        const Outbox outbox(file());
        QCOMPARE(listsOf(const_cast<Outbox &>(outbox).lists(), Alice), aliceLists());
    }

    void theyAreReadWithoutWaiting()
    {
        {
            ProfileHistory history(file()); // In a thread of its own; the end waits for what is to be written.
            QVERIFY(!history.lists().isReady());
            QTRY_VERIFY(history.lists().isReady());
            history.lists().storeRooms(Alice, numbered(200));
        }
        ProfileHistory history(file());
        QTRY_VERIFY(history.lists().isWhole());
        QCOMPARE(history.lists().rooms(Alice), numbered(200));
    }

    void anAccountTakesItsListsWithIt()
    {
        {
            Outbox outbox(file());
            store(outbox.lists(), Alice, aliceLists());
            store(outbox.lists(), Bob, aliceLists());
            outbox.remove({Alice, {}, QDateTime::currentDateTimeUtc()}, nullptr, {}); // Only messages.
            outbox.remove({Bob, Tea}, nullptr, {});
        }
        {
            Outbox outbox(file());
            QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
            QCOMPARE(listsOf(outbox.lists(), Bob), aliceLists());
            outbox.removeAccount(Alice);
        }
        Outbox outbox(file());
        QCOMPARE(listsOf(outbox.lists(), Alice), AccountLists());
        QCOMPARE(listsOf(outbox.lists(), Bob), aliceLists());
    }

    void oldListsAreRead()
    {
        copyOldSettings();
        const auto old = ProfileSettings(settingsFile()).oldLists();
        QCOMPARE(old.size(), 3);
        QCOMPARE(old.value(Alice), aliceLists());
        QCOMPARE(old.value(Bob).rooms, (QList<RememberedRoom> {{Tea, {}, u"böb"_s, true}}));
        QCOMPARE(old.value(Bob).ignored.value(u"x@c"_s), (QList<IgnoredPerson> {{u"Mallory"_s, {}, {}}}));
        QCOMPARE(old.value(u"gone@example.org"_s).rooms.size(), 1);
    }

    void oldListsMoveInOnce()
    {
        copyOldSettings();
        { // The program dies before they are removed.
            ProfileSettings settings(settingsFile());
            Outbox outbox(file(), {{}, settings.oldLists()});
            QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
            QCOMPARE(outbox.lists().rooms(Bob).size(), 1);
            outbox.lists().storeRooms(Bob, {});
            outbox.lists().setIgnored(Alice, Tea, {});
        }
        AccountLists changed = aliceLists();
        changed.ignored.clear();
        {
            ProfileSettings settings(settingsFile());
            ProfileHistory history(file(), ProfileHistory::Thread::Own, {{}, settings.oldLists()});
            connect(&history.lists(), &RoomLists::imported, [&settings] { settings.removeOldLists(); });
            QTRY_VERIFY(history.lists().isReady());
            QCOMPARE(listsOf(history.lists(), Alice), changed);
            QVERIFY(history.lists().rooms(Bob).isEmpty());
        }
        const ProfileSettings settings(settingsFile());
        QVERIFY(settings.oldLists().isEmpty());
        QCOMPARE(settings.accounts().size(), 2);
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(settings.roomOrder(), u"activity"_s);
        QCOMPARE(settings.windowState(u"main"_s), "state"_ba);
        QCOMPARE(settings.keepDaysOfRooms(Alice).value(Tea), 30);
        QFile left(settingsFile());
        QVERIFY(left.open(QIODevice::ReadOnly));
        const auto text = left.readAll();
        for (const auto &group : {"[rooms]", "[bookmarks]", "[people]", "[comings]", "[ignored]"})
            QVERIFY2(!text.contains(group), group);
        Outbox outbox(file(), {{}, settings.oldLists()});
        QCOMPARE(listsOf(outbox.lists(), Alice), changed);
    }

    /// Before each call that changes a file.
    void theProgramDiesWhileTheyMoveIn()
    {
        copyOldSettings();
        const auto old = ProfileSettings(settingsFile()).oldLists();
        const QString origin = m_dir->filePath(u"origin.sqlite"_s);
        {
            const Outbox made(origin);
        }
        int steps = 0;
        for (bool ended = false; !ended; ++steps) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"profile.sqlite"_s);
            QVERIFY(QFile::copy(origin, path));
            const auto open = [&] { const Outbox outbox(path, {{}, old}); };
            ended = otherprocess::step(open, [&](int call) { return call < steps; });
            Outbox outbox(path, {{}, old});
            QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
            QCOMPARE(outbox.lists().rooms(Bob).size(), 1);
        }
        QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
    }

    /// It is used, and what is stored elsewhere stays there.
    void whereNothingCanBeStoredOldListsAreUsed()
    {
        copyOldSettings();
        const auto old = ProfileSettings(settingsFile()).oldLists();
        {
            Database newer(file(), {.version = 99, .tables = {}});
            QCOMPARE(newer.open(), DiskTrouble::None);
        }
        Outbox outbox(file(), {{}, old});
        QCOMPARE(outbox.health().trouble(), DiskTrouble::Newer);
        QVERIFY(outbox.lists().isReady() && !outbox.lists().isWhole());
        QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
    }

    void whatCannotBeReadYetIsNotReplaced()
    {
        {
            Outbox outbox(file());
            store(outbox.lists(), Alice, aliceLists());
        }
        AccountLists expected = aliceLists();
        {
            otherprocess::Rival rival(file(), otherprocess::Rival::Lock::Everything);
            QVERIFY(rival.holds());
            Outbox outbox(file());
            QVERIFY(outbox.health().trouble() != DiskTrouble::None);
            QVERIFY(outbox.lists().isReady() && !outbox.lists().isWhole());
            const QSignalSpy completed(&outbox.lists(), &RoomLists::completed);
            const RememberedRoom fresh {u"new@c"_s, {}, u"n"_s};
            outbox.lists().storeRooms(Alice, {fresh});
            outbox.lists().setIgnored(Alice, Tea, {{u"Mallory"_s, {}, {}}});
            outbox.lists().storeBookmarks(Alice, {.edits = {{.address = u"z@muc"_s}}, .seen = {}, .kept = {}});
            rival.release();
            outbox.health().retryNow();
            QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
            QCOMPARE(completed.size(), 1);
            expected.rooms.prepend(fresh); // Both were first.
            expected.ignored[Tea].insert(1, {u"Mallory"_s, {}, {}});
            QCOMPARE(outbox.lists().rooms(Alice), expected.rooms);
            QCOMPARE(outbox.lists().ignored(Alice, Tea), expected.ignored[Tea]);
            outbox.lists().storeBookmarks(Alice, {.edits = {{.address = u"z@muc"_s}}, .seen = {}, .kept = {}});
        }
        Outbox outbox(file());
        QCOMPARE(listsOf(outbox.lists(), Alice), expected);
    }

    void whatCanBeReadOfADamagedFileIsThere()
    {
        {
            Outbox outbox(file());
            outbox.lists().storeRooms(Bob, numbered(400));
            store(outbox.lists(), Alice, aliceLists());
        }
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite));
        const qsizetype at = database.readAll().indexOf("Room 200");
        QVERIFY(at > 0);
        database.seek(at / 4096 * 4096);
        database.write(QByteArray(4096, '\0'));
        database.close();
        Outbox outbox(file());
        QCOMPARE(outbox.health().setAside().size(), 1);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
        QCOMPARE(listsOf(outbox.lists(), Alice), aliceLists());
        const auto left = outbox.lists().rooms(Bob);
        QVERIFY2(left.size() > 300 && left.size() < 400, qPrintable(QString::number(left.size())));
        QCOMPARE(left.first(), numbered(400).first());
        QCOMPARE(left.last(), numbered(400).last());
    }

private:
    QString file() const { return m_dir->filePath(u"profile.sqlite"_s); }
    QString settingsFile() const { return m_dir->filePath(u"parlour.ini"_s); }
    void copyOldSettings()
    {
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/profile/with-lists.ini"), settingsFile()));
        QVERIFY(QFile::setPermissions(settingsFile(), QFile::ReadOwner | QFile::WriteOwner));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

PARLOUR_TEST(RoomListsTest)
#include "roomliststest.moc"
