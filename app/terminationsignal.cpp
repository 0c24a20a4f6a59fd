// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminationsignal.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace parlour {
namespace {

/// Write end for the signal handler, which knows nothing but globals.
std::atomic<int> writeEnd = -1;

void onSignal(int)
{
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(writeEnd, "", 1);
    errno = error;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return;
    m_notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_ends[0], &byte, 1) == 1)
            Q_EMIT received();
    });
    writeEnd = m_ends[1];
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

TerminationSignal::~TerminationSignal()
{
    if (!m_notifier)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    delete m_notifier;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

} // namespace parlour
