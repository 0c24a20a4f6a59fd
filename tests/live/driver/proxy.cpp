// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy.h"

#include <QTcpSocket>
#include <QTimer>
#include <cerrno>
#include <optional>
#include <sys/socket.h>

namespace parlour::live {

/// One connection through the proxy. Each turn of the event loop hands on one piece each way.
class Proxy::Line : public QObject
{
public:
    Line(QTcpSocket *client, Proxy *proxy);
    ~Line() override;

    void freeze(Ways ways) { m_frozen |= ways; }
    void cut();
    void cutAfter(qint64 bytes) { m_budget = bytes; }

private:
    void pump();
    void pumpUp();
    void pumpDown();
    void endWhenEmpty();

    Proxy *m_proxy; ///< Null once it was cut.
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTimer m_turn;
    QByteArray m_up;
    QByteArray m_down;
    Ways m_frozen;
    std::optional<qint64> m_budget; ///< Bytes of the server until the cut.
    bool m_serverGone = false;
    bool m_clientGone = false;
};

Proxy::Line::Line(QTcpSocket *client, Proxy *proxy)
    : QObject(proxy)
    , m_proxy(proxy)
    , m_client(client)
{
    client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_turn.setInterval(0);
    const auto wake = [this] { m_turn.start(); };
    connect(&m_turn, &QTimer::timeout, this, &Line::pump);
    connect(m_client, &QTcpSocket::readyRead, this, wake);
    connect(&m_server, &QTcpSocket::readyRead, this, wake);
    connect(&m_server, &QTcpSocket::connected, this, wake);
    connect(m_client, &QTcpSocket::disconnected, this, [this, wake] {
        m_clientGone = true;
        wake();
    });
    connect(&m_server, &QTcpSocket::disconnected, this, [this, wake] {
        m_serverGone = true;
        wake();
    });
    connect(&m_server, &QTcpSocket::errorOccurred, this, [this, wake] {
        m_serverGone = m_server.state() != QAbstractSocket::ConnectedState;
        wake();
    });
    m_server.connectToHost(QHostAddress::LocalHost, proxy->m_serverPort);
}

Proxy::Line::~Line()
{
    if (m_proxy)
        m_proxy->m_lines.removeOne(this);
    m_client->disconnect(this);
    m_server.disconnect(this);
}

void Proxy::Line::cut()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
    m_turn.stop();
    m_client->abort();
    m_server.abort();
    std::exchange(m_proxy, nullptr)->m_lines.removeOne(this);
    deleteLater();
}

void Proxy::Line::pump()
{
    m_turn.stop();
    pumpUp();
    pumpDown();
    if (m_budget && *m_budget <= 0)
        return cut();
    endWhenEmpty();
}

void Proxy::Line::pumpUp()
{
    m_up += m_client->readAll();
    if (m_frozen & Up)
        m_up.clear();
    if (m_server.state() != QAbstractSocket::ConnectedState || m_up.isEmpty())
        return;
    // Not by Qt: when a write fails, it drops what came and was not read yet, a server's last words among it.
    const ssize_t sent = ::send(m_server.socketDescriptor(), m_up.constData(), m_up.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return m_up.clear(); // The server's end of the line is read, too, and tells.
    m_up.remove(0, qMax(sent, ssize_t(0)));
    if (!m_up.isEmpty())
        m_turn.start();
}

void Proxy::Line::pumpDown()
{
    if (m_server.isOpen())
        m_down += m_server.readAll();
    if (m_frozen & Down)
        m_down.clear();
    if (m_down.isEmpty() || m_clientGone)
        return;
    qint64 piece = m_proxy->m_chunk > 0 ? qMin(m_proxy->m_chunk, m_down.size()) : m_down.size();
    if (m_budget) {
        piece = qMin(piece, *m_budget);
        *m_budget -= piece;
    }
    m_client->write(m_down.constData(), piece);
    m_client->flush();
    m_down.remove(0, piece);
    if (!m_down.isEmpty())
        m_turn.start();
}

void Proxy::Line::endWhenEmpty()
{
    if (m_serverGone && m_down.isEmpty() && !(m_frozen & Down) && !m_clientGone)
        m_client->disconnectFromHost();
    if (m_clientGone && m_up.isEmpty() && !(m_frozen & Up) && !m_serverGone)
        m_server.disconnectFromHost();
    if (m_clientGone && m_serverGone)
        deleteLater();
}

Proxy::Proxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Proxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

Proxy::~Proxy()
{
    cut();
}

void Proxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        ++m_attempts;
        if (m_open) {
            m_lines << new Line(client, this);
        } else {
            client->abort();
            client->deleteLater();
        }
    }
}

void Proxy::freeze(Ways ways)
{
    for (Line *line : std::as_const(m_lines))
        line->freeze(ways);
}

void Proxy::cut()
{
    const auto lines = m_lines;
    for (Line *line : lines)
        line->cut();
}

void Proxy::cutAfter(qint64 bytes)
{
    for (Line *line : std::as_const(m_lines))
        line->cutAfter(bytes);
}

} // namespace parlour::live
