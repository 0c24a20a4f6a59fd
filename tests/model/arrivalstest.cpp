// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/arrivals.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What comes now and then is there at once; what comes in a burst, a few times a second.
class ArrivalsTest : public QObject
{
    Q_OBJECT

    static timeline::Entry entry(int number)
    {
        timeline::Entry entry;
        entry.body = QString::number(number);
        return entry;
    }

private Q_SLOTS:
    void aBurstIsMoreThanOneCanRead_data()
    {
        QTest::addColumn<int>("perSecond");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("ofABurst");
        QTest::newRow("a lively room") << 10 << 1000 << 0;
        QTest::newRow("a page at once") << 0 << 50 << 0;
        QTest::newRow("more at once") << 0 << 60 << 10;
        QTest::newRow("a flood begins") << 100 << 55 << 0;
        QTest::newRow("a flood goes on") << 100 << 1055 << 1000;
    }
    void aBurstIsMoreThanOneCanRead()
    {
        QFETCH(int, perSecond);
        QFETCH(int, events);
        QFETCH(int, ofABurst);
        Burst burst;
        auto now = monotonic::now();
        int found = 0;
        for (int i = 0; i < events; ++i) {
            found += burst.note(now) ? 1 : 0;
            now += perSecond == 0 ? 0ms : 1000ms / perSecond;
        }
        QVERIFY2(std::abs(found - ofABurst) <= 1, qPrintable(QString::number(found)));
    }

    void aBurstIsOverAfterAPause()
    {
        Burst burst;
        auto now = monotonic::now();
        for (int i = 0; i < 500; ++i)
            burst.note(now);
        QVERIFY(burst.note(now));
        now += 200ms;
        QVERIFY(!burst.note(now));
        QVERIFY(!burst.note(now));
        QVERIFY(burst.note(now));
    }

    void whatComesInABurstIsGathered()
    {
        QList<QStringList> kept;
        Arrivals arrivals([&kept](const QList<timeline::Entry> &entries) {
            QStringList bodies;
            for (const auto &entry : entries)
                bodies << entry.body;
            kept << bodies;
        });
        for (int i = 0; i < 300; ++i)
            arrivals.add({entry(i)});
        QVERIFY(kept.size() >= 50 && kept.size() < 100);
        QCOMPARE(kept.first(), QStringList {u"0"_s});
        QTRY_COMPARE(kept.last().last(), u"299"_s);
        QStringList all;
        for (const auto &some : kept)
            all += some;
        QCOMPARE(all.size(), 300); // Nothing lost, nothing twice, and in order:
        for (int i = 0; i < 300; ++i)
            QCOMPARE(all.at(i), QString::number(i));
        arrivals.flush();
        QCOMPARE(kept.last().last(), u"299"_s);
    }

    void whatWasGatheredCanBeHadAtOnce()
    {
        int kept = 0;
        Arrivals arrivals([&kept](const QList<timeline::Entry> &entries) { kept += int(entries.size()); });
        for (int i = 0; i < 300; ++i)
            arrivals.add({entry(i)});
        QVERIFY(kept < 300);
        arrivals.flush();
        QCOMPARE(kept, 300);
    }
};

PARLOUR_TEST(ArrivalsTest)
#include "arrivalstest.moc"
