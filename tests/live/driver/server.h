// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "child.h"

namespace parlour::live {

/// A fresh Prosody or ejabberd on a free port; see tests/servers.
class Server
{
public:
    explicit Server(const QString &kind);

    bool isRunning() const { return !m_port.isEmpty(); }
    /// HOST:PORT for `--connect`.
    QString address() const { return QStringLiteral("127.0.0.1:") + m_port; }
    /// PEM file for `--ca-file`.
    QString certificate() const { return m_certificate; }

private:
    Child m_process {Child::Complaints::Shown};
    QString m_port;
    QString m_certificate;
};

} // namespace parlour::live
