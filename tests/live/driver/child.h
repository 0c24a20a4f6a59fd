// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace parlour::live {

/// A process that is asked to end, by its own id, when nobody needs it any more or when we are killed.
class Process : public QProcess
{
public:
    Process();
    ~Process() override;
};

/// A helper process that says a few lines when it is ready.
class Child
{
public:
    enum class Complaints { Hidden, Shown };

    /// Whether what the process writes to its standard error is ours too.
    explicit Child(Complaints complaints = Complaints::Hidden);

    /// Starts `program` and returns the first `lines` lines that it prints; fewer when it ends or 100 s have passed,
    /// in which with-server.sh tries three times.
    QStringList start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                      int lines = 1, const QByteArray &input = {});
    /// Writes a line to the process and returns the line that it prints next; empty when it ends or is silent for
    /// 90 s. The event loop runs meanwhile.
    QString ask(const QByteArray &line);
    /// Ends it without warning, as a crash would.
    void crash();

private:
    Process m_process;
};

} // namespace parlour::live
