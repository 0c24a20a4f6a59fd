// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/attempt.h"
#include "network/credentials.h"
#include "network/login.h"
#include "network/streamhook.h"
#include "network/streamreader.h"
#include "network/timing.h"

#include <QObject>
#include <QSslError>
#include <QTimer>

class QSslSocket;
class QXmppClient;
class QXmppConfiguration;
class QXmppOutgoingClient;
struct QXmppError;

namespace parlour {

class StanzaTap;
class PasswordLogin;
class TlsChannel;
namespace sasl {
struct Offer;
}
struct StreamError;

/// One QXmppClient and the one login it carries: signs in, and after a break may resume that same session.
///
/// Never used for a second login: QXmpp keeps what the server has not acknowledged and would send it into the new session,
/// ahead of everything else: joins of rooms long left, messages twice. So when resuming is not possible, or is refused,
/// it ends and the next login gets a new one.
class ClientSession : public QObject
{
    Q_OBJECT

public:
    ClientSession(const Credentials &credentials, std::shared_ptr<Login> login, const Timing &timing, QObject *parent);
    ~ClientSession() override;

    /// Starts an attempt. Afterwards exactly one of established, ended, resumeRefused and tokenRefused is emitted.
    void start();
    /// Sets the password for later attempts.
    void setPassword(const QString &password);
    /// Drops the socket without closing the stream, so that the session can be resumed; ends with `ending`.
    void cut(const Ending &ending);
    /// Closes the stream, and deletes itself when the server has closed it too, or after Timing::farewell. Belongs to
    /// the application until then. Emits no signals any more.
    void retire();

    /// Returns whether the next start() can resume the session.
    bool isResumable() const;
    /// The full address as far as the server has bound it.
    Jid address() const { return m_address; }
    /// Observations of this attempt, or of the session it led to.
    const Attempt &attempt() const { return m_attempt; }

    /// Sends a stanza as it is, or once the session is resumed when the socket has just closed. False when there is no
    /// session, or the server does not take one that big.
    bool write(const QDomElement &stanza);
    /// Tells the server whether the person is active (Login::active), if there is a session with XEP-0352.
    void tellActivity();

Q_SIGNALS:
    void established(bool resumed);
    /// The attempt or the session is over. Emitted from the event loop.
    void ended(const parlour::Ending &ending);
    void resumeRefused();
    /// The server did not take the token, or did not prove that it knows it; this object must be thrown away. The token
    /// is forgotten: the next login is with the password.
    void tokenRefused();
    /// A presence or message of the session.
    void received(const QDomElement &stanza);
    /// An iq of type result or error.
    void answered(const QDomElement &iq);
    /// Data came from the server, even if only whitespace.
    void heard();

private:
    void watchClient();
    bool hookIn();
    void watchReader();
    void adoptSocket();
    void trustFile();
    void watchSocket();
    void setUpTap();
    QSslSocket *socket() const { return m_hook ? m_hook->socket() : nullptr; }
    void abort();
    void leave();
    bool isOver() const;
    bool isBelievable(const QDomElement &stanza) const;
    QXmppConfiguration configuration() const;
    void checkCertificate(const QList<QSslError> &errors);
    StreamReader::Fate judge(const QDomElement &element);
    StreamReader::Fate beginLogin(const QDomElement &features);
    StreamReader::Fate followLogin(const QDomElement &element);
    StreamReader::Fate visit(const QDomElement &element);
    bool ask(const QDomElement &iq);
    void beginWithPassword(const sasl::Offer &offer);
    bool checkToken(const QDomElement &success);
    void setToken(QXmppConfiguration &config) const;
    void onFeatures(const QDomElement &features);
    void onEstablished();
    void onError(const QXmppError &error);
    void onStreamError(const StreamError &error);
    void limitBytes(qint64 bytes);
    void onStageTimeout();
    void note(const Ending &ending);
    void settleSoon();
    void settle(int attempt);
    void finishReading();

    Credentials m_credentials;
    std::shared_ptr<Login> m_login;
    Timing m_timing;
    Jid m_address;
    QXmppClient *m_client;
    QXmppOutgoingClient *m_stream;
    StanzaTap *m_tap;
    std::unique_ptr<StreamHook> m_hook; ///< Null until the first attempt, and after it if QXmpp is not as expected.
    std::unique_ptr<StreamReader> m_reader;
    std::unique_ptr<TlsChannel> m_channel;
    std::unique_ptr<PasswordLogin> m_password; ///< Set while this attempt signs in with the password.
    enum class Entry {
        Closed,   ///< Nobody has signed in.
        Password, ///< We are signing in with the password.
        Token,    ///< QXmpp is signing in with the token.
        Open,     ///< The server has let us in.
    } m_entry = Entry::Closed;
    bool m_wantsActivity = false; ///< The server offers XEP-0352.
    QTimer m_stage;
    Attempt m_attempt;         ///< The attempt under way, or the last one.
    QHostAddress m_peer;       ///< Address of the current connection, or of the last one.
    bool m_secured = false;    ///< The connection got as far as TLS.
    QList<QDomElement> m_late; ///< Written after the socket closed and before we were told of that.
    qint64 m_largest = 0;      ///< Bytes of the largest stanza written so far.
    bool m_trying = false;
    bool m_live = false;
    bool m_retired = false;
    bool m_closing = false; ///< The rest of a failed attempt is being read.
    bool m_spoiled = false; ///< QXmpp has closed the stream itself and forgotten how to resume.
};

} // namespace parlour
