// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask of each other through the room: a voice, and whether somebody comes.
#include "model/room/moderationtexts.h"
#include "model/room/room.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxRequests = 100;

void Room::on(const muc::Declined &declined)
{
    if (state() == join::State::Joined)
        m_invitees.noteDeclined(declined);
}

void Room::on(const muc::Affiliate &news)
{
    m_affiliations.hear(news);
}

void Room::on(const registration::Request &request)
{
    if (state() == join::State::Joined)
        m_registration.take(request);
}

void Room::on(const muc::VoiceRequest &request)
{
    if (state() != join::State::Joined)
        return;
    forgetVoiceRequest(request.nick);
    const auto person = m_occupants.find(request.nick);
    if (person && m_voiceRequests.size() < MaxRequests)
        m_voiceRequests << Asking {request, muc::identity(*person)};
    Q_EMIT voiceRequestChanged();
}

bool Room::canAskToSpeak() const
{
    return state() == join::State::Joined && m_self.role == muc::Role::Visitor && m_voiceId.isEmpty();
}

void Room::askToSpeak()
{
    if (!canAskToSpeak())
        return;
    auto message = muc::voiceRequestMessage(m_address);
    m_voiceId = Stream::newId();
    message.setAttribute(u"id"_s, m_voiceId);
    m_stream.send(message);
    notice(tr("You asked the moderators to let you speak."));
    Q_EMIT selfChanged();
}

QString Room::voiceRequest() const
{
    return m_voiceRequests.isEmpty() ? QString() : m_voiceRequests.first().request.nick;
}

QString Room::voiceQuestion() const
{
    return m_voiceRequests.isEmpty() ? QString() : tr("%1 asks to speak.").arg(named(voiceRequest()));
}

void Room::answerVoiceRequest(bool granted)
{
    if (m_voiceRequests.isEmpty())
        return;
    const auto [request, person] = m_voiceRequests.first();
    if (!m_occupants.find(person)) {
        notice(moderationtexts::absence(request.nick, m_occupants.find(request.nick).has_value()));
        return forgetVoiceRequest(request.nick);
    }
    m_stream.send(muc::voiceAnswer(m_address, request, granted));
    const auto occupant = m_address.withResource(request.nick);
    if (!granted && occupant) // The room does not tell them.
        m_stream.send(muc::privateMessage(*occupant, Stream::newId(),
                                          tr("A moderator has read your request to speak, and did not grant it.")));
    forgetVoiceRequest(request.nick);
}

void Room::forgetVoiceRequest(const QString &nick)
{
    const auto gone = m_voiceRequests.removeIf([&nick](const Asking &asking) { return asking.request.nick == nick; });
    if (gone > 0)
        Q_EMIT voiceRequestChanged();
}

void Room::renameVoiceRequest(const QString &nick, const QString &newNick)
{
    for (auto &[request, person] : m_voiceRequests) {
        if (request.nick == nick)
            request.nick = newNick;
    }
    Q_EMIT voiceRequestChanged();
}

} // namespace parlour
