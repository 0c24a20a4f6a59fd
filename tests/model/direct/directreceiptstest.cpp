// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/directscene.h"
#include "support/suite.h"

using namespace parlour;

/// How far the other of a direct chat says that our messages have come.
class DirectReceiptsTest : public QObject
{
    Q_OBJECT

    struct Scene : DirectScene
    {
        QStringList ids;

        Scene()
        {
            tellRoster();
            chats.open(u"bob@localhost"_s);
        }
        void say(const QString &body)
        {
            chat()->conversation()->send(body);
            ids << lastSent().attribute(u"id"_s);
            answerPing();
        }
        static QString received(const QString &id)
        {
            return u"<received xmlns='urn:xmpp:receipts' id='%1'/>"_s.arg(id);
        }
        static QString seen(const QString &id)
        {
            return u"<displayed xmlns='urn:xmpp:chat-markers:0' id='%1'/>"_s.arg(id);
        }
        void tells(const QString &content, const QString &from = u"bob@localhost/x"_s, const QString &type = u"chat"_s)
        {
            stream.receive(
                u"<message xmlns='jabber:client' from='%1' to='alice@localhost/r1' type='%3'>%2</message>"_s.arg(
                    from, content, type));
        }
        /// What stands below each message.
        QStringList told(const DirectChat *chat = nullptr) const
        {
            QStringList all;
            const auto *rows = (chat ? chat : this->chat())->conversation()->timeline();
            for (int row = 0; row < rows->count(); ++row)
                all << rows->index(row).data(TimelineModel::ReachedRole).toString();
            return all;
        }
        QString name(int row) const
        {
            return chat()->conversation()->timeline()->index(row).data(TimelineModel::AccessibleNameRole).toString();
        }
    };

private Q_SLOTS:
    void theLastThatCameSoFarSaysIt()
    {
        Scene s;
        s.say(u"one"_s);
        s.say(u"two"_s);
        s.say(u"three"_s);
        QCOMPARE(s.told(), QStringList({{}, {}, {}}));
        const QSignalSpy changed(s.chat()->conversation()->timeline(), &TimelineModel::dataChanged);
        s.tells(Scene::received(s.ids.at(0)));
        QCOMPARE(s.told(), QStringList({u"Delivered"_s, {}, {}}));
        QVERIFY(s.name(0).endsWith(u", delivered"_s));
        s.tells(Scene::received(s.ids.at(1)), u"bob@localhost/phone"_s);
        QCOMPARE(s.told(), QStringList({{}, u"Delivered"_s, {}}));
        QVERIFY(!s.name(0).contains(u"delivered"_s));
        s.tells(Scene::seen(s.ids.at(0)));
        QCOMPARE(s.told(), QStringList({u"Read"_s, u"Delivered"_s, {}}));
        s.tells(Scene::seen(s.ids.at(2))); // Those before it, too.
        QCOMPARE(s.told(), QStringList({{}, {}, u"Read"_s}));
        s.tells(Scene::received(s.ids.at(2))); // It does not become less.
        QCOMPARE(s.told(), QStringList({{}, {}, u"Read"_s}));
        QVERIFY(s.name(2).endsWith(u", read"_s));
        QVERIFY(std::ranges::any_of(changed, [](const auto &signal) { // The rows before are shown anew.
            return signal.at(0).toModelIndex().row() == 0 && signal.at(1).toModelIndex().row() == 2;
        }));
        QCOMPARE(s.chat()->conversation()->readState()->unread(), 0);
    }

