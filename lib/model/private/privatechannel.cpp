// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatechannel.h"

#include "model/private/privatetexts.h"
#include "network/stream.h"
#include "protocol/muc/selfping.h"
#include "protocol/muc/stanzas.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using delivery::Event;
using selfping::Verdict;

PrivateChannel::PrivateChannel(const PrivatePlace &place, const QString &other, const std::optional<history::Key> &kept)
    : m_place(place)
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

bool PrivateChannel::send(const QString &id, const acting::Words &words)
{
    m_asked.removeAll(id); // Earlier pings prove nothing about another try.
    const auto occupant = m_place.room.withForeignResource(m_other);
    return occupant && m_place.stream.send(muc::privateMessage(*occupant, id, words.body, words.file));
}

void PrivateChannel::prove(const QStringList &ids)
{
    const auto self = m_place.room.withForeignResource(m_place.self.nick);
    if (!m_inside || ids.isEmpty() || !self || std::exchange(m_asking, true))
        return;
    m_asked = ids;
    m_place.stream.ask(*self, u"get"_s, selfping::query(), this, [this](const IqReply &reply) {
        m_asking = false;
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (failure && failure->kind == IqFailure::Kind::Disconnected)
            return; // Pinged again when the stream is back, if the session is.
        const bool refused = failure && failure->kind == IqFailure::Kind::Refused;
        const auto verdict = refused ? selfping::verdict(failure->error.condition) : Verdict::Unclear;
        if (verdict == Verdict::Outside)
            return answered(Event::SessionLost);
        answered(failure && verdict != Verdict::Inside ? Event::Silent : Event::Proved);
    });
}

void PrivateChannel::answered(Event event)
{
    const QStringList ids = std::exchange(m_asked, {});
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
