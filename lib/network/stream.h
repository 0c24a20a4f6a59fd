// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"
#include "protocol/xml/stanzaerror.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <variant>

namespace parlour {

/// Why an IQ was not answered with a result.
struct IqFailure
{
    enum class Kind {
        Refused,      ///< The other side answered with an error: see `error`.
        TimedOut,     ///< No answer within the deadline.
        Disconnected, ///< The stream ended before the answer came.
    };
    Kind kind = Kind::Refused;
    StanzaError error;
    bool operator==(const IqFailure &) const = default;
};

/// The answer to an IQ: the whole <iq type='result'/>, or why there is none.
using IqReply = std::variant<QDomElement, IqFailure>;

/// One account's XML stream as everything above the network layer sees it.
///
/// Stanzas are DOM elements in `jabber:client`. Addresses in stanzas are the caller's business; they must be
/// normalised (see Jid), because answers are matched by address.
class Stream : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Offline,
        Connecting,
        Online,
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual State state() const = 0;

    /// The full address the server bound; only the bare one is certain before the first Online.
    virtual Jid jid() const = 0;

    /// Sends `stanza` (a <presence/> or <message/>). Returns false, and sends nothing, while not Online.
    virtual bool send(const QDomElement &stanza) = 0;

    /// Sends an IQ of `type` ("get" or "set") with one `payload` child to `to` (empty: our own server).
    /// `done` is called exactly once, from the event loop and never from inside this call, unless `context` is gone.
    virtual void ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
                     std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout = DefaultTimeout) = 0;

    static constexpr std::chrono::milliseconds DefaultTimeout {20'000};

    /// An id for a stanza or a query that nobody else has, and nobody can guess.
    static QString newId();

Q_SIGNALS:
    void stateChanged(parlour::Stream::State state);
    /// Online again: with `resumed` (XEP-0198) the server still has us in our rooms, without it in none.
    void online(bool resumed);
    /// A <presence/> or <message/> that came in, already checked to be one.
    void received(const QDomElement &stanza);
};

} // namespace parlour