    void forged_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("type");
        QTest::newRow("another") << u"mallory@elsewhere/x"_s << u"chat"_s;
        QTest::newRow("another of their server") << u"carol@localhost/x"_s << u"chat"_s;
        QTest::newRow("their server") << u"localhost"_s << u"chat"_s;
        QTest::newRow("ourselves") << u"alice@localhost/phone"_s << u"chat"_s;
        QTest::newRow("a room") << u"tea@conference.localhost/bob"_s << u"groupchat"_s;
        QTest::newRow("a headline") << u"bob@localhost/x"_s << u"headline"_s;
    }
    void forged()
    {
        QFETCH(QString, from);
        QFETCH(QString, type);
        Scene s;
        s.hear(u"theirs"_s, u"b1"_s);
        s.say(u"one"_s);
        s.tells(Scene::received(s.ids.first()), from, type);
        s.tells(Scene::seen(s.ids.first()), from, type);
        QCOMPARE(s.told(), QStringList({{}, {}}));
        QCOMPARE(s.chats.count(), 1);
        s.tells(Scene::seen(u"b1"_s));      // It is no message of ours,
        s.tells(Scene::seen(u"nothing"_s)); // or none at all.
        QCOMPARE(s.told(), QStringList({{}, {}}));
    }

    void itIsTheSameAfterARestart()
    {
        Scene s;
        s.say(u"one"_s);
        s.say(u"two"_s);
        s.tells(Scene::received(s.ids.at(1)));
        s.tells(Scene::seen(s.ids.at(0)));
        s.chats.close(s.chat());
        s.chats.open(u"bob@localhost"_s);
        QTRY_COMPARE(s.told(), QStringList({u"Read"_s, u"Delivered"_s}));
    }

    void alsoOfAChatThatIsPutAway()
    {
        Scene s;
        s.say(u"one"_s);
        s.chats.close(s.chat());
        s.tells(Scene::seen(s.ids.at(0)));
        QVERIFY(!s.chat());
        s.chats.open(u"bob@localhost"_s);
        QTRY_COMPARE(s.told(), QStringList {u"Read"_s});
    }

    void aReceiptProvesThatItArrived()
    {
        Scene s;
        s.chat()->conversation()->send(u"one"_s);
        const QString id = s.lastSent().attribute(u"id"_s);
        QCOMPARE(s.rows(), QStringList {u"alice: one (on its way)"_s});
        s.tells(Scene::received(id));
        QCOMPARE(s.rows(), QStringList {u"alice: one"_s});
        QCOMPARE(s.told(), QStringList {u"Delivered"_s});
    }

    void outOfTheArchiveInAnyOrder()
    {
        Scene s;
        s.tellArchive(true);
        const QString bob = u"bob@localhost/x"_s;
        const QString mine = u"alice@localhost/r0"_s;
        s.answerPage({{u"a1"_s, Scene::message(bob, mine, Scene::received(u"2"_s), u"r1"_s)},
                      {u"a2"_s, Scene::message(mine, u"bob@localhost"_s, u"<body>one</body>"_s, u"1"_s)},
                      {u"a3"_s, Scene::message(bob, mine, Scene::seen(u"1"_s), u"r2"_s)},
                      {u"a4"_s, Scene::message(mine, u"bob@localhost"_s, u"<body>two</body>"_s, u"2"_s)}});
        QTRY_COMPARE(s.rows(), QStringList({u"alice: one"_s, u"alice: two"_s}));
        QCOMPARE(s.told(), QStringList({u"Read"_s, u"Delivered"_s}));
    }

    void aCorrectionHasNotComeSoFar()
    {
        Scene s;
        s.say(u"one"_s);
        s.tells(Scene::seen(s.ids.first()));
        QVERIFY(s.chat()->conversation()->begin(s.offer(0, messageactions::Action::Correct)));
        s.chat()->conversation()->composer()->enter(u"One"_s);
        const QString id = s.lastSent().attribute(u"id"_s);
        s.answerPing();
        QCOMPARE(s.rows(), QStringList {u"alice: One (edited)"_s});
        QCOMPARE(s.told(), QStringList {QString()});
        s.tells(Scene::received(id));
        QCOMPARE(s.told(), QStringList {u"Delivered"_s});
    }
};

PARLOUR_TEST(DirectReceiptsTest)
#include "directreceiptstest.moc"
