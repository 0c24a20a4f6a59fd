// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomchannel.h"

#include "model/room/occupancy.h"
#include "model/room/roomtexts.h"
#include "model/room/roomwords.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using delivery::Event;

static constexpr qsizetype MaxRefused = 100;

RoomChannel::RoomChannel(const RoomPlace &place, const Occupancy &occupancy)
    : m_place(place)
    , m_occupancy(occupancy)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(30s);
    connect(&m_silence, &QTimer::timeout, this, &RoomChannel::silent);
}

/// Returns our nick, or the one that we shall have once we are inside.
QString RoomChannel::nick() const
{
    return m_occupancy.nick();
}

bool RoomChannel::isOpen() const
{
    return m_place.isInside() && m_place.stream.state() == Stream::State::Online;
}

bool RoomChannel::send(const QString &id, const acting::Words &words)
{
    m_refused.removeAll(id);
    m_sent[id] = monotonic::now();
    return m_place.stream.send(muc::groupMessage(m_place.room, id, words));
}

messageactions::Place RoomChannel::place() const
{
    return {.isRoom = true,
            .isOpen = isOpen(),
            .hasVoice = muc::hasVoice(m_place.self.role),
            .isModerator = m_place.self.role == muc::Role::Moderator,
            .moderates = m_info.moderates != acting::Moderates::No,
            .vouches = m_info.occupantIds,
            .takesReactions = !m_info.reactions || !m_info.reactions->isEmpty()};
}

void RoomChannel::retract(const QString &target)
{
    m_place.stream.send(acting::retraction(m_place.room, newAct(history::Action::Kind::Retraction, target), target));
}

void RoomChannel::react(const QString &target, const QStringList &emoji)
{
    m_place.stream.send(
        acting::reactions(m_place.room, newAct(history::Action::Kind::Reactions, target), {target, emoji}));
}

QStringList RoomChannel::allowed(const QStringList &emoji) const
{
    QStringList all = emoji;
    if (m_info.reactions)
        all.removeIf([this](const QString &one) { return !m_info.reactions->contains(one); });
    return all.last(std::min<qsizetype>(all.size(), m_info.reactionsAtOnce));
}

void RoomChannel::moderate(const QString &target, const QString &reason)
{
    m_place.stream.ask(
        m_place.room, u"set"_s, acting::moderation(m_info.moderates, target, reason), this,
        [this](const IqReply &reply) {
            if (const auto *failure = std::get_if<IqFailure>(&reply))
                Q_EMIT told(
                    RoomWords::tr("The message could not be removed. %1").arg(failuretexts::sentence(*failure)));
        });
}

void RoomChannel::prove(const QStringList &ids)
{
    const bool answered = m_sent.removeIf([&ids](const auto &sent) { return !ids.contains(sent.key()); }) > 0;
    if (ids.isEmpty() || !isOpen())
        m_silence.stop();
    else if (answered || !m_silence.isActive())
        m_silence.start();
}

void RoomChannel::setKeepsIds(bool keepsIds)
{
    if (std::exchange(m_policy.keepsIds, keepsIds) != keepsIds)
        Q_EMIT policyChanged();
}

void RoomChannel::bounce(const muc::MessageFailed &failure)
{
    const QString reason = roomtexts::bounce(failure.error);
    if (refusedAct(failure.id, reason))
        return;
    if (failure.error.condition == ErrorCondition::NotAcceptable && m_refused.size() < MaxRefused)
        m_refused << failure.id;
    Q_EMIT happened({failure.id}, Event::Bounced, reason);
}

void RoomChannel::sessionLost()
{
    Q_EMIT happenedToAll(Event::SessionLost, {});
}

void RoomChannel::settle(bool certain)
{
    Q_EMIT happenedToAll(
        certain ? Event::Missing : Event::Unknowable,
        RoomWords::tr("The connection broke, and this room keeps no record that tells whether it arrived."));
}

void RoomChannel::wereOutside()
{
    Q_EMIT happened(std::exchange(m_refused, {}), Event::Retry, {});
    sessionLost();
}

void RoomChannel::areInside()
{
    QStringList overdue;
    const auto now = monotonic::now();
    for (const auto &[id, since] : m_sent.asKeyValueRange()) {
        if (now - since >= m_silence.intervalAsDuration())
            overdue << id;
    }
    Q_EMIT happened(overdue, Event::Silent, RoomWords::tr("The room did not confirm it within 30 seconds."));
}

} // namespace parlour
