// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/connection.h"

#include "network/clientsession.h"
#include "network/connectionprivate.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QUuid>
#include <QXmppGlobal.h>

using namespace Qt::StringLiterals;

namespace parlour {

Connection::Connection(QObject *parent)
    : Stream(parent)
    , d(std::make_unique<Private>(this))
{
}

Connection::~Connection()
{
    if (d->session)
        d->session->retire();
}

void Connection::awaitGoodbyes()
{
    const auto leaving = QCoreApplication::instance()->findChildren<ClientSession *>(Qt::FindDirectChildrenOnly);
    QEventLoop loop;
    qsizetype left = leaving.size();
    for (const auto *session : leaving) {
        connect(session, &QObject::destroyed, &loop, [&loop, &left] {
            if (--left == 0)
                loop.quit();
        });
    }
    if (left > 0)
        loop.exec();
}

QString Connection::libraries()
{
    return u"Qt %1, QXmpp %2"_s.arg(QLatin1StringView(qVersion()), QXmppVersion());
}

void Connection::open(const Credentials &credentials)
{
    d->dropSession();
    if (credentials.account != d->credentials.account)
        d->hadSession = false;
    if (credentials.account != d->credentials.account || credentials.host != d->credentials.host)
        d->login->maxBytes = 0;
    if (credentials.account != d->credentials.account || credentials.password != d->credentials.password)
        d->login->forgetToken(); // It must not hide that the password is wrong.
    d->login->takesTokens = true;
    d->login->strength = {}; // The person who signs in anew accepts less, too.
    d->credentials = credentials;
    d->address = credentials.account;
    d->login->resource = u"Parlour-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(6);
    d->tries = 0;
    d->redirect.reset();
    d->last = {};
    d->certificate.reset();
    d->apply(reconnect::Event::Open);
}

void Connection::close()
{
    d->apply(reconnect::Event::Close);
}

void Connection::retryNow()
{
    d->apply(reconnect::Event::Retry);
}

void Connection::setPassword(const QString &password)
{
    d->credentials.password = password;
    if (d->session)
        d->session->setPassword(password);
}

Stream::State Connection::state() const
{
    return d->streamState();
}

QDomElement Connection::offered() const
{
    return d->session ? d->session->attempt().offered : QDomElement();
}

Jid Connection::jid() const
{
    return d->address;
}

bool Connection::send(const QDomElement &stanza)
{
    if (d->state != reconnect::State::Online)
        return false;
    if (stanza.hasAttribute(u"id"_s))
        return d->session->write(stanza);
    QDomElement identified = stanza.cloneNode(true).toElement();
    identified.setAttribute(u"id"_s, newId());
    return d->session->write(identified);
}

void Connection::ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
                     std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout)
{
    if (d->state != reconnect::State::Online)
        return d->pending.reply(context, std::move(done), IqFailure {IqFailure::Kind::Disconnected, {}});
    QDomElement iq = xml::element(u"iq"_s);
    iq.setAttribute(u"type"_s, type);
    if (!to.isEmpty())
        iq.setAttribute(u"to"_s, to.toString());
    iq.appendChild(payload.cloneNode(true));
    const QString id = d->pending.add(to, context, std::move(done), timeout);
    iq.setAttribute(u"id"_s, id);
    if (!d->session->write(iq))
        d->pending.finish(id, IqFailure {IqFailure::Kind::Refused, {ErrorCondition::PolicyViolation, {}, {}}});
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

void Connection::setActive(bool active)
{
    if (std::exchange(d->login->active, active) != active && d->session)
        d->session->tellActivity();
}

void Connection::setAcquaintance(std::function<bool(const Jid &)> knows)
{
    d->login->knows = std::move(knows);
}

void Connection::setTiming(const Timing &timing)
{
    d->timing = timing;
}

void Connection::setServer(const QString &host, quint16 port)
{
    d->server = Endpoint {host, port};
}

} // namespace parlour
