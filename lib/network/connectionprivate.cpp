// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/connectionprivate.h"

#include "network/clientsession.h"
#include "network/wirelog.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace parlour {

static Stream::State streamState(reconnect::State state)
{
    using enum reconnect::State;
    switch (state) {
    case Connecting:
        return Stream::State::Connecting;
    case Online:
        return Stream::State::Online;
    case Closed:
    case Waiting:
    case Stopped:
        return Stream::State::Offline;
    }
    Q_UNREACHABLE_RETURN(Stream::State::Offline);
}

Stream::State Connection::Private::streamState() const
{
    return parlour::streamState(state);
}

Connection::Private::Private(Connection *connection)
    : q(connection)
{
    wait.setSingleShot(true);
    attempt.setSingleShot(true);
    connect(&wait, &QTimer::timeout, q, [this] { apply(reconnect::Event::Due); });
    connect(&attempt, &QTimer::timeout, q, [this] { onAttemptTimeout(); });
    connect(&detour, &Detour::found, q, [this] { onDetour(false); });
    connect(&detour, &Detour::barred, q, [this] { onDetour(true); });
    connect(&keepAlive, &KeepAlive::due, q, [this] { probe(); });
    connect(&keepAlive, &KeepAlive::silent, q, [this] {
        if (session)
            session->cut({ConnectionProblem::NetworkLost, {}});
    });
    connect(&system, &SystemMonitor::changed, q, [this] {
        keepAlive.doubt();
        apply(reconnect::networkChanged(last.problem, hadSession));
    });
}

/// Takes one step of the machine, with the side effects of the new state.
void Connection::Private::apply(reconnect::Event event)
{
    using enum reconnect::State;
    const auto before = std::exchange(state, reconnect::next(state, event));
    if (state == before && event != reconnect::Event::Open)
        return;
    wait.stop();
    attempt.stop();
    if (state != Online)
        keepAlive.stop();
    switch (state) {
    case Connecting:
        enterConnecting();
        break;
    case Online:
        since.start();
        if (!credentials.registering) // Servers answer no pings of strangers.
            keepAlive.start(timing);
        break;
    case Waiting:
        wait.start(reconnect::backoff(tries++, QRandomGenerator::global()->generateDouble(), timing.backoff));
        break;
    case Closed:
    case Stopped:
        dropSession();
        break;
    }
    if (parlour::streamState(state) != parlour::streamState(before))
        Q_EMIT q->stateChanged(streamState());
}

void Connection::Private::enterConnecting()
{
    attempt.start(timing.attempt);
    // A server to which we were sent is not the only one: it gets some tries to take the session up again.
    constexpr int Tries = 3;
    const bool keeps = session && session->isResumable() && !(detour.here() && tries >= Tries);
    if (keeps)
        return startSession();
    detour.restart();
    if (const auto next = std::exchange(redirect, std::nullopt)) {
        dropSession();
        return detour.follow(*next);
    }
    newSession();
    startSession();
}

/// Starts the session later, so that no callback runs inside open() or retryNow(), nor inside QXmpp.
void Connection::Private::startSession()
{
    QMetaObject::invokeMethod(session, &ClientSession::start, Qt::QueuedConnection);
}

void Connection::Private::newSession()
{
    dropSession();
    Credentials place = credentials;
    const auto other = detour.here() ? detour.here() : place.host.isEmpty() ? server : std::nullopt;
    if (other) {
        place.host = other->host;
        place.port = other->port;
    }
    session = new ClientSession(place, login, timing, q);
    connect(session, &ClientSession::established, q, [this](bool resumed) { onEstablished(resumed); });
    connect(session, &ClientSession::ended, q, [this](const Ending &ending) { onEnded(ending); });
    connect(session, &ClientSession::resumeRefused, q, [this] {
        qCInfo(network) << "the server does not resume the session; signing in anew";
        startAnew();
    });
    connect(session, &ClientSession::tokenRefused, q, [this] { startAnew(); });
    connect(session, &ClientSession::received, q, &Stream::received);
    connect(session, &ClientSession::answered, q, [this](const QDomElement &iq) { pending.take(iq, address); });
    connect(session, &ClientSession::heard, q, [this] { keepAlive.heard(); });
}

/// Goes on with the attempt, on a new session. Not visible from outside.
void Connection::Private::startAnew()
{
    newSession();
    startSession();
}

/// Ends the session for good: open questions will not be answered any more.
void Connection::Private::dropSession()
{
    if (auto *old = std::exchange(session, nullptr))
        old->retire();
    pending.disconnectAll();
}

void Connection::Private::onEstablished(bool resumed)
{
    address = session->address();
    hadSession = true;
    last = {};
    certificate.reset();
    qCInfo(network) << (resumed ? "session resumed" : "signed in");
    apply(reconnect::Event::Established);
    Q_EMIT q->online(resumed);
}

void Connection::Private::onEnded(const Ending &ending)
{
    if (state == reconnect::State::Online)
        redirect = mayFollow() ? session->attempt().redirect : std::nullopt;
    else if (attempt.isActive() && mayFollow())
        return detour.follow(*session->attempt().redirect);
    else if (attempt.isActive() && !session->isResumable() && isAboutReaching(ending.problem) && detour.advance())
        return startAnew();
    finish(ending);
}

/// Returns whether a redirect may be followed: not where the person has named the host to connect to.
bool Connection::Private::mayFollow() const
{
    return session->attempt().redirect && credentials.host.isEmpty();
}

void Connection::Private::onDetour(bool barred)
{
    if (state != reconnect::State::Connecting)
        return;
    if (barred && session)
        return finish({ConnectionProblem::Refused, {}});
    startAnew(); // Without a session the redirect is from the one before: the server itself is still left.
}

void Connection::Private::onAttemptTimeout()
{
    if (detour.isLooking() || !session)
        finish({ConnectionProblem::Timeout, {}});
    else
        session->cut({ConnectionProblem::Timeout, {}});
}

/// Ends an attempt or a session.
void Connection::Private::finish(const Ending &ending)
{
    if (state == reconnect::State::Online && since.durationElapsed() >= timing.steady)
        tries = 0;
    last = ending;
    certificate = session ? session->attempt().certificate : std::nullopt;
    if (last.problem == ConnectionProblem::NoSuchServer && system.isCutOff())
        last.problem = ConnectionProblem::NetworkLost;
    // A message that anybody on the way may have sent must not end what has worked.
    const bool lured = detour.isDoubtful() && hadSession && (certificate || isAboutReaching(last.problem));
    if (lured && reconnect::ending(last.problem, hadSession) == reconnect::Event::GaveUp) {
        last = {ConnectionProblem::Refused, {}};
        certificate.reset();
    }
    if (!session || !session->isResumable())
        pending.disconnectAll();
    apply(reconnect::ending(last.problem, hadSession));
    if (state == reconnect::State::Waiting
        || state == reconnect::State::Stopped) // Unless somebody has reacted already.
        Q_EMIT q->failed(last.problem, state == reconnect::State::Waiting);
}

/// Asks the server for a sign of life. Any answer will do; KeepAlive hears the bytes.
void Connection::Private::probe()
{
    const auto ours = Jid::parse(credentials.account.domain());
    q->ask(
        ours.value_or(Jid()), u"get"_s, xml::element(u"ping"_s, xml::PingNs), q, [](const IqReply &) {}, timing.probe);
}

} // namespace parlour
