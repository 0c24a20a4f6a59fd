// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedlife.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Catching up on both servers while anything may happen: what was said is known once and in the archive's order, or a gap
/// says that it is missing; and it takes no more pages than there are.
class CatchUpSimulationTest : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 Seeds = 30; ///< 700 have been tried, too.

private Q_SLOTS:
    void nothingIsMissedSilently_data()
    {
        QTest::addColumn<SimulatedArchive::Server>("server");
        QTest::addColumn<bool>("removing");
        using enum SimulatedArchive::Server;
        QTest::newRow("Prosody") << Prosody << false;
        QTest::newRow("ejabberd") << Ejabberd << false;
        QTest::newRow("Prosody, and single messages are removed") << Prosody << true;
        QTest::newRow("ejabberd, and single messages are removed") << Ejabberd << true;
    }
    void nothingIsMissedSilently()
    {
        QFETCH(SimulatedArchive::Server, server);
        QFETCH(bool, removing);
        for (quint32 seed = 0; seed < Seeds; ++seed) {
            QRandomGenerator chance(seed);
            SimulatedArchive archive(server, 1 + chance.bounded(7));
            SimulatedClient client(archive);
            archive.say(chance.bounded(40));
            for (int i = 0; i < 300; ++i)
                simulated::happen(chance, archive, client, removing);
            client.storing = true;
            if (!client.isOnline())
                client.online();
            const auto ranges = client.ranges.size();
            client.asked.clear();
            QVERIFY2(client.settle(), qPrintable(u"seed %1 does not end"_s.arg(seed)));
            // A server may remove just what is asked with, again and again: then a gap stays, and says so.
            const bool isWhole = client.outcome == archive::Done::Outcome::Whole;
            QVERIFY2(isWhole || removing, qPrintable(u"seed %1 leaves a gap"_s.arg(seed)));
            const QSet<QString> here(client.rows.begin(), client.rows.end());
            const QString wrong = simulated::disorder(archive, client.rows) + simulated::hole(archive, client, here);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
            const auto pages = (archive.all().size() + archive.limit() - 1) / archive.limit();
            const auto doubts = std::ranges::count(client.asked, 1, &archive::Page::size);
            const auto most = pages * (removing ? 1 + doubts : 1) + 2 * ranges + 6;
            QVERIFY2(client.asked.size() <= most,
                     qPrintable(u"seed %1: %2 questions"_s.arg(seed).arg(client.asked.size())));
        }
    }
};

PARLOUR_TEST(CatchUpSimulationTest)
#include "catchupsimulationtest.moc"
