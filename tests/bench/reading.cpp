// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reading costs with the window on the screen: opening a room with much history and one with many people, and scrolling.
// reading_bench [FOLDER]: where a large profile is, or comes to be; a folder of its own by default.
#include "bench/desktop.h"
#include "bench/largeprofile.h"
#include "bench/stalls.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QQuickItem>
#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5;

/// Memory of this process that nobody shares, in kilobytes.
qint64 privateMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    qint64 sum = 0;
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_"))
                sum += line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return sum;
}

bool wait(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

void print(const char *what, double value, const char *unit, double stall, double work)
{
    std::printf("| %-55s | %8.1f %s | %6.1f | %6.1f |\n", what, value, unit, stall, work);
    std::fflush(stdout);
}

/// Shows `room`; milliseconds until its messages are drawn.
double show(Desktop &desktop, Room *room)
{
    auto *window = qobject_cast<QQuickWindow *>(desktop.window());
    const auto &timeline = *room->conversation()->timeline();
    double drawn = -1;
    QElapsedTimer clock;
    const auto watching = QObject::connect(window, &QQuickWindow::frameSwapped, [&] {
        if (drawn < 0 && timeline.rowCount() > 0)
            drawn = double(clock.nsecsElapsed()) / 1e6;
    });
    clock.start();
    desktop.chats().openRoom(room);
    wait([&] { return drawn >= 0; });
    QObject::disconnect(watching);
    return drawn;
}

Room *enter(Desktop &desktop, const QString &address)
{
    Room *room = desktop.open(address);
    wait([room] { return room->state() == join::State::Joined; });
    QTest::qWait(500);
    return room;
}

/// Until nothing of the rooms that were open before is alive any more.
void seeOthers(Desktop &desktop)
{
    for (int number = 1; number <= RecentRooms::Most; ++number)
        enter(desktop, room(number).peer);
}

void openLargeHistory(const BurstServer &server, const QString &folder)
{
    double best = 1e9, stall = 1e9, work = 1e9;
    for (int run = 0; run < Runs; ++run) {
        Desktop desktop(server, folder);
        if (!desktop.isReady())
            qFatal("no window, or no sign-in");
        Room *large = enter(desktop, room(0).peer);
        seeOthers(desktop);
        Stalls stalls;
        best = std::min(best, show(desktop, large));
        QTest::qWait(300);
        stall = std::min(stall, stalls.longest());
        work = std::min(work, stalls.most());
    }
    print("opening a room with 100 000 stored messages", best, "ms", stall, work);
}

/// The room of 2 000 people has been joined while another was shown.
void openManyPeople(const BurstServer &server)
{
    double memory = 1e9, stall = 1e9, work = 1e9;
    for (int run = 0; run < Runs; ++run) {
        Desktop desktop(server);
        if (!desktop.isReady())
            qFatal("no window, or no sign-in");
        const Crowd crowd {2'000, Crowd::Pace::Whole};
        Room *many = desktop.open(crowd);
        wait([&] { return many->people()->list()->count() == crowd.people; });
        seeOthers(desktop);
        for (int i = 0; i < 60; ++i)
            many->receive(message(crowd.room(), i));
        QTest::qWait(1'500);
        const qint64 before = privateMemory();
        Stalls stalls;
        show(desktop, many);
        QTest::qWait(1'000);
        stall = std::min(stall, stalls.longest());
        work = std::min(work, stalls.most());
        memory = std::min(memory, double(privateMemory() - before) / 1024);
    }
    print("opening a room with 2 000 people and 60 messages", memory, "MB", stall, work);
}

/// Moves over `rows` rows by the keyboard, up or down; the longest turn.
void scroll(const BurstServer &server, const QString &folder)
{
    constexpr int Far = 10'000;
    Desktop desktop(server, folder);
    if (!desktop.isReady())
        qFatal("no window, or no sign-in");
    Room *large = enter(desktop, room(0).peer);
    desktop.chats().openRoom(large);
    QTest::qWait(500);
    QQuickItem *view = desktop.messages();
    if (!view)
        qFatal("no list of messages");
    view->forceActiveFocus();
    int loaded = 0;
    QObject::connect(large->conversation()->timeline(), &QAbstractItemModel::rowsInserted, view,
                     [&loaded](const QModelIndex &, int first, int last) { loaded += last - first + 1; });
    const qint64 before = privateMemory();
    Stalls stalls;
    QElapsedTimer clock;
    clock.start();
    int keys = 0;
    for (; loaded < Far && clock.elapsed() < 120'000; ++keys) {
        QTest::keyClick(desktop.window(), Qt::Key_PageUp);
        QTest::qWait(10);
    }
    if (loaded < Far)
        qFatal("only %d rows in two minutes", loaded);
    print("scrolling up over 10 000 rows", double(privateMemory() - before) / 1024, "MB", stalls.longest(),
          stalls.most());
    Stalls back;
    for (int i = 0; i < keys * 2 && !view->property("atYEnd").toBool(); ++i) {
        QTest::keyClick(desktop.window(), Qt::Key_PageDown);
        QTest::qWait(10);
    }
    print("and down again", double(privateMemory() - before) / 1024, "MB", back.longest(), back.most());
}

int measure(const BurstServer &server)
{
    const QTemporaryDir own;
    const QString folder = QCoreApplication::arguments().value(1, own.path());
    if (!QFileInfo::exists(folder + "/profile.sqlite"_L1)) {
        ProfileHistory store(folder + "/profile.sqlite"_L1, ProfileHistory::Thread::Callers);
        fill(store, 0);
    }
    std::printf(
        "| with the window on the screen | best of %d | longest turn, ms | CPU in a turn, ms |\n|---|---|---|---|\n",
        Runs);
    openLargeHistory(server, folder);
    openManyPeople(server);
    scroll(server, folder);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    return run(argc, argv, measure);
}
