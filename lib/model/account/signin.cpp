// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/signin.h"

#include "model/account/accountpassword.h"
#include "model/account/accountrecord.h"
#include "model/account/accounttexts.h"
#include "protocol/address/typed.h"

namespace parlour {

using signin::Event;
using signin::State;

SignIn::SignIn(Stream &stream, AccountPassword &password, AccountRecord &record, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_password(password)
    , m_record(record)
    , m_deletion(stream)
{
    connect(&stream, &Stream::online, this, &SignIn::onOnline);
    connect(&stream, &Stream::failed, this, &SignIn::onFailed);
    connect(&stream, &Stream::stateChanged, this, [this](Stream::State now) {
        if (now != Stream::State::Online && state() == State::Online)
            advance(Event::Lost);
    });
}

void SignIn::overrideEndpoint(const QString &host, quint16 port, const QString &caFile)
{
    m_override = {.host = host, .port = port, .caFile = caFile};
}

void SignIn::take(const Credentials &credentials)
{
    use(credentials.account, credentials.host, credentials.port, credentials.password);
    m_credentials.caFile = credentials.caFile;
    advance(m_record.isForThisRun() || m_record.read().enabled ? Event::TakenUp : Event::SwitchedOff);
}

void SignIn::start()
{
    if (state() != State::Reconnecting)
        return;
    m_password.find([this](bool known) {
        if (state() != State::Reconnecting)
            return;
        if (known)
            open();
        else
            advance(Event::Unknown);
    });
}

QString SignIn::addressProblem(const QString &text) const
{
    const auto account = typed::account(text);
    if (account && m_taken && m_taken(*account))
        return tr("This account is in your list already.");
    return accounttexts::accountProblem(typed::accountProblem(text));
}

void SignIn::begin(const QString &address, const QString &password, const QString &host, int port)
{
    const auto account = typed::account(address);
    if (!account || !addressProblem(address).isEmpty() || password.isEmpty())
        return;
    use(*account, host.trimmed(), quint16(std::clamp(port, 0, 65535)), {});
    m_password.type(password);
    advance(Event::Typed);
    open();
}

void SignIn::begin(const Credentials &made)
{
    use(made.account, made.host, made.port, {});
    m_credentials.pin = made.pin;
    m_password.type(made.password);
    advance(Event::Typed);
    open();
}

void SignIn::deleteAccount(const QString &typed, bool history)
{
    m_deletion.begin(account(), typed, history);
}

void SignIn::use(const Jid &account, const QString &host, quint16 port, const QString &password)
{
    m_record.setAccount(account);
    const auto known = m_record.read();
    m_credentials = {.account = account.toBare(), .host = host, .port = port};
    m_credentials.pin.sha256 = known.pinnedCertificate;
    m_credentials.pin.problems = QSet<int>(known.pinnedProblems.begin(), known.pinnedProblems.end());
    m_password.setAccount(account, password);
    m_ending = {};
    Q_EMIT accountChanged();
}

void SignIn::open()
{
    Credentials credentials = m_credentials;
    credentials.password = m_password.value();
    if (!m_override.host.isEmpty()) {
        credentials.host = m_override.host;
        credentials.port = m_override.port;
    }
    if (credentials.caFile.isEmpty())
        credentials.caFile = m_override.caFile;
    m_stream.open(credentials);
}

void SignIn::advance(Event event)
{
    const State before = state();
    m_status = signin::next(m_status, event);
    if ((before == State::Off) != (state() == State::Off))
        Q_EMIT enabledChanged();
    Q_EMIT changed();
}

void SignIn::close()
{
    m_stream.close();
    m_ending = {};
}

void SignIn::setEnabled(bool enabled)
{
    if (enabled == (state() != State::Off))
        return;
    if (!enabled) {
        close();
        m_password.drop();
    }
    advance(enabled ? Event::SwitchedOn : Event::SwitchedOff);
    remember();
    start();
}

void SignIn::cancel()
{
    if (state() != State::SigningIn)
        return;
    close();
    advance(Event::Cancelled);
}

void SignIn::leave()
{
    close();
    m_password.forget();
    advance(Event::Left);
}

void SignIn::retryNow()
{
    if (state() != State::Stopped)
        return m_stream.retryNow();
    advance(Event::Retried);
    open();
}

void SignIn::onOnline(bool resumed)
{
    if (!signin::isOnTheWay(state()) && state() != State::Online)
        return;
    m_ending = {};
    m_deletion.refute();
    advance(Event::LoggedIn);
    remember();
    m_password.accepted();
    Q_EMIT online(resumed);
}

void SignIn::onFailed(ConnectionProblem problem, bool willRetry)
{
    if (problem == ConnectionProblem::WrongPassword && m_deletion.settle())
        return;
    if (problem == ConnectionProblem::WrongPassword && m_password.another()) {
        const auto again = [this] {
            if (signin::isOnTheWay(state()))
                open();
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
        return;
    }
    m_ending = {problem, m_stream.problemDetail()};
    if (willRetry)
        advance(Event::Failed);
    else
        advance(problem == ConnectionProblem::WrongPassword ? Event::Refused : Event::Ended);
    // A person who has just typed all this wants to see the mistake, not another try.
    if (willRetry && !signin::isOnTheWay(state()))
        QMetaObject::invokeMethod(&m_stream, &Stream::close, Qt::QueuedConnection);
}

QString SignIn::stateText() const
{
    return accounttexts::state(m_status);
}

QString SignIn::problem() const
{
    if (state() == State::Online || state() == State::SigningIn)
        return {};
    return accounttexts::problem(m_ending.problem, account().domain());
}

QString SignIn::problemDetail() const
{
    return problem().isEmpty() ? QString() : m_ending.detail;
}

bool SignIn::certificateAsked() const
{
    const bool refused = m_ending.problem == ConnectionProblem::CertificateUntrusted
        || m_ending.problem == ConnectionProblem::CertificateChanged;
    return refused && state() != State::SigningIn && m_stream.certificate().has_value();
}

CertificateCard SignIn::certificate() const
{
    return certificateAsked() ? certificateCard(*m_stream.certificate()) : CertificateCard {};
}

void SignIn::trustCertificate()
{
    if (!certificateAsked())
        return;
    m_credentials.pin = m_stream.certificate()->pin();
    remember();
    advance(Event::Trusted);
    open();
}

void SignIn::rejectCertificate()
{
    if (!certificateAsked())
        return;
    close();
    advance(Event::Distrusted);
}

void SignIn::remember()
{
    m_record.change([this](AccountSettings &account) {
        account.host = m_credentials.host;
        account.port = m_credentials.port;
        account.pinnedCertificate = m_credentials.pin.sha256;
        account.pinnedProblems = QList<int>(m_credentials.pin.problems.begin(), m_credentials.pin.problems.end());
        if (!m_record.isForThisRun())
            account.enabled = state() != State::Off;
    });
}

} // namespace parlour
