// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatechannel.h"

#include "model/private/privatetexts.h"
#include "network/stream.h"
#include "protocol/muc/selfping.h"
#include "protocol/muc/stanzas.h"

namespace parlour {

using delivery::Event;
using selfping::Verdict;

PrivateChannel::PrivateChannel(const PrivatePlace &place, const QString &other, const std::optional<history::Key> &kept)
    : OneToOneChannel(place.stream, place.clock)
    , m_place(place)
    , m_kept(kept)
    , m_other(other)
{
}

history::Key PrivateChannel::key() const
{
    return m_kept.value_or(history::Key {m_place.account.bare(), m_place.room.bare() + u'/' + m_other});
}

bool PrivateChannel::isOpen() const
{
    return m_inside && m_here && m_place.stream.state() == Stream::State::Online
        && m_place.room.withForeignResource(m_other);
}

/// Returns the place for acts. Whoever has left may be followed by another of that nick: their messages allow none
/// then.
messageactions::Place PrivateChannel::place() const
{
    return {.isPrivate = true, .isOpen = isOpen(), .hasVoice = true, .vouches = isKept()};
}

Jid PrivateChannel::ourselves() const
{
    return m_place.room.withForeignResource(m_place.self.nick).value_or(m_place.room);
}

QDomElement PrivateChannel::stanza(const Jid &to, const QString &id, const acting::Words &words,
                                   const std::optional<Jid> &author) const
{
    return muc::privateMessage(to, id, words, author);
}

std::optional<Jid> PrivateChannel::witness() const
{
    return m_inside ? m_place.room.withForeignResource(m_place.self.nick) : std::nullopt;
}

void PrivateChannel::answered(const QStringList &ids, const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    const bool refused = failure && failure->kind == IqFailure::Kind::Refused;
    const auto verdict = refused ? selfping::verdict(failure->error.condition) : Verdict::Unclear;
    auto event = Event::Proved;
    if (verdict == Verdict::Outside)
        event = Event::SessionLost;
    else if (failure && verdict != Verdict::Inside)
        event = Event::Silent;
    if (event == Event::SessionLost)
        Q_EMIT outside();
    Q_EMIT happened(ids, event, privatetexts::problem(event));
}

void PrivateChannel::setReach(bool here, const QString &obstacle)
{
    m_here = here;
    m_obstacle = obstacle;
    if (!obstacle.isEmpty())
        Q_EMIT happenedToAll(Event::Missed, obstacle);
    Q_EMIT openChanged();
}

void PrivateChannel::open()
{
    m_inside = true;
    Q_EMIT openChanged();
}

void PrivateChannel::close(bool forGood)
{
    m_inside = false;
    if (forGood)
        Q_EMIT happenedToAll(Event::Silent, privatetexts::problem(Event::Silent));
}

void PrivateChannel::bounce(const muc::PrivateFailure &failure)
{
    const QString sentence = privatetexts::bounce(failure.error, m_other);
    if (!refused(failure.id, sentence))
        Q_EMIT happened({failure.id}, Event::Bounced, sentence);
    if (privatetexts::isForbidden(failure.error.condition))
        Q_EMIT forbidden(sentence);
    if (failure.error.condition == ErrorCondition::NotAcceptable)
        Q_EMIT outside();
}

void PrivateChannel::sessionLost()
{
    Q_EMIT happenedToAll(Event::SessionLost, privatetexts::problem(Event::SessionLost));
}

} // namespace parlour
