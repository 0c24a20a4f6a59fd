// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to show what is said in the room that is on the screen.
#include "bench/desktop.h"
#include "bench/stalls.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of CPU for each of `messages`, of which `perSecond` come; and the longest turn.
std::pair<double, double> talk(Room &room, int messages, int perSecond)
{
    Stalls stalls;
    QElapsedTimer clock;
    clock.start();
    const double start = cpuOfAll();
    for (int said = 0; said < messages;) {
        const int due = std::min<int>(messages, int(clock.elapsed() * perSecond / 1000));
        for (; said < due; ++said)
            room.receive(message(room.addressText(), said));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTest::qWait(300); // What follows, such as drawing them, belongs to it.
    return {(cpuOfAll() - start) / messages, stalls.longest()};
}

int measure(const BurstServer &server)
{
    std::printf("| messages | a second | CPU for each, ms | longest stall, ms |\n|---|---|---|---|\n");
    for (const auto &[messages, perSecond] : {std::pair(100, 20), std::pair(1'000, 100), std::pair(2'000, 1'000)}) {
        Desktop desktop(server);
        if (!desktop.isReady())
            qFatal("no window, or no sign-in");
        Room *room = desktop.open({5, Crowd::Pace::Whole});
        if (!QTest::qWaitFor([room] { return room->people()->list()->count() == 5; }, 20'000))
            qFatal("not joined");
        QTest::qWait(500);
        const auto [cost, stall] = talk(*room, messages, perSecond);
        std::printf("| %8d | %8d | %8.2f | %8.1f |\n", messages, perSecond, cost, stall);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    return run(argc, argv, measure);
}
