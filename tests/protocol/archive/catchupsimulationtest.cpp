// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedclient.h"
#include "support/suite.h"

#include <QRandomGenerator>

using namespace parlour;
using namespace Qt::StringLiterals;
using archive::GapRow;

/// Catching up on both servers while anything may happen: what was said is known once and in the archive's order, or a gap
/// says that it is missing; and it takes no more pages than there are.
class CatchUpSimulationTest : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 Seeds = 30; ///< 700 have been tried, too.

    /// Nothing twice, and nothing out of order.
    static QString disorder(const SimulatedArchive &archive, const QStringList &rows)
    {
        qsizetype before = -1;
        for (const auto &id : rows) {
            const auto place = archive.placeOf(id);
            if (archive.removed().contains(id)) // It has no place there any more.
                continue;
            if (place <= before)
                return u"%1 stands wrong"_s.arg(id);
            before = place;
        }
        return {};
    }

    static bool isIn(const SimulatedArchive &archive, qsizetype place, const GapRow &gap)
    {
        const auto after = gap.after.isEmpty() ? -1 : archive.placeOf(gap.after);
        return after < place && place < archive.placeOf(gap.before);
    }

    /// What is missing without a gap that says so.
    static QString hole(const SimulatedArchive &archive, const SimulatedClient &client)
    {
        const QSet<QString> here(client.rows.begin(), client.rows.end());
        for (qsizetype place = 0; place < archive.all().size(); ++place) {
            const auto &id = archive.all().at(place);
            if (here.contains(id) || archive.removed().contains(id))
                continue;
            const bool isHeld = archive.held().contains(id);
            const bool isSaid = std::ranges::any_of(client.gapRows, [&](const GapRow &gap) {
                return isIn(archive, place, gap) && isHeld == (gap.kind != GapRow::Kind::Lost);
            });
            // In front of all that is here, what is gone is missed by nobody.
            const bool isBefore =
                !isHeld && (client.ranges.isEmpty() || place < archive.placeOf(client.ranges.first().first));
            if (!isSaid && !isBefore)
                return u"%1 (%2 of %3) is missing"_s.arg(id).arg(place).arg(archive.all().size());
        }
        return {};
    }

    /// One thing that may happen.
    static void happen(QRandomGenerator &chance, SimulatedArchive &archive, SimulatedClient &client, bool removing)
    {
        switch (chance.bounded(16)) {
        case 0:
            client.hear();
            break;
        case 1:
            if (removing && chance.bounded(3) == 0 && !archive.held().isEmpty())
                archive.remove(archive.held().at(chance.bounded(int(archive.held().size()))));
            if (chance.bounded(12) == 0)
                archive.expire(chance.bounded(2 * archive.limit()));
            break;
        case 2:
            if (chance.bounded(4) == 0)
                client.crash();
            break;
        case 3:
            if (chance.bounded(4) == 0)
                client.lost();
            break;
        case 4:
            client.storing = chance.bounded(8) > 0;
            if (!client.isOnline()) {
                for (int missed = chance.bounded(6 * archive.limit()); missed > 0; --missed)
                    client.hear();
                client.online();
            }
            break;
        case 5:
        case 6:
        case 7:
            client.turn();
            break;
        case 8:
            if (client.hasQuestion() && chance.bounded(4) == 0)
                client.refuse(archive::Refusal::Failed);
            break;
        case 9:
        case 10:
        case 11:
            client.serve(chance.bounded(4) == 0 ? chance.bounded(3) : 0);
            break;
        default:
            client.receive();
            client.due();
        }
    }

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
                happen(chance, archive, client, removing);
            client.storing = true;
            if (!client.isOnline())
                client.online();
            const auto ranges = client.ranges.size();
            client.asked.clear();
            QVERIFY2(client.settle(), qPrintable(u"seed %1 does not end"_s.arg(seed)));
            // A server may remove just what is asked with, again and again: then a gap stays, and says so.
            const bool isWhole = client.outcome == archive::Done::Outcome::Whole;
            QVERIFY2(isWhole || removing, qPrintable(u"seed %1 leaves a gap"_s.arg(seed)));
            const QString wrong = disorder(archive, client.rows) + hole(archive, client);
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
