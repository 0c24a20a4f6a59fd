// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/account.h"

#include "model/account/accounttexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

Account::Account(std::unique_ptr<Stream> stream, Settings &settings, SecretStore &secrets, Outbox &outbox,
                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_outbox(outbox)
    , m_roomSecrets(secrets)
    , m_stream(std::move(stream))
    , m_rooms(*m_stream, m_roomSecrets, outbox)
    , m_roster(*m_stream)
    , m_bookmarks(*m_stream, m_rooms, m_roomSecrets, settings)
    , m_services(m_rooms, m_bookmarks)
    , m_invitations(*m_stream, m_roster)
    , m_passwordChange(*m_stream)
    , m_reasons(settings)
    , m_browser(*m_stream, settings)
{
    watchInvitations();
    watchIgnored();
    watchServices();
    m_stream->setAcquaintance([this](const Jid &address) { return isAcquainted(address); });
    connect(m_stream.get(), &Stream::online, this, &Account::onOnline);
    connect(m_stream.get(), &Stream::received, this, &Account::onReceived);
    connect(m_stream.get(), &Stream::failed, this, &Account::onFailed);
    connect(m_stream.get(), &Stream::stateChanged, this, [this](Stream::State state) {
        if (state != Stream::State::Online && m_state == State::Online)
            setState(State::Reconnecting);
    });
    watchRooms();
    connect(&m_rooms, &RoomList::joinWanted, this, [this](const QString &address, const QString &nick) {
        Room *asking = m_rooms.current();
        if (!joinRoom(address, nick) && asking)
            asking->notice(roomAddressProblem(address));
    });
    connect(&m_rooms, &RoomList::successorWanted, this,
            [this](const QString &address, const QString &nick, const QString &password) {
                if (Room *room = openRoom(address, nick))
                    room->password()->bring(password);
                joinRoom(address, nick);
            });
    connect(&m_passwordChange, &PasswordChange::accepted, this, &Account::followPassword);
    connect(&m_passwordChange, &PasswordChange::doubtful, this,
            [this](const QString &password) { m_doubtfulPassword = password; });
}

Account::~Account() = default;

void Account::take(const Credentials &credentials)
{
    use(credentials.account, credentials.host, credentials.port);
    m_credentials.password = credentials.password;
    m_credentials.caFile = credentials.caFile;
    setState(m_enabled ? State::Reconnecting : State::Off);
}

void Account::setForThisRun()
{
    m_forThisRun = true;
}

void Account::retire()
{
    m_rooms.disconnect(this);
    m_bookmarks.retire();
    m_saving.stop();
    m_forThisRun = true;
}

void Account::overrideEndpoint(const QString &host, quint16 port, const QString &caFile)
{
    m_override = {{}, {}, host, port, caFile, {}};
}

void Account::start()
{
    if (m_state != State::Reconnecting)
        return;
    if (!m_credentials.password.isEmpty())
        return open();
    m_secrets.read(passwordKey(), this, [this, account = m_credentials.account](const SecretStore::Secret &secret) {
        if (m_state != State::Reconnecting || m_credentials.account != account || !m_credentials.password.isEmpty())
            return;
        setKeychainNotice(accounttexts::unreadPassword(secret.state));
        if (secret.state != KeychainState::Found)
            return setState(State::SignedOut);
        m_credentials.password = secret.value;
        open();
    });
}

void Account::signIn(const QString &address, const QString &password, const QString &host, int port)
{
    const auto jid = Jid::parse(address.trimmed());
    if (!accountAddressProblem(address).isEmpty() || password.isEmpty())
        return;
    use(jid->toBare(), host.trimmed(), quint16(std::clamp(port, 0, 65535)));
    m_credentials.password = password;
    m_passwordFresh = true;
    if (!std::exchange(m_enabled, true))
        Q_EMIT enabledChanged();
    open();
}

void Account::use(const Jid &account, const QString &host, quint16 port)
{
    const auto known = remembered(account);
    m_credentials = {account.toBare(), {}, host, port, {}, {}};
    m_credentials.pin.sha256 = known.pinnedCertificate;
    m_credentials.pin.problems = QSet<int>(known.pinnedProblems.begin(), known.pinnedProblems.end());
    m_passwordFresh = false;
    m_passwordGuessed = false;
    m_doubtfulPassword.clear();
    m_wasOnline = false;
    m_enabled = known.enabled || m_forThisRun;
    m_mucService.clear();
    m_services.clear();
    m_nick = known.nick;
    m_roomSecrets.setAccount(account.toBare());
    loadRooms();
    Q_EMIT addressChanged();
    Q_EMIT enabledChanged();
    Q_EMIT lastNickChanged();
    Q_EMIT mucServiceChanged();
}

void Account::open()
{
    Credentials credentials = m_credentials;
    if (!m_override.host.isEmpty()) {
        credentials.host = m_override.host;
        credentials.port = m_override.port;
    }
    if (credentials.caFile.isEmpty())
        credentials.caFile = m_override.caFile;
    setState(m_passwordFresh ? State::SigningIn : State::Reconnecting);
    m_stream->open(credentials);
}

void Account::cancelSignIn()
{
    m_stream->close();
    m_problem = ConnectionProblem::None;
    setState(State::SignedOut);
}

void Account::signOut()
{
    m_stream->close();
    m_secrets.remove(passwordKey(), this, [](KeychainState) {});
    m_credentials.password.clear();
    m_wasOnline = false;
    m_problem = ConnectionProblem::None;
    setState(State::SignedOut);
}

void Account::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    remember();
    if (!enabled) {
        m_stream->close();
        m_problem = ConnectionProblem::None;
        setKeychainNotice({});
    }
    setState(enabled ? State::Reconnecting : State::Off);
    Q_EMIT enabledChanged();
    start();
}

