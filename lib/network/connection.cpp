// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/connection.h"

#include "network/link.h"
#include "network/pulse.h"
#include "network/questions.h"
#include "network/session.h"
#include "network/surroundings.h"
#include "network/wirelog.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour {

class Connection::Private
{
public:
    explicit Private(Connection *connection);

    void apply(session::Event event);
    void enterConnecting();
    void enterOnline();
    void leaveSession();
    void newLink();
    void dropLink();
    void onEnded(const Ending &ending);
    void onEstablished(bool resumed);
    void probe();

    Connection *q;
    Credentials credentials;
    Timing timing;
    QString resource;
    Jid address;
    session::State state = session::State::Closed;
    Link *link = nullptr; ///< Child of the connection; retires by itself when dropped.
    Questions questions;
    Pulse pulse;
    Surroundings surroundings;
    QTimer wait;
    QElapsedTimer since; ///< Since the session began.
    int tries = 0;
    bool hadSession = false;
    Ending last;
    std::optional<CertificateReport> certificate;
};

static Stream::State streamState(session::State state)
{
    using enum session::State;
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

Connection::Private::Private(Connection *connection)
    : q(connection)
{
    wait.setSingleShot(true);
    connect(&wait, &QTimer::timeout, q, [this] { apply(session::Event::Due); });
    connect(&pulse, &Pulse::due, q, [this] { probe(); });
    connect(&pulse, &Pulse::silent, q, [this] {
        if (link)
            link->cut({ConnectionProblem::NetworkLost, {}});
    });
    connect(&surroundings, &Surroundings::changed, q, [this] {
        pulse.doubt();
        apply(session::Event::Due);
    });
}

/// One step of the machine and what goes with the new state.
void Connection::Private::apply(session::Event event)
{
    using enum session::State;
    const auto before = std::exchange(state, session::next(state, event));
    if (state == before && event != session::Event::Open)
        return;
    wait.stop();
    if (state != Online)
        pulse.stop();
    switch (state) {
    case Connecting:
        enterConnecting();
        break;
    case Online:
        since.start();
        pulse.start(timing);
        break;
    case Waiting:
        wait.start(session::backoff(tries++, QRandomGenerator::global()->generateDouble(), timing.backoff));
        break;
    case Closed:
    case Stopped:
        dropLink();
        break;
    }
    if (streamState(state) != streamState(before))
        Q_EMIT q->stateChanged(streamState(state));
}

void Connection::Private::enterConnecting()
{
    if (!link || !link->isResumable())
        newLink();
    // Later, so that nobody is called back from inside open() or retryNow(), nor from inside QXmpp.
    QMetaObject::invokeMethod(link, &Link::start, Qt::QueuedConnection);
}

void Connection::Private::newLink()
{
    dropLink();
    link = new Link(credentials, resource, timing, q);
    connect(link, &Link::established, q, [this](bool resumed) { onEstablished(resumed); });
    connect(link, &Link::ended, q, [this](const Ending &ending) { onEnded(ending); });
    connect(link, &Link::resumeRefused, q, [this] {
        qCInfo(network) << "the server does not resume the session; signing in anew";
        newLink();
        QMetaObject::invokeMethod(link, &Link::start, Qt::QueuedConnection);
    });
    connect(link, &Link::received, q, &Stream::received);
    connect(link, &Link::answered, q, [this](const QDomElement &iq) { questions.take(iq, address); });
    connect(link, &Link::heard, q, [this] { pulse.heard(); });
}

/// Ends the session for good: nothing that was asked will be answered any more.
void Connection::Private::dropLink()
{
    if (auto *old = std::exchange(link, nullptr))
        old->retire();
    questions.disconnectAll();
}

void Connection::Private::onEstablished(bool resumed)
{
    address = link->address();
    hadSession = true;
    last = {};
    certificate.reset();
    qCInfo(network) << (resumed ? "session resumed" : "signed in");
    apply(session::Event::Established);
    Q_EMIT q->online(resumed);
}

void Connection::Private::onEnded(const Ending &ending)
{
    if (state == session::State::Online && since.durationElapsed() >= timing.steady)
        tries = 0;
    last = ending;
    certificate = link->certificate();
    if (last.problem == ConnectionProblem::NoSuchServer && surroundings.isCutOff())
        last.problem = ConnectionProblem::NetworkLost;
    if (!link->isResumable())
        questions.disconnectAll();
    apply(session::ending(last.problem, hadSession));
    Q_EMIT q->failed(last.problem, state == session::State::Waiting);
}

/// Asks the server for a sign of life. Any answer will do; Pulse hears the bytes.
void Connection::Private::probe()
{
    const auto server = Jid::parse(credentials.account.domain());
    q->ask(
        server.value_or(Jid()), u"get"_s, xml::element(u"ping"_s, "urn:xmpp:ping"_L1), q, [](const IqReply &) {},
        timing.probe);
}

Connection::Connection(QObject *parent)
    : Stream(parent)
    , d(std::make_unique<Private>(this))
{
}

Connection::~Connection()
{
    if (d->link)
        d->link->leave();
}

void Connection::open(const Credentials &credentials)
{
    d->dropLink();
    if (credentials.account != d->credentials.account)
        d->hadSession = false;
    d->credentials = credentials;
    d->address = credentials.account;
    d->resource = u"Parlour-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(6);
    d->tries = 0;
    d->last = {};
    d->certificate.reset();
    d->apply(session::Event::Open);
}

void Connection::close()
{
    d->apply(session::Event::Close);
}

void Connection::retryNow()
{
    d->apply(session::Event::Retry);
}

Stream::State Connection::state() const
{
    return streamState(d->state);
}

Jid Connection::jid() const
{
    return d->address;
}

bool Connection::send(const QDomElement &stanza)
{
    if (d->state != session::State::Online)
        return false;
    if (stanza.hasAttribute(u"id"_s))
        return d->link->write(stanza);
    QDomElement identified = stanza.cloneNode(true).toElement();
    identified.setAttribute(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return d->link->write(identified);
}

void Connection::ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
                     std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout)
{
    if (d->state != session::State::Online)
        return d->questions.reply(context, std::move(done), IqFailure {IqFailure::Kind::Disconnected, {}});
    QDomElement iq = xml::element(u"iq"_s);
    iq.setAttribute(u"type"_s, type);
    if (!to.isEmpty())
        iq.setAttribute(u"to"_s, to.toString());
    iq.appendChild(payload.cloneNode(true));
    const QString id = d->questions.add(to, context, std::move(done), timeout);
    iq.setAttribute(u"id"_s, id);
    if (!d->link->write(iq))
        d->questions.finish(id, IqFailure {IqFailure::Kind::Refused, {ErrorCondition::PolicyViolation, {}, {}}});
}

ConnectionProblem Connection::problem() const
{
    return d->last.problem;
}

QString Connection::problemDetail() const
{
    return d->last.detail;
}

std::optional<CertificateReport> Connection::certificate() const
{
    return d->certificate;
}

void Connection::setTiming(const Timing &timing)
{
    d->timing = timing;
}

} // namespace parlour
