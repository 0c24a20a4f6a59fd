// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guest.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// A guest in a process of his own, so that he can be killed: doomed FOLDER CERTIFICATE PORT.
///
/// Does what standard input says, a verb a line, and answers when it is so: join ROOM "joined", send TEXT "sent",
/// offline "offline" (waits until the line is lost). Its first line is "ready".
class Doomed : public QObject
{
public:
    explicit Doomed(const Place &place)
        : m_guest(place)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_poll, &QTimer::timeout, this, [this] { look(); });
        m_poll.start(20);
        m_guest.start();
        say("ready");
    }

private:
    static void say(const char *word)
    {
        std::puts(word);
        std::fflush(stdout);
    }

    void read()
    {
        char buffer[4096];
        const auto size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return QCoreApplication::quit();
        m_text.append(buffer, size);
        for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n')) {
            obey(QString::fromUtf8(m_text.first(end)));
            m_text.remove(0, end + 1);
        }
    }

    void obey(const QString &line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString object = line.section(u' ', 1);
        m_awaited = verb;
        if (verb == "join"_L1) {
            m_room = m_guest.join(object);
        } else if (verb == "send"_L1) {
            m_room->conversation()->send(object);
            m_awaited.clear();
            say("sent");
        }
    }

    void look()
    {
        const bool online = m_guest.account().state() == Account::State::Online;
        const bool joined = m_awaited == "join"_L1 && m_room->state() == join::State::Joined;
        const bool offline = m_awaited == "offline"_L1 && !online;
        if (!joined && !offline)
            return;
        m_awaited.clear();
        say(joined ? "joined" : "offline");
    }

    Guest m_guest;
    QSocketNotifier m_input;
    QTimer m_poll;
    QByteArray m_text;
    QString m_awaited;
    Room *m_room = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    using namespace std::chrono_literals;
    const Timing timing {.stage = 10s, .backoff = 50ms, .farewell = 200ms};
    const Doomed doomed({arguments.at(1), arguments.at(2), arguments.at(3).toUShort(), timing});
    return application.exec();
}
