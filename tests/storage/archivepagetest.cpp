// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

using What = history::Added::What;
using history::Live;

static const history::Key Tea = HistoryScene::Tea;

/// Pages of an archive find their places, and what has been read of it is known.
class ArchivePageTest : public QObject
{
    Q_OBJECT

    static QList<history::Arrival> live(int from, int to)
    {
        QList<history::Arrival> arrivals;
        for (int i = from; i <= to; ++i)
            arrivals << history::Arrival {HistoryScene::numbered(i)};
        return arrivals;
    }

private Q_SLOTS:
    void pagesBackwardsAreOneRange()
    {
        HistoryScene s;
        QVERIFY(s.addPage(s.page(Tea, 201, 250)).kept);
        for (int from = 151; from > 0; from -= 50)
            QVERIFY(s.addPage(s.page(Tea, from, from + 49, u"s%1"_s.arg(from + 50))).kept);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 250));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s250"_s});
        history::ArchivePage end {Tea.account, Tea.peer, {}, {}, u"s1"_s, s.ranges(Tea)};
        end.ranges[0].reachesStart = true;
        s.addPage(end);
        QCOMPARE(s.covered(Tea), QStringList {u"|s1-s250"_s});
        QVERIFY(s.newest(Tea).reachesStart);
    }

    void theSamePageAgainChangesNothing()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        const auto before = s.newest(Tea);
        const auto ranges = s.ranges(Tea);
        const auto again = s.addPage(s.page(Tea, 1, 50));
        QCOMPARE(s.newest(Tea), before);
        QVERIFY(std::ranges::all_of(again.rows, [](const auto &row) { return row.what == What::Known; }));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s50"_s});
        QCOMPARE(s.ranges(Tea), ranges);
    }

    /// What was read before, a hole, and the newest page: then the hole is filled from its end.
    void aHoleIsFilledBackwards()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        s.addPage(s.page(Tea, 351, 400));
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s351-s400"_s}));
        int pages = 0;
        for (int from = 301; s.ranges(Tea).size() > 1; from -= 50, ++pages) {
            QVERIFY(from > 0);
            s.addPage(s.page(Tea, from, from + 49, u"s%1"_s.arg(from + 50)));
        }
        QCOMPARE(pages, 7);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 400));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s400"_s});
    }

    /// A live message during catch-up: it is the end of its own range, and not of what has been read before.
    void liveMessagesDoNotHideAHole()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        s.add(Tea, live(301, 301), Live::Opens);
        s.add(Tea, live(302, 310), Live::Continues);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s301-s310"_s}));
        QCOMPARE(s.ranges(Tea)[1].since, HistoryScene::numbered(301).time);
        s.addPage(s.page(Tea, 261, 305));
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s261-s310"_s}));
        s.add(Tea, live(311, 311), Live::Continues);
        for (int from = 211; from > 50; from -= 50)
            s.addPage(s.page(Tea, from, from + 49, u"s%1"_s.arg(from + 50)));
        s.addPage(s.page(Tea, 30, 60, u"s61"_s));
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 50) + HistoryScene::numbers(51, 311));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s311"_s});
    }

    /// The newest page came when something had been said already: they do not touch yet.
    void aPageStandsInFrontOfWhatIsLive()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 5));
        s.add(Tea, live(20, 21), Live::Opens);
        const auto ranges = s.ranges(Tea);
        auto page = s.page(Tea, 10, 15);
        page.before = u"s20"_s;
        page.ranges = {ranges[0], {u"s10"_s, u"s15"_s}, ranges[1]};
        s.addPage(page);
        QCOMPARE(s.bodies(Tea),
                 HistoryScene::numbers(1, 5) + HistoryScene::numbers(10, 15) + HistoryScene::numbers(20, 21));
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s5"_s, u"s10-s15"_s, u"s20-s21"_s}));
    }

    void whatHasBeenReadSurvivesTheEnd()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        QList<history::Range> before;
        {
            HistoryScene s(file);
            s.addPage(s.page(Tea, 1, 5, {}, true));
            s.addPage(s.page(Tea, 11, 15));
            s.add(Tea, live(21, 22), Live::Opens);
            before = s.ranges(Tea);
        }
        HistoryScene s(file);
        QCOMPARE(s.ranges(Tea), before);
        QCOMPARE(s.covered(Tea), (QStringList {u"|s1-s5"_s, u"s11-s15"_s, u"s21-s22"_s}));
        QCOMPARE(before[0].since, HistoryScene::numbered(1).time);
    }

    void whatHoldsAMessage()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 5));
        s.addPage(s.page(Tea, 11, 15));
        s.add(Tea, live(21, 21), Live::Outside);
        auto unseen = s.page(Tea, 8, 10, u"s11"_s);
        unseen.rows.clear();
        s.addPage(unseen);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s5"_s, u"s8-s15"_s}));
        QCOMPARE(s.held(Tea, {u"s3"_s, u"s21"_s, u"s11"_s, u"s15"_s, u"s9"_s, u"nobody knows"_s, QString()}),
                 (QStringList {u"s1"_s, {}, u"s8"_s, u"s8"_s, {}, {}, {}}));
        QCOMPARE(s.held(HistoryScene::Pub, {u"s3"_s}), QStringList {QString()});
    }

    /// The archive has the same once more, behind a hole: it does not say that nothing is missing in between.
    void whatIsSentTwiceDoesNotHideAHole()
    {
        HistoryScene s;
        auto first = s.page(Tea, 1, 5);
        first.rows[4].message.originId = first.rows[4].message.id;
        s.addPage(first);
        auto page = s.page(Tea, 11, 15);
        page.rows[0].message.originId = page.rows[0].message.id = u"id5"_s;
        page.rows[0].message.body = u"m5"_s;
        page.rows[0].message.time = HistoryScene::numbered(5).time;
        s.addPage(page);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 5) + HistoryScene::numbers(12, 15));
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s5"_s, u"s11-s15"_s}));
        QCOMPARE(s.held(Tea, {u"s11"_s, u"s12"_s}), (QStringList {QString(), u"s11"_s}));
        QVERIFY(s.ranges(Tea)[0].lastSort < s.ranges(Tea)[1].firstSort);
    }

    /// Whoever sends everything under one id, some of it twice, does not keep the page from being stored.
    void oneIdForEverything()
    {
        HistoryScene s;
        auto page = s.page(Tea, 1, 22);
        for (auto &row : page.rows)
            row.message.originId = u"x"_s;
        page.rows[1].message.body = page.rows[0].message.body;
        const auto result = s.addPage(page);
        QVERIFY(result.kept);
        QCOMPARE(result.rows[1].what, What::Known);
        QCOMPARE(result.rows[1].sort, result.rows[0].sort);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 1) + HistoryScene::numbers(3, 22));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s22"_s});
        QVERIFY(s.addPage(page).kept);
        QCOMPARE(s.bodies(Tea).size(), 21);
    }

    void whatIsNotArchivedIsNoEnd()
    {
        HistoryScene s;
        auto arrivals = live(1, 3);
        arrivals[2].archived = false;
        s.add(Tea, arrivals, Live::Opens);
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s2"_s});
        s.add(Tea, live(4, 4), Live::Outside);
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s2"_s});
    }

    /// They came the other way round.
    void theArchivesOrderWins()
    {
        HistoryScene s;
        s.add(Tea, {{HistoryScene::numbered(2)}, {HistoryScene::numbered(1)}, {HistoryScene::numbered(3)}});
        QCOMPARE(s.bodies(Tea), (QStringList {u"m2"_s, u"m1"_s, u"m3"_s}));
        const auto result = s.addPage(s.page(Tea, 1, 4));
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 4));
        QCOMPARE(std::ranges::count(result.rows, What::Moved, &history::Added::what), 1);
    }

    void whatTheArchiveDoesNotHaveStaysWhereItIs()
    {
        HistoryScene s;
        s.add(Tea, live(1, 2));
        s.say(Tea, u"carol"_s, u"not archived"_s);
        s.add(Tea, live(4, 4));
        s.addPage(s.page(Tea, 1, 5));
        QCOMPARE(s.bodies(Tea), (QStringList {u"m1"_s, u"m2"_s, u"not archived"_s, u"m3"_s, u"m4"_s, u"m5"_s}));
    }

    /// It stood in front of what has been read in between.
    void whatIsKnownLeavesWhatIsOlder()
    {
        HistoryScene s;
        s.add(Tea, live(15, 15), Live::Outside);
        s.add(Tea, live(1, 5), Live::Opens);
        s.addPage(s.page(Tea, 14, 20));
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 5) + HistoryScene::numbers(14, 20));
        QCOMPARE(s.held(Tea, {u"s5"_s, u"s15"_s}), (QStringList {u"s1"_s, u"s14"_s}));
    }

    /// The archive begins after what is here: the server has lost what lay between.
    void whatTheServerLostIsKnown()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 9));
        s.addPage(s.page(Tea, 151, 200));
        s.addPage(s.page(Tea, 101, 150, u"s151"_s, true));
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s9"_s, u"|s101-s200"_s}));
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 9) + HistoryScene::numbers(101, 200));
    }

    void aPageWithNothingToShowIsReadAllTheSame()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 51, 60));
        auto page = s.page(Tea, 31, 50, u"s51"_s);
        page.rows.clear();
        const auto result = s.addPage(page);
        QCOMPARE(s.covered(Tea), QStringList {u"s31-s60"_s});
        QCOMPARE(result.ranges, s.ranges(Tea));
        QCOMPARE(result.ranges[0].firstSort, s.newest(Tea).messages.first().sort); // The next that is shown.
        s.addPage(s.page(Tea, 21, 30, u"s31"_s));
        QCOMPARE(s.covered(Tea), QStringList {u"s21-s60"_s});
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(21, 30) + HistoryScene::numbers(51, 60));
        HistoryScene none;
        auto unseen = none.page(Tea, 31, 50);
        unseen.rows.clear();
        none.addPage(unseen);
        none.add(Tea, live(51, 51), Live::Continues);
        QCOMPARE(none.covered(Tea), QStringList {u"s31-s51"_s});
    }

    /// A range of which nothing is shown has a place all the same.
    void whatIsNeverShownKeepsItsPlace()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 5));
        auto unseen = s.page(Tea, 10, 10);
        unseen.rows.clear();
        s.addPage(unseen);
        s.add(Tea, live(19, 20), Live::Opens);
        for (int from = 17; from > 5; from -= 2) {
            s.addPage(s.page(Tea, from, from + 1, u"s%1"_s.arg(from + 2)));
            const auto ranges = s.ranges(Tea);
            for (qsizetype i = 1; i < ranges.size(); ++i)
                QVERIFY(ranges[i - 1].lastSort < ranges[i].firstSort);
        }
        s.addPage(s.page(Tea, 5, 6, u"s7"_s));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s20"_s});
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 20));
    }

    /// The archive's end has come live already, and begins with what is never shown.
    void aPageMeetsWhatIsLiveAndNeverShown()
    {
        HistoryScene s;
        auto unseen = s.page(Tea, 18, 18);
        unseen.rows.clear();
        s.addPage(unseen);
        s.add(Tea, live(19, 19), Live::Continues);
        auto page = s.page(Tea, 13, 18);
        page.rows.removeLast();
        s.addPage(page);
        QCOMPARE(s.covered(Tea), QStringList {u"s13-s19"_s});
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(13, 17) + HistoryScene::numbers(19, 19));
    }

    void ourOwnIsConfirmedByIt()
    {
        HistoryScene s;
        s.keep(Tea, u"ours"_s, u"hello"_s);
        auto page = s.page(Tea, 1, 2);
        page.rows[0].message.own = true;
        page.rows[0].message.originId = u"ours"_s;
        page.rows[0].message.body = u"hello"_s;
        const auto result = s.addPage(page);
        QCOMPARE(result.rows[0].what, What::Confirmed);
        QCOMPARE(s.bodies(Tea), (QStringList {u"hello"_s, u"m2"_s}));
        QList<UnconfirmedMessage> waiting;
        s.store->unconfirmed(Tea, &s.context, [&waiting](const auto &all) { waiting = all; });
        QVERIFY(waiting.isEmpty());
    }

    /// Again and again between two neighbours, until there is no room: others make way.
    void thereIsAlwaysRoom()
    {
        HistoryScene s;
        s.add(Tea, live(0, 9), Live::Opens);
        s.store->setReadPosition(Tea, s.newest(Tea).messages[4].sort, {});
        QList<int> order {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        bool respread = false;
        for (int next = 10; next < 100; next += 10) {
            for (int i = 0; i < 10; ++i)
                order.insert(1 + next / 10 + i, next + i);
            auto page = s.page(Tea, 0, int(order.size()) - 1);
            for (qsizetype i = 0; i < order.size(); ++i)
                page.rows[i].message = HistoryScene::numbered(order[i]);
            page.ids.clear();
            for (const int number : std::as_const(order))
                page.ids << u"s%1"_s.arg(number);
            page.ranges = s.withPage(Tea, page, false);
            respread |= s.addPage(page).respread;
            QStringList expected;
            for (const int number : std::as_const(order))
                expected << u"m%1"_s.arg(number);
            QCOMPARE(s.bodies(Tea), expected);
            QCOMPARE(s.read(Tea).unread, 5);
            QCOMPARE(s.covered(Tea), QStringList {u"s0-s9"_s});
        }
        QVERIFY2(respread, "the test meets the case");
    }

    /// So many as a long absence brings, into the room before one live message.
    void aLongAbsence()
    {
        HistoryScene s;
        constexpr int pages = 40;
        constexpr int size = 50;
        s.add(Tea, live(0, 0), Live::Opens);
        s.add(Tea, live(pages * size + 1, pages * size + 1), Live::Opens);
        for (int page = pages; page > 0; --page)
            s.addPage(s.page(Tea, (page - 1) * size + 1, page * size, u"s%1"_s.arg(page * size + 1)));
        QCOMPARE(HistoryScene::bodies(s.newest(Tea, 100'000)), HistoryScene::numbers(0, pages * size + 1));
        QCOMPARE(s.covered(Tea).last(), u"s1-s%1"_s.arg(pages * size + 1));
    }

    /// One order for all direct conversations of an account.
    void anAccountsArchiveHoldsManyConversations()
    {
        HistoryScene s;
        const history::Key bob {HistoryScene::Alice, u"bob@localhost"_s, true};
        const history::Key carol {HistoryScene::Alice, u"carol@localhost"_s, true};
        const auto page = [&](int from, const QString &before) {
            auto both = s.page({HistoryScene::Alice, HistoryScene::Alice}, from, from + 9, before);
            for (int i = 0; i < 10; ++i)
                both.rows[i].key = i % 2 == 0 ? bob : carol;
            return both;
        };
        s.addPage(page(11, {}));
        s.addPage(page(1, u"s11"_s));
        QCOMPARE(s.bodies(bob),
                 (QStringList {u"m1"_s, u"m3"_s, u"m5"_s, u"m7"_s, u"m9"_s, u"m11"_s, u"m13"_s, u"m15"_s, u"m17"_s,
                               u"m19"_s}));
        QCOMPARE(s.newest(bob).messages[5].sort < s.newest(carol).messages[5].sort, true);
        QCOMPARE(s.covered({HistoryScene::Alice, HistoryScene::Alice}), QStringList {u"s1-s20"_s});
        QCOMPARE(s.held({HistoryScene::Alice, HistoryScene::Alice}, {u"s1"_s, u"s2"_s, u"s21"_s}),
                 (QStringList {u"s1"_s, u"s1"_s, {}}));
    }
};

PARLOUR_TEST(ArchivePageTest)
#include "archivepagetest.moc"
