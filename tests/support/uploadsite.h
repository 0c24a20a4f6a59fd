// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <limits>

namespace parlour {

/// A web server on this computer that takes files, and gives what it took.
class UploadSite : public QObject
{
public:
    struct Request
    {
        QByteArray line;
        QList<QByteArray> head;
        QByteArray body;

        QByteArray header(const QByteArray &name) const
        {
            for (const auto &one : head) {
                if (one.toLower().startsWith(name.toLower() + ':'))
                    return one.mid(name.size() + 1).trimmed();
            }
            return {};
        }
    };

    QList<Request> requests;            ///< That came whole.
    QHash<QString, QByteArray> answers; ///< What stands in the first line, by path; an empty one is never sent.
    QMap<QString, QByteArray> files;    ///< What was put, by path; GET has it.
    qint64 length = -1;                 ///< Of what it gives, in the answer to HEAD.
    qint64 cutAfter = -1;               ///< The line breaks once so much of a body came.
    int cuts = 0;                       ///< That happened.
    qint64 rate = 0;                    ///< Bytes that it reads in a second; 0: as many as come.
    bool drips = false;                 ///< It gives a byte at a time, and never ends.
    bool pause = false;                 ///< It reads nothing.

    UploadSite(const QSslCertificate &certificate, const QSslKey &key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        m_server.setSslConfiguration(configuration);
        if (!m_server.listen(QHostAddress::Any))
            qFatal("No port");
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &UploadSite::meet);
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("https://localhost:%1%2").arg(QString::number(m_server.serverPort()), path));
    }

private:
    void meet()
    {
        auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
        if (pause)
            socket->setReadBufferSize(1000);
        if (rate > 0) {
            socket->setReadBufferSize(256 * 1024);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, this, [this, socket] { read(socket, rate / 100); });
            timer->start(10);
            return connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { forget(socket); }), void();
        }
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { forget(socket); });
    }

    void forget(QSslSocket *socket)
    {
        m_open.remove(socket);
        socket->deleteLater();
    }

    void read(QSslSocket *socket, qint64 most = std::numeric_limits<qint64>::max())
    {
        if (pause)
            return;
        if (socket->state() != QAbstractSocket::ConnectedState && socket->bytesAvailable() == 0)
            return;
        QByteArray &all = m_open[socket];
        all += socket->read(std::min(most, socket->bytesAvailable()));
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.head = all.first(end).split('\n');
        request.line = request.head.takeFirst().trimmed();
        const qsizetype body = all.size() - end - 4;
        if (cutAfter >= 0 && body >= cutAfter)
            return ++cuts, socket->abort();
        if (body < request.header("Content-Length").toLongLong())
            return;
        request.body = all.sliced(end + 4);
        m_open.remove(socket);
        requests << request;
        answer(socket, request);
    }

    void answer(QSslSocket *socket, const Request &request)
    {
        const QByteArray verb = request.line.split(' ').value(0);
        const QString path = QString::fromLatin1(request.line.split(' ').value(1));
        const QByteArray status = answers.value(path, verb == "PUT" ? "201 Created" : "200 OK");
        if (status.isEmpty())
            return;
        if (verb == "PUT" && status.startsWith('2'))
            files[path] = request.body;
        if (drips)
            return drip(socket);
        const QByteArray body = verb == "GET" ? files.value(path) : QByteArray();
        const qint64 told = verb == "HEAD" ? length : body.size();
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n"
                      + (told < 0 ? QByteArray() : "Content-Length: " + QByteArray::number(told) + "\r\n") + "\r\n"
                      + body);
        socket->disconnectFromHost();
    }

    static void drip(QSslSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(5);
    }

    QHash<QSslSocket *, QByteArray> m_open;
    QSslServer m_server; // Ends before what its sockets use.
};

} // namespace parlour
