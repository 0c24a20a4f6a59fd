// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/credentials.h"
#include "network/login.h"
#include "network/problem.h"
#include "protocol/sasl/offer.h"

#include <QFutureWatcher>
#include <QObject>

class QSslSocket;

namespace parlour {

class TlsChannel;

/// One login with the password, conducted in place of QXmpp: by SCRAM, bound to the TLS channel where both sides can, else
/// by PLAIN.
///
/// QXmpp 1.10 binds nothing, answers whatever the server asks, hashes on its own thread, and does not look at the
/// server's proof.
class PasswordLogin : public QObject
{
    Q_OBJECT

public:
    /// Writes to `socket`, whose channel is `channel`. All of them must outlive this, except for `credentials`.
    PasswordLogin(const Credentials &credentials, Login &login, QSslSocket &socket, const TlsChannel &channel);
    /// Does not wait for the hash.
    ~PasswordLogin() override;

    /// Sends the first message. Exactly one of succeeded and failed comes in the end.
    void begin(const sasl::Offer &offer);
    /// Takes an element of the server in one of SASL's namespaces.
    void receive(const QDomElement &element);

Q_SIGNALS:
    /// The password is being hashed on another thread; no element must come before hashed().
    void hashing();
    void hashed();
    /// The server has let us in and, with SCRAM, proved that it knows the password. With the first profile the stream
    /// begins anew, and our header for that is sent after this.
    void succeeded(parlour::sasl::Profile profile);
    void failed(const parlour::Ending &ending);

private:
    enum class Step {
        Opened,   ///< We sent the first message; the server has to answer.
        Hashing,  ///< With SCRAM only, like the next two.
        Answered, ///< We sent the last message; the server must prove that it knows the password.
        Proven,
        Over,
    };
    void send(const QDomElement &element);
    void onChallenge(const QByteArray &data);
    void hash();
    void onHashed();
    void onSuccess(const QDomElement &success, const QByteArray &data);
    void takeToken(const QDomElement &success);
    void fail(const Ending &ending);

    Jid m_account;
    QByteArray m_password; ///< Prepared.
    Login &m_login;
    QSslSocket &m_socket;
    const TlsChannel &m_channel;
    Step m_step = Step::Over;
    sasl::Offer m_offer;
    sasl::Choice m_choice;
    QByteArray m_binding;              ///< The data of the channel binding.
    QString m_tokenMechanism;          ///< Mechanism of the token that was asked for.
    std::optional<scram::Hash> m_hash; ///< Nothing for PLAIN.
    scram::Opening m_opening;
    scram::Challenge m_challenge;
    QByteArray m_signature; ///< Signature with which the server must prove that it knows the password.
    QFutureWatcher<QByteArray> m_hashing;
};

} // namespace parlour
