// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directchannel.h"

#include "model/direct/directtexts.h"
#include "network/stream.h"
#include "protocol/address/escaping.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/message/actingstanzas.h"
#include "protocol/muc/selfping.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using delivery::Event;
using history::Action;

QString DirectPlace::nick() const
{
    return escaping::unescaped(account.local());
}

DirectChannel::DirectChannel(const DirectPlace &place, const Jid &peer)
    : m_place(place)
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

bool DirectChannel::send(const QString &id, const acting::Words &words)
{
    m_asked.removeAll(id); // Earlier pings prove nothing about another try.
    std::optional<Jid> author;
    if (words.reply && m_place.roster.nameOf(m_peer) != nick()) // Else it could be either.
        author = words.reply->nick == nick() ? m_place.account : m_peer;
    return m_place.stream.send(direct::message(m_peer, id, words, author));
}

void DirectChannel::prove(const QStringList &ids)
{
    if (ids.isEmpty() || !isOpen() || std::exchange(m_asking, true))
        return;
    m_asked = ids;
    m_place.stream.ask({}, u"get"_s, selfping::query(), this, [this](const IqReply &reply) {
        m_asking = false;
        const auto *failure = std::get_if<IqFailure>(&reply);
        const QStringList asked = std::exchange(m_asked, {});
        if (failure && failure->kind == IqFailure::Kind::Disconnected)
            return; // Pinged again when the stream is back, if the session is.
        const bool isAnswered = !failure || failure->kind == IqFailure::Kind::Refused; // Not every server knows pings.
        const auto event = isAnswered ? Event::Proved : Event::Silent;
        Q_EMIT happened(asked, event, directtexts::problem(event));
    });
}

messageactions::Place DirectChannel::place() const
{
    return {.isDirect = true, .isOpen = isOpen(), .hasVoice = true};
}

/// Returns our own action, which is not sent back to us.
Action DirectChannel::action(Action::Kind kind, const QString &target) const
{
    return {.kind = kind,
            .target = target,
            .occupantId = m_place.account.bare(),
            .nick = nick(),
            .time = m_place.clock(),
            .own = true};
}

void DirectChannel::retract(const QString &target)
{
    if (m_place.stream.send(acting::retraction(m_peer, Stream::newId(), target, acting::To::Person)))
        Q_EMIT acted(action(Action::Kind::Retraction, target));
}

void DirectChannel::react(const QString &target, const QStringList &emoji)
{
    if (!m_place.stream.send(acting::reactions(m_peer, Stream::newId(), {target, emoji}, acting::To::Person)))
        return;
    auto reactions = action(Action::Kind::Reactions, target);
    reactions.emoji = emoji;
    Q_EMIT acted(reactions);
}

void DirectChannel::bounce(const QString &id, const StanzaError &error)
{
    Q_EMIT happened({id}, Event::Bounced, directtexts::bounce(error, m_place.roster.nameOf(m_peer)));
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
