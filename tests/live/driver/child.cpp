// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <QDeadlineTimer>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

namespace parlour::live {

Process::Process()
{
    setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

Process::~Process()
{
    if (state() == NotRunning)
        return;
    closeWriteChannel();
    terminate();
    if (!waitForFinished(5000)) {
        kill();
        waitForFinished();
    }
}

Child::Child(Complaints complaints)
{
    if (complaints == Complaints::Shown)
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process.setStandardErrorFile(QProcess::nullDevice());
}

QStringList Child::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                         int lines, const QByteArray &input)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    if (!input.isEmpty()) {
        m_process.write(input);
        m_process.closeWriteChannel();
    }
    QStringList said;
    for (QDeadlineTimer deadline(100'000); said.size() < lines && !deadline.hasExpired();) {
        if (m_process.canReadLine())
            said << QString::fromUtf8(m_process.readLine()).trimmed();
        else if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    return said;
}

QString Child::ask(const QByteArray &line)
{
    m_process.write(line + '\n');
    const auto answered = [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(answered, 90'000) ? QString::fromUtf8(m_process.readLine()).trimmed() : QString();
}

void Child::crash()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace parlour::live
