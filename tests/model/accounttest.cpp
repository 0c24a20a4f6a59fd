// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountlist.h"
#include "model/account/roomdraft.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What an account says and remembers; signing in itself is tested in tests/network and tests/live.
class AccountTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        QTemporaryDir folder;
        ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
        MemorySecrets secrets;
        Outbox outbox {u":memory:"_s};
        FakeStreams streams;
        Account account {streams.factory()(), settings, secrets, outbox};
        FakeStream &stream = *streams.made.first();
    };

private Q_SLOTS:
    void addressesAreCheckedWithWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::newRow("fine") << u"romeo@example.org"_s << true;
        QTest::newRow("white space around it") << u"  romeo@example.org "_s << true;
        QTest::newRow("a link") << u"<xmpp:romeo@example.org>"_s << true;
        QTest::newRow("a host with an underscore") << u"ann@my_server"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no localpart") << u"example.org"_s << false;
        QTest::newRow("no domain") << u"romeo@"_s << false;
        QTest::newRow("nonsense") << u"@@@ /"_s << false;
    }
    void addressesAreCheckedWithWords()
    {
        QFETCH(QString, typed);
        QFETCH(bool, valid);
        Scene s;
        QCOMPARE(s.account.signIn()->addressProblem(typed).isEmpty(), valid);
    }

    void badInputJoinsNothing()
    {
        Scene s;
        QVERIFY(!s.account.joinRoom(u"no room"_s, u"Romeo"_s));
        QVERIFY(!s.account.joinRoom(u"tea@conference.localhost/nick"_s, u"Romeo"_s));
        QVERIFY(!s.account.joinRoom(u"tea@conference.localhost"_s, u"  "_s));
        QVERIFY(!s.account.joinRoom(u"tea@conference.localhost"_s, u"\U0001F339"_s));
        QVERIFY(!s.account.joinRoom(u"tea@conference.localhost"_s, QString(1024, u'n')));
        QCOMPARE(s.account.rooms()->count(), 0);
        QVERIFY(!s.account.roomAddressProblem(u"no room"_s).isEmpty());
        QVERIFY(!s.account.nickProblem(u"\U0001F339"_s).isEmpty());
    }

    void whoSignsInNextKnowsNobodyOfTheOneBefore()
    {
        Scene s;
        s.account.take({.account = *Jid::parse(u"alice@localhost"), .password = u"x"_s});
        s.stream.goOnline();
        const auto isRosters = [](const auto &request) {
            return request.payload.namespaceURI() == "jabber:iq:roster"_L1;
        };
        const auto question = std::ranges::find_if(s.stream.asked, isRosters);
        QVERIFY(question != s.stream.asked.end());
        const auto request = s.stream.asked.takeAt(question - s.stream.asked.begin());
        request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>"
                                "<item jid='bob@localhost' subscription='both'/></query></iq>"_s));
        const auto bob = *Jid::parse(u"bob@localhost");
        QVERIFY(s.account.roster()->seesUs(bob));
        s.account.take({.account = *Jid::parse(u"carol@localhost"), .password = u"x"_s});
        QVERIFY(!s.account.roster()->knows(bob));
        QVERIFY(!s.account.roster()->isHere());
    }

    void linksAreReadWhereARoomIsTyped()
    {
        Scene s;
        const QString usual = s.account.lastNick();
        QVERIFY(s.account.joinRoom(u" <xmpp:hall@rooms.example?join;nick=Rose;password=a%20b> "_s, u"Rose"_s));
        const Room *room = s.account.rooms()->at(0);
        QCOMPARE(room->address().toString(), u"hall@rooms.example"_s);
        QCOMPARE(room->nick(), u"Rose"_s);
        QCOMPARE(s.account.lastNick(), usual); // Somebody else thought of that one.
        QVERIFY(s.account.joinRoom(u"my room@rooms.example"_s, u"Lily"_s));
        QCOMPARE(s.account.rooms()->at(1)->address().toString(), u"my\\20room@rooms.example"_s);
        QCOMPARE(s.account.rooms()->at(1)->name(), u"my room"_s);
        QCOMPARE(s.account.lastNick(), u"Lily"_s);
        QVERIFY(s.account.showRoom(u"hall@conference.my_server.lan"_s, u"\U0001F339"_s)); // A nick from a link.
        QCOMPARE(s.account.rooms()->at(2)->nick(), u"Lily"_s);
    }

    void linksAreReadWhereANewRoomIsNamed()
    {
        Scene s;
        RoomDraft draft;
        draft.setAccount(&s.account);
        draft.setNick(u"Lily"_s);
        draft.typeAddress(u"<xmpp:garden@rooms.example?join>"_s);
        QVERIFY(draft.create());
        QCOMPARE(s.account.rooms()->at(0)->address().toString(), u"garden@rooms.example"_s);
    }

    void aMissingPasswordIsAskedForInWords_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::newRow("nothing saved") << KeychainState::Found;
        QTest::newRow("locked") << KeychainState::Locked;
        QTest::newRow("refused") << KeychainState::Refused;
        QTest::newRow("no service") << KeychainState::NoService;
    }
    void aMissingPasswordIsAskedForInWords()
    {
        QFETCH(KeychainState, state);
        Scene s;
        s.secrets.state = state;
        s.account.take({*Jid::parse(u"romeo@localhost"), {}, {}, 0, {}, {}});
        s.account.start();
        QCOMPARE(s.account.state(), Account::State::Reconnecting);
        QTRY_COMPARE(s.account.state(), Account::State::SignedOut);
        QVERIFY(!s.account.password()->notice().isEmpty());
        QCOMPARE(s.account.address(), u"romeo@localhost"_s);
    }

    void rememberedRoomsComeBack()
    {
        Scene s;
        s.outbox.lists().storeRooms(u"romeo@localhost"_s,
                                    {{u"tea@conference.localhost"_s, u"Tea"_s, u"Romeo"_s, true},
                                     {u"not an address"_s, {}, {}, true},
                                     {u"b@c"_s, {}, u"R"_s, false}});
        s.account.take({*Jid::parse(u"romeo@localhost"), {}, {}, 0, {}, {}});
        s.account.start();
        QCOMPARE(s.account.rooms()->count(), 2);
        QCOMPARE(s.account.rooms()->at(0)->name(), u"Tea"_s);
        QCOMPARE(s.account.rooms()->at(0)->nick(), u"Romeo"_s);
        QVERIFY(s.account.rooms()->at(0)->rejoin()->autojoin());
        QVERIFY(!s.account.rooms()->at(1)->rejoin()->autojoin());
    }

    void anAccountThatIsOffStaysOutAndKeepsItsRooms()
    {
        Scene s;
        AccountSettings stored;
        stored.address = u"romeo@localhost"_s;
        stored.enabled = false;
        s.settings.storeAccount(stored);
        s.outbox.lists().storeRooms(stored.address, {{u"a@c"_s, u"A"_s, u"R"_s, true}});
        s.account.take({*Jid::parse(stored.address), {}, {}, 0, {}, {}});
        s.account.start();
        QCOMPARE(s.account.state(), Account::State::Off);
        QCOMPARE(s.account.rooms()->count(), 1);
        QVERIFY(!s.account.needsPerson());
        s.account.setEnabled(true);
        QCOMPARE(s.account.state(), Account::State::Reconnecting);
        QVERIFY(s.settings.accounts().first().enabled);
        QTRY_COMPARE(s.account.state(), Account::State::SignedOut); // The keychain has nothing.
        QVERIFY(s.account.needsPerson());
        s.account.setEnabled(false);
        QCOMPARE(s.account.state(), Account::State::Off);
        QVERIFY(!s.account.needsPerson());
        QVERIFY(!s.settings.accounts().first().enabled);
        QCOMPARE(s.account.rooms()->count(), 1);
    }

    void whereTheServerIsStaysKnown()
    {
        Scene s;
        AccountSettings stored;
        stored.address = u"romeo@localhost"_s;
        stored.host = u"xmpp.localhost"_s;
        stored.port = 5223;
        s.settings.storeAccount(stored);
        AccountList accounts(s.streams.factory(), s.settings, s.secrets, s.outbox);
        accounts.load();
        QCOMPARE(accounts.at(0)->signIn()->server(), stored.host); // Who signs in again need not type it again.
        QCOMPARE(accounts.at(0)->signIn()->port(), 5223);
    }

    void switchedOffWhileTheKeychainThinksItStaysOff()
    {
        Scene s;
        s.secrets.silent = true;
        s.secrets.secrets.insert(u"account:romeo@localhost"_s, u"pw"_s);
        s.account.take({*Jid::parse(u"romeo@localhost"), {}, {}, 0, {}, {}});
        s.account.start();
        s.account.setEnabled(false);
        s.secrets.answerAll();
        QCOMPARE(s.account.state(), Account::State::Off);
    }

    void anAccountOfTheCommandLineIsNotStored()
    {
        Scene s;
        s.account.setForThisRun();
        s.account.take({*Jid::parse(u"romeo@localhost"), u"pw"_s, {}, 0, {}, {}});
        QVERIFY(!s.account.joinRoom(u"tea"_s, u"Romeo"_s));
        QVERIFY(s.account.joinRoom(u"tea@conference.localhost"_s, u"Romeo"_s)); // Remembers the nickname.
        s.account.setEnabled(false);
        QVERIFY(s.settings.accounts().isEmpty());
    }

    void aChangedPasswordGoesIntoTheKeychain()
    {
        Scene s;
        s.secrets.secrets.insert(u"account:romeo@localhost"_s, u"old"_s);
        s.account.take({*Jid::parse(u"romeo@localhost"), u"old"_s, {}, 0, {}, {}});
        Q_EMIT s.account.password()->change()->accepted(u"new"_s);
        QTRY_COMPARE(s.secrets.secrets.value(u"account:romeo@localhost"_s), u"new"_s);
        QVERIFY(s.account.password()->notice().isEmpty());
        s.secrets.state = KeychainState::Locked;
        Q_EMIT s.account.password()->change()->accepted(u"newer"_s);
        QTRY_VERIFY(!s.account.password()->notice().isEmpty());
    }

    void anotherAccountHasOtherContacts()
    {
        Scene s;
        const Credentials alice {*Jid::parse(u"alice@localhost"), u"pw"_s, {}, 0, {}, {}};
        s.account.take(alice);
        s.account.start();
        s.stream.goOnline();
        s.stream.receive(u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>"
                         "<item jid='bob@localhost' subscription='both'/></query></iq>"_s);
        s.stream.receive(u"<message xmlns='jabber:client' from='bob@localhost/x'>"
                         "<x xmlns='jabber:x:conference' jid='tea@conference.localhost'/></message>"_s);
        const Jid bob = *Jid::parse(u"bob@localhost");
        QVERIFY(s.account.roster()->seesUs(bob));
        QCOMPARE(s.account.invitations()->count(), 1);
        s.account.take(alice);
        QVERIFY(s.account.roster()->seesUs(bob));
        QCOMPARE(s.account.invitations()->count(), 1);
        s.account.take({*Jid::parse(u"zoe@localhost"), u"pw"_s, {}, 0, {}, {}});
        QVERIFY(!s.account.roster()->knows(bob) && !s.account.roster()->isHere());
        QCOMPARE(s.account.invitations()->count(), 0);
    }

    void takingUpAnAccountLeavesItsStoredRoomsAlone()
    {
        Scene s;
        const QList<RememberedRoom> stored {{u"a@c"_s, u"A"_s, u"R"_s, true}, {u"b@c"_s, u"B"_s, u"R"_s, true}};
        s.outbox.lists().storeRooms(u"romeo@localhost"_s, stored);
        s.outbox.lists().setView(u"romeo@localhost"_s, u"a@c"_s, {.people = false});
        s.account.take({*Jid::parse(u"romeo@localhost"), {}, {}, 0, {}, {}});
        QCOMPARE(s.outbox.lists().rooms(u"romeo@localhost"_s), stored);
    }
};

PARLOUR_TEST(AccountTest)
#include "accounttest.moc"
#include "support/outbox.h"
