// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/servicesearch.h"

#include "protocol/disco/items.h"
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
    m_gateways.clear();
    m_running = false;
}

QString ServiceSearch::best() const
{
    const QString first = m_found.value(0);
    return m_gateways.contains(first) ? QString() : first;
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
    m_queue.want(disco::services(items, MaxServices));
    if (m_queue.isIdle())
        end();
}

void ServiceSearch::answered(const QString &address, const IqReply &reply)
{
    const auto *iq = std::get_if<QDomElement>(&reply);
    if (const auto kind = iq ? muc::roomService(*iq) : muc::RoomService::None; kind != muc::RoomService::None) {
        m_found << address;
        if (kind == muc::RoomService::Gateway)
            m_gateways << address;
        std::ranges::stable_sort(m_found, {}, [this](const QString &service) {
            return std::pair(m_gateways.contains(service), muc::serviceRank(service));
        });
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
