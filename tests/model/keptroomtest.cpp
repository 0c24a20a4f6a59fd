// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keptroom.h"
#include "model/conversation/archiveturns.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

/// What a room said is here after a restart, and what it said meanwhile comes from its archive.
class KeptRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A message for which the archive names no time is from about when the one before it is.
    void whatHasNoTimeIsShown()
    {
        Kept kept;
        kept.count(nullptr, 0, 3);
        kept.timeless = {1};
        auto s = kept.start();
        s->now = kept.now.addSecs(60);
        kept.join(*s);
        QTRY_COMPARE((kept.pages(*s), Kept::rows(*s, timeline::Kind::Message)), Kept::numbers(0, 2));
        const auto &entries = s->room.conversation()->timeline()->entries();
        const auto at = [&entries](const QString &body) {
            return std::ranges::find(entries, body, &timeline::Entry::body)->time;
        };
        QCOMPARE(at(u"1"_s), at(u"0"_s));
        QVERIFY(at(u"2"_s) > at(u"1"_s));
    }

    /// A page moves rows, and costs the frames in which they are made.
    void whoScrollsIsNotDisturbed()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 3);
        }
        kept.count(nullptr, 3, 15);
        auto s = kept.start();
        ArchiveTurns turns;
        turns.add(s->room.archive());
        auto *conversation = s->room.conversation();
        bool scrolls = false;
        connect(conversation, &Conversation::scrollingChanged, &turns, &ArchiveTurns::setScrolling);
        connect(conversation, &Conversation::scrollingChanged, &turns, [&scrolls](bool now) { scrolls = now; });
        const auto isAsked = [&s] { return s->questionFor(u"query"_s, archive::ArchiveNs) >= 0; };
        const auto settle = [] {
            for (int turn = 0; turn < 10; ++turn)
                QCoreApplication::processEvents();
        };
        kept.join(*s);
        QTRY_VERIFY(isAsked());
        QVERIFY(kept.page(*s));
        QTRY_VERIFY(isAsked());
        conversation->setScrolling(true);
        QVERIFY(kept.page(*s)); // That one was under way.
        settle();
        QVERIFY(!isAsked());
        turns.setRest(std::chrono::hours(1));
        conversation->setScrolling(false);
        settle();
        QVERIFY2(!isAsked(), "the hand only goes back");
        turns.setRest(std::chrono::milliseconds(1));
        QTRY_VERIFY(isAsked());
        conversation->setScrolling(true);
        QVERIFY(scrolls);
        s.reset();
        QVERIFY2(!scrolls, "nobody scrolls in what is gone");
    }

    /// Two hundred rooms are known at the start, and one or two of them are read.
    void fewRowsAreHeldWhereNobodyReads()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 200);
            s->room.conversation()->readState()->markRead();
        }
        auto s = kept.start();
        auto &conversation = *s->room.conversation();
        const auto &rows = conversation.timeline()->entries();
        QCOMPARE(s->bodies(), Kept::numbers(170, 199));
        kept.join(*s);
        kept.pages(*s);
        kept.count(s.get(), 200, 500);
        QVERIFY2(rows.size() <= 110, qPrintable(QString::number(rows.size())));
        QCOMPARE(rows.last().body, u"499"_s);
        QCOMPARE(conversation.readState()->unread(), 300);
        QVERIFY(!conversation.window()->isAtStart());

        conversation.readState()->begin();
        const auto before = rows.size();
        conversation.window()->loadOlder();
        QTRY_COMPARE(rows.size(), before + 100);
        kept.count(s.get(), 500, 600);
        QCOMPARE(rows.size(), before + 200); // Nothing goes from under the eyes.

        conversation.readState()->end();
        kept.count(s.get(), 600, 620);
        QCOMPARE(rows.size(), before + 220); // Nor what they come back to.
        conversation.readState()->begin();
        conversation.readState()->look(0, int(rows.size()) - 1, true);
        conversation.readState()->end();
        kept.count(s.get(), 620, 640);
        QVERIFY2(rows.size() <= 110, qPrintable(QString::number(rows.size())));
        QCOMPARE(rows.last().body, u"639"_s);
    }

    void whatWasSaidIsHereAfterARestart()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 5);
            s->room.conversation()->send(u"mine"_s);
            kept.say(s.get(), u"alice"_s, u"mine"_s, s->stream.sent.last().attribute(u"id"_s));
            s->room.conversation()->readState()->markRead();
            kept.say(s.get(), u"bob"_s, u"alice: unread"_s);
        }
        auto s = kept.start();
        QCOMPARE(s->bodies(), Kept::numbers(0, 4) + QStringList({u"mine"_s, u"alice: unread"_s}));
        const auto &rows = s->room.conversation()->timeline()->entries();
        QVERIFY(rows.at(5).own && rows.at(5).delivery == timeline::Delivery::Received);
        QCOMPARE(s->room.conversation()->readState()->unread(), 1);
        QVERIFY(s->room.conversation()->readState()->isMentioned());
        QVERIFY(s->outbox.messages(u"alice@localhost"_s, u"tea@conference.localhost"_s).isEmpty());
    }

    void whatWasMissedComesFromTheArchive_data()
    {
        QTest::addColumn<int>("missed");
        QTest::newRow("nothing") << 0;
        QTest::newRow("less than a page") << 2;
        QTest::newRow("many pages") << 40;
    }
    void whatWasMissedComesFromTheArchive()
    {
        QFETCH(int, missed);
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 5);
            s->room.conversation()->readState()->markRead();
        }
        for (int i = 0; i < missed; ++i)
            kept.say(nullptr, u"bob"_s, QString::number(5 + i));
        auto s = kept.start();
        QAbstractItemModelTester tester(s->room.conversation()->timeline());
        s->room.conversation()->readState()->begin();
        kept.join(*s);
        QVERIFY(kept.page(*s));
        kept.say(s.get(), u"bob"_s, u"live"_s);
        kept.pages(*s);
        QCOMPARE(s->bodies(), Kept::numbers(0, 4 + missed) << u"live"_s);
        QCOMPARE(s->room.conversation()->readState()->unread(), missed + 1);
        // The line stands above what was missed, also for whoever was there when it came.
        QTRY_COMPARE(Kept::lines(*s).size(), missed > 0 ? 1 : 0);
        if (missed > 0)
            QCOMPARE(s->room.conversation()->timeline()->entries().at(5).kind, timeline::Kind::Unread);
        QCOMPARE(Kept::gaps(*s), QStringList());
        kept.say(s.get(), u"bob"_s, u"more"_s);
        QCOMPARE(kept.pages(*s), 0); // Nothing is missing any more.
        QCOMPARE(s->room.conversation()->readState()->unread(), missed + 2);
    }

    void whatCannotBeReadHidesNothing_data()
    {
        QTest::addColumn<QSet<qsizetype>>("unfit");
        QTest::newRow("the last of a page") << QSet<qsizetype> {13};
        QTest::newRow("the first of a page") << QSet<qsizetype> {11};
        QTest::newRow("within a page") << QSet<qsizetype> {12};
        QTest::newRow("a whole page") << QSet<qsizetype> {8, 9, 10};
        QTest::newRow("the newest page") << QSet<qsizetype> {11, 12, 13};
    }
    void whatCannotBeReadHidesNothing()
    {
        QFETCH(QSet<qsizetype>, unfit);
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"bob"_s, u"0"_s);
        }
        QStringList expected {u"0"_s};
        for (int i = 1; i < 14; ++i) {
            kept.say(nullptr, u"bob"_s, QString::number(i));
            if (!unfit.contains(i))
                expected << QString::number(i);
        }
        kept.unfit = unfit;
        auto s = kept.start();
        kept.join(*s);
        QVERIFY(kept.pages(*s) < 8); // None is asked for again and again.
        QCOMPARE(s->bodies(), expected);
        QCOMPARE(Kept::gaps(*s), QStringList());
    }

    void aCrashBetweenPagesLosesNothing()
    {
        for (const int before : {1, 2, 5, 13}) {
            Kept kept;
            {
                auto s = kept.start();
                kept.join(*s);
                kept.pages(*s);
                kept.count(s.get(), 0, 3);
            }
            kept.count(nullptr, 3, 40);
            {
                auto s = kept.start();
                kept.join(*s);
                for (int page = 0; page < before; ++page)
                    kept.page(*s);
                kept.say(s.get(), u"bob"_s, QString::number(40));
            }
            kept.count(nullptr, 41, 50);
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            s->room.conversation()->window()->loadOlder();
            QCOMPARE(s->bodies(), Kept::numbers(0, 49));
            QCOMPARE(Kept::gaps(*s), QStringList());
        }
    }

    void whoComesForTheFirstTimeSeesTheEnd()
    {
        Kept kept;
        kept.count(nullptr, 0, 20);
        auto s = kept.start();
        kept.join(*s);
        QCOMPARE(kept.pages(*s), 1);
        QCOMPARE(s->bodies(), Kept::numbers(17, 19));
        QCOMPARE(s->room.conversation()->readState()->unread(), 0);
        QCOMPARE(Kept::gaps(*s), QStringList {u"Older messages are on the server."_s});
        QCOMPARE(s->room.conversation()->timeline()->entries().first().kind, timeline::Kind::Gap);
        s->room.conversation()->window()->loadOlder();
        QCOMPARE(kept.pages(*s), 1);
        QCOMPARE(s->bodies(), Kept::numbers(14, 19));
        for (int i = 0; i < 6; ++i) {
            s->room.conversation()->window()->loadOlder();
            kept.pages(*s);
        }
        QCOMPARE(s->bodies(), Kept::numbers(0, 19));
        QCOMPARE(Kept::gaps(*s), QStringList());
        QCOMPARE(s->room.conversation()->readState()->unread(), 0);
    }

    void whatTheServerHasLostIsSaid()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 4);
        }
        auto s = kept.start();
        kept.join(*s);
        // The archive was emptied, and has ids that nobody knows.
        kept.kind = u"b"_s;
        kept.archive = {u"carol: later 0"_s, u"carol: later 1"_s};
        QCOMPARE(kept.pages(*s), 3);
        QCOMPARE(s->bodies(), Kept::numbers(0, 3) + QStringList({u"later 0"_s, u"later 1"_s}));
        QCOMPARE(Kept::gaps(*s), QStringList {u"The server no longer has the messages in between."_s});
        QCOMPARE(s->room.conversation()->timeline()->entries().at(4).kind, timeline::Kind::Gap);
    }

    void withoutAnArchiveTheJoinHistoryIsNotDoubled()
    {
        const auto delayed = [](int i) {
            return u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2026-01-02T03:04:%1Z'/>"_s
                .arg(i, 2, 10, QChar(u'0'));
        };
        Kept kept;
        for (int visit = 0; visit < 3; ++visit) {
            auto s = kept.start();
            s->room.join();
            s->enter();
            for (int i = visit; i < visit + 4; ++i)
                s->says(u"bob"_s, QString::number(i), delayed(i));
            s->endHistory();
            s->answerInfo(false, false);
            QCOMPARE(s->bodies(), Kept::numbers(0, visit + 3));
            QCOMPARE(Kept::gaps(*s), QStringList());
        }
    }

    void theLineStandsAboveWhatIsUnread()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"bob"_s, u"read"_s);
            s->room.conversation()->readState()->markRead();
            kept.say(s.get(), u"bob"_s, u"one"_s);
            kept.say(s.get(), u"bob"_s, u"two"_s);
        }
        auto s = kept.start();
        auto &reading = *s->room.conversation()->readState();
        auto &rows = *s->room.conversation()->timeline();
        QCOMPARE(reading.unread(), 2);
        reading.begin();
        QTRY_COMPARE(rows.count(), 4);
        QCOMPARE(rows.entries().at(1).kind, timeline::Kind::Unread);
        QCOMPARE(rows.entries().at(2).body, u"one"_s);
        reading.markRead();
        QCOMPARE(reading.unread(), 0);
        QCOMPARE(rows.entries().at(1).kind, timeline::Kind::Unread); // Until the person leaves.
        kept.join(*s);
        kept.pages(*s);
        kept.say(s.get(), u"bob"_s, u"three"_s);
        QCOMPARE(Kept::lines(*s), QStringList {u"New messages"_s});
        reading.end();
        QTRY_COMPARE(Kept::lines(*s), QStringList());
        reading.begin();
        QTRY_COMPARE(Kept::lines(*s).size(), 1);
        QCOMPARE(rows.entries().at(3).kind, timeline::Kind::Unread);
    }

    void aWindowMovesOverWhatIsKept()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 1000);
        }
        auto s = kept.start();
        auto &window = *s->room.conversation()->window();
        auto &rows = *s->room.conversation()->timeline();
        QAbstractItemModelTester tester(&rows);
        QCOMPARE(s->bodies(), Kept::numbers(970, 999));
        QVERIFY(window.isAtEnd() && !window.isAtStart());
        window.loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(870, 999));
        const qint64 far = rows.entries().first().sort;
        while (!window.isAtStart())
            window.loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(0, 999));
        const qint64 tenth = rows.entries().at(10).sort;

        auto again = kept.start();
        auto &other = *again->room.conversation()->window();
        QSignalSpy shown(&other, &TimelineWindow::shown);
        other.showAt(far);
        other.showAt(tenth);
        QCOMPARE(again->room.conversation()->timeline()->textAt(shown.last().first().toInt()), u"10"_s);
        QVERIFY(!other.isAtEnd());
        kept.join(*again);
        kept.pages(*again);
        kept.say(again.get(), u"bob"_s, u"live"_s);
        QVERIFY(!again->bodies().contains(u"live"_s)); // Elsewhere.
        QVERIFY(again->room.conversation()->readState()->unread() > 0);
        while (!other.isAtEnd())
            other.loadNewer();
        QCOMPARE(again->bodies().last(), u"live"_s);
        other.showAt(tenth);
        other.showNewest();
        QCOMPARE(again->bodies().last(), u"live"_s);
    }

    void whatSomebodyIgnoredSaysIsKeptAndNotShown()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            s->room.people()->ignored()->add(u"bob"_s);
            kept.say(s.get(), u"bob"_s, u"noise"_s);
            kept.say(s.get(), u"carol"_s, u"words"_s);
            QCOMPARE(s->bodies(), QStringList {u"words"_s});
            QCOMPARE(s->room.conversation()->readState()->unread(), 1);
            s->room.people()->ignored()->remove(u"bob"_s);
            QCOMPARE(s->bodies(), QStringList({u"noise"_s, u"words"_s}));
        }
        auto s = kept.start();
        s->room.people()->ignored()->setPeople({{u"bob"_s, {}, {}}});
        QCOMPARE(s->bodies(), QStringList {u"words"_s});
        QCOMPARE(s->room.conversation()->readState()->unread(), 1);
    }

    /// What is removed while its author is ignored does not come back with them.
    void whatIsRemovedWhileIgnoredStaysRemoved()
    {
        Kept kept;
        auto s = kept.start();
        kept.join(*s);
        kept.pages(*s);
        s->room.people()->ignored()->add(u"bob"_s);
        kept.say(s.get(), u"bob"_s, u"noise"_s);
        kept.say(s.get(), u"bob"_s, u"sense"_s);
        s->room.conversation()->act(
            {.kind = history::Action::Kind::Moderation, .target = kept.idOf(0), .by = u"carol"_s});
        s->room.people()->ignored()->remove(u"bob"_s);
        QCOMPARE(s->bodies(), QStringList({u"message removed by carol"_s, u"sense"_s}));
    }

    /// Whoever reads on past what the ignored say gets to what comes after.
    void aPageOfTheIgnoredIsReadPast()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"carol"_s, u"first"_s);
            kept.count(s.get(), 0, 400);
            kept.say(s.get(), u"carol"_s, u"last"_s);
            s->room.conversation()->arrivals().flush();
        }
        auto s = kept.start();
        s->room.people()->ignored()->setPeople({{u"bob"_s, {}, {}}});
        auto &window = *s->room.conversation()->window();
        while (!window.isAtStart())
            window.loadOlder();
        window.showAt(s->room.conversation()->timeline()->entries().first().sort - 1);
        QCOMPARE(s->bodies(), QStringList {u"first"_s});
        QVERIFY(!window.isAtEnd());
        window.loadNewer();
        QCOMPARE(s->bodies(), QStringList({u"first"_s, u"last"_s}));
        s->room.people()->ignored()->setPeople({});
        QCOMPARE(s->bodies(), QStringList {u"first"_s} + Kept::numbers(0, 399) + QStringList {u"last"_s});
    }

    /// The store counts what ignored people say; the badge does not, not even after a restart.
    void whoIsIgnoredIsNotUnread()
    {
        Kept kept;
        const auto ignored = QList<muc::Identity> {{u"bob"_s, {}, {}}};
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"carol"_s, u"words"_s);
            s->room.people()->ignored()->setPeople(ignored);
            s->room.conversation()->readState()->markRead();
            kept.say(s.get(), u"bob"_s, u"alice: noise"_s);
            QCOMPARE(s->room.conversation()->readState()->unread(), 0);
        }
        for (int start = 0; start < 2; ++start) {
            auto s = kept.start();
            const auto &reading = *s->room.conversation()->readState();
            s->room.people()->ignored()->setPeople(ignored);
            QCOMPARE(reading.unread(), 0);
            QVERIFY(!reading.isMentioned());
            QCOMPARE(reading.firstUnread(), 0);
            s->room.conversation()->readState()->restore(); // The list may be here before the store answers.
            QCOMPARE(reading.unread(), 0);
        }
    }

    void whatIsWithheldHidesNothingOlder()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 3; ++i)
                kept.say(s.get(), u"carol"_s, QString::number(i));
            for (int i = 0; i < 250; ++i)
                kept.say(s.get(), u"bob"_s, u"noise"_s);
        }
        auto s = kept.start();
        s->room.people()->ignored()->setPeople({{u"bob"_s, {}, {}}});
        QCOMPARE(s->bodies(), QStringList());
        QCOMPARE(s->room.conversation()->readState()->unread(), 3); // They are not shown yet.
        s->room.conversation()->window()->loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(0, 2));
        QVERIFY(s->room.conversation()->window()->isAtStart());
    }

    /// Bob's message `number` as a room without an archive repeats it.
    static void repeat(const Kept &kept, RoomScene &s, int number)
    {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='m%1' from='tea@conference.localhost/bob'><body>%1"
            "</body><delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='%2'/></message>"_s.arg(number)
                .arg(kept.now.toString(Qt::ISODateWithMs))));
    }

    void whoReadsOldMessagesLosesNoneByThat()
    {
        Kept kept;
        auto s = kept.start();
        auto &conversation = *s->room.conversation();
        kept.join(*s, false);
        kept.count(s.get(), 0, 1);
        const qint64 first = conversation.timeline()->entries().first().sort;
        kept.count(s.get(), 1, 300);
        conversation.readState()->begin();
        conversation.showAt(first);
        QVERIFY(!conversation.window()->isAtEnd());
        s->room.streamLost();
        s->newStream();
        s->enter();
        for (const int number : {298, 299, 300})
            repeat(kept, *s, number);
        s->endHistory();
        s->answerInfo(false);
        conversation.window()->showNewest();
        QCOMPARE(s->bodies().last(), u"300"_s);
        QCOMPARE(Kept::gaps(*s), QStringList());
    }

    void aDeletedHistoryHasNothingUnread_data()
    {
        QTest::addColumn<QDateTime>("before");
        QTest::newRow("by the person") << QDateTime();
        QTest::newRow("too old") << QDateTime::currentDateTimeUtc().addDays(1);
    }
    void aDeletedHistoryHasNothingUnread()
    {
        QFETCH(QDateTime, before);
        Kept kept;
        auto s = kept.start();
        const auto &reading = *s->room.conversation()->readState();
        kept.join(*s, false);
        kept.count(s.get(), 0, 3);
        s->room.conversation()->readState()->markRead();
        kept.count(s.get(), 3, 5);
        QCOMPARE(reading.unread(), 2);
        HistoryStore &store = s->outbox;
        store.remove({u"alice@localhost"_s, u"tea@conference.localhost"_s, before}, &s->room, [](bool) {});
        QTRY_COMPARE(reading.unread(), 0);
        kept.count(s.get(), 5, 6);
        QCOMPARE(reading.unread(), 1);
    }

    void aRoomMovesWhenWeSpeak()
    {
        Kept kept;
        auto s = kept.start();
        kept.join(*s);
        kept.pages(*s);
        s->room.conversation()->send(u"mine"_s);
        QVERIFY(!s->room.preferences()->activity().isValid()); // It may not arrive.
        kept.say(s.get(), u"alice"_s, u"mine"_s, s->stream.sent.last().attribute(u"id"_s));
        QVERIFY(s->room.preferences()->activity().isValid());
    }

    /// The server said no, which need not be for ever.
    void whoAsksAgainForMissingMessagesIsHeard()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.count(s.get(), 0, 5);
        }
        kept.count(nullptr, 5, 40);
        auto s = kept.start();
        kept.join(*s);
        QVERIFY(kept.page(*s));
        s->answer(s->questionFor(u"query"_s, archive::ArchiveNs),
                  IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Forbidden, {}, {}}});
        QCOMPARE(kept.pages(*s), 0);
        QCOMPARE(Kept::gaps(*s).last(), u"Messages are missing here."_s);
        s->room.conversation()->loadMissing(s->room.archive().gaps().last().range);
        QVERIFY(kept.pages(*s) > 0);
        QCOMPARE(s->bodies(), Kept::numbers(0, 39));
        QCOMPARE(Kept::gaps(*s), QStringList());
    }

    void noticesStandWhereTheyCame()
    {
        Kept kept;
        auto s = kept.start();
        kept.join(*s);
        kept.pages(*s);
        kept.say(s.get(), u"bob"_s, u"one"_s);
        s->room.notice(u"Something happened."_s);
        kept.say(s.get(), u"bob"_s, u"two"_s);
        QStringList all;
        for (const auto &entry : s->room.conversation()->timeline()->entries())
            all << entry.body;
        QCOMPARE(all, QStringList({u"one"_s, u"Something happened."_s, u"two"_s}));
    }
};

PARLOUR_TEST(KeptRoomTest)
#include "keptroomtest.moc"
