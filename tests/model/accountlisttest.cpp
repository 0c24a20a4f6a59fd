// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accountsscene.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;

/// Several accounts; signing in itself is tested in tests/live.
class AccountListTest : public QObject
{
    Q_OBJECT

private:
    using Scene = AccountsScene;

private Q_SLOTS:
    void withoutAccountsThereIsAnEntrance()
    {
        Scene s;
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        QCOMPARE(session.accounts()->count(), 0);
        QVERIFY(session.accounts()->outside());
        QVERIFY(session.accounts()->entrance());
        QVERIFY(!session.usualAccount());
    }

    /// Nothing is done with accounts whose rooms are not known yet.
    void accountsWaitForTheirRooms()
    {
        Scene s;
        s.store(u"a@x"_s, 0);
        s.secrets.secrets.insert(u"account:a@x"_s, u"pw"_s);
        MemoryHistory history(false);
        ClientOptions options;
        options.room = u"linked@c"_s;
        Client session(s.streams.factory(), s.settings, s.secrets, history, options);
        QSignalSpy ready(&session, &Client::readyChanged);
        session.start();
        QVERIFY(!session.isReady());
        QCOMPARE(session.accounts()->count(), 0);
        QVERIFY(!session.accounts()->outside()); // Nobody is asked to sign in.
        QVERIFY(s.streams.made.isEmpty());
        AccountLists lists;
        lists.rooms = {{u"tea@c"_s, {}, u"nick"_s}, {u"ant@c"_s, {}, u"nick"_s}};
        history.lists().fill({{u"a@x"_s, lists}});
        QVERIFY(session.isReady());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(session.accounts()->count(), 1);
        auto *rooms = session.accounts()->at(0)->rooms();
        QCOMPARE(rooms->count(), 3);
        QCOMPARE(rooms->at(0)->addressText(), u"tea@c"_s);
        QCOMPARE(rooms->at(1)->addressText(), u"ant@c"_s);
        QCOMPARE(rooms->at(2)->addressText(), u"linked@c"_s);
        QTRY_COMPARE(session.accounts()->at(0)->state(), Account::State::Reconnecting);
        QTRY_VERIFY(s.streams.made.first()->opened.size() > 0);
    }

    void theOnlyAccountIsTheEntranceWhenItIsSignedOut()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
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
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
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
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
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
        ClientOptions options;
        options.account = u"b@x"_s;
        options.password = u"pw"_s;
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, options);
        QCOMPARE(session.accounts()->count(), 1);
        QCOMPARE(session.accounts()->at(0)->address(), u"b@x"_s);
        QVERIFY(session.accounts()->at(0)->enabled()); // For this run.
        QCOMPARE(session.chats()->count(), 1);
        QVERIFY(!s.settings.accounts().at(1).enabled);
        QCOMPARE(s.stored(), (QStringList {u"a@x"_s, u"b@x"_s}));
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
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.chats()->open(0);
        QPointer<Account> gone = session.accounts()->at(0);
        session.accounts()->remove(gone, passwords, rooms);
        QCOMPARE(session.chats()->currentRoom(), nullptr);
        QCOMPARE(session.accounts()->count(), 1);
        QCOMPARE(s.stored(), QStringList {u"b@x"_s});
        QTRY_VERIFY(!gone);
        QCOMPARE(s.outbox.lists().rooms(u"a@x"_s).isEmpty(), rooms);
        QTRY_COMPARE(s.secrets.secrets.size(), passwords ? 2 : 4);
        QVERIFY(s.secrets.secrets.contains(u"account:b@x"_s));
        QCOMPARE(s.outbox.lists().rooms(u"b@x"_s).size(), 1);
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
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
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
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.start();
        session.openLink(u"b0@c"_s, {}, {});
        QCOMPARE(session.chats()->currentAccount()->address(), u"b@x"_s);
        session.chats()->open(0);
        session.openLink(u"new@c"_s, {}, {});
        QCOMPARE(session.chats()->currentAccount()->address(), u"a@x"_s);
        session.accounts()->at(0)->setEnabled(false);
        session.openLink(u"newer@c"_s, {}, {}); // Not where nobody can join it.
        QCOMPARE(session.chats()->currentAccount()->address(), u"b@x"_s);
    }

    void aLinkToAPersonOpensTheChat()
    {
        Scene s;
        s.store(u"a@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        session.start();
        Account *account = session.accounts()->at(0);
        const QSignalSpy offered(account, &Account::contactOffered);
        using enum XmppLink::Action;
        session.openLink(u"eve@y"_s, {}, {}, Show);
        QCOMPARE(account->directChats()->count(), 1);
        session.openLink(u"ann@conference.y"_s, {}, {}, Message);
        QCOMPARE(account->directChats()->count(), 2);
        session.openLink(u"bob@y"_s, u"Bob"_s, {}, Roster);
        QCOMPARE(account->directChats()->count(), 2);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first(), (QVariantList {u"bob@y"_s, u"Bob"_s}));
        session.openLink(u"hall@conference.y"_s, {}, {}, Show);
        QVERIFY(account->rooms()->find(*Jid::parse(u"hall@conference.y")));
        session.openLink(u"hall@conference.y"_s, {}, {}, Message); // It is a room, whatever the link says.
        QCOMPARE(account->directChats()->count(), 2);
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
        Client session(s.streams.factory(), settings, s.secrets, s.outbox, {});
        session.start();
        QCOMPARE(session.accounts()->count(), 2);
        QCOMPARE(session.accounts()->at(0)->state(), Account::State::Off);
        QVERIFY(session.accounts()->at(1)->enabled());
    }
};

PARLOUR_TEST(AccountListTest)
#include "accountlisttest.moc"
