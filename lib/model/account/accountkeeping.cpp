// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an account keeps: its password, the certificate it trusts, its settings.
#include "model/account/account.h"
#include "model/account/accounttexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

bool Account::certificateAsked() const
{
    const bool refused =
        m_problem == ConnectionProblem::CertificateUntrusted || m_problem == ConnectionProblem::CertificateChanged;
    return refused && m_state != State::SigningIn && m_stream->certificate().has_value();
}

CertificateCard Account::certificate() const
{
    return certificateAsked() ? certificateCard(*m_stream->certificate()) : CertificateCard {};
}

void Account::trustCertificate()
{
    if (!certificateAsked())
        return;
    m_credentials.pin = m_stream->certificate()->pin();
    remember();
    open();
}

void Account::rejectCertificate()
{
    m_stream->close();
    m_problem = ConnectionProblem::None;
    setState(m_wasOnline ? State::Stopped : State::SignedOut);
}

QString Account::passwordKey() const
{
    return u"account:"_s + m_credentials.account.bare();
}

void Account::keepPassword()
{
    if (m_forThisRun && remembered(m_credentials.account).address.isEmpty())
        return;
    m_secrets.write(passwordKey(), m_credentials.password, this, [this](KeychainState state) {
        m_passwordUnkept = state != KeychainState::Found;
        setKeychainNotice(accounttexts::unkeptPassword(state));
    });
}

void Account::storeUnencrypted()
{
    if (!m_passwordUnkept)
        return;
    m_passwordUnkept = !m_secrets.keepUnencrypted(passwordKey(), m_credentials.password);
    setKeychainNotice(m_passwordUnkept ? tr("The password could not be written to the disk.") : QString());
}

void Account::changePassword(const QString &fresh, const QString &again)
{
    m_passwordChange.begin(m_credentials.account, m_credentials.password, fresh, again);
}

void Account::followPassword(const QString &password)
{
    m_credentials.password = password;
    m_stream->setPassword(password);
    keepPassword();
}

void Account::setKeychainNotice(const QString &notice)
{
    if (m_keychainNotice == notice)
        return;
    m_keychainNotice = notice;
    Q_EMIT keychainNoticeChanged();
    Q_EMIT stateChanged(); // Whether the person is needed.
}

void Account::dismissKeychainNotice()
{
    m_passwordUnkept = false;
    setKeychainNotice({});
}

AccountSettings Account::remembered(const Jid &account) const
{
    for (const auto &known : m_settings.accounts()) {
        if (known.address == account.bare())
            return known;
    }
    return {};
}

void Account::remember()
{
    AccountSettings account = remembered(m_credentials.account);
    if (m_credentials.account.isEmpty() || (m_forThisRun && account.address.isEmpty()))
        return;
    account.address = m_credentials.account.bare();
    account.host = m_credentials.host;
    account.port = m_credentials.port;
    account.pinnedCertificate = m_credentials.pin.sha256;
    account.pinnedProblems = QList<int>(m_credentials.pin.problems.begin(), m_credentials.pin.problems.end());
    account.nick = m_nick;
    account.enabled = m_forThisRun ? account.enabled : m_enabled;
    m_settings.storeAccount(account);
}

} // namespace parlour
