// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a room says of itself, and when it is asked.
#include "model/room/room.h"

#include "network/stream.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

void Room::setPace(std::chrono::milliseconds interval)
{
    for (Throttle *throttle : {&m_newInfo, &m_newQuestion, &m_newNick, &m_doubt})
        throttle->setInterval(interval);
    m_returns.interval = interval;
    m_avatar.setPace(interval);
}

void Room::refreshInfo()
{
    m_infoWanted = true; // Until it is known: asked again when the stream is back.
    m_stream.ask(m_address, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq) {
            m_about.fail(std::get<IqFailure>(reply));
            return m_archive.setArchived(false);
        }
        m_infoWanted = false;
        learn(muc::roomInfo(*iq));
    });
}

void Room::preview()
{
    m_previewed = true;
    if (!isUnasked()) {
        refreshInfo();
        m_about.lookUpNick();
    }
    Q_EMIT infoChanged();
}

void Room::look()
{
    m_looked = true;
    preview();
}

void Room::setServiceKnown(bool known)
{
    if (m_serviceKnown == known)
        return;
    const bool waited = isUnasked();
    m_serviceKnown = known;
    if (waited && !isUnasked() && state() == State::Preview)
        preview();
}

void Room::learn(const muc::RoomInfo &info)
{
    const bool closed = info.membersOnly && m_info.known && !m_info.membersOnly;
    const QString before = ownName();
    m_info = info;
    m_archive.setArchived(info.archived);
    m_about.take(info);
    m_avatar.learn(info);
    m_privateChats.setInfo(info);
    m_subject.setForAll(info.subjectForAll);
    m_ignored.setIdsTrusted(info.occupantIds);
    m_occupants.setIdsTrusted(info.occupantIds);
    m_occupants.setHats(info.hats);
    const auto self = m_address.withResource(m_nick);
    if (closed && self && state() == join::State::Joined)
        m_rollCall.begin(*self, m_presence);
    Q_EMIT infoChanged();
    if (ownName() == before)
        return;
    if (!before.isEmpty() && state() == State::Joined)
        notice(tr("This room is now called %1. Before, it was %2.").arg(isolated(ownName()), isolated(before)));
    Q_EMIT ownNameChanged(before);
}

} // namespace parlour
