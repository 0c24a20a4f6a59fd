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

    /// Starts an attempt. Afterwards exactly one of established, ended, resumeRefused, tokenRefused comes.
    void start();
    /// Sets the password for later attempts.
    void setPassword(const QString &password);
    /// Drops the socket without a word, so that the server keeps the session for resuming; ends with `ending`.
    void cut(const Ending &ending);
    /// Says goodbye and deletes itself when the server has closed the stream, or after Timing::farewell. Belongs to the
    /// application until then. No signals come any more.
    void retire();

    /// Whether the next start() can resume the session.
    bool isResumable() const;
    /// The full address as far as the server has bound it.
    Jid address() const { return m_address; }
    /// What is known of this attempt, or of the session it led to.
    const Attempt &attempt() const { return m_attempt; }

    /// Sends a stanza as it is, or once the session is resumed when the socket has just closed. False when there is no
    /// session, or the server does not take one that big.
    bool write(const QDomElement &stanza);
    /// Tells the server whether somebody looks (Login::active), if there is a session and the server wants to know.
    void tellActivity();

Q_SIGNALS:
    void established(bool resumed);
    /// The attempt or the session is over. Comes from the event loop.
    void ended(const parlour::Ending &ending);
    void resumeRefused();
    /// The server did not take the token, or did not prove that it knows it; this object must be thrown away. The token
    /// is forgotten: the next login is with the password.
    void tokenRefused();
    /// A presence or message of the session.
    void received(const QDomElement &stanza);
    /// An iq of type result or error.
    void answered(const QDomElement &iq);
    /// Something came from the server, even if only whitespace.
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
    std::unique_ptr<PasswordLogin> m_password; ///< While this attempt signs in with it.
    enum class Entry {
        Closed,   ///< Nobody has signed in.
        Password, ///< We are signing in with the password.
        Token,    ///< QXmpp is signing in with the token.
        Open,     ///< The server has let us in.
    } m_entry = Entry::Closed;
    bool m_wantsActivity = false; ///< The server offers XEP-0352.
    QTimer m_stage;
    Attempt m_attempt;         ///< The one under way, or the last.
    QHostAddress m_peer;       ///< Of the connection that is, or was the last.
    bool m_secured = false;    ///< It got as far as TLS.
    QList<QDomElement> m_late; ///< Written after the socket closed and before anybody was told.
    qint64 m_largest = 0;      ///< Bytes of the largest stanza written so far.
    bool m_trying = false;
    bool m_live = false;
    bool m_retired = false;
    bool m_closing = false; ///< What is left of a failed attempt is being read.
    bool m_spoiled = false; ///< QXmpp has closed the stream itself and forgotten how to resume.
};

} // namespace parlour
