// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/screen.h"
#include "driver/sessionbus.h"

#include <QCoreApplication>
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

Measured measure()
{
    QTemporaryDir profile;
    Screen screen;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"HOME"_s, profile.path());
    SessionBus bus(environment, SessionBus::Keyring::None);
    environment = bus.environment();
    environment.remove(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s);

    QProcess process;
    process.setProcessEnvironment(environment);
    Measured measured;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral(PARLOUR_PROGRAM), {u"--profile"_s, profile.path()});
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

}

/// Prints a table of what starting costs.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QList<qint64> times, sizes;
    std::printf("| run | start to first drawn window, ms | PSS at rest, MB |\n|---|---|---|\n");
    const auto row = [](const char *name, qint64 milliseconds, qint64 kilobytes) {
        std::printf("| %s | %lld | %.1f |\n", name, static_cast<long long>(milliseconds), double(kilobytes) / 1024);
    };
    for (int run = 1; run <= Runs; ++run) {
        const Measured measured = measure();
        times << measured.milliseconds;
        sizes << measured.kilobytes;
        row(std::to_string(run).c_str(), measured.milliseconds, measured.kilobytes);
    }
    row("median", median(times), median(sizes));
    return 0;
}
