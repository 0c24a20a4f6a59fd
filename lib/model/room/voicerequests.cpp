// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/voicerequests.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

VoiceRequests::VoiceRequests(const RoomPlace &place, const OccupantModel &occupants, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_occupants(occupants)
{
}

bool VoiceRequests::isAskable() const
{
    return m_place.isInside() && m_place.self.role == muc::Role::Visitor && m_sentId.isEmpty();
}

QString VoiceRequests::nick() const
{
    return m_requests.isEmpty() ? QString() : m_requests.first().request.nick;
}

QString VoiceRequests::question() const
{
    return m_requests.isEmpty() ? QString() : tr("%1 asks to speak.").arg(named(nick()));
}

void VoiceRequests::ask()
{
    if (!isAskable())
        return;
    auto message = muc::voiceRequestMessage(m_place.room);
    m_sentId = Stream::newId();
    message.setAttribute(u"id"_s, m_sentId);
    m_place.stream.send(message);
    Q_EMIT told(tr("You asked the moderators to let you speak."));
    Q_EMIT askableChanged();
}

void VoiceRequests::answer(bool granted)
{
    if (m_requests.isEmpty())
        return;
    const auto [request, person] = m_requests.first();
    if (!m_occupants.find(person)) {
        Q_EMIT told(moderationtexts::absence(request.nick, m_occupants.find(request.nick).has_value()));
        return forget(request.nick);
    }
    m_place.stream.send(muc::voiceAnswer(m_place.room, request, granted));
    const auto occupant = m_place.room.withForeignResource(request.nick);
    if (!granted && occupant) // The room does not tell them.
        m_place.stream.send(muc::privateMessage(
            *occupant, Stream::newId(), {tr("A moderator has read your request to speak, and did not grant it.")}));
    forget(request.nick);
}

void VoiceRequests::apply(const muc::VoiceRequest &request)
{
    constexpr qsizetype Most = 100;
    if (!m_place.isInside())
        return;
    forget(request.nick);
    const auto person = m_occupants.find(request.nick);
    if (person && m_requests.size() < Most)
        m_requests << Asking {request, muc::identity(*person)};
    Q_EMIT changed();
}

void VoiceRequests::forget(const QString &nick)
{
    const auto gone = m_requests.removeIf([&nick](const Asking &asking) { return asking.request.nick == nick; });
    if (gone > 0)
        Q_EMIT changed();
}

void VoiceRequests::rename(const QString &nick, const QString &newNick)
{
    for (auto &[request, person] : m_requests) {
        if (request.nick == nick)
            request.nick = newNick;
    }
    Q_EMIT changed();
}

void VoiceRequests::selfChanged()
{
    if (!m_place.isInside() || m_place.self.role != muc::Role::Visitor)
        m_sentId.clear();
    Q_EMIT askableChanged();
}

bool VoiceRequests::bounced(const muc::MessageFailed &event)
{
    if (event.id.isEmpty() || event.id != m_sentId)
        return false;
    m_sentId.clear();
    Q_EMIT told(roomtexts::voiceRefusal(event.error));
    Q_EMIT askableChanged();
    return true;
}

} // namespace parlour
