// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/onetoone.h"

#include "network/stream.h"
#include "protocol/muc/selfping.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using history::Action;

OneToOneChannel::OneToOneChannel(Stream &stream, const Clock &clock)
    : m_stream(stream)
    , m_clock(clock)
{
}

bool OneToOneChannel::send(const QString &id, const acting::Words &words)
{
    m_asked.removeAll(id); // What was asked before tells nothing of another try.
    const auto to = other();
    if (!to)
        return false;
    std::optional<Jid> author;
    if (words.reply && otherNick() != nick()) // Else it could be either.
        author = words.reply->nick == nick() ? ourselves() : *to;
    return m_stream.send(stanza(*to, id, words, author));
}

void OneToOneChannel::prove(const QStringList &ids)
{
    const auto whom = witness();
    if (ids.isEmpty() || !whom || std::exchange(m_asking, true))
        return;
    m_asked = ids;
    m_stream.ask(*whom, u"get"_s, selfping::query(), this, [this](const IqReply &reply) {
        m_asking = false;
        const auto *failure = std::get_if<IqFailure>(&reply);
        const QStringList asked = std::exchange(m_asked, {});
        if (!failure || failure->kind != IqFailure::Kind::Disconnected) // Else asked again when the stream is back.
            answered(asked, reply);
    });
}

Action OneToOneChannel::action(Action::Kind kind, const QString &target) const
{
    return {.kind = kind, .target = target, .occupantId = author(), .nick = nick(), .time = m_clock(), .own = true};
}

void OneToOneChannel::retract(const QString &target)
{
    const auto to = other();
    if (to && m_stream.send(acting::retraction(*to, newAct(Action::Kind::Retraction, target), target, manner())))
        Q_EMIT acted(action(Action::Kind::Retraction, target));
}

void OneToOneChannel::react(const QString &target, const QStringList &emoji)
{
    const auto to = other();
    if (!to)
        return;
    const QString id = newAct(Action::Kind::Reactions, target);
    if (!m_stream.send(acting::reactions(*to, id, {target, emoji}, manner())))
        return;
    auto reactions = action(Action::Kind::Reactions, target);
    reactions.emoji = emoji;
    Q_EMIT acted(reactions);
}

bool OneToOneChannel::refused(const QString &id, const QString &reason)
{
    const auto act = refusedAct(id, reason);
    if (act && act->kind == Action::Kind::Reactions)
        Q_EMIT acted(action(Action::Kind::Reactions, act->target));
    return act.has_value();
}

std::optional<Action> onetoone::action(const acting::Act &act, const Side &side, const QDateTime &time)
{
    Action action;
    action.occupantId = side.id;
    action.nick = side.nick;
    action.time = time;
    action.own = side.own;
    if (const auto *retraction = std::get_if<acting::Retraction>(&act)) {
        action.target = retraction->target;
        return action;
    }
    const auto *reactions = std::get_if<acting::Reactions>(&act);
    if (!reactions)
        return std::nullopt;
    action.kind = Action::Kind::Reactions;
    action.target = reactions->target;
    action.emoji = reactions->emoji;
    return action;
}

} // namespace parlour
