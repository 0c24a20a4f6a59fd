// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountpassword.h"

#include "model/account/accountrecord.h"
#include "model/account/accounttexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

AccountPassword::AccountPassword(SecretStore &secrets, Stream &stream, const AccountRecord &record, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_stream(stream)
    , m_record(record)
    , m_change(stream)
{
    connect(&m_change, &PasswordChange::accepted, this, &AccountPassword::follow);
    connect(&m_change, &PasswordChange::doubtful, this, [this](const QString &password) {
        m_other = password;
        m_standing = Standing::Doubted;
    });
}

QString AccountPassword::keychainKey(const QString &address)
{
    return u"account:"_s + address;
}

void AccountPassword::setAccount(const Jid &account, const QString &given)
{
    m_round.end();
    m_account = account.toBare();
    m_value = given;
    m_other.clear();
    m_standing = Standing::Kept;
}

void AccountPassword::type(const QString &password)
{
    m_round.end();
    m_value = password;
    m_other.clear();
    m_standing = Standing::Typed;
}

void AccountPassword::find(std::function<void(bool)> done)
{
    const auto round = m_round.begin();
    if (!m_value.isEmpty())
        return done(true);
    m_secrets.read(keychainKey(m_account.bare()), this,
                   [this, round, done = std::move(done)](const SecretStore::Secret &secret) {
                       if (!round.isStale())
                           found(secret, done);
                   });
}

void AccountPassword::found(const SecretStore::Secret &secret, const std::function<void(bool)> &done)
{
    setNotice(accounttexts::unreadPassword(secret.state));
    if (secret.state == KeychainState::Found)
        m_value = secret.value;
    done(secret.state == KeychainState::Found);
}

bool AccountPassword::another()
{
    if (m_standing != Standing::Doubted)
        return false;
    m_value = std::exchange(m_other, {});
    m_standing = Standing::Guessed;
    return true;
}

void AccountPassword::accepted()
{
    m_round.end();
    m_other.clear();
    switch (std::exchange(m_standing, Standing::Kept)) {
    case Standing::Typed:
    case Standing::Guessed:
        return store();
    case Standing::Kept:
    case Standing::Doubted: // The old one still is the server's.
        return;
    }
}

void AccountPassword::drop()
{
    m_round.end();
    dismissNotice();
}

void AccountPassword::forget()
{
    m_secrets.remove(keychainKey(m_account.bare()), this, [](KeychainState) {});
    setAccount(m_account);
}

void AccountPassword::changeTo(const QString &fresh, const QString &again)
{
    m_change.begin(m_account, m_value, fresh, again);
}

void AccountPassword::follow(const QString &password)
{
    m_value = password;
    m_other.clear();
    m_standing = Standing::Kept;
    m_stream.setPassword(password);
    store();
}

void AccountPassword::store()
{
    if (!m_record.isKept())
        return;
    m_secrets.write(keychainKey(m_account.bare()), m_value, this, [this](KeychainState state) {
        setNotice(accounttexts::unkeptPassword(state), state != KeychainState::Found);
    });
}

void AccountPassword::storeUnencrypted()
{
    if (!m_unkept)
        return;
    const bool kept = m_secrets.keepUnencrypted(keychainKey(m_account.bare()), m_value);
    setNotice(kept ? QString() : tr("The password could not be written to the disk."), !kept);
}

void AccountPassword::dismissNotice()
{
    setNotice({});
}

void AccountPassword::setNotice(const QString &notice, bool unkept)
{
    if (m_notice == notice && m_unkept == unkept)
        return;
    m_notice = notice;
    m_unkept = unkept;
    Q_EMIT noticeChanged();
}

} // namespace parlour
