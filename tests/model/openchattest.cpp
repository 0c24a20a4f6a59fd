// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chatsscene.h"
#include "support/costs.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

/// Which row of the list is open.
class OpenChatTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Report = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void oneWalksThroughAllRooms()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 2);
        Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
        auto &chats = *session.chats();
        QSignalSpy changed(&chats, &ChatListFilter::currentChanged);
        chats.step(1);
        QCOMPARE(chats.currentRoom(), chats.roomAt(0));
        chats.step(1);
        chats.step(1);
        chats.step(1);
        QCOMPARE(chats.currentRoom(), chats.roomAt(2));
        QCOMPARE(s.settings.currentAccount(), u"b@x"_s);
        chats.step(-1);
        chats.step(-1);
        QCOMPARE(chats.currentAccount()->address(), u"a@x"_s);
        QCOMPARE(s.settings.currentAccount(), u"a@x"_s);
        chats.step(1);
        QCOMPARE(chats.currentRoom(), chats.roomAt(1));
        QCOMPARE(changed.size(), 6);
        chats.forget(chats.roomAt(1));
        chats.forget(chats.roomAt(1));
        QCOMPARE(chats.currentRoom(), chats.roomAt(0)); // The neighbour is another account's.
    }

    void whatWasOpenLastOpensAgain()
    {
        AccountsScene s;
        s.store(u"a@x"_s, 1);
        s.store(u"b@x"_s, 2);
        const auto opened = [&s](const ClientOptions &options) {
            Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, options);
            session.start();
            const Room *room = session.chats()->currentRoom();
            return room ? room->address().bare() : QString();
        };
        QCOMPARE(opened({}), QString());
        {
            Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
            session.start();
            session.chats()->open(2);
        }
        QCOMPARE(opened({}), u"b1@c"_s);
        ClientOptions link;
        link.room = u"a0@c"_s;
        QCOMPARE(opened(link), u"a0@c"_s);
        QCOMPARE(opened({}), u"a0@c"_s);
        ClientOptions guest;
        guest.account = u"a@x"_s;
        QCOMPARE(opened(guest), QString()); // What one run is given is its own.
        QCOMPARE(opened({}), u"a0@c"_s);
        {
            Client session(s.streams.factory(), s.settings, s.secrets, s.outbox, {});
            session.start();
            session.chats()->forget(session.chats()->currentRoom());
            session.chats()->forget(session.chats()->roomAt(0));
        }
        s.settings.setCurrentPeer(u"a0@c"_s);
        s.settings.setCurrentAccount(u"a@x"_s);
        QCOMPARE(opened({}), QString()); // It is not in the list.
    }

    void oneRowIsOpen()
    {
        ChatsScene s(2);
        auto &chats = s.chats();
        s.goOnline();
        s.enter(u"a1"_s);
        s.room(u"a1"_s)->receive(xml::parse(
            u"<presence xmlns='jabber:client' from='a1@c/bob'><x xmlns='http://jabber.org/protocol/muc#user'>"
            "<item affiliation='none' role='participant'/></x></presence>"_s));
        QCOMPARE(chats.currentRow(), -1);
        chats.open(1);
        QCOMPARE(s.current(), u"a1"_s);
        QSignalSpy changed(&chats, &ChatListFilter::currentChanged);
        QVERIFY(s.room(u"a1"_s)->conversation()->composer()->enter(u"/msg bob hello"_s));
        QCOMPARE(s.current(), u"bob"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chats.currentRoom(), s.room(u"a1"_s));
        chats.openRoom(s.room(u"a0"_s));
        QCOMPARE(s.current(), u"a0"_s);
        QVERIFY(!chats.currentChat());
        chats.openRoom(s.room(u"a1"_s)); // That, and not the conversation one has had open in it.
        QCOMPARE(s.current(), u"a1"_s);
        chats.openChat(s.room(u"a1"_s)->privateChats()->at(0));
        QCOMPARE(s.current(), u"bob"_s);
        chats.open(99);
        chats.openRoom(nullptr);
        QCOMPARE(s.current(), u"bob"_s);
        QVERIFY(s.client->accounts()->at(0)->rooms()->isOpen(s.room(u"a1"_s)));
        chats.openRoom(s.room(u"b0"_s));
        QVERIFY(!s.client->accounts()->at(0)->rooms()->isOpen(s.room(u"a1"_s)));
        QVERIFY(s.client->accounts()->at(1)->rooms()->isOpen(s.room(u"b0"_s)));
    }

    void oneStepsThroughPrivateChats()
    {
        ChatsScene s(2);
        s.whisper(u"a0"_s, u"bob"_s);
        s.whisper(u"a0"_s, u"ada"_s);
        QStringList visited;
        for (const int step : {1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1}) {
            s.chats().step(step);
            visited << s.current();
        }
        QCOMPARE(visited.join(u' '), u"a0 bob ada a1 b0 b0 a1 ada bob a0 a0"_s);
    }

    void whatIsOpenStaysOpenWhereverItsRowGoes()
    {
        ChatsScene s(3);
        auto &chats = s.chats();
        chats.openChat(s.whisper(u"a1"_s, u"bob"_s));
        QCOMPARE(chats.currentRow(), 2);
        QSignalSpy changed(&chats, &ChatListFilter::currentChanged);
        QSignalSpy moved(&chats, &ChatListFilter::currentRowChanged);
        const auto isIn = [&](int row) {
            const bool told = !moved.isEmpty();
            moved.clear();
            return told && s.current() == u"bob"_s && chats.currentRow() == row;
        };
        s.whisper(u"a0"_s, u"eve"_s);
        QVERIFY(isIn(3));
        s.room(u"a2"_s)->preferences()->setPinned(true);
        QVERIFY(isIn(4));
        chats.setOrder(ChatListFilter::Order::ByActivity);
        s.room(u"a1"_s)->preferences()->heard(QDateTime::currentDateTimeUtc());
        QVERIFY(isIn(2));
        chats.setOrder(ChatListFilter::Order::ByHand);
        QVERIFY(isIn(4));
        chats.shift(s.room(u"a1"_s), -1);
        QVERIFY(isIn(2));
        s.client->accounts()->move(1, 0);
        QVERIFY(isIn(3));
        chats.forget(s.room(u"b0"_s));
        QVERIFY(isIn(2));
        QVERIFY(changed.isEmpty());
    }

    void whatGoesLeavesItsPlaceToANeighbour()
    {
        ChatsScene s(4);
        auto &chats = s.chats();
        QAbstractItemModelTester tester(&chats, Report);
        s.whisper(u"a0"_s, u"eve"_s);
        PrivateChat *bob = s.whisper(u"a2"_s, u"bob"_s);
        chats.openChat(bob);
        QSignalSpy changed(&chats, &ChatListFilter::currentChanged);
        s.room(u"a2"_s)->privateChats()->close(bob);
        QCOMPARE(s.current(), u"a2"_s); // Its room.
        QCOMPARE(changed.size(), 1);
        chats.openChat(s.whisper(u"a2"_s, u"bob"_s));
        chats.forget(s.room(u"a2"_s));
        QCOMPARE(s.current(), u"a1"_s);
        chats.forget(s.room(u"a1"_s));
        QCOMPARE(s.current(), u"a0"_s); // Not one of the conversations in it.
        chats.openChat(s.room(u"a0"_s)->privateChats()->at(0));
        chats.forget(s.room(u"a0"_s));
        QCOMPARE(s.current(), u"a3"_s); // One of the same account.
        QCOMPARE(chats.recent()->rowCount(), 1);
        chats.forget(s.room(u"a3"_s));
        QCOMPARE(s.current(), u"b0"_s);
        chats.forget(s.room(u"b0"_s));
        QCOMPARE(chats.currentRow(), -1);
        QVERIFY(!chats.currentRoom() && !chats.currentAccount());
        QCOMPARE(chats.recent()->rowCount(), 0);
    }

    void anAccountThatGoesLeavesNothingOpen()
    {
        ChatsScene s(2);
        auto &chats = s.chats();
        QAbstractItemModelTester tester(&chats, Report);
        QAbstractItemModelTester sourceTester(chats.sourceModel(), Report);
        chats.openChat(s.whisper(u"a1"_s, u"bob"_s));
        s.client->accounts()->remove(s.client->accounts()->at(0), false, false);
        QCOMPARE(names(chats), u"b0"_s);
        QCOMPARE(chats.currentRow(), -1);
        QVERIFY(!chats.currentChat());
        QCOMPARE(chats.recent()->rowCount(), 0);
    }

    void roomsThatWantAPasswordAreWalkedThrough()
    {
        ChatsScene s(3, 2);
        auto &chats = s.chats();
        s.goOnline();
        QSignalSpy changed(&chats, &ChatListFilter::passwordsWantedChanged);
        for (const auto &name : {u"a0"_s, u"a2"_s, u"b1"_s})
            s.askForPassword(name);
        QTRY_COMPARE(chats.passwordsWanted(), 3);
        QCOMPARE(changed.size(), 3);
        s.whisper(u"a0"_s, u"bob"_s);
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            chats.showNextWantingPassword();
            visited << s.current();
        }
        QCOMPARE(visited.join(u' '), u"a0 a2 b1 a0"_s);
        s.client->accounts()->at(1)->setEnabled(false); // Where nobody can join anything.
        QCOMPARE(chats.passwordsWanted(), 2);
        chats.step(1);
        QCOMPARE(s.current(), u"bob"_s);
        chats.showNextWantingPassword();
        QCOMPARE(s.current(), u"a2"_s);
        chats.showNextWantingPassword();
        QCOMPARE(s.current(), u"a0"_s);
        chats.forget(s.room(u"a0"_s));
        QCOMPARE(chats.passwordsWanted(), 1);
    }

    void twoThousandRoomsAreNotTooMany()
    {
        ChatsScene s(2000, 100, true);
        auto &chats = s.chats();
        chats.setOrder(ChatListFilter::Order::ByName);
        QCOMPARE(chats.count(), 2100);
        QList<Room *> rooms;
        for (int row = 0; row < chats.count(); ++row)
            rooms << chats.roomAt(row);
        int sections = 0;
        connect(&chats, &ChatListFilter::sectionsChanged, this, [&] { sections += int(chats.firstSections().size()); });
        VERIFY_COSTS(10, for (int i = 0; i < 2000; ++i) chats.step(1));
        VERIFY_COSTS(10, for (int i = 0; i < 2000; ++i) chats.open(i));
        VERIFY_COSTS(40, for (Room *room : rooms) room->preferences()->heard(QDateTime::currentDateTimeUtc()));
        VERIFY_COSTS(40, for (Room *room : rooms) Q_EMIT room->conversation()->readState()->changed());
        VERIFY_COSTS(10, for (Room *room : rooms) chats.canShift(room, 1));
        chats.setOrder(ChatListFilter::Order::ByActivity);
        const auto hear = [](Room *room) { room->preferences()->heard(QDateTime::currentDateTimeUtc().addSecs(60)); };
        VERIFY_COSTS(40, std::ranges::for_each(rooms.first(100), hear));
        QCOMPARE(sections, 0);
    }
};

PARLOUR_TEST(OpenChatTest)
#include "openchattest.moc"
