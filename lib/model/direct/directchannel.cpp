// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directchannel.h"

#include "model/direct/directtexts.h"
#include "network/stream.h"
#include "protocol/address/escaping.h"
#include "protocol/direct/directstanzas.h"

namespace parlour {

using delivery::Event;

QString DirectPlace::nick() const
{
    return escaping::unescaped(account.local());
}

bool DirectPlace::tellsTypingTo(const Jid &peer) const
{
    return tellsTyping && tellsTyping() && roster.knows(peer) && roster.seesUs(peer);
}

bool DirectPlace::tellsReadingTo(const Jid &peer) const
{
    return tellsReading && tellsReading() && roster.knows(peer) && roster.seesUs(peer);
}

DirectChannel::DirectChannel(const DirectPlace &place, const Jid &peer)
    : OneToOneChannel(place.stream, place.clock)
    , m_place(place)
    , m_peer(peer)
{
}

QString DirectChannel::obstacle() const
{
    return m_place.blocked.keepsAway(m_peer) ? directtexts::blocked(m_place.roster.nameOf(m_peer)) : QString();
}

bool DirectChannel::isOpen() const
{
    return m_place.stream.state() == Stream::State::Online;
}

QDomElement DirectChannel::stanza(const Jid &to, const QString &id, const acting::Words &words,
                                  const std::optional<Jid> &author) const
{
    return direct::message(to, id, words, author, m_place.tellsTypingTo(m_peer));
}

/// Sends nothing to somebody who is known to be away: they would not see it.
bool DirectChannel::tell(direct::ChatState state)
{
    const bool isSeen = roster::isSeen(m_place.roster.item(m_peer).subscription);
    if (isSeen && !m_place.roster.presence(m_peer))
        return false;
    return isOpen() && obstacle().isEmpty() && m_place.tellsTypingTo(m_peer)
        && m_place.stream.send(direct::chatState(m_peer, state));
}

bool DirectChannel::tellRead(const QString &id)
{
    return isOpen() && m_place.stream.send(direct::displayed(m_peer, id));
}

void DirectChannel::answered(const QStringList &ids, const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    const bool isAnswered = !failure || failure->kind == IqFailure::Kind::Refused; // Not every server knows pings.
    const auto event = isAnswered ? Event::Proved : Event::Silent;
    Q_EMIT happened(ids, event, directtexts::problem(event));
}

messageactions::Place DirectChannel::place() const
{
    return {.isDirect = true, .isOpen = isOpen(), .hasVoice = true};
}

void DirectChannel::bounce(const QString &id, const StanzaError &error)
{
    const QString reason = directtexts::bounce(error, m_place.roster.nameOf(m_peer));
    if (!refused(id, reason))
        Q_EMIT happened({id}, Event::Bounced, reason);
}

void DirectChannel::sessionLost()
{
    Q_EMIT happenedToAll(Event::SessionLost, {});
}

void DirectChannel::settle(bool certain)
{
    Q_EMIT happenedToAll(certain ? Event::Missing : Event::Unknowable, directtexts::problem(Event::Unknowable));
}

} // namespace parlour
