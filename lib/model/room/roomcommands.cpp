// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed instead of clicked: commands become the same verbs as the menus.
#include "model/room/commandtexts.h"
#include "model/room/room.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;
using command::Verb;
using permission::Deed;

bool Room::enter(const QString &text)
{
    const auto line = command::parse(text.trimmed(), namesInCommands());
    switch (line.kind) {
    case Line::Kind::Text:
        send(text.trimmed() == line.text ? text : line.text);
        return true;
    case Line::Kind::Unknown:
        setInputProblem(tr("There is no command /%1. Write //%1 to say it.").arg(isolated(line.text)));
        return false;
    case Line::Kind::Lacking:
        setInputProblem(tr("Something is missing: %1").arg(commandtexts::usage(line.command.verb)));
        return false;
    case Line::Kind::Ambiguous:
        setInputProblem(commandtexts::choice(line));
        return false;
    case Line::Kind::Command:
        const QString replaced = replacement(line.command.target);
        setInputProblem(replaced.isEmpty() ? obey(line.command) : replaced);
        return m_inputProblem.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Those who are here, and those who are not and could be meant all the same.
QStringList Room::namesInCommands() const
{
    QStringList names = m_occupants.nicks() + m_occupants.departed();
    for (const auto &person : m_ignored.people())
        names << person.nick;
    return names;
}

/// Remembers who has the nick that the draft begins to act on: somebody else could take it before Enter is pressed.
void Room::noteWhoIsMeant()
{
    const QString draft = m_draft.trimmed();
    const auto line = draft.startsWith(u'/') ? command::parse(draft, namesInCommands()) : command::Line {};
    if (line.kind != Line::Kind::Command)
        return m_meant.reset();
    if (m_meant && m_meant->nick == line.command.target)
        return;
    const auto person = m_occupants.find(line.command.target);
    m_meant = person ? std::optional(muc::identity(*person)) : std::nullopt;
}

/// Why a command should not act on `nick` just now: it is somebody else's since the command was begun. Says so once.
QString Room::replacement(const QString &nick)
{
    const auto present = m_occupants.find(nick);
    if (!m_meant || m_meant->nick != nick || !present)
        return {};
    const bool same = muc::likeness(*m_meant, muc::identity(*present), m_info.occupantIds) == muc::Likeness::Same;
    m_meant = muc::identity(*present);
    return same ? QString()
                : tr("Somebody else is called %1 now. Press Enter again if you mean them.").arg(named(nick));
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
