// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/directscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;

/// Who is told what we have read, and of what.
class SeenMarksTest : public QObject
{
    Q_OBJECT

    static constexpr QLatin1StringView Markers {"urn:xmpp:chat-markers:0"};

    struct Scene : DirectScene
    {
        explicit Scene(bool wanted = true, const QString &subscription = u"both"_s)
        {
            settings.setTellsReading(wanted);
            tellRoster(u"<item jid='bob@localhost' name='Bob' subscription='%1'/>"_s.arg(subscription));
            chats.open(u"bob@localhost"_s);
            chat()->seenMarks().setPace(20ms);
            state().setGlance(0ms);
        }
        ReadState &state() { return *chat()->conversation()->readState(); }
        /// In the archive it is "a-ID".
        static QString content(const QString &id, bool markable = true)
        {
            return u"<stanza-id xmlns='urn:xmpp:sid:0' by='alice@localhost' id='a-%1'/>"_s.arg(id)
                + (markable ? u"<markable xmlns='urn:xmpp:chat-markers:0'/>"_s : QString());
        }
        void say(const QString &id, bool markable = true) { hear(id, id, content(id, markable)); }
        /// What Bob was told.
        QStringList told() const
        {
            QStringList all;
            for (const auto &stanza : stream.sent) {
                const auto displayed = xml::child(stanza, u"displayed", Markers);
                if (!displayed.isNull())
                    all << displayed.attribute(u"id"_s)
                            + (stanza.attribute(u"to"_s) == "bob@localhost"_L1 ? QString() : u" to others"_s);
            }
            return all;
        }
        /// The same, once all was gathered.
        QStringList toldInTheEnd() const
        {
            QTest::qWait(60);
            return told();
        }
    };

private Q_SLOTS:
    void theNewestOnce()
    {
        Scene s;
        for (const auto &id : {u"1"_s, u"2"_s, u"3"_s})
            s.say(id);
        s.say(u"4"_s, false);
        s.state().look(0, 0, false);
        QTRY_COMPARE(s.told(), QStringList {u"1"_s});
        s.state().markRead();
        QTRY_COMPARE(s.told(), QStringList({u"1"_s, u"3"_s}));
        s.state().markUnread();
        s.state().markRead();
        s.hear(u"1"_s, u"1"_s, Scene::content(u"1"_s)); // Once more.
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList({u"1"_s, u"3"_s}));
        s.say(u"5"_s);
        s.say(u"6"_s);
        s.state().markRead();
        s.say(u"7"_s);
        s.state().markRead(); // Within the same while.
        QCOMPARE(s.toldInTheEnd(), QStringList({u"1"_s, u"3"_s, u"7"_s}));
    }

    void nobodyElseIsTold_data()
    {
        QTest::addColumn<QString>("subscription");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("markable");
        QTest::addColumn<bool>("told");
        QTest::newRow("a contact") << u"both"_s << true << true << true;
        QTest::newRow("who sees us") << u"from"_s << true << true << true;
        QTest::newRow("who does not see us") << u"to"_s << true << true << false;
        QTest::newRow("nobody of ours") << u"remove"_s << true << true << false;
        QTest::newRow("not wanted") << u"both"_s << false << true << false;
        QTest::newRow("not asked for") << u"both"_s << true << false << false;
    }
    void nobodyElseIsTold()
    {
        QFETCH(QString, subscription);
        QFETCH(bool, wanted);
        QFETCH(bool, markable);
        Scene s(wanted, subscription);
        s.say(u"1"_s, markable);
        s.state().markRead();
        QTEST(!s.toldInTheEnd().isEmpty(), "told");
        QCOMPARE(s.state().unread(), 0);
    }

    /// Who has not said so yet tells nothing of what was read by then.
    void nothingFromBeforeIsTold()
    {
        Scene s(false);
        s.say(u"1"_s);
        s.state().markRead();
        s.settings.setTellsReading(true);
        s.state().markRead();
        s.say(u"2"_s);
        QCOMPARE(s.toldInTheEnd(), QStringList());
        s.state().markRead();
        s.settings.setTellsReading(false); // Still in time.
        QCOMPARE(s.toldInTheEnd(), QStringList());
    }

    void itIsOffAtFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(!ProfileSettings(folder.filePath(u"parlour.ini"_s)).tellsReading());
    }

    void anotherDeviceTellsItself()
    {
        Scene s;
        s.say(u"1"_s);
        s.say(u"2"_s);
        s.state().look(0, 0, false);
        QTRY_COMPARE(s.state().stanzaId(), u"a-1"_s);
        s.state().look(-1, -1, false);
        s.state().readElsewhere(u"a-2"_s);
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList());
        s.state().readElsewhere(u"a-3"_s); // That is to come.
        s.say(u"3"_s);
        s.say(u"4"_s);
        QCOMPARE(s.state().unread(), 1);
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList {u"4"_s});
    }

    void ourOwnAreNotTold()
    {
        Scene s;
        s.stream.receive(u"<message xmlns='jabber:client' from='alice@localhost'><sent xmlns='urn:xmpp:carbons:2'>"
                         "<forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></sent></message>"_s.arg(
                             Scene::message(u"alice@localhost/phone"_s, u"bob@localhost"_s,
                                            u"<body>hello</body>"_s + Scene::content(u"p1"_s), u"p1"_s)));
        QCOMPARE(s.rows(), QStringList {u"alice: hello"_s});
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList());
        // What came to the phone was read here all the same.
        s.stream.receive(u"<message xmlns='jabber:client' from='alice@localhost'><received xmlns='urn:xmpp:carbons:2'>"
                         "<forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></received></message>"_s.arg(
                             Scene::message(u"bob@localhost/x"_s, u"alice@localhost/phone"_s,
                                            u"<body>hi</body>"_s + Scene::content(u"b1"_s), u"b1"_s)));
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList {u"b1"_s});
    }

    void whatWasTakenBackWasNotRead()
    {
        Scene s;
        s.say(u"1"_s);
        s.stream.receive(Scene::message(u"bob@localhost/x"_s, u"alice@localhost"_s,
                                        u"<retract xmlns='urn:xmpp:message-retract:1' id='1'/>"_s, u"2"_s));
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList());
    }

    void whatIsReadOfflineIsToldLater()
    {
        Scene s;
        s.say(u"1"_s);
        s.stream.lose();
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList());
        s.stream.goOnline();
        QTRY_COMPARE(s.told(), QStringList {u"1"_s});
    }

    void alsoOutOfTheArchive()
    {
        Scene s;
        const QString mine = u"alice@localhost/r0"_s;
        const auto said = [&mine](const QString &id) {
            return std::pair(u"a-"_s + id,
                             Scene::message(u"bob@localhost/x"_s, mine,
                                            u"<body>%1</body><markable xmlns='urn:xmpp:chat-markers:0'/>"_s.arg(id),
                                            id));
        };
        s.tellArchive(true);
        s.answerPage({said(u"1"_s)}); // From before we had this program.
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList());
        s.stream.fail(ConnectionProblem::NetworkLost, true);
        s.stream.asked.clear();
        s.stream.goOnline();
        s.tellRoster();
        s.tellArchive(true);
        s.answerPage({said(u"2"_s), said(u"3"_s)});
        QTRY_COMPARE(s.state().unread(), 2);
        s.state().markRead();
        QCOMPARE(s.toldInTheEnd(), QStringList {u"3"_s});
    }
};

PARLOUR_TEST(SeenMarksTest)
#include "seenmarkstest.moc"
