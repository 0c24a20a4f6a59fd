// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cleanup/run.h"
#include "support/suite.h"

using namespace parlour::cleanup;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One question after the other.
class RunTest : public QObject
{
    Q_OBJECT

    static Run of(int tea, int pub = 0)
    {
        Run run;
        for (int i = 0; i < tea; ++i)
            run.add(u"tea"_s);
        for (int i = 0; i < pub; ++i)
            run.add(u"pub"_s);
        return run;
    }

private Q_SLOTS:
    void oneAfterTheOther()
    {
        auto run = of(2);
        const Time start {1h};
        QCOMPARE(run.next(start), 0);
        QCOMPARE(run.next(start + 1min), std::nullopt); // The first is under way.
        QCOMPARE(run.due(), std::nullopt);
        run.answered(0, Answer::Done, start + 10ms);
        QCOMPARE(run.next(start + 20ms), std::nullopt);
        QCOMPARE(run.due(), start + Run::Pause);
        QCOMPARE(run.next(start + Run::Pause), 1);
        QVERIFY(!run.isOver());
        run.answered(1, Answer::Refused, start + 1s);
        QVERIFY(run.isOver());
        QCOMPARE(run.due(), std::nullopt);
        QCOMPARE(run.count(Progress::Done), 1);
        QCOMPARE(run.count(Progress::Failed), 1);
        run.answered(1, Answer::Done, start + 2s); // Stale.
        run.answered(0, Answer::Refused, start + 2s);
        QCOMPARE(run.progress(0), Progress::Done);
        QCOMPARE(run.progress(1), Progress::Failed);
    }

    void aBusyServerIsGivenTime()
    {
        auto run = of(1);
        Time now {1h};
        auto rest = Run::Rest;
        for (int i = 1; i < Run::Attempts; ++i) {
            QCOMPARE(run.next(now), 0);
            run.answered(0, Answer::Busy, now);
            QCOMPARE(run.progress(0), Progress::Waiting);
            QCOMPARE(run.due(), now + rest);
            QCOMPARE(run.next(now + rest - 1ms), std::nullopt);
            now += rest;
            rest *= 2;
        }
        QCOMPARE(run.next(now), 0);
        run.answered(0, Answer::Busy, now);
        QCOMPARE(run.progress(0), Progress::Failed);
        QVERIFY(run.isOver());
    }

    void stopAndGoOn()
    {
        auto run = of(3);
        Time now {1h};
        run.next(now);
        run.stop();
        run.answered(0, Answer::Done, now); // What was under way ends.
        QCOMPARE(run.progress(0), Progress::Done);
        now += 1min;
        QCOMPARE(run.next(now), std::nullopt);
        QCOMPARE(run.due(), std::nullopt);
        QVERIFY(run.isStopped() && !run.isOver());
        run.goOn();
        QCOMPARE(run.next(now), 1);
    }

    void whatFailedIsTriedAgain()
    {
        auto run = of(3);
        Time now {1h};
        for (const auto answer : {Answer::Refused, Answer::Done, Answer::Refused}) {
            run.answered(*run.next(now), answer, now);
            now += 1s;
        }
        QCOMPARE(run.retry(), (QList<int> {0, 2}));
        QCOMPARE(run.next(now), 0);
        run.answered(0, Answer::Done, now);
        QCOMPARE(run.next(now + 1s), 2);
        run.answered(2, Answer::Done, now);
        QCOMPARE(run.count(Progress::Done), 3);
        QVERIFY(run.retry().isEmpty());
    }

    void aRoomThatWeLeave()
    {
        auto run = of(2, 1);
        Time now {1h};
        run.next(now);
        QCOMPARE(run.leave(u"tea"_s), QList<int> {1});
        QCOMPARE(run.progress(0), Progress::Asked);
        QVERIFY(!run.isOver());
        run.answered(0, Answer::Refused, now);
        QCOMPARE(run.next(now + 1s), 2); // Of another room.
        run.answered(2, Answer::Done, now);
        QVERIFY(run.isOver());
        QCOMPARE(run.retry(), (QList<int> {0, 1}));
    }
};

PARLOUR_TEST(RunTest)
#include "runtest.moc"
