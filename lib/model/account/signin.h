// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountdeletion.h"
#include "model/account/certificatecard.h"
#include "network/stream.h"
#include "protocol/account/signin.h"

#include <qqmlintegration.h>

namespace parlour {

class AccountPassword;
class AccountRecord;

/// Brings an account online over its stream: the attempts, the reasons of failures, and the certificate that the person
/// is asked about.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString server READ server NOTIFY accountChanged FINAL)
    Q_PROPERTY(int port READ port NOTIFY accountChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed FINAL)
    Q_PROPERTY(bool certificateAsked READ certificateAsked NOTIFY changed FINAL)
    Q_PROPERTY(parlour::AccountDeletion *deletion READ deletion CONSTANT FINAL)
    Q_PROPERTY(parlour::CertificateCard certificate READ certificate NOTIFY changed FINAL)

public:
    SignIn(Stream &stream, AccountPassword &password, AccountRecord &record, QObject *parent = nullptr);

    signin::State state() const { return m_status.state; }
    /// One word or two: "Online", "Reconnecting..." .
    QString stateText() const;
    /// Bare address, empty before the first sign-in.
    const Jid &account() const { return m_credentials.account; }
    /// Endpoint that the person entered; empty and 0: found by the address.
    QString server() const { return m_credentials.host; }
    int port() const { return m_credentials.port; }
    /// Reason why we are not online, as one sentence; empty if there is none.
    QString problem() const;
    /// The server's or the system's own words about problem().
    QString problemDetail() const;
    AccountDeletion *deletion() { return &m_deletion; }
    bool certificateAsked() const;
    CertificateCard certificate() const;

    /// Sets the test for addresses that other accounts have.
    void setTaken(std::function<bool(const Jid &)> taken) { m_taken = std::move(taken); }
    /// Connects to this endpoint, and trusts these authorities, for this run; nothing of it is stored.
    void overrideEndpoint(const QString &host, quint16 port, const QString &caFile);
    /// Takes up a known account; nothing is sent yet. Its password is not stored; without one start() asks the
    /// keychain.
    void take(const Credentials &credentials);
    /// Signs in the account that was taken up.
    void start();
    /// Switches the account on or off; off leaves cleanly. Stored.
    void setEnabled(bool enabled);

    /// Returns why `text` cannot be the address of this account, as a sentence; empty when it can.
    Q_INVOKABLE QString addressProblem(const QString &text) const;
    /// Signs in with the typed credentials. The password is stored once the server took it.
    Q_INVOKABLE void begin(const QString &address, const QString &password, const QString &host, int port);
    /// Signs in to an account that was just created, as if typed; its certificate stays trusted.
    void begin(const Credentials &made);
    /// Deletes the account on its server, if `typed` is its address. With `history` it goes from this computer, too.
    Q_INVOKABLE void deleteAccount(const QString &typed, bool history);
    Q_INVOKABLE void cancel();
    /// Signs out and forgets the saved password; the person has to type it next time.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void retryNow();
    Q_INVOKABLE void trustCertificate();
    Q_INVOKABLE void rejectCertificate();

Q_SIGNALS:
    /// The account is another one: its address and stored settings are known.
    void accountChanged();
    void enabledChanged();
    void changed();
    /// See Stream::online(). The state is Online by then.
    void online(bool resumed);

private:
    void use(const Jid &account, const QString &host, quint16 port, const QString &password);
    void open();
    void close();
    void advance(signin::Event event);
    void onOnline(bool resumed);
    void onFailed(ConnectionProblem problem, bool willRetry);
    void remember();

    Stream &m_stream;
    AccountPassword &m_password;
    AccountRecord &m_record;
    AccountDeletion m_deletion;
    signin::Status m_status;
    Credentials m_credentials; ///< Without the password.
    Credentials m_override;    ///< Endpoint and authorities for this run.
    Ending m_ending;           ///< Reason why the last attempt or session ended.
    std::function<bool(const Jid &)> m_taken;
};

} // namespace parlour
