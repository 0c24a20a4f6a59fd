// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/session.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Several accounts and the rooms of all of them; signing in itself is tested in tests/live.
class AccountListTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Report = QAbstractItemModelTester::FailureReportingMode::QtTest;

    struct Scene
    {
        QTemporaryDir folder;
        ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
        MemorySecrets secrets;
        Outbox outbox {u":memory:"_s};
        FakeStreams streams;

        /// Stores an account with rooms called after it: "a@x" has "a0@c", "a1@c" ...
        void store(const QString &address, int rooms, bool enabled = true)
        {
            AccountSettings account;
            account.address = address;
            account.enabled = enabled;
            settings.storeAccount(account);
            QList<RememberedRoom> remembered;
            for (int i = 0; i < rooms; ++i)
                remembered << RememberedRoom {u"%1%2@c"_s.arg(address.front()).arg(i), {}, u"nick"_s, false};
            settings.storeRooms(address, remembered);
        }
        QStringList stored() const
        {
            QStringList addresses;
            for (const auto &account : settings.accounts())
                addresses << account.address;
            return addresses;
        }
    };

    static QString names(const Rooms &rooms)
    {
        QStringList all;
        for (int row = 0; row < rooms.count(); ++row)
            all << rooms.index(row, 0).data(RoomList::NameRole).toString();
        return all.join(u' ');
    }

