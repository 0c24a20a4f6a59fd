// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chatsscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

/// What one can open, in rows: which there are, what they say, in which order.
class ChatListTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Report = QAbstractItemModelTester::FailureReportingMode::QtTest;

    /// Of a list in another order, too: each in its place below its room.
    static bool areBelowTheirRooms(const ChatListFilter &chats)
    {
        for (int row = 0; row < chats.count(); ++row) {
            const bool chat = chats.chatAt(row);
            const auto index = chats.index(row, 0);
            if (index.data(ChatList::KindRole)
                    != QVariant::fromValue(chat ? ChatList::Kind::PrivateChat : ChatList::Kind::Room)
                || index.data(ChatList::DepthRole) != int(chat) || (chat && chats.roomAt(row) != chats.roomAt(row - 1)))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void roomsFollowTheirAccounts()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 2);
        s.store(u"b@x"_s, 0);
        s.store(u"d@x"_s, 3);
        s.store(u"e@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &accounts = *session.accounts();
        auto &chats = *session.chats();
        QAbstractItemModelTester accountsTester(&accounts, Report);
        QAbstractItemModelTester chatsTester(&chats, Report);
        QCOMPARE(names(chats), u"a0 a1 d0 d1 d2 e0"_s);
        chats.open(2);
        QCOMPARE(chats.currentAccount()->address(), u"d@x"_s);
        const Room *open = chats.currentRoom();

        accounts.move(2, 0);
        QCOMPARE(names(chats), u"d0 d1 d2 a0 a1 e0"_s);
        QCOMPARE(s.stored(), (QStringList {u"d@x"_s, u"a@x"_s, u"b@x"_s, u"e@x"_s}));
        QCOMPARE(chats.currentRoom(), open);
        QCOMPARE(chats.currentRow(), 0);
        accounts.move(0, 3);
        QCOMPARE(names(chats), u"a0 a1 e0 d0 d1 d2"_s);
        accounts.move(1, 0); // It has no rooms.
        accounts.move(0, 2);
        accounts.move(7, 0);
        QCOMPARE(names(chats), u"a0 a1 e0 d0 d1 d2"_s);

        accounts.find(u"a@x"_s)->showRoom(u"new@c"_s);
        QCOMPARE(names(chats), u"a0 a1 new e0 d0 d1 d2"_s);
        QCOMPARE(chats.currentRow(), 2); // Whoever opens a room in an account opens it here.
        chats.forget(chats.roomAt(0));
        accounts.remove(accounts.find(u"e@x"_s), true, true);
        QCOMPARE(names(chats), u"a1 new d0 d1 d2"_s);
        QCOMPARE(chats.accountAt(2)->address(), u"d@x"_s);
        QCOMPARE(chats.accountAt(1)->address(), u"a@x"_s);
        QVERIFY(!chats.roomAt(5) && !chats.roomAt(-1) && !chats.accountAt(5));
    }

    void roomsStandAsThePersonWantsThem()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 4);
        s.store(u"b@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &chats = *session.chats();
        QAbstractItemModelTester tester(&chats, Report);
        QCOMPARE(chats.firstSections(), (QStringList {u"a@x\n"_s, u"b@x\n"_s}));
        chats.roomAt(2)->preferences()->setPinned(true);
        QCOMPARE(names(chats), u"a2 a0 a1 a3 b0"_s);
        chats.roomAt(1)->preferences()->setGroup(u"Work"_s);
        chats.roomAt(4)->preferences()->setGroup(u"Fun"_s);
        QCOMPARE(names(chats), u"a2 a1 a3 a0 b0"_s);
        QCOMPARE(chats.groups(), (QStringList {u"Fun"_s, u"Work"_s}));
        QCOMPARE(chats.index(3, 0).data(ChatList::SectionRole).toString(), u"a@x\nWork"_s);
        QCOMPARE(chats.firstSections(), (QStringList {u"a@x\n"_s, u"b@x\nFun"_s}));
        QVERIFY(!chats.canShift(chats.roomAt(1), -1)); // Not above what is pinned.
        QVERIFY(!chats.canShift(chats.roomAt(2), 1));  // Nor into a group.
        QVERIFY(chats.canShift(chats.roomAt(1), 1));
        chats.shift(chats.roomAt(1), 1);
        QCOMPARE(names(chats), u"a2 a3 a1 a0 b0"_s);
        chats.setOrder(ChatListFilter::Order::ByName);
        QCOMPARE(names(chats), u"a2 a1 a3 a0 b0"_s);
        QVERIFY(!chats.canShift(chats.roomAt(1), 1));
        chats.setOrder(ChatListFilter::Order::ByActivity);
        chats.roomAt(2)->preferences()->heard(QDateTime::currentDateTimeUtc());
        QCOMPARE(names(chats), u"a2 a1 a3 a0 b0"_s);
        QCOMPARE(s.settings.roomOrder(), u"activity"_s);
        chats.open(1);
        chats.forget(chats.roomAt(1));
        QCOMPARE(chats.currentRoom(), chats.roomAt(0)); // The neighbour that is seen.
        QCOMPARE(names(chats), u"a2 a3 a0 b0"_s);
    }

    void roomsOfOneNameAreToldApart()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 3);
        s.store(u"b@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &chats = *session.chats();
        QAbstractItemModelTester tester(&chats, Report);
        const auto said = [&chats] {
            QStringList all;
            for (int row = 0; row < chats.count(); ++row)
                all << chats.index(row, 0).data(ChatList::AccessibleNameRole).toString().chopped(12);
            return all.join(u' ');
        };
        const auto apart = [&chats](int row) { return chats.index(row, 0).data(ChatList::ApartRole).toString(); };
        QCOMPARE(said(), u"a0 a1 a2 b0"_s);
        chats.roomAt(0)->details()->setOwnName(u"Board"_s);
        QCOMPARE(said(), u"Board a1 a2 b0"_s);
        chats.roomAt(3)->details()->setOwnName(u"B\u043eard"_s); // Cyrillic, and another account's.
        QCOMPARE(said(), u"Board (a0@c) a1 a2 B\u043eard (b0@c)"_s);
        QCOMPARE(apart(0), u"a0@c"_s);
        QCOMPARE(apart(1), QString());
        chats.roomAt(1)->details()->setOwnName(u"board "_s);
        QCOMPARE(said(), u"Board (a0@c) board  (a1@c) a2 B\u043eard (b0@c)"_s);
        session.accounts()->at(1)->setEnabled(false);
        QCOMPARE(chats.index(3, 0).data(ChatList::AccessibleNameRole).toString(), u"B\u043eard (b0@c), Off"_s);
        chats.forget(chats.roomAt(3));
        QCOMPARE(said(), u"Board (a0@c) board  (a1@c) a2"_s);
        QSignalSpy changed(&chats, &QAbstractItemModel::dataChanged);
        chats.roomAt(1)->details()->setTitle(u"Garden"_s);
        QCOMPARE(said(), u"Board Garden a2"_s);
        QVERIFY(std::ranges::any_of(changed, [](const auto &args) { return args.first().toModelIndex().row() == 0; }));
    }

    void oneRoomInTwoAccountsIsNoNamesake()
    {
        AccountsScene s;
        for (const auto &address : {u"a@x"_s, u"b@x"_s}) {
            s.store(address, 0);
            s.outbox.lists().storeRooms(address, {RememberedRoom {u"tea@c"_s, {}, u"nick"_s, false}});
        }
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        QCOMPARE(names(*session.chats()), u"tea tea"_s);
        QCOMPARE(session.chats()->index(0, 0).data(ChatList::ApartRole).toString(), QString());
    }

    void anAccountThatIsOffHasItsRoomsAtRest()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 1);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        const auto name = [&] { return session.chats()->index(1, 0).data(ChatList::AccessibleNameRole).toString(); };
        QCOMPARE(name(), u"b0, not joined"_s);
        QSignalSpy changed(session.chats(), &QAbstractItemModel::dataChanged);
        session.accounts()->at(1)->setEnabled(false);
        QCOMPARE(name(), u"b0, Off"_s);
        QCOMPARE(changed.last().first().toModelIndex().row(), 1);
        session.accounts()->at(1)->setEnabled(true);
        QCOMPARE(name(), u"b0, not joined"_s);
    }

    void rowsTellWhetherTheirRoomsAskForThePerson()
    {
        ChatsScene s(1);
        const auto &chats = s.chats();
        const auto asks = [&chats] {
            return QString((chats.index(0, 0).data(ChatList::WantingRole).toBool() ? u"wanting"_s : QString())
                           + (chats.index(0, 0).data(ChatList::FailedRole).toBool() ? u"failed"_s : QString()));
        };
        s.goOnline();
        QCOMPARE(asks(), QString());
        QSignalSpy changed(&chats, &QAbstractItemModel::dataChanged);
        s.askForPassword(u"a0"_s);
        QTRY_COMPARE(asks(), u"wanting"_s); // Once the keychain has none.
        QVERIFY(std::ranges::any_of(changed, [](const auto &told) {
            return told.at(2).template value<QList<int>>().contains(ChatList::WantingRole);
        }));
        s.client->accounts()->at(0)->setEnabled(false);
        QCOMPARE(asks(), QString()); // At rest, whatever the state of the room.
        s.client->accounts()->at(0)->setEnabled(true);
        s.enter(u"a0"_s);
        QCOMPARE(asks(), QString());
        s.room(u"a0"_s)->receive(
            xml::parse(u"<presence xmlns='jabber:client' type='unavailable' from='a0@c/nick'>"
                       "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='none'/>"
                       "<status code='307'/><status code='110'/></x></presence>"_s));
        QCOMPARE(asks(), u"failed"_s);
    }

    void rowsTellWhatTheirRoomsDo()
    {
        ChatsScene s(1);
        auto &chats = s.chats();
        const auto name = [&] { return chats.index(0, 0).data(ChatList::AccessibleNameRole).toString(); };
        s.goOnline();
        QCOMPARE(s.client->accounts()->at(0)->rooms()->ensure(*Jid::parse(u"A0@c")), s.room(u"a0"_s));
        QCOMPARE(name(), u"a0, not joined"_s);
        QSignalSpy changed(&chats, &QAbstractItemModel::dataChanged);
        s.room(u"a0"_s)->join();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(name(), u"a0, joining"_s);
        s.enter(u"a0"_s);
        s.room(u"a0"_s)->receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='a0@c/bob'><body>hi</body></message>"_s));
        QCOMPARE(name(), u"a0, joined, 1 unread"_s);
        s.room(u"a0"_s)->preferences()->setLevel(reading::Level::OnMention);
        QCOMPARE(name(), u"a0, joined, 1 unread, muted"_s);
        s.room(u"a0"_s)->conversation()->composer()->setDraft(u"half a\nsenten"_s);
        QCOMPARE(name(), u"a0, joined, 1 unread, draft, muted"_s);
        QCOMPARE(chats.index(0, 0).data(ChatList::DraftRole).toString(), u"half a senten"_s);
        s.room(u"a0"_s)->streamLost();
        QCOMPARE(chats.index(0, 0).data(ChatList::DraftRole).toString(), QString()); // Its state matters more.
        s.room(u"a0"_s)->streamBack(true);
        QCOMPARE(chats.index(0, 0).data(ChatList::DraftRole).toString(), u"half a senten"_s);
        s.room(u"a0"_s)->conversation()->composer()->setDraft({});
        QCOMPARE(name(), u"a0, joined, 1 unread, muted"_s);
        s.client->keywords()->setText(u"tea, Release"_s);
        s.room(u"a0"_s)->receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='a0@c/bob'><body>a release!</body></message>"_s));
        QCOMPARE(name(), u"a0, joined, 2 unread, 1 mention(s), muted"_s);
        QVERIFY(!chats.index(0, 0).data(ChatList::QuietRole).toBool());
        s.room(u"a0"_s)->preferences()->setLevel(reading::Level::Never);
        QVERIFY(chats.index(0, 0).data(ChatList::QuietRole).toBool());
        chats.markAllRead();
        QCOMPARE(name(), u"a0, joined, muted"_s);
    }

    void privateChatsStandBelowTheirRoom()
    {
        ChatsScene s(3);
        auto &chats = s.chats();
        QAbstractItemModelTester tester(&chats, Report);
        QAbstractItemModelTester sourceTester(chats.sourceModel(), Report);
        PrivateChat *bob = s.whisper(u"a1"_s, u"bob"_s);
        s.whisper(u"a0"_s, u"eve"_s);
        s.whisper(u"a1"_s, u"ada"_s);
        s.whisper(u"b0"_s, u"dan"_s);
        QCOMPARE(names(chats), u"a0 eve a1 bob ada a2 b0 dan"_s);
        QVERIFY(areBelowTheirRooms(chats));
        const auto said = [&](int row) { return chats.index(row, 0).data(ChatList::AccessibleNameRole).toString(); };
        QCOMPARE(said(3), u"Private: bob, you are outside, 1 unread"_s);
        QSignalSpy changed(&chats, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(!changed.isEmpty()); // What has come is told a few times a second.
        changed.clear();
        bob->conversation()->readState()->markRead();
        QCOMPARE(changed.last().first().toModelIndex().row(), 3);
        QCOMPARE(said(3), u"Private: bob, you are outside, bob: psst"_s);
        bob->conversation()->composer()->setDraft(u"hi"_s);
        QCOMPARE(changed.last().first().toModelIndex().row(), 3);
        QCOMPARE(said(3), u"Private: bob, you are outside, draft, bob: psst"_s);
        s.room(u"a1"_s)->privateChats()->close(bob);
        QCOMPARE(names(chats), u"a0 eve a1 ada a2 b0 dan"_s);
        chats.forget(s.room(u"a0"_s));
        QCOMPARE(names(chats), u"a1 ada a2 b0 dan"_s);
        s.client->accounts()->move(1, 0);
        QCOMPARE(names(chats), u"b0 dan a1 ada a2"_s);
        s.client->accounts()->at(1)->rooms()->clear();
        QCOMPARE(names(chats), u"b0 dan"_s);
    }

    void theyStayThereWhateverTheOrder()
    {
        ChatsScene s(4);
        auto &chats = s.chats();
        QAbstractItemModelTester tester(&chats, Report);
        s.whisper(u"a0"_s, u"eve"_s);
        s.whisper(u"a2"_s, u"bob"_s);
        s.whisper(u"a2"_s, u"ada"_s);
        s.room(u"a2"_s)->preferences()->setPinned(true);
        QCOMPARE(names(chats), u"a2 bob ada a0 eve a1 a3 b0"_s);
        s.room(u"a2"_s)->preferences()->setPinned(false);
        s.room(u"a0"_s)->preferences()->setGroup(u"Work"_s);
        QCOMPARE(names(chats), u"a1 a2 bob ada a3 a0 eve b0"_s);
        s.room(u"a3"_s)->preferences()->setGroup(u"work"_s); // Another group, if one that looks alike.
        s.room(u"a1"_s)->preferences()->setGroup(u"Work"_s);
        QCOMPARE(names(chats), u"a2 bob ada a0 eve a1 a3 b0"_s);
        chats.setOrder(ChatListFilter::Order::ByName);
        s.room(u"a0"_s)->details()->setOwnName(u"Zoo"_s);
        QCOMPARE(names(chats), u"a2 bob ada a1 Zoo eve a3 b0"_s);
        chats.setOrder(ChatListFilter::Order::ByActivity);
        s.room(u"a0"_s)->preferences()->heard(QDateTime::currentDateTimeUtc());
        QCOMPARE(names(chats), u"a2 bob ada Zoo eve a1 a3 b0"_s);
        s.whisper(u"a1"_s, u"dan"_s);
        QCOMPARE(names(chats), u"a2 bob ada Zoo eve a1 dan a3 b0"_s);
        QVERIFY(areBelowTheirRooms(chats));
    }

    void aRoomChangesPlacesTogetherWithThem()
    {
        ChatsScene s(3);
        auto &chats = s.chats();
        QAbstractItemModelTester tester(&chats, Report);
        QAbstractItemModelTester sourceTester(chats.sourceModel(), Report);
        s.whisper(u"a0"_s, u"eve"_s);
        s.whisper(u"a1"_s, u"bob"_s);
        s.whisper(u"a1"_s, u"ada"_s);
        QVERIFY(!chats.canShift(s.room(u"a0"_s), -1) && !chats.canShift(s.room(u"a2"_s), 1));
        chats.shift(s.room(u"a0"_s), 1);
        QCOMPARE(names(chats), u"a1 bob ada a0 eve a2 b0"_s);
        chats.shift(s.room(u"a0"_s), 1);
        QCOMPARE(names(chats), u"a1 bob ada a2 a0 eve b0"_s);
        chats.shift(s.room(u"a0"_s), -1);
        chats.shift(s.room(u"a0"_s), -1);
        QCOMPARE(names(chats), u"a0 eve a1 bob ada a2 b0"_s);
    }

    void sectionsChangeOnlyWithWhatTheyAreMadeOf()
    {
        ChatsScene s(3);
        auto &chats = s.chats();
        QSignalSpy changed(&chats, &ChatListFilter::sectionsChanged);
        s.room(u"a1"_s)->details()->setOwnName(u"Tea"_s);
        s.room(u"a1"_s)->preferences()->heard(QDateTime::currentDateTimeUtc());
        s.goOnline();
        s.enter(u"a1"_s);
        s.room(u"a1"_s)->receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='a1@c/bob'><body>hi</body></message>"_s));
        QCOMPARE(changed.size(), 0);
        s.room(u"a2"_s)->preferences()->setGroup(u"Work"_s); // It stays where it is.
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chats.groups(), QStringList {u"Work"_s});
        s.client->accounts()->move(1, 0);
        QCOMPARE(chats.firstSections(), (QStringList {u"b@x\n"_s, u"a@x\n"_s}));
    }
};

PARLOUR_TEST(ChatListTest)
#include "chatlisttest.moc"
