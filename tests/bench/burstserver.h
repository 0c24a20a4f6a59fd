// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/scriptedserver.h"

#include <QProcess>
#include <QTimer>

namespace parlour::bench {

/// How the presences of a big room come.
struct Crowd
{
    enum class Pace {
        Slow,    ///< A TLS record of 1 kB each millisecond: a line of 8 Mbit/s.
        Records, ///< TLS records of 1 kB, as fast as they go.
        Whole,   ///< All at once; the records have 16 kB.
    };
    int people = 0;
    Pace pace = Pace::Whole;

    /// The room in which it is.
    QString room() const;
    static Crowd ofRoom(const QString &room);
};

/// What the server sends when somebody joins: everybody there, the joiner last.
QByteArray presences(const Crowd &crowd, const QString &nick);

/// The part of the server's process: plays the rooms until its input ends.
int serve();

/// A server in a process of its own, so that its work is not counted.
class BurstServer
{
public:
    /// Starts it; port() is 0 when it did not come up.
    BurstServer();
    ~BurstServer();

    quint16 port() const { return m_port; }
    QString certificate() const { return m_certificate; }

private:
    QProcess m_process;
    quint16 m_port = 0;
    QString m_certificate;
};

} // namespace parlour::bench
