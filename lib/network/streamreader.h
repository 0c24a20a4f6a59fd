// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/streamparser.h"

#include <QMetaMethod>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

class QDeadlineTimer;
class QSslSocket;
class QXmppClient;

namespace parlour {

/// Whether a stream of QXmpp `version`, whose object between socket and stream has `socket`, is one that StreamReader
/// can read for.
bool canReadFor(const QString &version, const QMetaObject &socket);

/// Reads the stream in place of QXmpp 1.10's own reader, which breaks UTF-8 at read borders, delivers a burst only
/// as a whole, parses it again for every piece and has no limits.
///
/// Uses installed headers only: it finds QXmpp's socket object by class name and raises its signals by name. That
/// holds for 1.10; attach() checks it.
///
/// However much comes at once, it is delivered in slices of some milliseconds, and the event loop goes on in between. What
/// is not delivered yet stays in the socket, and the server is made to wait.
class StreamReader : public QObject
{
    Q_OBJECT

public:
    /// Takes over reading for `client`, or returns nothing and logs why. To be called before it connects.
    static std::unique_ptr<StreamReader> attach(QXmppClient &client, const QString &version,
                                                StreamParser::Limits limits = {});

    /// Delivers all that has been read, at once: the connection has ended.
    void finish();

    /// What becomes of an element.
    enum class Fate {
        Pass, ///< It goes on to QXmpp.
        Drop, ///< QXmpp does not see it.
        Stop, ///< Nor anything after it.
    };
    /// Lets `gate` see each element before anybody else does.
    void setGate(std::function<Fate(const QDomElement &)> gate) { m_gate = std::move(gate); }
    /// Delivers nothing more until goOn().
    void pause() { m_paused = true; }
    void goOn();
    /// A new stream begins: what comes next is its header. What was read of the old one is forgotten.
    void restart();

    /// Whether the stream that was last enabled can be resumed (XEP-0198).
    bool isResumable() const { return m_resumable; }

Q_SIGNALS:
    /// A stanza that came between <enable/> and <enabled/>: QXmpp 1.10.3 would close the stream over it, and the
    /// server does not count it for stream management.
    void heldBack(const QDomElement &stanza);
    /// The server does not resume. QXmpp has not been told, because it would send the old session's
    /// unacknowledged stanzas into the new one; this client object must be thrown away.
    void resumeRefused();
    /// The server ends the stream in an orderly way. QXmpp is told after this.
    void closing();
    /// The server sent what is not acceptable; nothing more will be read.
    void broken(const QString &reason);

private:
    StreamReader(QObject *sink, QSslSocket *socket, StreamParser::Limits limits);
    void read();
    bool deliverUntil(const QDeadlineTimer &end);
    void deliver(const StreamParser::Item &item);
    void deliverElement(const QDomElement &element);
    bool isRefusal(const QDomElement &element) const;
    void follow(const QDomElement &element);

    QObject *m_sink;
    QMetaMethod m_streamReceived;
    QMetaMethod m_stanzaReceived;
    QMetaMethod m_streamClosed;
    QSslSocket *m_socket;
    QTimer m_next; ///< Runs while there is more to deliver.
    StreamParser m_parser;
    std::function<Fate(const QDomElement &)> m_gate;
    QList<QDomElement> m_held;
    bool m_reading = false;
    bool m_paused = false;
    bool m_deaf = false;    ///< Until the next stream: nothing may come here, or nothing matters any more.
    bool m_managed = false; ///< The features offer stream management.
    bool m_holding = false;
    bool m_resumable = false;
};

} // namespace parlour
