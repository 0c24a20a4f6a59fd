// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/lastwords.h"
#include "protocol/address/nickname.h"
#include "support/chatsscene.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;

/// The last message of a conversation, as the list of chats shows it.
class LastMessageTest : public QObject
{
    Q_OBJECT

private:
    static QString last(RoomScene &s)
    {
        QCoreApplication::processEvents();
        const auto &entry = s.room.conversation()->last()->entry();
        return entry ? lastwords::said(*entry) : QString();
    }
    static QDateTime at(const QString &time)
    {
        return QDateTime::fromString(u"2026-11-%1:00"_s.arg(time), Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatOneReadsOfIt_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("who said what") << u"bob"_s << u"hello"_s << u"bob: hello"_s;
        QTest::newRow("an action") << u"bob"_s << u"/me waves"_s << u"bob waves"_s;
        QTest::newRow("in one line") << u"bob"_s << u"two\nlines\tand  gaps "_s << u"bob: two lines and gaps"_s;
        QTest::newRow("no more than the beginning")
            << u"bob"_s << u"a"_s.repeated(5000) << u"bob: "_s + u"a"_s.repeated(200);
        QTest::newRow("with direction marks") << u"bob"_s << u"\u202Eolleh"_s << u"bob: olleh"_s;
        QTest::newRow("from right to left")
            << u"bob"_s << u"\u05E9\u05DC\u05D5\u05DD"_s << u"bob: \u2068\u05E9\u05DC\u05D5\u05DD\u2069"_s;
        QTest::newRow("of somebody with a hidden sign")
            << u"b\u200Bob"_s << u"hi"_s << named(u"b\u200Bob"_s) + u": hi"_s;
        QTest::newRow("with what looks like a place for another word") << u"%2"_s << u"%1"_s << u"%2: %1"_s;
    }
    void whatOneReadsOfIt()
    {
        QFETCH(QString, nick);
        QFETCH(QString, body);
        QTEST(lastwords::said(timeline::said(nick, body, {})), "shown");
    }

    void whenThatWas_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("shown");
        QTest::newRow("today") << at(u"28T09:30"_s) << u"09:30"_s;
        QTest::newRow("yesterday") << at(u"27T23:59"_s) << u"Fri"_s;
        QTest::newRow("six days ago") << at(u"22T10:00"_s) << u"Sun"_s;
        QTest::newRow("a week ago") << at(u"21T10:00"_s) << u"21/11/2026"_s;
        QTest::newRow("tomorrow, by a clock that is wrong") << at(u"29T10:00"_s) << u"29/11/2026"_s;
    }
    void whenThatWas()
    {
        QFETCH(QDateTime, time);
        QTEST(lastwords::when(time.toUTC(), at(u"28T10:00"_s).toUTC()), "shown");
    }

    void itIsTheNewestThatIsShown()
    {
        RoomScene s;
        s.settle();
        QCOMPARE(last(s), QString());
        s.says(u"bob"_s, u"hello"_s);
        QCOMPARE(last(s), u"bob: hello"_s);
        s.room.notice(u"Something else."_s);
        QCOMPARE(last(s), u"bob: hello"_s);
        s.room.conversation()->send(u"mine"_s);
        QCOMPARE(last(s), u"alice: mine"_s);
    }

    void whatIsIgnoredOrDeletedIsNot()
    {
        RoomScene s;
        s.settle();
        s.present(u"eve"_s);
        s.says(u"bob"_s, u"hello"_s);
        s.says(u"eve"_s, u"rubbish"_s);
        QCOMPARE(last(s), u"eve: rubbish"_s);
        QCOMPARE(s.room.people()->ignored()->add(u"eve"_s), QString());
        QCOMPARE(last(s), u"bob: hello"_s);
        s.says(u"eve"_s, u"more"_s);
        QCOMPARE(last(s), u"bob: hello"_s);
        QCOMPARE(s.room.people()->ignored()->remove(u"eve"_s), QString());
        QCOMPARE(last(s), u"eve: more"_s);
        auto deleted = timeline::said(u"bob"_s, u"secret"_s, systemTime());
        deleted.hidden = true;
        s.room.conversation()->timeline()->append(deleted);
        QCOMPARE(last(s), u"eve: more"_s);
    }

    void itIsHereAfterARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            RoomScene s({}, file);
            s.settle();
            s.says(u"bob"_s, u"hello"_s);
            QCOMPARE(last(s), u"bob: hello"_s);
        }
        RoomScene s({}, file);
        QCOMPARE(last(s), u"bob: hello"_s);
    }

    void itIsKnownWhileOneReadsElsewhere()
    {
        RoomScene s;
        s.settle();
        for (int i = 0; i < 300; ++i)
            s.says(u"bob"_s, QString::number(i));
        s.room.conversation()->arrivals().flush();
        QCOMPARE(last(s), u"bob: 299"_s);
        auto &conversation = *s.room.conversation();
        const auto entries = conversation.timeline()->entries();
        conversation.timeline()->clear();
        conversation.showAt(entries.at(10).sort);
        QVERIFY(!conversation.window()->isAtEnd());
        QCOMPARE(last(s), u"bob: 299"_s);
        s.says(u"bob"_s, u"new"_s);
        conversation.arrivals().flush();
        QVERIFY(!conversation.window()->isAtEnd());
        QCOMPARE(last(s), u"bob: new"_s);
        s.room.people()->ignored()->add(u"bob"_s);
        QCOMPARE(last(s), QString());
    }

    void rowsShowItUnlessSomethingMattersMore()
    {
        ChatsScene s(1);
        auto &chats = s.chats();
        const auto at = [&chats](int role) { return chats.index(0, 0).data(role).toString(); };
        s.goOnline();
        s.enter(u"a0"_s);
        QSignalSpy changed(&chats, &QAbstractItemModel::dataChanged);
        const auto say = [&s](int number) {
            s.room(u"a0"_s)->receive(xml::parse(
                u"<message xmlns='jabber:client' type='groupchat' from='a0@c/bob'><body>%1</body></message>"_s.arg(
                    number)));
        };
        for (int i = 0; i < 100; ++i) { // All of them within the time of a drawing.
            say(i);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(at(ChatList::LastRole), u"bob: 99"_s);
        QVERIFY(!at(ChatList::LastTimeRole).isEmpty());
        QCOMPARE(at(ChatList::AccessibleNameRole), u"a0, joined, 100 unread, bob: 99"_s);
        const auto news = [&changed] {
            return std::ranges::count_if(changed, [](const QVariantList &told) {
                return told.at(2).value<QList<int>>().contains(ChatList::LastRole);
            });
        };
        QTRY_VERIFY(news() > 0);
        QVERIFY2(news() < 20, qPrintable(QString::number(news())));
        s.room(u"a0"_s)->streamLost();
        QCOMPARE(at(ChatList::LastRole), QString());
        QVERIFY(at(ChatList::AccessibleNameRole).endsWith(u", bob: 99"_s));
        s.client->accounts()->at(0)->setEnabled(false);
        QCOMPARE(at(ChatList::LastRole), QString());
    }

    void privateChatsHaveOne()
    {
        ChatsScene s(1);
        PrivateChat *bob = s.whisper(u"a0"_s, u"bob"_s);
        QTRY_COMPARE(s.chats().index(1, 0).data(ChatList::LastRole).toString(), u"bob: psst"_s);
        QVERIFY(ChatList::accessibleName(*bob).endsWith(u", 1 unread, bob: psst"_s));
    }
};

PARLOUR_TEST(LastMessageTest)
#include "lastmessagetest.moc"
