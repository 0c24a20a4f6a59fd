// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/commandtexts.h"

#include "model/room/room.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::commandtexts {

using command::Verb;

/// What follows the word.
static QString arguments(Verb verb)
{
    switch (verb) {
    case Verb::Nick:
        return Room::tr("NICKNAME");
    case Verb::Subject:
        return Room::tr("[SUBJECT]");
    case Verb::Kick:
        return Room::tr("NICKNAME [REASON]");
    case Verb::Ban:
        return Room::tr("NICKNAME or ADDRESS [REASON]");
    case Verb::Voice:
    case Verb::Devoice:
    case Verb::Ignore:
    case Verb::Heed:
        return Room::tr("NICKNAME");
    case Verb::Message:
        return Room::tr("NICKNAME [MESSAGE]");
    case Verb::Action:
        return Room::tr("WHAT YOU DO");
    case Verb::Invite:
        return Room::tr("ADDRESS [REASON]");
    case Verb::Join:
        return Room::tr("ROOM [NICKNAME]");
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
    return Room::tr("Do you mean %1? Put the name into quotes: %2").arg(names.join(Room::tr(" or ")), example);
}

QString effect(Verb verb)
{
    switch (verb) {
    case Verb::Nick:
        return Room::tr("Changes your nickname in this room.");
    case Verb::Subject:
        return Room::tr("Sets or removes the subject.");
    case Verb::Kick:
        return Room::tr("Puts somebody out of the room.");
    case Verb::Ban:
        return Room::tr("Puts somebody out and keeps them out.");
    case Verb::Voice:
        return Room::tr("Lets a visitor write.");
    case Verb::Devoice:
        return Room::tr("Stops somebody from writing.");
    case Verb::Message:
        return Room::tr("Writes to somebody here alone.");
    case Verb::Action:
        return Room::tr("Says what you do, with your name before it.");
    case Verb::Ignore:
        return Room::tr("Hides what somebody writes.");
    case Verb::Heed:
        return Room::tr("Shows again what somebody writes.");
    case Verb::Invite:
        return Room::tr("Invites somebody into this room.");
    case Verb::Join:
        return Room::tr("Joins another room.");
    case Verb::Leave:
        return Room::tr("Leaves this room.");
    case Verb::Help:
        return Room::tr("Shows this list.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The verbs that `typed`, a line without a space, may become.
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
        lines << Room::tr("%1: %2").arg(usage(verb), effect(verb));
    return lines;
}

QString completed(const QString &typed)
{
    const auto found = candidates(typed);
    return found.size() == 1 ? u'/' + found.first().second + u' ' : typed;
}

} // namespace parlour::commandtexts
