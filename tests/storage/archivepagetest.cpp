// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

using Place = history::ArchivePage::Place;
using Verdict = history::PageResult::Verdict;
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
        QCOMPARE(s.addPage(s.page(Tea, 201, 250)).verdict, Verdict::Stored);
        for (int from = 151; from > 0; from -= 50)
            QCOMPARE(s.addPage(s.page(Tea, from, from + 49, Place::Before, u"s%1"_s.arg(from + 50))).verdict,
                     Verdict::Stored);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 250));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s250"_s});
        auto end = s.page(Tea, 1, 0, Place::Before, u"s1"_s);
        end.first = end.last = QString();
        end.reachesStart = true;
        s.addPage(end);
        QCOMPARE(s.covered(Tea), QStringList {u"|s1-s250"_s});
        QVERIFY(s.newest(Tea).reachesStart);
    }

    void theSamePageAgainChangesNothing()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        const auto before = s.newest(Tea);
        const auto again = s.addPage(s.page(Tea, 1, 50));
        QCOMPARE(s.newest(Tea), before);
        QVERIFY(again.touches);
        QVERIFY(std::ranges::all_of(again.rows, [](const auto &row) { return row.what == What::Known; }));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s50"_s});
    }

    /// What was read before, a hole, and the newest page: then the hole is filled from its end.
    void aHoleIsFilledBackwards()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        QVERIFY(!s.addPage(s.page(Tea, 351, 400)).touches);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s351-s400"_s}));
        bool touches = false;
        for (int from = 301; !touches; from -= 50) {
            QVERIFY(from > 0);
            touches = s.addPage(s.page(Tea, from, from + 49, Place::Before, u"s%1"_s.arg(from + 50))).touches;
        }
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 400));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s400"_s});
    }

    void aHoleIsFilledForwards()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        s.addPage(s.page(Tea, 151, 200));
        QVERIFY(!s.addPage(s.page(Tea, 51, 100, Place::After, u"s50"_s)).touches);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s100"_s, u"s151-s200"_s}));
        QVERIFY(s.addPage(s.page(Tea, 101, 151, Place::After, u"s100"_s)).touches);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 200));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s200"_s});
    }

    /// A live message during catch-up: it is the end of its own range, and not of what has been read before.
    void liveMessagesDoNotHideAHole()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        s.add(Tea, live(301, 301), Live::Opens);
        s.add(Tea, live(302, 310), Live::Continues);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s301-s310"_s}));
        QVERIFY(s.addPage(s.page(Tea, 261, 305)).touches);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s50"_s, u"s261-s310"_s}));
        s.add(Tea, live(311, 311), Live::Continues);
        for (int from = 211; from > 50; from -= 50)
            s.addPage(s.page(Tea, from, from + 49, Place::Before, u"s%1"_s.arg(from + 50)));
        QVERIFY(s.addPage(s.page(Tea, 30, 60, Place::Before, u"s61"_s)).touches);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 50) + HistoryScene::numbers(51, 311));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s311"_s});
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

    /// The server does not know the anchor any more, and begins from the very start.
    void aPageThatContradictsIsNotTaken()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 50));
        QCOMPARE(s.addPage(s.page(Tea, 1, 50, Place::After, u"s50"_s)).verdict, Verdict::Contradicts);
        QCOMPARE(s.addPage(s.page(Tea, 60, 70, Place::After, u"nobody knows"_s)).verdict, Verdict::Contradicts);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 50));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s50"_s});
    }

    /// The archive begins after what is here: the server has lost what lay between.
    void whatTheServerLostIsKnown()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 9));
        s.addPage(s.page(Tea, 151, 200));
        auto first = s.page(Tea, 101, 150, Place::Before, u"s151"_s);
        first.reachesStart = true;
        QVERIFY(!s.addPage(first).touches);
        QCOMPARE(s.covered(Tea), (QStringList {u"s1-s9"_s, u"|s101-s200"_s}));
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 9) + HistoryScene::numbers(101, 200));
    }

    void aPageWithNothingToShowIsReadAllTheSame()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 51, 60));
        auto page = s.page(Tea, 1, 0, Place::Before, u"s51"_s);
        page.first = u"s31"_s;
        page.last = u"s50"_s;
        s.addPage(page);
        QCOMPARE(s.covered(Tea), QStringList {u"s31-s60"_s});
        s.addPage(s.page(Tea, 21, 30, Place::Before, u"s31"_s));
        QCOMPARE(s.covered(Tea), QStringList {u"s21-s60"_s});
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(21, 30) + HistoryScene::numbers(51, 60));
        HistoryScene none;
        page.place = Place::Newest;
        none.addPage(page);
        none.add(Tea, live(51, 51), Live::Continues);
        QCOMPARE(none.covered(Tea), QStringList {u"s31-s51"_s});
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
            page.last = u"s9"_s;
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
            s.addPage(s.page(Tea, (page - 1) * size + 1, page * size, Place::Before, u"s%1"_s.arg(page * size + 1)));
        QCOMPARE(HistoryScene::bodies(s.newest(Tea, 100'000)), HistoryScene::numbers(0, pages * size + 1));
        QCOMPARE(s.covered(Tea).last(), u"s1-s%1"_s.arg(pages * size + 1));
    }

    /// One order for all direct conversations of an account.
    void anAccountsArchiveHoldsManyConversations()
    {
        HistoryScene s;
        const history::Key bob {HistoryScene::Alice, u"bob@localhost"_s, true};
        const history::Key carol {HistoryScene::Alice, u"carol@localhost"_s, true};
        const auto page = [&](int from, Place place, const QString &anchor) {
            auto page = s.page({HistoryScene::Alice, HistoryScene::Alice}, from, from + 9, place, anchor);
            for (int i = 0; i < 10; ++i)
                page.rows[i].key = i % 2 == 0 ? bob : carol;
            return page;
        };
        s.addPage(page(11, Place::Newest, {}));
        s.addPage(page(1, Place::Before, u"s11"_s));
        QCOMPARE(s.bodies(bob),
                 (QStringList {u"m1"_s, u"m3"_s, u"m5"_s, u"m7"_s, u"m9"_s, u"m11"_s, u"m13"_s, u"m15"_s, u"m17"_s,
                               u"m19"_s}));
        QCOMPARE(s.newest(bob).messages[5].sort < s.newest(carol).messages[5].sort, true);
        QCOMPARE(s.covered({HistoryScene::Alice, HistoryScene::Alice}), QStringList {u"s1-s20"_s});
    }
};

PARLOUR_TEST(ArchivePageTest)
#include "archivepagetest.moc"
