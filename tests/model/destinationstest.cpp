// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/destinations.h"
#include "support/chatsscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

/// What one can go to by typing part of its name.
class DestinationsTest : public QObject
{
    Q_OBJECT

private:
    struct Scene : ChatsScene
    {
        Destinations destinations;
        QAbstractItemModelTester tester {&destinations, QAbstractItemModelTester::FailureReportingMode::QtTest};

        Scene()
            : ChatsScene(3)
        {
            goOnline();
            for (const QString &name : {u"a0"_s, u"a1"_s, u"a2"_s})
                enter(name);
            destinations.setChats(&chats());
            destinations.setCommands({u"Preferences"_s, u"Join a room"_s});
        }
        void come(const QString &room, const QString &nick)
        {
            this->room(room)->receive(
                xml::parse(u"<presence xmlns='jabber:client' from='%1@c/%2'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
                           "role='participant'/></x></presence>"_s.arg(room, nick.toHtmlEscaped())));
            this->room(room)->people()->occupants().flush();
        }
        void say(const QString &room, const QString &text)
        {
            this->room(room)->receive(
                xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='%1@c/bob'><body>%2</body>"
                           "</message>"_s.arg(room, text)));
        }
        QString found(const QString &text)
        {
            destinations.setText(u"?"_s); // What is shown stays while the text does.
            destinations.setText(text);
            QStringList all;
            for (int row = 0; row < destinations.count(); ++row)
                all << destinations.index(row, 0).data(Destinations::AccessibleNameRole).toString();
            return all.join(u" | "_s);
        }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatIsNewStandsFirst()
    {
        Scene s;
        s.chats().openRoom(s.room(u"a0"_s));
        s.say(u"a1"_s, u"hello"_s);
        s.say(u"a2"_s, u"nick: hello"_s);
        QCOMPARE(s.found({}),
                 u"a2, a@x, 1 unread | a1, a@x, 1 unread | a0, a@x | b0, b@x | Preferences | Join a room"_s);
    }

    void whatBeginsWithTheWordsStandsFirst()
    {
        Scene s;
        QCOMPARE(s.found(u"room"_s), u"Join a room"_s);
        QCOMPARE(s.found(u"a1"_s), u"a1, a@x"_s);
        QCOMPARE(s.found(u"1@C"_s), u"a1, a@x"_s); // By its address.
        QCOMPARE(s.found(u"  "_s), s.found({}));
        QCOMPARE(s.found(u"zzz"_s), QString());
        s.whisper(u"a1"_s, u"Préface"_s);
        QCOMPARE(s.found(u"pref"_s), u"Préface, a1, 1 unread | Preferences"_s);
        QCOMPARE(s.found(u"FACE"_s), u"Préface, a1, 1 unread"_s);
    }

    void peopleAreThoseOfTheOpenRoom()
    {
        Scene s;
        s.chats().openRoom(s.room(u"a0"_s));
        s.come(u"a0"_s, u"Ann <b>x</b>"_s);
        s.come(u"a1"_s, u"Annette"_s);
        QCOMPARE(s.found({}), u"a0, a@x | a1, a@x | a2, a@x | b0, b@x | Preferences | Join a room"_s);
        QCOMPARE(s.found(u"ann"_s), u"Ann <b>x</b>, a0"_s);
        QCOMPARE(s.found(u"nick"_s), QString()); // That is oneself.
        s.found(u"ann"_s);
        QVERIFY(s.destinations.open(0));
        QVERIFY(s.chats().currentChat());
        QCOMPARE(s.chats().currentChat()->nick(), u"Ann <b>x</b>"_s);
    }

    void contactsNeedNoChat()
    {
        Scene s;
        s.stream(u"a"_s).receive(
            u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'><item jid='gina@y' name='Gina %2'"
            " subscription='both'/><item jid='hugo@y' subscription='none'/></query></iq>"_s);
        QCOMPARE(s.found({}), u"a0, a@x | a1, a@x | a2, a@x | b0, b@x | Preferences | Join a room"_s);
        QCOMPARE(s.found(u"gin"_s), u"Gina %2, gina@y"_s);
        QCOMPARE(s.found(u"@y"_s), u"Gina %2, gina@y | hugo, hugo@y"_s);
        s.stream(u"a"_s).receive(
            u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'><item jid='mom@h\u043eme.example'"
            " name='Mom' subscription='both'/></query></iq>"_s);
        QCOMPARE(s.found(u"mom"_s), u"Mom, mom@xn--hme-sed.example"_s);
        s.found(u"hugo"_s);
        QVERIFY(s.destinations.open(0));
        QVERIFY(s.chats().currentDirect());
        QCOMPARE(s.chats().currentDirect()->address(), u"hugo@y"_s);
        QCOMPARE(s.destinations.index(0, 0).data(Destinations::KindRole).value<Destinations::Kind>(),
                 Destinations::Kind::Contact); // What is shown stays.
        QCOMPARE(s.found(u"hugo"_s), u"hugo, a@x"_s);
    }

    void eachIsOpened()
    {
        Scene s;
        QSignalSpy wanted(&s.destinations, &Destinations::commandWanted);
        s.found(u"a2"_s);
        QVERIFY(s.destinations.open(0));
        QCOMPARE(s.current(), u"a2"_s);
        s.found(u"join"_s);
        QVERIFY(s.destinations.open(0));
        QCOMPARE(wanted, (QList<QVariantList> {{1}}));
        QVERIFY(!s.destinations.open(1));
        QVERIFY(!s.destinations.open(-1));
        PrivateChat *chat = s.whisper(u"a1"_s, u"carol"_s);
        s.found(u"carol"_s);
        QVERIFY(s.destinations.open(0));
        QCOMPARE(s.chats().currentChat(), chat);
        s.found(u"a1"_s);
        s.chats().forget(s.room(u"a1"_s)); // Meanwhile.
        QVERIFY(s.destinations.open(0));
        QVERIFY(s.chats().currentRoom() != nullptr);
    }

    void manyAreBounded()
    {
        Scene s;
        s.chats().openRoom(s.room(u"a0"_s));
        for (int i = 0; i < 100; ++i)
            s.come(u"a0"_s, u"person %1"_s.arg(i));
        s.found(u"person"_s);
        QCOMPARE(s.destinations.count(), int(Destinations::Most));
        s.found(u"person 99"_s);
        QCOMPARE(s.destinations.count(), 1);
    }
};

PARLOUR_TEST(DestinationsTest)
#include "destinationstest.moc"
