// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace parlour::live {

/// The net between a client and a server, in the hands of the test: it can be slow, in pieces, cut or dead.
///
/// Lives in the test's event loop. What a verb does to "lines" it does to those that exist; new ones begin unharmed.
class Proxy : public QObject
{
    Q_OBJECT

public:
    enum Way {
        Up = 1,   ///< From the client to the server.
        Down = 2, ///< From the server to the client.
    };
    Q_DECLARE_FLAGS(Ways, Way)

    explicit Proxy(quint16 serverPort);
    ~Proxy() override;

    quint16 port() const { return m_listener.serverPort(); }
    /// Connections that were made since the beginning, also those that were refused.
    int attempts() const { return m_attempts; }

    /// From now on new lines go to this port.
    void redirect(quint16 serverPort) { m_serverPort = serverPort; }
    /// Hands on what the server says `bytes` at a time, each piece for itself; 0: as it comes. Also on new lines.
    void chunk(qint64 bytes) { m_chunk = bytes; }
    /// Drops silently what goes these ways, the end of the line included; the sockets stay open (half-open TCP).
    void freeze(Ways ways);
    /// Aborts all lines.
    void cut();
    /// Aborts all lines in the middle of what the server says, after so many more bytes of it.
    void cutAfter(qint64 bytes);
    /// New connections are refused at once, until open().
    void close() { m_open = false; }
    void open() { m_open = true; }

private:
    class Line;

    void accept();

    QTcpServer m_listener;
    QList<Line *> m_lines;
    quint16 m_serverPort;
    qint64 m_chunk = 0;
    int m_attempts = 0;
    bool m_open = true;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Proxy::Ways)

} // namespace parlour::live
