// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person at the window notices when a big room is joined: how long it does not answer, and what it shows then.
#include "bench/desktop.h"
#include "bench/stalls.h"

#include <QCollator>
#include <QElapsedTimer>
#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 3;

struct Seen
{
    double until = -1;  ///< Milliseconds from joining until everybody is shown.
    double stall = -1;  ///< Milliseconds of the longest turn of the event loop, drawing included.
    double work = -1;   ///< CPU milliseconds of the turn in which most was done.
    int typed = 0;      ///< Keys pressed while people came in,
    int arrived = 0;    ///< and how many of them the composer got.
    bool right = false; ///< Everybody is there, sorted.
};

bool isSorted(const PeopleModel &people)
{
    QCollator collator {QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto rank = [&](int row) { return people.index(row, 0).data(OccupantModel::RankRole).toInt(); };
    const auto nick = [&](int row) { return people.index(row, 0).data(OccupantModel::NickRole).toString(); };
    for (int row = 1; row < people.count(); ++row) {
        if (rank(row - 1) > rank(row) || (rank(row - 1) == rank(row) && collator.compare(nick(row - 1), nick(row)) > 0))
            return false;
    }
    return true;
}

Seen enter(Desktop &desktop, const Crowd &crowd)
{
    Room *room = desktop.open(crowd);
    Seen seen;
    Stalls stalls;
    QElapsedTimer clock;
    clock.start();
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, [&] {
        if (room->state() == join::State::Joined) {
            QTest::keyClick(desktop.window(), Qt::Key_A);
            ++seen.typed;
        }
    });
    typist.start(20);
    while (room->people()->list()->count() < crowd.people && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    seen.until = double(clock.nsecsElapsed()) / 1e6;
    QTest::qWait(500); // What follows, such as drawing them, belongs to it.
    typist.stop();
    seen.stall = stalls.longest();
    seen.work = stalls.most();
    seen.arrived = int(room->conversation()->composer()->draft().size());
    seen.right = room->people()->list()->count() == crowd.people && isSorted(*room->people()->list());
    return seen;
}

/// Joins a room with few people first: the window knows how to show one then, as it does after its first minute.
void warmUp(Desktop &desktop)
{
    enter(desktop, {5, Crowd::Pace::Whole});
    QTest::qWait(500);
}

int measure(const BurstServer &server)
{
    std::printf(
        "| people | chunks | until all are shown, ms | longest stall, ms | CPU in a turn, ms | keys typed | keys "
        "shown | complete and sorted |\n|---|---|---|---|---|---|---|---|\n");
    bool right = true;
    for (const int people : {2'000, 10'000}) {
        for (const auto pace : {Crowd::Pace::Slow, Crowd::Pace::Whole}) {
            Seen best;
            for (int i = 0; i < Runs; ++i) {
                Desktop desktop(server);
                if (!desktop.isReady())
                    qFatal("no window, or no sign-in");
                warmUp(desktop);
                const Seen seen = enter(desktop, {people, pace});
                right = right && seen.right && seen.arrived == seen.typed;
                if (best.stall < 0 || seen.stall < best.stall)
                    best = seen;
            }
            std::printf("| %6d | %s | %8.1f | %6.1f | %6.1f | %4d | %4d | %s |\n", people,
                        pace == Crowd::Pace::Slow ? "1 kB/ms" : "16 kB  ", best.until, best.stall, best.work,
                        best.typed, best.arrived, best.right ? "yes" : "NO");
            std::fflush(stdout);
        }
    }
    return right ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    return run(argc, argv, measure);
}