private Q_SLOTS:
    void withoutAccountsThereIsAnEntrance()
    {
        Scene s;
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        QCOMPARE(session.accounts()->count(), 0);
        QVERIFY(session.accounts()->outside());
        QVERIFY(session.accounts()->entrance());
        QVERIFY(!session.usualAccount());
    }

    void theOnlyAccountIsTheEntranceWhenItIsSignedOut()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        QSignalSpy changed(session.accounts(), &AccountList::entranceChanged);
        QVERIFY(!session.accounts()->outside());
        session.start();
        QTRY_VERIFY(session.accounts()->outside()); // No password is kept.
        QCOMPARE(session.accounts()->entrance(), session.accounts()->at(0));
        QCOMPARE(changed.size(), 1);
        session.accounts()->at(0)->setEnabled(false); // Whoever is off by choice is not asked to sign in.
        QVERIFY(!session.accounts()->outside());
        QCOMPARE(session.accounts()->stateText(), u"Off"_s);
    }

    void oneOfSeveralDoesNotKeepTheOthersOut()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1);
        s.store(u"d@x"_s, 0, false);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.start();
        auto *accounts = session.accounts();
        QTRY_COMPARE(accounts->at(0)->state(), Account::State::SignedOut);
        QTRY_COMPARE(accounts->at(1)->state(), Account::State::SignedOut);
        QCOMPARE(accounts->at(2)->state(), Account::State::Off);
        QVERIFY(!accounts->outside());
        QVERIFY(accounts->at(0)->needsPerson());
        QVERIFY(!accounts->at(2)->needsPerson());
        QCOMPARE(s.secrets.reads, (QStringList {u"account:a@x"_s, u"account:b@x"_s})); // Off asks for nothing.
        QCOMPARE(accounts->stateText(), u"0 of 2 online"_s);
        QVERIFY(!accounts->allOnline());
    }

    void anAddressCanBeThereOnce()
    {
        Scene s;
        s.store(u"a@x"_s, 0);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        Account *newcomer = session.accounts()->beginAdding();
        QCOMPARE(session.accounts()->beginAdding(), newcomer);
        QVERIFY(!newcomer->signIn()->addressProblem(u" A@x "_s).isEmpty());
        QVERIFY(newcomer->signIn()->addressProblem(u"b@x"_s).isEmpty());
        QVERIFY(session.accounts()->at(0)->signIn()->addressProblem(u"a@x"_s).isEmpty()); // That is itself.
        newcomer->signIn()->begin(u"a@x"_s, u"pw"_s, {}, 0);
        QCOMPARE(newcomer->state(), Account::State::SignedOut);
        session.accounts()->cancelAdding();
        QCOMPARE(session.accounts()->count(), 1);
        QVERIFY(!session.accounts()->outside());
    }

    void theCommandLineSignsInItsAccountOnly()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1, false);
        SessionOptions options;
        options.account = u"b@x"_s;
        options.password = u"pw"_s;
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, options);
        QCOMPARE(session.accounts()->count(), 1);
        QCOMPARE(session.accounts()->at(0)->address(), u"b@x"_s);
        QVERIFY(session.accounts()->at(0)->enabled()); // For this run.
        QCOMPARE(session.rooms()->count(), 1);
        QVERIFY(!s.settings.accounts().at(1).enabled);
        QCOMPARE(s.stored(), (QStringList {u"a@x"_s, u"b@x"_s}));
    }

    void roomsFollowTheirAccounts()
    {
        Scene s;
        s.store(u"a@x"_s, 2);
        s.store(u"b@x"_s, 0);
        s.store(u"d@x"_s, 3);
        s.store(u"e@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &accounts = *session.accounts();
        auto &rooms = *session.rooms();
        QAbstractItemModelTester accountsTester(&accounts, Report);
        QAbstractItemModelTester roomsTester(&rooms, Report);
        QCOMPARE(names(rooms), u"a0 a1 d0 d1 d2 e0"_s);
        rooms.setCurrent(rooms.at(2));
        QCOMPARE(rooms.currentAccount()->address(), u"d@x"_s);
        const Room *open = rooms.current();

        accounts.move(2, 0);
        QCOMPARE(names(rooms), u"d0 d1 d2 a0 a1 e0"_s);
        QCOMPARE(s.stored(), (QStringList {u"d@x"_s, u"a@x"_s, u"b@x"_s, u"e@x"_s}));
        QCOMPARE(rooms.current(), open);
        QCOMPARE(rooms.currentRow(), 0);
        accounts.move(0, 3);
        QCOMPARE(names(rooms), u"a0 a1 e0 d0 d1 d2"_s);
        accounts.move(1, 0); // It has no rooms.
        accounts.move(0, 2);
        accounts.move(7, 0);
        QCOMPARE(names(rooms), u"a0 a1 e0 d0 d1 d2"_s);

        accounts.find(u"a@x"_s)->showRoom(u"new@c"_s);
        QCOMPARE(names(rooms), u"a0 a1 new e0 d0 d1 d2"_s);
        QCOMPARE(rooms.currentRow(), 2); // Whoever opens a room in an account opens it here.
        rooms.forget(rooms.at(0));
        accounts.remove(accounts.find(u"e@x"_s), true, true);
        QCOMPARE(names(rooms), u"a1 new d0 d1 d2"_s);
        QCOMPARE(rooms.index(2, 0).data(Rooms::AddressRole).toString(), u"d@x"_s);
        QCOMPARE(rooms.accountAt(1)->address(), u"a@x"_s);
        QVERIFY(!rooms.at(5) && !rooms.at(-1) && !rooms.accountAt(5));
    }

    void oneWalksThroughAllRooms()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 2);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &rooms = *session.rooms();
        QSignalSpy changed(&rooms, &Rooms::currentChanged);
        rooms.step(1);
        QCOMPARE(rooms.current(), rooms.at(0));
        rooms.step(1);
        rooms.step(1);
        rooms.step(1);
        QCOMPARE(rooms.current(), rooms.at(2));
        QCOMPARE(s.settings.currentAccount(), u"b@x"_s);
        rooms.step(-1);
        rooms.step(-1);
        QCOMPARE(rooms.currentAccount()->address(), u"a@x"_s);
        QCOMPARE(s.settings.currentAccount(), u"a@x"_s);
        rooms.step(1); // The account has had this room open before.
        QCOMPARE(rooms.current(), rooms.at(1));
        QCOMPARE(changed.size(), 6);
        rooms.forget(rooms.at(1));
        rooms.forget(rooms.at(1));
        QCOMPARE(rooms.current(), rooms.at(0)); // The neighbour is another account's.
    }

    void roomsStandAsThePersonWantsThem()
    {
        Scene s;
        s.store(u"a@x"_s, 4);
        s.store(u"b@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &rooms = *session.rooms();
        QAbstractItemModelTester tester(&rooms, Report);
        QCOMPARE(rooms.firstSections(), (QStringList {u"a@x\n"_s, u"b@x\n"_s}));
        rooms.at(2)->listing()->setPinned(true);
        QCOMPARE(names(rooms), u"a2 a0 a1 a3 b0"_s);
        rooms.at(1)->listing()->setGroup(u"Work"_s);
        rooms.at(4)->listing()->setGroup(u"Fun"_s);
        QCOMPARE(names(rooms), u"a2 a1 a3 a0 b0"_s);
        QCOMPARE(rooms.groups(), (QStringList {u"Fun"_s, u"Work"_s}));
        QCOMPARE(rooms.index(3, 0).data(Rooms::SectionRole).toString(), u"a@x\nWork"_s);
        QCOMPARE(rooms.firstSections(), (QStringList {u"a@x\n"_s, u"b@x\nFun"_s}));
        QVERIFY(!rooms.canShift(rooms.at(1), -1)); // Not above what is pinned.
        QVERIFY(!rooms.canShift(rooms.at(2), 1));  // Nor into a group.
        QVERIFY(rooms.canShift(rooms.at(1), 1));
        rooms.shift(rooms.at(1), 1);
        QCOMPARE(names(rooms), u"a2 a3 a1 a0 b0"_s);
        rooms.setOrder(Rooms::Order::ByName);
        QCOMPARE(names(rooms), u"a2 a1 a3 a0 b0"_s);
        QVERIFY(!rooms.canShift(rooms.at(1), 1));
        rooms.setOrder(Rooms::Order::ByActivity);
        rooms.at(2)->listing()->heard(QDateTime::currentDateTimeUtc());
        QCOMPARE(names(rooms), u"a2 a1 a3 a0 b0"_s);
        QCOMPARE(s.settings.roomOrder(), u"activity"_s);
        rooms.setCurrent(rooms.at(1));
        rooms.forget(rooms.at(1));
        QCOMPARE(rooms.current(), rooms.at(0)); // The neighbour that is seen.
        QCOMPARE(names(rooms), u"a2 a3 a0 b0"_s);
    }

    void roomsOfOneNameAreToldApart()
    {
        Scene s;
        s.store(u"a@x"_s, 3);
        s.store(u"b@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &rooms = *session.rooms();
        QAbstractItemModelTester tester(&rooms, Report);
        const auto said = [&rooms] {
            QStringList all;
            for (int row = 0; row < rooms.count(); ++row)
                all << rooms.index(row, 0).data(RoomList::AccessibleNameRole).toString().chopped(12);
            return all.join(u' ');
        };
        const auto apart = [&rooms](int row) { return rooms.index(row, 0).data(AllRooms::ApartRole).toString(); };
        QCOMPARE(said(), u"a0 a1 a2 b0"_s);
        rooms.at(0)->details()->setOwnName(u"Board"_s);
        QCOMPARE(said(), u"Board a1 a2 b0"_s);
        rooms.at(3)->details()->setOwnName(u"B\u043eard"_s); // Cyrillic, and another account's.
        QCOMPARE(said(), u"Board (a0@c) a1 a2 B\u043eard (b0@c)"_s);
        QCOMPARE(apart(0), u"a0@c"_s);
        QCOMPARE(apart(1), QString());
        rooms.at(1)->details()->setOwnName(u"board "_s);
        QCOMPARE(said(), u"Board (a0@c) board  (a1@c) a2 B\u043eard (b0@c)"_s);
        session.accounts()->at(1)->setEnabled(false);
        QCOMPARE(rooms.index(3, 0).data(RoomList::AccessibleNameRole).toString(), u"B\u043eard (b0@c), Off"_s);
        rooms.forget(rooms.at(3));
        QCOMPARE(said(), u"Board (a0@c) board  (a1@c) a2"_s);
        QSignalSpy changed(&rooms, &QAbstractItemModel::dataChanged);
        rooms.at(1)->details()->setTitle(u"Garden"_s);
        QCOMPARE(said(), u"Board Garden a2"_s);
        QVERIFY(std::ranges::any_of(changed, [](const auto &args) { return args.first().toModelIndex().row() == 0; }));
    }

    void oneRoomInTwoAccountsIsNoNamesake()
    {
        Scene s;
        for (const auto &address : {u"a@x"_s, u"b@x"_s}) {
            s.store(address, 0);
            s.settings.storeRooms(address, {RememberedRoom {u"tea@c"_s, {}, u"nick"_s, false}});
        }
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        QCOMPARE(names(*session.rooms()), u"tea tea"_s);
        QCOMPARE(session.rooms()->index(0, 0).data(AllRooms::ApartRole).toString(), QString());
    }

    void anAccountThatIsOffHasItsRoomsAtRest()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        const auto name = [&] { return session.rooms()->index(1, 0).data(RoomList::AccessibleNameRole).toString(); };
        QCOMPARE(name(), u"b0, not joined"_s);
        QSignalSpy changed(session.rooms(), &QAbstractItemModel::dataChanged);
        session.accounts()->at(1)->setEnabled(false);
        QCOMPARE(name(), u"b0, Off"_s);
        QCOMPARE(changed.last().first().toModelIndex().row(), 1);
        session.accounts()->at(1)->setEnabled(true);
        QCOMPARE(name(), u"b0, not joined"_s);
    }

    void removingDeletesWhatWasChosen_data()
    {
        QTest::addColumn<bool>("passwords");
        QTest::addColumn<bool>("rooms");
        QTest::newRow("all") << true << true;
        QTest::newRow("passwords") << true << false;
        QTest::newRow("rooms") << false << true;
        QTest::newRow("neither") << false << false;
    }
    void removingDeletesWhatWasChosen()
    {
        QFETCH(bool, passwords);
        QFETCH(bool, rooms);
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1);
        for (const auto &key : {u"account:a@x"_s, u"rooms:a@x"_s, u"account:b@x"_s, u"rooms:b@x"_s})
            s.secrets.secrets.insert(key, u"{}"_s);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.rooms()->setCurrent(session.rooms()->at(0));
        QPointer<Account> gone = session.accounts()->at(0);
        session.accounts()->remove(gone, passwords, rooms);
        QCOMPARE(session.rooms()->current(), nullptr);
        QCOMPARE(session.accounts()->count(), 1);
        QCOMPARE(s.stored(), QStringList {u"b@x"_s});
        QTRY_VERIFY(!gone);
        QCOMPARE(s.settings.rooms(u"a@x"_s).isEmpty(), rooms);
        QTRY_COMPARE(s.secrets.secrets.size(), passwords ? 2 : 4);
        QVERIFY(s.secrets.secrets.contains(u"account:b@x"_s));
        QCOMPARE(s.settings.rooms(u"b@x"_s).size(), 1);
        QVERIFY(session.accounts()->notice().isEmpty());
        session.accounts()->remove(session.accounts()->at(0), false, false);
        QVERIFY(session.accounts()->outside());
        QVERIFY(session.accounts()->entrance()->address().isEmpty());
    }

    void aKeychainThatKeepsPasswordsIsTold()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.secrets.state = KeychainState::Locked;
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.accounts()->remove(session.accounts()->at(0), true, true);
        QTRY_COMPARE(session.accounts()->notice(), u"The passwords of a@x are still in the keychain: it is locked."_s);
        session.accounts()->dismissNotice();
        QVERIFY(session.accounts()->notice().isEmpty());
    }

    void aLinkOpensWhereTheRoomIsKnown()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1);
        Session session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.start();
        session.openLink(u"b0@c"_s, {}, {});
        QCOMPARE(session.rooms()->currentAccount()->address(), u"b@x"_s);
        session.rooms()->setCurrent(session.rooms()->at(0));
        session.openLink(u"new@c"_s, {}, {});
        QCOMPARE(session.rooms()->currentAccount()->address(), u"a@x"_s);
        session.accounts()->at(0)->setEnabled(false);
        session.openLink(u"newer@c"_s, {}, {}); // Not where nobody can join it.
        QCOMPARE(session.rooms()->currentAccount()->address(), u"b@x"_s);
    }

    void accountsOfAnOlderSettingsFile()
    {
        Scene s;
        {
            QSettings ini(s.folder.filePath(u"parlour.ini"_s), QSettings::IniFormat);
            ini.setValue("currentAccount", u"b@x"_s);
            ini.beginWriteArray("accounts");
            for (const auto &address : {u"a@x"_s, u"b@x"_s}) {
                ini.setArrayIndex(address == u"a@x"_s ? 0 : 1);
                ini.setValue("address", address);
            }
            ini.endArray();
        }
        ProfileSettings settings(s.folder.filePath(u"parlour.ini"_s));
        Session session(s.streams.factory(), settings, s.secrets, s.outbox, {});
        session.start();
        QCOMPARE(session.accounts()->count(), 2);
        QCOMPARE(session.accounts()->at(0)->state(), Account::State::Off);
        QVERIFY(session.accounts()->at(1)->enabled());
    }
};

PARLOUR_TEST(AccountListTest)
#include "accountlisttest.moc"
