// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/largeprofile.h"
#include "driver/screen.h"
#include "driver/sessionbus.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parlour::live;

namespace {

constexpr int Runs = 5;

struct Measured
{
    qint64 milliseconds = -1; ///< From starting the process to the first pixel on the screen.
    qint64 kilobytes = -1;    ///< Proportional set size once it no longer changes.
};

bool isDrawn(const QImage &screen)
{
    constexpr int step = 16;
    for (int y = 0; y < screen.height(); y += step) {
        for (int x = 0; x < screen.width(); x += step) {
            if (screen.pixel(x, y) != qRgb(0, 0, 0))
                return true;
        }
    }
    return false;
}

qint64 proportionalSetSize(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

/// An account whose server does not answer.
QStringList arguments(const QString &profile)
{
    const QString password = profile + "/password"_L1;
    QFile file(password);
    if (file.open(QFile::WriteOnly))
        file.write("secret");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {u"--profile"_s, profile,          u"--account"_s,       parlour::bench::Owner,
            u"--connect"_s, u"127.0.0.1:1"_s, u"--password-file"_s, password};
}

/// Starts with the profile in a folder.
Measured measure(const QString &profile)
{
    Screen screen;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"HOME"_s, profile);
    SessionBus bus(environment, SessionBus::Keyring::None);
    environment = bus.environment();
    environment.remove(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s);

    QProcess process;
    process.setProcessEnvironment(environment);
    Measured measured;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral(PARLOUR_PROGRAM), arguments(profile));
    if (QTest::qWaitFor([&] { return isDrawn(screen.grab()); }, QDeadlineTimer(30'000)))
        measured.milliseconds = clock.elapsed();
    // At rest when two seconds have not changed it by a hundredth.
    [[maybe_unused]] const bool atRest = QTest::qWaitFor(
        [&] {
            QTest::qWait(2000);
            const qint64 before = std::exchange(measured.kilobytes, proportionalSetSize(process.processId()));
            return qAbs(before - measured.kilobytes) * 100 < measured.kilobytes;
        },
        QDeadlineTimer(30'000));
    process.terminate();
    process.waitForFinished();
    return measured;
}

template <typename Values>
auto median(Values values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// A profile of an account with 200 rooms and a million messages.
void fill(const QString &profile)
{
    using namespace parlour;
    QDir().mkpath(profile + "/data"_L1);
    ProfileHistory history(profile + "/data/profile.sqlite"_L1, ProfileHistory::Thread::Callers);
    bench::fill(history, 1'000'000);
    QList<RememberedRoom> rooms;
    for (int i = 0; i < bench::Rooms; ++i)
        rooms << RememberedRoom {bench::room(i).peer, {}, u"me"_s};
    history.lists().storeRooms(bench::Owner, rooms);
}

/// Runs in turns, so that a busy moment is a busy moment for both.
struct Start
{
    const char *name;
    QString profile = {};
    QList<qint64> times = {};
    QList<qint64> sizes = {};
};

} // namespace

/// Prints a table of what starting costs. live_bench [FOLDER]: a FOLDER that is there holds the large profile, and stays.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::array<Start, 2> starts {Start {"empty", folder.filePath(u"empty"_s)},
                                 Start {"200 rooms, 1 000 000 messages", folder.filePath(u"large"_s)}};
    if (argc > 1)
        starts.back().profile = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(starts.front().profile);
    if (!QFileInfo::exists(starts.back().profile))
        fill(starts.back().profile);
    std::printf("| profile | run | start to first drawn window, ms | PSS at rest, MB |\n|---|---|---|---|\n");
    const auto row = [](const char *name, const std::string &run, qint64 milliseconds, qint64 kilobytes) {
        std::printf("| %s | %s | %lld | %.1f |\n", name, run.c_str(), static_cast<long long>(milliseconds),
                    double(kilobytes) / 1024);
        std::fflush(stdout);
    };
    for (int run = 1; run <= Runs; ++run) {
        for (Start &start : starts) {
            const Measured measured = measure(start.profile);
            start.times << measured.milliseconds;
            start.sizes << measured.kilobytes;
            row(start.name, std::to_string(run), measured.milliseconds, measured.kilobytes);
        }
    }
    for (const Start &start : starts)
        row(start.name, "median", median(start.times), median(start.sizes));
    return 0;
}
