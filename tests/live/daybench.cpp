// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program costs while nothing happens, and what it costs to fetch what was missed, on a real server (PARLOUR_SERVER).
#include "driver/house.h"
#include "driver/otherclient.h"
#include "driver/profilelook.h"
#include "driver/talker.h"
#include "support/faketray.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

constexpr int Missed = 10'000;
const auto Balcony = u"balcony@conference.localhost"_s;

/// CPU seconds of a process so far.
double cpu(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    const auto fields = file.open(QFile::ReadOnly) ? file.readAll().simplified().split(' ') : QList<QByteArray>();
    return double(fields.value(13).toLongLong() + fields.value(14).toLongLong()) / double(::sysconf(_SC_CLK_TCK));
}

/// How often each thread of a process has gone to sleep so far, by its name.
QMap<QString, qint64> sleeps(qint64 process)
{
    QMap<QString, qint64> all;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/status"_s));
        if (!file.open(QFile::ReadOnly))
            continue;
        QString name;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Name:"))
                name = QString::fromLocal8Bit(line.mid(5)).trimmed() + u' ' + task;
            if (line.startsWith("voluntary_ctxt_switches:"))
                all[name] = line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return all;
}

/// With a room open, and the cursor in the line where one writes.
void rest(const Client &client, const char *when, int wait, int seconds)
{
    QTest::qWait(wait * 1'000);
    const auto before = sleeps(client.processId());
    const double work = cpu(client.processId());
    QTest::qWait(seconds * 1'000);
    const auto after = sleeps(client.processId());
    qint64 sum = 0;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const qint64 times = it.value() - before.value(it.key());
        sum += times;
        if (times > 0)
            std::printf("|   %s | %.2f a second |\n", qPrintable(it.key()), double(times) / seconds);
    }
    std::printf("| %s | %.2f wakeups a second, %.1f ms of CPU a second |\n", when, double(sum) / seconds,
                (cpu(client.processId()) - work) * 1e3 / seconds);
    std::fflush(stdout);
}

/// Without a window, in 50 rooms.
void restInTray(House &house)
{
    OtherClient other(house.server());
    for (int i = 0; i < 50; ++i) {
        const QString address = u"quiet%1@conference.localhost"_s.arg(i);
        Talker(house.server(), address).open();
        other.publish(address,
                      u"<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'><nick>Romeo</nick></conference>"_s);
    }
    std::unique_ptr<FakeTray> tray;
    auto setup = house.person(u"romeo"_s, u"hidden"_s);
    setup.arguments << u"--minimized"_s;
    setup.isHidden = true;
    setup.onBus = [&](const QString &bus) { tray = std::make_unique<FakeTray>(bus); };
    QDir().mkpath(setup.profile);
    QSettings(setup.profile + u"/parlour.ini"_s, QSettings::IniFormat).setValue(u"window/keepRunning"_s, true);
    Client romeo(setup);
    rest(romeo, "at rest in the tray, in 50 rooms", 15, 20);
}

qsizetype kept(const QString &profile)
{
    return look(profile, u"SELECT count(*) FROM message WHERE body LIKE 'number %'"_s).value(0).toInt();
}

/// CPU seconds of a start until `count` messages are there.
double startUntil(const Client::Setup &setup, qsizetype count)
{
    Client romeo(setup);
    romeo.click(row(QRegularExpression(u"^balcony"_s)).in(list("Rooms")));
    const bool arrived = QTest::qWaitFor([&] { return kept(setup.profile) >= count; }, 300'000);
    QTest::qWait(2'000);
    const double seconds = cpu(romeo.processId());
    if (!arrived)
        std::printf("| only %lld came | |\n", static_cast<long long>(kept(setup.profile)));
    romeo.end();
    return seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTest::setThrowOnFail(true);
    House house(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    const auto setup = house.person(u"romeo"_s, u"romeo"_s);
    {
        Client romeo(setup);
        House::create(romeo, u"balcony"_s);
        rest(romeo, "while the cursor blinks", 2, 7);
        rest(romeo, "at rest with a room open", 5, 20);
        romeo.end();
    }
    Talker(house.server(), Balcony).count(1, 1);
    const double usual = startUntil(setup, 1);
    Talker(house.server(), Balcony).count(2, Missed + 1);
    const double seconds = startUntil(setup, Missed + 1);
    std::printf("| %d missed | %.2f s of CPU, and %.2f s for a start without |\n", Missed, seconds - usual, usual);
    std::fflush(stdout);
    restInTray(house);
    return kept(setup.profile) == Missed + 1 ? 0 : 1;
}
