// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/composer.h"

#include "model/invitations/invitees.h"
#include "model/private/privatechats.h"
#include "model/room/commandtexts.h"
#include "model/room/ignorelist.h"
#include "model/room/moderation.h"
#include "model/room/moderationtexts.h"
#include "model/room/occupantmodel.h"
#include "model/room/roomsubject.h"
#include "model/room/roomtexts.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;
using command::Verb;
using permission::Deed;

Composer::Composer(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void Composer::setDraft(const QString &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    noteWhoIsMeant();
    setProblem({});
    Q_EMIT draftChanged();
}

void Composer::mention(const muc::Identity &person)
{
    const auto other = m_parts.occupants.find(person);
    if (!other) {
        Q_EMIT told(moderationtexts::absence(person.nick, m_parts.occupants.find(person.nick).has_value()));
        return;
    }
    const bool start = m_draft.trimmed().isEmpty();
    const bool spaced = start || m_draft.back().isSpace();
    setDraft(start ? command::addressed(other->nick) : m_draft + (spaced ? QString() : u" "_s) + other->nick + u' ');
}

bool Composer::enter(const QString &text)
{
    const auto line = command::parse(text.trimmed(), names());
    switch (line.kind) {
    case Line::Kind::Text:
        Q_EMIT said(text.trimmed() == line.text ? text : line.text);
        return true;
    case Line::Kind::Unknown:
        setProblem(tr("There is no command /%1. Write //%1 to say it.").arg(isolated(line.text)));
        return false;
    case Line::Kind::Lacking:
        setProblem(tr("Something is missing: %1").arg(commandtexts::usage(line.command.verb)));
        return false;
    case Line::Kind::Ambiguous:
        setProblem(commandtexts::choice(line));
        return false;
    case Line::Kind::Command:
        const QString replaced = replacement(line.command.target);
        setProblem(replaced.isEmpty() ? obey(line.command) : replaced);
        return m_problem.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Those who are here, and those who are not and could be meant all the same.
QStringList Composer::names() const
{
    QStringList names = m_parts.occupants.nicks() + m_parts.occupants.departed();
    for (const auto &person : m_parts.ignored.people())
        names << person.nick;
    return names;
}

/// Remembers who has the nick that the draft begins to act on: somebody else could take it before Enter is pressed.
void Composer::noteWhoIsMeant()
{
    const QString draft = m_draft.trimmed();
    const auto line = draft.startsWith(u'/') ? command::parse(draft, names()) : command::Line {};
    if (line.kind != Line::Kind::Command)
        return m_meant.reset();
    if (m_meant && m_meant->nick == line.command.target)
        return;
    const auto person = m_parts.occupants.find(line.command.target);
    m_meant = person ? std::optional(muc::identity(*person)) : std::nullopt;
}

/// Why a command should not act on `nick` just now: it is somebody else's since the command was begun. Says so once.
QString Composer::replacement(const QString &nick)
{
    const auto present = m_parts.occupants.find(nick);
    if (!m_meant || m_meant->nick != nick || !present)
        return {};
    const auto meant = m_parts.occupants.find(*m_meant);
    const bool same = meant && meant->nick == nick;
    m_meant = muc::identity(*present);
    return same ? QString()
                : tr("Somebody else is called %1 now. Press Enter again if you mean them.").arg(named(nick));
}

/// Does what `command` says; returns why not, or nothing.
QString Composer::obey(const command::Command &command)
{
    switch (command.verb) {
    case Verb::Nick:
        if (const QString problem = roomtexts::nickProblem(command.text); !problem.isEmpty())
            return problem;
        Q_EMIT nickWanted(command.text);
        return {};
    case Verb::Subject:
        if (!m_parts.subject.isChangeable())
            return tr("You may not change the subject of this room.");
        m_parts.subject.set(command.text);
        return {};
    case Verb::Kick:
        return m_parts.moderation.attempt(Deed::Kick, command.target, command.text);
    case Verb::Ban:
        return m_parts.moderation.attempt(Deed::Ban, command.target, command.text);
    case Verb::Voice:
        return m_parts.moderation.attempt(Deed::GrantVoice, command.target, command.text);
    case Verb::Devoice:
        return m_parts.moderation.attempt(Deed::RevokeVoice, command.target, command.text);
    case Verb::Message:
        return m_parts.privateChats.say(command.target, command.text);
    case Verb::Action:
        Q_EMIT said(u"/me "_s + command.text);
        return {};
    case Verb::Ignore:
        return m_parts.ignored.add(command.target);
    case Verb::Heed:
        return m_parts.ignored.remove(command.target);
    case Verb::Invite:
        return m_parts.invitees.invite(command.target, command.text, true);
    case Verb::Join:
        Q_EMIT joinWanted(command.target, command.text);
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

QStringList Composer::hints() const
{
    return commandtexts::hints(m_draft);
}

QString Composer::completed() const
{
    const QString completed = commandtexts::completed(m_draft);
    return completed != m_draft || !m_draft.contains(u' ') ? completed
                                                           : command::completedNick(m_draft, m_parts.occupants.nicks());
}

void Composer::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace parlour
