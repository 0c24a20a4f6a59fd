// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/commandtexts.h"

#include "model/room/roomwords.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::commandtexts {

using command::Verb;

/// Returns the arguments behind the command.
static QString arguments(Verb verb)
{
    switch (verb) {
    case Verb::Nick:
        return RoomWords::tr("NICKNAME");
    case Verb::Subject:
        return RoomWords::tr("[SUBJECT]");
    case Verb::Kick:
        return RoomWords::tr("NICKNAME [REASON]");
    case Verb::Ban:
        return RoomWords::tr("NICKNAME or ADDRESS [REASON]");
    case Verb::Voice:
    case Verb::Devoice:
    case Verb::Ignore:
    case Verb::Heed:
        return RoomWords::tr("NICKNAME");
    case Verb::Message:
        return RoomWords::tr("NICKNAME [MESSAGE]");
    case Verb::Action:
        return RoomWords::tr("WHAT YOU DO");
    case Verb::Invite:
        return RoomWords::tr("ADDRESS [REASON]");
    case Verb::Join:
        return RoomWords::tr("ROOM [NICKNAME]");
    case Verb::Leave:
    case Verb::Help:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString usage(Verb verb)
{
    return (u'/' + command::words(verb).first() + u' ' + arguments(verb)).trimmed();
}

QString choice(const command::Line &line)
{
    constexpr qsizetype MostNamed = 3;
    QStringList names;
    for (const QString &name : line.names.first(std::min(MostNamed, line.names.size())))
        names << isolated(command::quoted(name));
    const QString example = u'/' + command::words(line.command.verb).first() + u' ' + names.last();
    return RoomWords::tr("Do you mean %1? Put the name into quotes: %2")
        .arg(names.join(RoomWords::tr(" or ")), example);
}

QString effect(Verb verb)
{
    switch (verb) {
    case Verb::Nick:
        return RoomWords::tr("Changes your nickname in this room.");
    case Verb::Subject:
        return RoomWords::tr("Sets or removes the subject.");
    case Verb::Kick:
        return RoomWords::tr("Puts somebody out of the room.");
    case Verb::Ban:
        return RoomWords::tr("Puts somebody out and keeps them out.");
    case Verb::Voice:
        return RoomWords::tr("Lets a visitor write.");
    case Verb::Devoice:
        return RoomWords::tr("Stops somebody from writing.");
    case Verb::Message:
        return RoomWords::tr("Writes to somebody here alone.");
    case Verb::Action:
        return RoomWords::tr("Says what you do, with your name before it.");
    case Verb::Ignore:
        return RoomWords::tr("Hides what somebody writes.");
    case Verb::Heed:
        return RoomWords::tr("Shows again what somebody writes.");
    case Verb::Invite:
        return RoomWords::tr("Invites somebody into this room.");
    case Verb::Join:
        return RoomWords::tr("Joins another room.");
    case Verb::Leave:
        return RoomWords::tr("Leaves this room.");
    case Verb::Help:
        return RoomWords::tr("Shows this list.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns the verbs that `typed`, a line without a space, may become.
static QList<std::pair<Verb, QString>> candidates(const QString &typed)
{
    QList<std::pair<Verb, QString>> found;
    if (!typed.startsWith(u'/') || typed.contains(u' ') || typed.startsWith("//"_L1))
        return found;
    for (const Verb verb : command::verbs()) {
        for (const QString &word : command::words(verb)) {
            if (!word.startsWith(typed.sliced(1).toLower()))
                continue;
            found.append({verb, word});
            break;
        }
    }
    return found;
}

QStringList hints(const QString &typed)
{
    QStringList lines;
    for (const auto &[verb, word] : candidates(typed))
        lines << RoomWords::tr("%1: %2").arg(usage(verb), effect(verb));
    return lines;
}

QString completed(const QString &typed)
{
    const auto found = candidates(typed);
    return found.size() == 1 ? u'/' + found.first().second + u' ' : typed;
}

} // namespace parlour::commandtexts
