// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/streamparser.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QDeadlineTimer;

namespace parlour {

class StreamHook;

/// Reads the stream in place of QXmpp 1.10's own reader, which breaks UTF-8 at read borders, delivers a burst only
/// as a whole, parses it again for every piece and has no limits.
///
/// However much comes at once, it is delivered in slices of some milliseconds, and the event loop goes on in between. What
/// is not delivered yet stays in the socket, and the server is made to wait.
class StreamReader : public QObject
{
    Q_OBJECT

public:
    /// Keeps a reference to `hook`.
    explicit StreamReader(StreamHook &hook, const StreamParser::Limits &limits = {});

    /// Leaves all that has come for finish(): the connection ends.
    void rest();
    /// Delivers all that has come, at once: the connection has ended.
    void finish();

    /// Treatment of an element.
    enum class Fate {
        Pass, ///< QXmpp gets it.
        Drop, ///< QXmpp does not get it.
        Stop, ///< QXmpp gets neither it nor anything after it.
    };
    /// Lets `gate` see each element before anybody else does.
    void setGate(std::function<Fate(const QDomElement &)> gate) { m_gate = std::move(gate); }
    /// Delivers nothing more until goOn().
    void pause() { m_paused = true; }
    void goOn();
    /// Expects the header of a new stream, and forgets all that was read of the old one.
    void restart();

    /// Notes that the features that were given to QXmpp have come back from it.
    void notePassed() { m_passed = true; }

    /// Returns whether the stream that was last enabled can be resumed (XEP-0198).
    bool isResumable() const { return m_resumable; }

Q_SIGNALS:
    /// Emitted for a stanza that came between <enable/> and <enabled/>: QXmpp 1.10.3 would close the stream over it,
    /// and the server does not count it for stream management.
    void heldBack(const QDomElement &stanza);
    /// The server does not resume. QXmpp has not been told, because it would send the old session's
    /// unacknowledged stanzas into the new one; this client object must be thrown away.
    void resumeRefused();
    /// The server ends the stream in an orderly way. QXmpp is told after this.
    void closing();
    /// The server ends the stream with this <stream:error/>. QXmpp is not told, because it follows redirects without end
    /// and overlooks what it does not know; nothing more will be read.
    void failed(const QDomElement &error);
    /// The server sent data that is not acceptable; nothing more will be read.
    void broken(const QString &reason);
    /// QXmpp does not do what it is told; nothing more will be read.
    void unheard();

private:
    void read();
    bool deliverUntil(const QDeadlineTimer &end);
    void deliver(const StreamParser::Item &item);
    void deliverUnfit(const StreamParser::Item &item);
    void deliverElement(const QDomElement &element);
    void breakOff(const QString &reason);
    void pass(const QDomElement &element);
    bool isRefusal(const QDomElement &element) const;
    void follow(const QDomElement &element);

    StreamHook &m_hook;
    QTimer m_next; ///< Runs while there is more to deliver.
    StreamParser m_parser;
    std::function<Fate(const QDomElement &)> m_gate;
    QList<QDomElement> m_held;
    bool m_reading = false;
    bool m_paused = false;
    bool m_resting = false;
    bool m_deaf = false;    ///< Until the next stream: nothing may come here, or nothing matters any more.
    bool m_passed = false;  ///< QXmpp has shown that it gets what it is given.
    bool m_managed = false; ///< The features offer stream management.
    bool m_holding = false;
    bool m_resumable = false;
    bool m_bound = false; ///< Stanzas may come from others than the server.
};

} // namespace parlour