void Account::retryNow()
{
    if (m_state == State::Stopped)
        return open();
    m_stream->retryNow();
}

void Account::onOnline(bool resumed)
{
    m_wasOnline = true;
    m_problem = ConnectionProblem::None;
    setState(State::Online);
    remember();
    m_doubtfulPassword.clear(); // The login told which of the two it is.
    const bool guessed = std::exchange(m_passwordGuessed, false);
    if (std::exchange(m_passwordFresh, false) || guessed)
        keepPassword();
    if (!resumed) {
        m_toldPresence = {}; // QXmpp has just said that we are available.
        m_stream->ask({}, u"set"_s, muc::copiesQuery(), this, [](const IqReply &) {}); // Not all servers have them.
    }
    tellPresence();
    m_rooms.comeBack(resumed);
    m_rooms.setPresence(m_presence); // A resumed room does not know what has changed meanwhile.
    if (m_mucService.isEmpty())
        findMucService();
}

void Account::onFailed(ConnectionProblem problem, bool willRetry)
{
    m_problem = problem;
    m_problemDetail = m_stream->problemDetail();
    if (problem == ConnectionProblem::WrongPassword && !m_doubtfulPassword.isEmpty()) {
        m_credentials.password = std::exchange(m_doubtfulPassword, {});
        m_passwordGuessed = true;
        QMetaObject::invokeMethod(this, &Account::open, Qt::QueuedConnection);
        return;
    }
    if (m_passwordFresh) {
        // Whoever just typed all this wants to see what is wrong with it, not to watch it being tried again.
        if (willRetry)
            QMetaObject::invokeMethod(m_stream.get(), &Stream::close, Qt::QueuedConnection);
        return setState(State::SignedOut);
    }
    if (willRetry)
        return setState(State::Reconnecting);
    setState(problem == ConnectionProblem::WrongPassword ? State::SignedOut : State::Stopped);
}

void Account::setState(State state)
{
    m_state = state;
    if (state != State::Online)
        m_rooms.streamLost();
    Q_EMIT stateChanged();
}

QString Account::address() const
{
    return m_credentials.account.bare();
}

QString Account::stateText() const
{
    if (m_state == State::Reconnecting && !m_wasOnline)
        return tr("Connecting...");
    return accounttexts::state(m_state);
}

QString Account::problemText() const
{
    if (m_state == State::Online || m_state == State::SigningIn)
        return {};
    return accounttexts::problem(m_problem, m_credentials.account.domain());
}

QString Account::problemDetail() const
{
    return problemText().isEmpty() ? QString() : m_problemDetail;
}

bool Account::needsPerson() const
{
    if (m_state == State::SignedOut)
        return !problemText().isEmpty() || !m_keychainNotice.isEmpty();
    return m_state == State::Stopped || certificateAsked();
}

void Account::setPresence(const Presence &presence)
{
    m_presence = presence;
    tellPresence();
    m_rooms.setPresence(presence);
}

void Account::tellPresence()
{
    if (m_toldPresence != m_presence && m_stream->send(presenceStanza(m_presence)))
        m_toldPresence = m_presence;
}

} // namespace parlour
