// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/credentials.h"
#include "network/problem.h"
#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"
#include "protocol/xml/stanzaerror.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace parlour {

/// Reason why an IQ was not answered with a result.
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

/// The answer to an IQ: the whole <iq type='result'/>, or the reason why there is none.
using IqReply = std::variant<QDomElement, IqFailure>;

/// One account's XML stream as everything above the network layer sees it.
///
/// Stanzas are DOM elements in `jabber:client`. The caller writes the addresses in stanzas; they must be
/// normalised (see Jid), because answers are matched by address. Of words in several languages only those for the person
/// come up (see xml::keepLanguage).
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

    /// Starts signing in; results come as stateChanged, online, or failed.
    virtual void open(const Credentials &credentials) = 0;
    /// Closes the stream; does not reconnect.
    virtual void close() = 0;
    /// Tries again at once instead of waiting for the backoff (network is back, the person asks).
    virtual void retryNow() = 0;
    /// Sets the password for later logins: it was changed on the server. A session that is online stays online.
    virtual void setPassword(const QString &password) = 0;
    /// Tells the server whether the person looks at the window (XEP-0352); remembered for all sessions to come.
    virtual void setActive(bool active) = 0;

    /// Lets senders for whom `knows` is true, besides our account and our server, ask what we are and whether we are
    /// there. Everybody else gets the answer of somebody who is offline.
    virtual void setAcquaintance(std::function<bool(const Jid &)> knows) = 0;

    /// Reason why the last attempt or session ended.
    virtual ConnectionProblem problem() const = 0;
    /// The server's or the system's own words about problem(), plain text, may be empty.
    virtual QString problemDetail() const = 0;
    /// The certificate that was refused, when problem() is CertificateUntrusted or CertificateChanged.
    virtual std::optional<CertificateReport> certificate() const = 0;

    virtual State state() const = 0;

    /// Features that the server offers before signing in, on a stream that is Online to make an account (see
    /// Credentials::registering), which takes IQs only; else null.
    virtual QDomElement offered() const { return {}; }

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
    /// An attempt ended without a session, or a session ended. With `willRetry` another attempt follows by itself.
    /// Comes after stateChanged.
    void failed(parlour::ConnectionProblem problem, bool willRetry);
    /// A <presence/> or <message/> that came in, already checked to be one; or an <iq/> by which our own server tells of a
    /// change of our contacts, or of our blocklist.
    void received(const QDomElement &stanza);
};

/// Makes a stream for one account.
using StreamFactory = std::function<std::unique_ptr<Stream>()>;

} // namespace parlour
