// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomacts.h"

#include "model/people/occupantmodel.h"

#include <QUuid>
#include <utility>

namespace parlour {

using history::Action;

RoomActs::RoomActs(const OccupantModel &occupants, std::function<void(const Action &)> done)
    : m_occupants(occupants)
    , m_done(std::move(done))
    , m_session(QUuid::createUuid().toString(QUuid::Id128))
{
}

void RoomActs::setVouches(bool vouches)
{
    m_vouches = vouches;
    for (const auto &take : std::exchange(m_held, {}))
        take();
}

quint64 RoomActs::stayOf(const QString &nick) const
{
    const auto occupant = m_occupants.find(nick);
    return occupant ? occupant->stay : 0;
}

void RoomActs::apply(const muc::Message &message)
{
    const quint64 stay = stayOf(message.nick);
    if (stay == 0)
        return;
    if (!message.stanzaId.isEmpty())
        remember(message.stanzaId, {message.nick, stay});
    if (!message.id.isEmpty())
        remember(sentAs(message.id, stay), {message.nick, stay});
}

/// Returns a key that is not a stanza-id: those are one line.
QString RoomActs::sentAs(const QString &id, quint64 stay)
{
    return QString::number(stay) + u'\n' + id;
}

void RoomActs::remember(const QString &key, const Said &said)
{
    if (!m_said.contains(key))
        m_said.insert(key, said);
}

bool RoomActs::mustWait(const std::function<void()> &later)
{
    if (!m_vouches && m_held.size() < MostRemembered)
        m_held << later;
    return !m_vouches;
}

bool RoomActs::isOfThisStay(const QString &stanzaId, const QString &nick) const
{
    return m_said.contains(stanzaId) && m_said.value(stanzaId).stay == stayOf(nick);
}

void RoomActs::clear()
{
    m_said.clear();
    m_held.clear();
}

QString RoomActs::ownId() const
{
    const auto self = m_occupants.find(m_occupants.self());
    return m_vouches.value_or(false) && self ? self->occupantId : QString();
}

bool RoomActs::isOurs(const QString &nick, const QString &occupantId) const
{
    const QString own = ownId();
    return own.isEmpty() || occupantId.isEmpty() ? nick == m_occupants.self() : occupantId == own;
}

/// Returns an action. Where the room does not vouch for identities, one stay is one person.
Action RoomActs::reactions(const muc::Acted &act, const acting::Reactions &reactions, const QDateTime &time) const
{
    const bool isVouched = m_vouches.value_or(false);
    return {.kind = Action::Kind::Reactions,
            .target = reactions.target,
            .occupantId = isVouched ? act.occupantId : u'\n' + m_session + QString::number(stayOf(act.nick)),
            .nick = act.nick,
            .time = time,
            .emoji = reactions.emoji,
            .own = isOurs(act.nick, act.occupantId),
            .id = act.stanzaId};
}

std::optional<Action> RoomActs::witnessed(const muc::Acted &act, const QDateTime &time) const
{
    const auto *found = std::get_if<acting::Reactions>(&act.act);
    if (found && stayOf(act.nick) != 0)
        return reactions(act, *found, time);
    const auto *retraction = std::get_if<acting::Retraction>(&act.act);
    if (!retraction || !isOfThisStay(retraction->target, act.nick))
        return std::nullopt;
    return Action {.kind = Action::Kind::Retraction,
                   .target = retraction->target,
                   .isWitnessed = true,
                   .nick = m_said.value(retraction->target).nick,
                   .time = time};
}

std::optional<Action> RoomActs::proved(const muc::Acted &act, const QDateTime &time) const
{
    if (const auto *moderation = std::get_if<acting::Moderation>(&act.act))
        return Action {.kind = Action::Kind::Moderation,
                       .target = moderation->target,
                       .by = moderation->by,
                       .reason = moderation->reason,
                       .time = time};
    if (!m_vouches.value_or(false) || act.occupantId.isEmpty())
        return std::nullopt;
    if (const auto *found = std::get_if<acting::Reactions>(&act.act))
        return reactions(act, *found, time);
    const auto *retraction = std::get_if<acting::Retraction>(&act.act);
    if (!retraction)
        return std::nullopt;
    return Action {
        .kind = Action::Kind::Retraction, .target = retraction->target, .occupantId = act.occupantId, .time = time};
}

void RoomActs::apply(const muc::Acted &act, const QDateTime &time, bool isRepeated)
{
    if (mustWait([this, act, time, isRepeated] { apply(act, time, isRepeated); }))
        return;
    auto action = proved(act, time);
    if (!action && !isRepeated && !*m_vouches)
        action = witnessed(act, time);
    if (action)
        m_done(*action);
}

} // namespace parlour
