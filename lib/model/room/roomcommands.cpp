// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed instead of clicked: commands become the same verbs as the menus.
#include "model/room/commandtexts.h"
#include "model/room/room.h"
#include "protocol/muc/invitation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;
using command::Verb;
using permission::Deed;

bool Room::enter(const QString &text)
{
    const auto line = command::parse(text.trimmed(), m_occupants.nicks());
    switch (line.kind) {
    case Line::Kind::Text:
        send(text.startsWith("//"_L1) ? text.sliced(1) : text);
        return true;
    case Line::Kind::Unknown:
        setInputProblem(tr("There is no command /%1. Write //%1 to say it.").arg(line.text));
        return false;
    case Line::Kind::Lacking:
        setInputProblem(tr("Something is missing: %1").arg(commandtexts::usage(line.command.verb)));
        return false;
    case Line::Kind::Command:
        setInputProblem(obey(line.command));
        return m_inputProblem.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Does what `command` says; returns why not, or nothing.
QString Room::obey(const command::Command &command)
{
    switch (command.verb) {
    case Verb::Nick:
        if (const QString problem = nickProblem(command.text); !problem.isEmpty())
            return problem;
        changeNick(command.text);
        return {};
    case Verb::Subject:
        if (!canChangeSubject())
            return tr("You may not change the subject of this room.");
        setSubject(command.text);
        return {};
    case Verb::Kick:
        return m_moderation.attempt(Deed::Kick, command.target, command.text);
    case Verb::Ban:
        return m_moderation.attempt(Deed::Ban, command.target, command.text);
    case Verb::Voice:
        return m_moderation.attempt(Deed::GrantVoice, command.target, command.text);
    case Verb::Devoice:
        return m_moderation.attempt(Deed::RevokeVoice, command.target, command.text);
    case Verb::Message:
        return m_conversations.say(command.target, command.text);
    case Verb::Action:
        send(u"/me "_s + command.text);
        return {};
    case Verb::Ignore:
        return m_ignored.add(command.target);
    case Verb::Heed:
        return m_ignored.remove(command.target);
    case Verb::Invite:
        return invite(command.target, command.text);
    case Verb::Join:
        Q_EMIT joinWanted(command.target, command.text);
        return {};
    case Verb::Leave:
        leave();
        return {};
    case Verb::Help:
        for (const auto verb : command::verbs())
            notice(tr("%1: %2").arg(commandtexts::usage(verb), commandtexts::effect(verb)));
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The address of somebody, as it was typed.
static std::optional<Jid> personIn(const QString &typed)
{
    const auto address = Jid::parse(typed.trimmed());
    return address && !address->local().isEmpty() ? address : std::nullopt;
}

QString Room::invite(const QString &address, const QString &reason)
{
    const auto invitee = personIn(address);
    return invitee ? invite(*invitee, reason)
                   : tr("That is not an address. It looks like this: %1").arg(u"name@example.org"_s);
}

QString Room::invite(const Jid &invitee, const QString &reason)
{
    auto message = muc::mediatedInvitation(m_address, invitee, reason);
    const QString id = Stream::newId();
    message.setAttribute(u"id"_s, id);
    if (state() != join::State::Joined || !m_stream.send(message))
        return tr("You are not connected to the room.");
    m_invited.insert(id, invitee.bare());
    notice(tr("You invited %1.").arg(invitee.bare()));
    return {};
}

QString Room::inviteAll(const QString &addresses, const QString &reason)
{
    static const QRegularExpression Between(u"[\\s,;]+"_s);
    const auto each = addresses.split(Between, Qt::SkipEmptyParts);
    if (each.isEmpty())
        return tr("Type at least one address.");
    QList<Jid> invitees;
    for (const QString &address : each) {
        const auto invitee = personIn(address);
        if (!invitee)
            return tr("%1 is not an address.").arg(address);
        invitees << *invitee;
    }
    for (const Jid &invitee : invitees) {
        if (const QString problem = invite(invitee, reason); !problem.isEmpty())
            return problem;
    }
    return {};
}

QStringList Room::commandHints() const
{
    return commandtexts::hints(m_draft);
}

QString Room::completedCommand() const
{
    const QString completed = commandtexts::completed(m_draft);
    return completed != m_draft || !m_draft.contains(u' ') ? completed
                                                           : command::completedNick(m_draft, m_occupants.nicks());
}

void Room::setInputProblem(const QString &problem)
{
    if (m_inputProblem == problem)
        return;
    m_inputProblem = problem;
    Q_EMIT inputProblemChanged();
}

} // namespace parlour
