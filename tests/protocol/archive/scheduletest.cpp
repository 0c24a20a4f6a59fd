// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/schedule.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using archive::Aim;
using archive::Candidate;
using archive::Phase;

/// Whose turn it is to be asked for a page (H18).
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data()
    {
        QTest::addColumn<QList<Candidate>>("candidates");
        QTest::addColumn<bool>("scrolling");
        QTest::addColumn<QString>("expected");
        using List = QList<Candidate>;
        const Candidate newest {u"new"_s, Phase::Ready, Aim::Newest};
        const Candidate other {u"other"_s, Phase::Ready, Aim::Newest};
        const Candidate older {u"older"_s, Phase::Ready, Aim::Older, false, false, 1};
        const Candidate often {u"often"_s, Phase::Ready, Aim::Older, false, false, 5};
        const Candidate visible {u"visible"_s, Phase::Ready, Aim::Older, true, false, 9};
        const Candidate wanted {u"wanted"_s, Phase::Ready, Aim::Older, true, true, 9};
        const Candidate visibleAsks {u"visible"_s, Phase::Asking, Aim::Older, true};
        const Candidate visibleWaits {u"visible"_s, Phase::Waiting, Aim::Older, true};
        const Candidate visibleDone {u"visible"_s, Phase::Settled, Aim::Older, true};
        const Candidate asks {u"asks"_s, Phase::Asking, Aim::Newest};
        const Candidate stores {u"stores"_s, Phase::Storing, Aim::Older};
        QTest::newRow("nobody") << List {} << false << u""_s;
        QTest::newRow("two at a time") << List {newest, other, older} << false << u"new other"_s;
        QTest::newRow("the visible one first") << List {newest, other, visible} << false << u"visible new"_s;
        QTest::newRow("one page at a time each") << List {asks, newest, other} << false << u"new"_s;
        QTest::newRow("storing is not over") << List {asks, stores, newest} << false << u""_s;
        QTest::newRow("the newest pages first") << List {older, newest, other} << false << u"new other"_s;
        QTest::newRow("then in turns") << List {often, older} << false << u"older often"_s;
        QTest::newRow("second pages of others wait for the visible one")
            << List {older, visible} << false << u"visible"_s;
        QTest::newRow("also while it is asked") << List {older, visibleAsks, newest} << false << u"new"_s;
        QTest::newRow("not while it waits itself") << List {older, visibleWaits} << false << u"older"_s;
        QTest::newRow("nor when it is whole") << List {older, visibleDone} << false << u"older"_s;
        QTest::newRow("nothing while the person scrolls") << List {newest, visible, older} << true << u""_s;
        QTest::newRow("but for what the person scrolls to") << List {newest, wanted, older} << true << u"wanted"_s;
        QTest::newRow("nobody who is away or has no archive")
            << List {{u"away"_s, Phase::Away}, {u"shut"_s, Phase::Shut}} << false << u""_s;
    }
    void turns()
    {
        QFETCH(QList<Candidate>, candidates);
        QFETCH(bool, scrolling);
        const QString chosen = archive::turns(candidates, scrolling).join(u' ');
        QTEST(chosen, "expected");
    }

    /// Thirty rooms with ten pages each: the open one is whole before any other has its second page, and all end.
    void thirtyRooms()
    {
        QHash<QString, int> given;
        QStringList order;
        for (int guard = 0; guard < 1000; ++guard) {
            QList<Candidate> candidates;
            for (int room = 0; room < 30; ++room) {
                const QString name = QString::number(room);
                const int pages = given.value(name);
                candidates << Candidate {name,
                                         pages < 10 ? Phase::Ready : Phase::Settled,
                                         pages == 0 ? Aim::Newest : Aim::Older,
                                         room == 17,
                                         false,
                                         pages};
            }
            const auto chosen = archive::turns(candidates, false);
            QVERIFY(chosen.size() <= 2);
            if (chosen.isEmpty())
                break;
            for (const auto &name : chosen) {
                ++given[name];
                order << name;
            }
            QVERIFY(given.value(u"17"_s) == 10 || std::ranges::none_of(given.asKeyValueRange(), [](const auto &room) {
                        return room.first != "17"_L1 && room.second > 1;
                    }));
        }
        QCOMPARE(order.size(), 300);
    }

    void aCandidateIsWhatTheMachineSays()
    {
        archive::State state;
        state.phase = Phase::Ready;
        state.walk.aim = Aim::Older;
        state.wanted = archive::Wanted {u"a"_s};
        QCOMPARE(archive::candidate(u"r"_s, state, true, 3),
                 (Candidate {u"r"_s, Phase::Ready, Aim::Older, true, true, 3}));
    }
};

PARLOUR_TEST(ScheduleTest)
#include "scheduletest.moc"
