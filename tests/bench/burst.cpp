// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs when a big room is joined: CPU time and the longest time in which the window cannot be drawn.
#include "bench/readers.h"
#include "bench/stalls.h"

#include <QCoreApplication>
#include <QTest>
#include <QXmlStreamReader>
#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 3;

struct Cost
{
    double cpu = -1;   ///< Milliseconds, from joining until everybody is there.
    double stall = -1; ///< Milliseconds of the longest turn of the event loop; -1: not measured.
    double work = -1;  ///< CPU milliseconds of that in which most was done; what other programs took is not in it.
};

/// The floor: the same bytes in the same pieces, through Qt's XML reader alone.
Cost floorOf(const Crowd &crowd)
{
    const QByteArray bytes = presences(crowd, Nick);
    const qsizetype piece = crowd.pace == Crowd::Pace::Slow ? 1000 : 16384;
    QXmlStreamReader xml;
    xml.addData(QByteArray("<stream xmlns='jabber:client'>"));
    const double start = cpu();
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        xml.addData(bytes.mid(at, piece));
        while (xml.readNext() != QXmlStreamReader::Invalid && !xml.atEnd()) { }
    }
    return {cpu() - start, -1, -1};
}

template <class SomeReader>
Cost run(const BurstServer &server, const Crowd &crowd, bool watchStalls)
{
    SomeReader reader;
    if (!reader.signIn(server))
        qFatal("no sign-in");
    QTest::qWait(50); // The end of signing in is not part of it.
    std::optional<Stalls> stalls;
    if (watchStalls)
        stalls.emplace();
    const double start = cpu();
    reader.join(crowd);
    while (!reader.isThere(crowd))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double total = cpu() - start;
    return stalls ? Cost {total, stalls->longest(), stalls->most()} : Cost {total, -1, -1};
}

/// The best of some runs; other programs can only make it look worse.
template <class SomeReader>
Cost best(const BurstServer &server, const Crowd &crowd, int runs = Runs)
{
    Cost result {1e9, 1e9, 1e9};
    for (int i = 0; i < runs; ++i) {
        result.cpu = std::min(result.cpu, run<SomeReader>(server, crowd, false).cpu); // Watching costs, too.
        const Cost watched = run<SomeReader>(server, crowd, true);
        result.stall = std::min(result.stall, watched.stall);
        result.work = std::min(result.work, watched.work);
    }
    return result;
}

void row(const Crowd &crowd, const char *reader, const Cost &cost, double floor, double stock)
{
    static constexpr const char *Paces[] {"1 kB/ms", "1 kB   ", "16 kB  "};
    std::printf("| %5d | %s | %-17s | %8.1f | %6.1f | ", crowd.people, Paces[int(crowd.pace)], reader, cost.cpu,
                cost.cpu / floor);
    stock < 0 ? std::printf("     - | ") : std::printf("%6.1f | ", stock / cost.cpu);
    cost.stall < 0 ? std::printf("     - |      - |\n") : std::printf("%6.1f | %6.1f |\n", cost.stall, cost.work);
    std::fflush(stdout);
}

void measure(const BurstServer &server, const Crowd &crowd)
{
    Cost floor {1e9, -1, -1};
    for (int i = 0; i < Runs; ++i)
        floor.cpu = std::min(floor.cpu, floorOf(crowd).cpu);
    // QXmpp's reader parses all again for each piece: 10 000 people in small pieces would take a quarter of an hour.
    const bool endless = crowd.people > 2000;
    const Cost stock = endless ? Cost {} : best<StockReader>(server, crowd, 1);
    row(crowd, "QXmlStreamReader", floor, floor.cpu, stock.cpu);
    row(crowd, "and a QSslSocket", best<SocketReader>(server, crowd), floor.cpu, stock.cpu);
    if (!endless)
        row(crowd, "QXmpp's reader", stock, floor.cpu, stock.cpu);
    row(crowd, "Connection", best<ConnectionReader>(server, crowd), floor.cpu, stock.cpu);
    row(crowd, "Connection, Room", best<RoomReader>(server, crowd), floor.cpu, stock.cpu);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--server"_s))
        return serve();
    const BurstServer server;
    if (server.port() == 0)
        return 1;
    const int only = application.arguments().value(1).toInt(); // For a profiler: just this many people.
    if (only > 0) {
        for (const auto pace : {Crowd::Pace::Slow, Crowd::Pace::Records, Crowd::Pace::Whole}) {
            const double floor = floorOf({only, pace}).cpu;
            row({only, pace}, "and a QSslSocket", best<SocketReader>(server, {only, pace}), floor, -1);
            row({only, pace}, "Connection", best<ConnectionReader>(server, {only, pace}), floor, -1);
            row({only, pace}, "Connection, Room", best<RoomReader>(server, {only, pace}), floor, -1);
        }
        return 0;
    }
    std::printf("| people | chunks | reader | CPU, ms | times QXmlStreamReader | times faster than QXmpp's "
                "| longest stall, ms | CPU in a turn, ms |\n|---|---|---|---|---|---|---|---|\n");
    for (const int people : {500, 2'000, 10'000}) {
        for (const auto pace : {Crowd::Pace::Slow, Crowd::Pace::Records, Crowd::Pace::Whole})
            measure(server, {people, pace});
    }
    return 0;
}
