// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QThreadPool>
#include <QTimer>
#include <ctime>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

/// CPU time of this thread.
static std::chrono::nanoseconds cpu()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// A server that wants the password hashed for as long as it may.
class HashingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodyWaiting()
    {
        Wire wire(m_certificates.good);
        // Sooner than the server would hash as well, in our thread.
        wire.server.script = {.mechanisms = "<mechanism>SCRAM-SHA-512</mechanism>",
                              .saslFailure = "not-authorized",
                              .rounds = scram::MostRounds};
        auto before = cpu();
        std::chrono::nanoseconds longest {};
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] {
            longest = std::max(longest, cpu() - before);
            before = cpu();
            turns += wire.server.headers.size();
        });
        ticks.start(1ms);
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait(20'000));
        QCOMPARE(wire.connection.problem(), Problem::WrongPassword);
        QCOMPARE(wire.server.responses, 1);
        QVERIFY2(longest < 100ms, qPrintable(QString::number(longest.count() / 1'000'000) + u" ms in a turn"_s));
        QCOMPARE_GE(turns, 20);
        qInfo() << turns << "turns meanwhile, the longest" << longest.count() / 1000 << "us";
    }

    void mayEndAtAnyTime_data()
    {
        QTest::addColumn<QString>("end");
        for (const auto &end :
             {u"closed"_s, u"opened anew"_s, u"the line breaks"_s, u"the server leaves"_s, u"destroyed"_s})
            QTest::newRow(qPrintable(end)) << end;
    }
    void mayEndAtAnyTime()
    {
        QFETCH(QString, end);
        auto wire = std::make_unique<Wire>(m_certificates.good);
        auto *pool = QThreadPool::globalInstance();
        wire->server.script = {.mechanisms = "<mechanism>SCRAM-SHA-512</mechanism>", .rounds = scram::MostRounds};
        wire->connection.open(wire->credentials);
        QTRY_COMPARE(pool->activeThreadCount(), 1); // For some seconds.
        if (end == "destroyed"_L1) {
            wire.reset();
            QVERIFY(pool->waitForDone(1000));
            return;
        }
        wire->server.script.rounds = 4096;
        if (end == "closed"_L1) {
            wire->connection.close();
            QCOMPARE(wire->connection.state(), Stream::State::Offline);
        } else if (end == "the line breaks"_L1) {
            wire->server.drop();
        } else if (end == "the server leaves"_L1) {
            wire->server.leave();
        }
        if (end == "closed"_L1 || end == "opened anew"_L1)
            wire->connection.open(wire->credentials);
        QVERIFY(wire->online.wait());
        QCOMPARE(wire->server.responses, 1);
        QCOMPARE(wire->server.sessions, 1);
        QVERIFY(pool->waitForDone(1000));
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(HashingTest)
#include "hashingtest.moc"
