// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/passwordchange.h"
#include "model/pacing/round.h"
#include "storage/keychain.h"

namespace parlour {

class AccountRecord;

/// The password of an account: the one that the next attempt carries, and its place once the server took it.
class AccountPassword : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(parlour::PasswordChange *change READ change CONSTANT FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY noticeChanged FINAL)

public:
    AccountPassword(SecretStore &secrets, Stream &stream, const AccountRecord &record, QObject *parent = nullptr);

    /// Returns the keychain's key for the account with this bare address.
    static QString keychainKey(const QString &address);

    PasswordChange *change() { return &m_change; }
    /// Failure of the keychain, as one sentence; empty if there is none.
    QString notice() const { return m_notice; }
    /// True if the keychain did not take the password: storeUnencrypted() may be offered.
    bool isUnkept() const { return m_unkept; }

    /// Password that the next attempt carries; empty when not known. Never shown.
    const QString &value() const { return m_value; }
    /// Starts over for another account, with the password that it came with; that one is not stored.
    void setAccount(const Jid &account, const QString &given = {});
    /// Takes a password that the person typed; it is stored once the server accepts it.
    void type(const QString &password);
    /// Makes sure that value() is known, by asking the keychain if need be. `done` gets whether it is; a later call, or
    /// another password, makes it stale.
    void find(std::function<void(bool known)> done);
    /// Drops value(), which the server refused. Returns true when value() is another password to try.
    bool another();
    /// Stores value(), which the server accepted.
    void accepted();
    /// Drops find() and the notice: the account is switched off.
    void drop();
    /// Forgets the password, here and in the keychain.
    void forget();

    /// Changes the account's password on its server: see change(). Once the server took it, it is used and stored here.
    Q_INVOKABLE void changeTo(const QString &fresh, const QString &again);
    /// Dismisses the notice, as the person has read it.
    Q_INVOKABLE void dismissNotice();
    /// Keeps the password unencrypted on this computer: only after the person has been told what that means.
    Q_INVOKABLE void storeUnencrypted();

Q_SIGNALS:
    void noticeChanged();

private:
    enum class Standing {
        Kept,    ///< Nothing to store: it is from the keychain or the command line, or was stored.
        Typed,   ///< The server has not taken it yet.
        Doubted, ///< A change got no answer: m_other may be the server's by now.
        Guessed, ///< Was m_other; the server has not taken it yet.
    };

    void found(const SecretStore::Secret &secret, const std::function<void(bool)> &done);
    void follow(const QString &password);
    void store();
    void setNotice(const QString &notice, bool unkept = false);

    SecretStore &m_secrets;
    Stream &m_stream;
    const AccountRecord &m_record;
    PasswordChange m_change;
    Jid m_account;
    QString m_value;
    QString m_other;
    Standing m_standing = Standing::Kept;
    QString m_notice;
    bool m_unkept = false;
    Round m_round; ///< Keychain answers to earlier questions are stale.
};

} // namespace parlour
