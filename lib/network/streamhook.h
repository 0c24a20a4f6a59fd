// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>
#include <QMetaMethod>
#include <QObject>
#include <QPointer>
#include <memory>

class QDomElement;
class QSslSocket;
class QXmppClient;

namespace parlour {

/// All that Parlour knows of QXmpp's insides: the object between the socket and the stream, which alone reads the
/// socket, and the signals by which it hands on what it has read. Uses installed headers only.
///
/// Written for 1.10 and prepared for 1.14. take() checks whether QXmpp is built like that, whatever its version is;
/// StreamReader checks that QXmpp also does what it is told.
class StreamHook : public QObject
{
    Q_OBJECT

public:
    /// Takes reading away from the stream of `client`; null, with a line in the log, when QXmpp is built differently.
    /// To be called before it connects.
    static std::unique_ptr<StreamHook> take(QXmppClient &client);

    /// The socket that QXmpp uses now.
    QSslSocket *socket() const { return m_socket; }
    /// Gives QXmpp an element as if it had read it.
    void deliver(const QDomElement &element);
    /// Tells QXmpp that the server has ended the stream.
    void deliverEnd();

Q_SIGNALS:
    // Signals of the socket that QXmpp uses now.
    void readyRead();
    void connected();
    void encrypted();
    void stateChanged(QAbstractSocket::SocketState state);
    /// QXmpp has made itself a new socket; 1.11 and later do for each address they try.
    void socketReplaced();

private Q_SLOTS:
    void look();

private:
    StreamHook(QObject *stream, QObject *sink);
    bool adopt(QSslSocket *socket);

    QObject *m_stream;
    QObject *m_sink; ///< Between socket and stream.
    QPointer<QSslSocket> m_socket;
    QMetaMethod m_stanzaReceived;
    QMetaMethod m_streamClosed;
};

} // namespace parlour
