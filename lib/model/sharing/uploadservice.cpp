// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/uploadservice.h"

#include "protocol/disco/items.h"
#include "protocol/muc/roominfo.h"

using namespace Qt::StringLiterals;

namespace parlour {

UploadService::UploadService(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_queue(stream)
{
    connect(&m_queue, &DiscoQueue::answered, this, &UploadService::answered);
    connect(&m_stream, &Stream::stateChanged, this, &UploadService::changed);
    connect(&m_stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed && m_state != State::Looking)
            m_looked = false;
    });
}

void UploadService::clear()
{
    m_round.end();
    m_queue.clear();
    m_service.reset();
    m_hosts.clear();
    m_maxSize = 0;
    m_looked = false;
    m_state = State::Unknown;
    Q_EMIT changed();
}

void UploadService::find(bool again)
{
    const bool isDone = m_state == State::Found || (m_looked && !(again && m_state == State::Unknown));
    if (m_state == State::Looking || isDone || !isOnline())
        return;
    m_looked = true;
    m_state = State::Looking;
    m_unsure = false;
    const QString domain = m_stream.jid().domain();
    m_hosts << domain.toLower();
    m_stream.ask(*Jid::parse(domain), u"get"_s, xml::element(u"query"_s, xml::DiscoItemsNs), this,
                 [this, round = m_round.now()](const IqReply &reply) {
                     if (!round.isStale())
                         listed(reply);
                 });
}

void UploadService::listed(const IqReply &reply)
{
    constexpr qsizetype Most = 40;
    if (std::holds_alternative<IqFailure>(reply)) {
        m_state = State::Unknown;
        Q_EMIT changed();
        return;
    }
    const QStringList own {m_stream.jid().domain()}; // Some take files themselves.
    m_queue.want(disco::services(own + muc::discoItems(std::get<QDomElement>(reply)), Most));
    if (m_queue.isIdle())
        end();
}

void UploadService::answered(const QString &address, const IqReply &reply)
{
    const auto *iq = std::get_if<QDomElement>(&reply);
    const auto *failure = std::get_if<IqFailure>(&reply);
    m_unsure = m_unsure || (failure && failure->kind != IqFailure::Kind::Refused);
    if (iq && !m_service && sharing::isUploadService(*iq)) {
        m_service = Jid::parse(address);
        m_maxSize = sharing::maxFileSize(*iq);
        m_hosts << address.toLower();
        m_state = State::Found;
        Q_EMIT changed();
    }
    if (m_queue.isIdle())
        end();
}

void UploadService::end()
{
    if (m_state != State::Looking)
        return;
    m_state = m_unsure ? State::Unknown : State::None;
    Q_EMIT changed();
}

void UploadService::ask(const sharing::SlotWish &wish, QObject *context, const Answer &done)
{
    if (!m_service) {
        QMetaObject::invokeMethod(
            context, [done] { done(IqFailure {}); }, Qt::QueuedConnection);
        return;
    }
    m_stream.ask(*m_service, u"get"_s, sharing::slotRequest(wish), context, [done](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            return done(*failure);
        const auto slot = sharing::uploadSlot(std::get<QDomElement>(reply));
        if (!slot)
            return done(IqFailure {});
        done(*slot);
    });
}

} // namespace parlour
