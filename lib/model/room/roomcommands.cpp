// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomcommands.h"

#include "model/invitations/sentinvitations.h"
#include "model/people/moderationtexts.h"
#include "model/private/privatechats.h"
#include "model/room/commandtexts.h"
#include "model/room/roompeople.h"
#include "model/room/roomsubject.h"
#include "model/room/roomtexts.h"
#include "protocol/address/nickname.h"
#include "protocol/address/typed.h"
#include "protocol/message/nickcompletion.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;
using command::Verb;
using permission::ModerationAction;

RoomCommands::RoomCommands(const Parts &parts)
    : m_parts(parts)
{
}

QStringList RoomCommands::names() const
{
    QStringList names = m_parts.people.occupants().nicks() + m_parts.people.occupants().departed();
    for (const auto &person : m_parts.people.ignored()->people())
        names << person.nick;
    return names;
}

QStringList RoomCommands::hints(const QString &draft) const
{
    return commandtexts::hints(draft);
}

QStringList RoomCommands::completions(const QString &draft) const
{
    const QStringList nicks = m_parts.people.occupants().nicks();
    if (!draft.startsWith(u'/')) {
        auto others = nicks;
        others.removeAll(m_parts.people.occupants().self());
        return nickcompletion::completions(draft, others, m_parts.people.speakers());
    }
    const QString command = commandtexts::completed(draft);
    const QString completed =
        command != draft || !draft.contains(u' ') ? command : command::completedNick(draft, nicks);
    return completed == draft ? QStringList() : QStringList {completed};
}

QString RoomCommands::nickOf(const muc::Identity &person)
{
    const auto other = m_parts.people.occupants().find(person);
    if (!other)
        Q_EMIT told(moderationtexts::absence(person.nick, m_parts.people.occupants().find(person.nick).has_value()));
    return other ? other->nick : QString();
}

void RoomCommands::follow(const QString &draft)
{
    const QString text = draft.trimmed();
    const auto line = text.startsWith(u'/') ? command::parse(text, names()) : command::Line {};
    if (line.kind != Line::Kind::Command)
        return m_meant.reset();
    if (m_meant && m_meant->nick == line.command.target)
        return;
    const auto person = m_parts.people.occupants().find(line.command.target);
    m_meant = person ? std::optional(muc::identity(*person)) : std::nullopt;
}

/// Returns why a command should not act on `nick` just now: it is somebody else's since the command was begun. Says so
/// once.
QString RoomCommands::replacement(const QString &nick)
{
    const auto present = m_parts.people.occupants().find(nick);
    if (!m_meant || m_meant->nick != nick || !present)
        return {};
    const auto meant = m_parts.people.occupants().find(*m_meant);
    const bool same = meant && meant->nick == nick;
    m_meant = muc::identity(*present);
    return same ? QString()
                : tr("Somebody else is called %1 now. Press Enter again if you mean them.").arg(named(nick));
}

QString RoomCommands::obey(const Line &line)
{
    switch (line.kind) {
    case Line::Kind::Text:
        return {};
    case Line::Kind::Unknown:
        return tr("There is no command /%1. Write //%1 to say it.").arg(isolated(line.text));
    case Line::Kind::Lacking:
        return tr("Something is missing: %1").arg(commandtexts::usage(line.command.verb));
    case Line::Kind::Ambiguous:
        return commandtexts::choice(line);
    case Line::Kind::Command:
        const QString replaced = replacement(line.command.target);
        return replaced.isEmpty() ? obey(line.command) : replaced;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns the nickname in a link, if it can be used.
static QString linkedNick(const QString &text)
{
    const QString nick = typed::link(text).value_or(XmppLink {}).nick;
    return roomtexts::nickProblem(nick).isEmpty() ? nick : QString();
}

QString RoomCommands::changeNick(const QString &nick)
{
    const QString problem = roomtexts::nickProblem(nick);
    if (problem.isEmpty())
        Q_EMIT nickWanted(nick);
    return problem;
}

QString RoomCommands::changeSubject(const QString &subject)
{
    if (!m_parts.subject.isChangeable())
        return tr("You may not change the subject of this room.");
    m_parts.subject.set(subject);
    return {};
}

QString RoomCommands::moderate(ModerationAction action, const command::Command &command)
{
    return m_parts.people.moderation()->attempt(action, command.target, command.text);
}

/// Obeys `command`; returns why that failed, or nothing.
QString RoomCommands::obey(const command::Command &command)
{
    switch (command.verb) {
    case Verb::Nick:
        return changeNick(command.text);
    case Verb::Subject:
        return changeSubject(command.text);
    case Verb::Kick:
        return moderate(ModerationAction::Kick, command);
    case Verb::Ban:
        return moderate(ModerationAction::Ban, command);
    case Verb::Voice:
        return moderate(ModerationAction::GrantVoice, command);
    case Verb::Devoice:
        return moderate(ModerationAction::RevokeVoice, command);
    case Verb::Message:
        return m_parts.privateChats.say(command.target, command.text);
    case Verb::Action:
        return {};
    case Verb::Ignore:
        return m_parts.people.ignored()->add(command.target);
    case Verb::Heed:
        return m_parts.people.ignored()->remove(command.target);
    case Verb::Invite:
        return m_parts.sentInvitations.invite(command.target, command.text, true);
    case Verb::Join:
        Q_EMIT joinWanted(command.target, command.text.isEmpty() ? linkedNick(command.target) : command.text);
        return {};
    case Verb::Leave:
        Q_EMIT leaveWanted();
        return {};
    case Verb::Help:
        for (const auto verb : command::verbs())
            Q_EMIT told(tr("%1: %2").arg(commandtexts::usage(verb), commandtexts::effect(verb)));
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour
