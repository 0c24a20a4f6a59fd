// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "child.h"

namespace parlour::live {

/// A fresh Prosody or ejabberd on a free port; see tests/servers. It can die and come back with all that it knew.
class Server
{
public:
    /// `resumeTime`: seconds for which it keeps a lost session.
    explicit Server(const QString &kind, int resumeTime = 60);

    bool isRunning() const { return m_running; }
    /// HOST:PORT for `--connect`.
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    quint16 port() const { return m_port; }
    /// Where a Service connects to Prosody.
    quint16 componentPort() const { return m_componentPort; }
    /// PEM file for `--ca-file`.
    QString certificate() const { return m_certificate; }

    /// Where it keeps what it knows.
    QString folder() const { return m_folder; }

    /// Ends it by SIGKILL.
    bool kill();
    /// Ends it in good order.
    bool stop();
    /// Starts it again after kill() or stop(): the same port, the same rooms, people and archives.
    bool start();
    /// Whether `text` has reached the server's files, so that not even kill() loses it.
    bool hasStored(const QByteArray &text) const;
    /// The same of the first bookmark of `user`. That a bookmark is gone means that somebody wants to be out of the room.
    bool hasBookmarksOf(const QByteArray &user) const;

private:
    Child m_process {Child::Complaints::Shown};
    bool m_running = false;
    quint16 m_port = 0;
    quint16 m_componentPort = 0;
    QString m_certificate;
    QString m_folder;
};

} // namespace parlour::live
