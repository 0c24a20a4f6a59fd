// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed instead of clicked: commands become the same verbs as the menus.
#include "model/room/commandtexts.h"
#include "model/room/room.h"

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
        return m_invitees.invite(command.target, command.text, true);
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
