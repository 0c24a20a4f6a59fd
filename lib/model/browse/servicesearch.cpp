// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/servicesearch.h"

#include "protocol/muc/roominfo.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxServices = 40;

ServiceSearch::ServiceSearch(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_queue(stream)
{
    connect(&m_queue, &DiscoQueue::answered, this, &ServiceSearch::answered);
}

void ServiceSearch::begin(const Jid &server)
{
    clear();
    m_running = true;
    m_stream.ask(server, u"get"_s, xml::element(u"query"_s, xml::DiscoItemsNs), this,
                 [this, round = m_round.now()](const IqReply &reply) {
                     if (!round.isStale())
                         listed(reply);
                 });
}

void ServiceSearch::clear()
{
    m_round.end();
    m_queue.clear();
    m_found.clear();
    m_running = false;
}

void ServiceSearch::listed(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply)) {
        m_running = false;
        Q_EMIT failed(*failure);
        return;
    }
    ask(muc::discoItems(std::get<QDomElement>(reply)));
}

void ServiceSearch::ask(const QStringList &items)
{
    QStringList services;
    for (const QString &item : items) {
        const auto service = services.size() < MaxServices ? Jid::parse(item) : std::nullopt;
        if (service && service->toString() == service->domain() && !services.contains(service->domain()))
            services << service->domain();
    }
    m_queue.want(services);
    if (m_queue.isIdle())
        end();
}

void ServiceSearch::answered(const QString &address, const IqReply &reply)
{
    const auto *iq = std::get_if<QDomElement>(&reply);
    if (iq && muc::isRoomService(*iq)) {
        m_found << address;
        std::ranges::stable_sort(m_found, {}, muc::serviceRank);
        Q_EMIT changed();
    }
    if (m_queue.isIdle())
        end();
}

void ServiceSearch::end()
{
    m_running = false;
    Q_EMIT ended();
}

} // namespace parlour
