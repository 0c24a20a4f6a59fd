// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/server.h"
#include "network/streamparser.h"

#include <QTcpSocket>

namespace parlour::live {

/// Somebody who says byte by byte what he likes, as no program of good manners would. Without TLS.
class RawPeer : public QObject
{
    Q_OBJECT

public:
    /// Signs in as `name`@localhost and is available; each verb waits until it is done.
    RawPeer(const Server &server, const QString &name);

    /// Signs in again when the server has thrown him out.
    void comeBack();
    /// Not every server takes everything.
    bool isThere() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    /// Waits until the server has done with all that was sent, or has thrown him out.
    void sync();
    /// The id of the last question that somebody asked him, or empty. Forgets it.
    QByteArray takeQuestion() { return std::exchange(m_question, {}); }

    QByteArray address() const { return m_name + "@localhost/raw"; }

Q_SIGNALS:
    void received(const parlour::StreamParser::Item &item);

private:
    void signIn();
    void read();
    void expect(const char *name);

    QByteArray m_name;
    quint16 m_port;
    QTcpSocket m_socket;
    StreamParser m_parser;
    QStringList m_names; ///< Of what came while signing in.
    QByteArray m_question;
    QByteArray m_synced; ///< The id of the last sync() that was answered.
    int m_syncs = 0;
};

} // namespace parlour::live
