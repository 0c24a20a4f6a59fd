// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/conversationplaces.h"
#include "model/chatlist/destinations.h"
#include "support/chatsscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;

namespace {

/// Counts what is told.
class CountingBoard : public NoticeBoard
{
public:
    void show(const Notice &notice) override { told << notice.title; }
    void withdraw(const QString &) override { }
    QStringList told;
};

/// Two rooms of a@x and one of b@x; bob@x and mallory@y may write to the first.
struct Scene : ChatsScene
{
    CountingBoard board;

    Scene()
        : ChatsScene(2)
    {
        client->notifications().setBoard(&board);
        goOnline();
        auto &asked = stream(u"a"_s).asked;
        const auto isRoster = [](const auto &request) { return request.payload.namespaceURI() == xml::RosterNs; };
        const auto found = std::ranges::find_if(asked, isRoster);
        const auto request = asked.takeAt(found - asked.begin());
        request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>"
                                "<item jid='bob@x' name='Bob' subscription='both'/></query></iq>"_s));
        host().directChats()->archive()->setArchived(false);
        const auto isMarkers = [](const auto &each) {
            return each.type == "get"_L1 && xml::toString(each.payload).contains(u"urn:xmpp:mds:displayed:0"_s);
        };
        const auto markers = std::ranges::find_if(asked, isMarkers);
        const auto fetch = asked.takeAt(markers - asked.begin());
        fetch.done(IqFailure {IqFailure::Kind::Refused, {}}); // No other device has read anything.
    }
    Account &host() { return *client->accounts()->find(u"a@x"_s); }
    DirectChat *write(const QString &from)
    {
        stream(u"a"_s).receive(
            u"<message xmlns='jabber:client' type='chat' from='%1/r' to='a@x' id='%1'><body>hi</body></message>"_s.arg(
                from));
        return host().directChats()->find(*Jid::parse(from));
    }
    /// Of all rows, in order: the room's address, or the person's name.
    QString rows()
    {
        QStringList all;
        for (int row = 0; row < chats().count(); ++row) {
            const DirectChat *direct = chats().directAt(row);
            all << (direct ? direct->name() : chats().roomAt(row)->address().bare());
        }
        return all.join(u' ');
    }
};

} // namespace

/// People outside of rooms, among all that one can open.
class DirectListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleComeBehindTheRoomsOfTheirAccount()
    {
        Scene s;
        QVERIFY(!s.chats().isSectioned());
        s.write(u"mallory@y"_s);
        s.write(u"bob@x"_s);
        QCOMPARE(s.rows(), u"a0@c a1@c mallory Bob b0@c"_s);
        QVERIFY(s.chats().isSectioned());
        const auto section = s.chats().index(2, 0).data(ChatList::SectionRole).toString();
        QCOMPARE(ChatListFilter::sectionGroup(section), u"People"_s);
        QCOMPARE(ChatListFilter::sectionAccount(section), u"a@x"_s);
        s.chats().setOrder(ChatListFilter::Order::ByName);
        QCOMPARE(s.rows(), u"a0@c a1@c Bob mallory b0@c"_s);
        s.host().joinRoom(u"a2@c"_s, u"nick"_s); // What is new comes among the rooms.
        QCOMPARE(s.rows(), u"a0@c a1@c a2@c Bob mallory b0@c"_s);
    }

    void oneIsOpenedAndPutAway()
    {
        Scene s;
        DirectChat *bob = s.write(u"bob@x"_s);
        s.chats().openDirect(bob);
        QCOMPARE(s.chats().currentDirect(), bob);
        QVERIFY(!s.chats().currentRoom() && !s.chats().currentChat());
        QCOMPARE(s.chats().currentAccount(), &s.host());
        QCOMPARE(conversationplaces::current(s.chats()), bob->key());
        QVERIFY(s.settings.isCurrentDirect());
        s.chats().step(-1);
        QCOMPARE(s.chats().currentRoom(), s.room(u"a1"_s));
        s.chats().step(1);
        s.host().directChats()->close(bob);
        QCOMPARE(s.chats().currentRoom(), s.room(u"a1"_s));
        QCOMPARE(s.rows(), u"a0@c a1@c b0@c"_s);
    }

    void anAccountThatGoesTakesItsPeople()
    {
        Scene s;
        s.chats().openDirect(s.write(u"bob@x"_s));
        s.client->accounts()->remove(&s.host(), true, true);
        QCOMPARE(s.rows(), u"b0@c"_s);
        QVERIFY(!s.chats().currentDirect());
    }

    void allIsReadAtOnce()
    {
        Scene s;
        DirectChat *bob = s.write(u"bob@x"_s);
        QCOMPARE(bob->conversation()->readState()->unread(), 1);
        s.chats().markAllRead();
        QCOMPARE(bob->conversation()->readState()->unread(), 0);
    }

    void placesAreFoundByKeyAndName()
    {
        Scene s;
        DirectChat *bob = s.write(u"bob@x"_s);
        const auto key = bob->key();
        auto &accounts = *s.client->accounts();
        QCOMPARE(conversationplaces::name(accounts, key), u"Bob"_s);
        QCOMPARE(conversationplaces::find(accounts, key), bob->conversation());
        QVERIFY(conversationplaces::isListed(accounts, key));
        s.host().directChats()->close(bob);
        QVERIFY(!conversationplaces::isListed(accounts, key));
        QVERIFY(conversationplaces::open(s.chats(), accounts, key));
        QCOMPARE(s.chats().currentDirect()->address(), u"bob@x"_s);
        Destinations places;
        places.setChats(&s.chats());
        places.setText(u"bob"_s);
        s.chats().open(0);
        QVERIFY(places.open(0));
        QCOMPARE(s.chats().currentDirect()->address(), u"bob@x"_s);
    }

    void contactsAreToldOfAndStrangersAreNot()
    {
        Scene s;
        for (const auto *from : {u"bob@x", u"mallory@y"}) {
            DirectChat *chat = s.write(QString(from));
            for (auto *news : chat->findChildren<ConversationNews *>())
                news->setPace(10s, 0ms);
        }
        s.write(u"bob@x"_s);
        for (const auto *from : {u"bob@x", u"mallory@y"})
            s.stream(u"a"_s).receive(u"<message xmlns='jabber:client' type='chat' from='%1/r' to='a@x' id='2'><body>"
                                     "again</body></message>"_s.arg(QString(from)));
        QTRY_VERIFY(!s.board.told.isEmpty());
        QCOMPARE(QSet<QString>(s.board.told.begin(), s.board.told.end()).size(), 1);
        QVERIFY2(s.board.told.first().contains(u"Bob"_s), qPrintable(s.board.told.first()));
        QTRY_COMPARE(s.client->notifications().attention(), 2);

        // Who is muted asks for nobody.
        DirectChat *bob = s.host().directChats()->find(*Jid::parse(u"bob@x"));
        bob->setLevel(reading::Level::Never);
        QTRY_COMPARE(s.client->notifications().attention(), 0);
        s.board.told.clear();
        s.stream(u"a"_s).receive(u"<message xmlns='jabber:client' type='chat' from='bob@x/r' to='a@x' id='3'><body>"
                                 "once more</body></message>"_s);
        QCOMPARE(bob->conversation()->readState()->unread(), 3);
        QCOMPARE(ChatList::accessibleName(*bob).contains(u"muted"_s), true);
        QVERIFY(s.board.told.isEmpty());
    }
};

PARLOUR_TEST(DirectListTest)
#include "directlisttest.moc"
