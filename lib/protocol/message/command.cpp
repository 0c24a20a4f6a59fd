// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/command.h"

#include "protocol/message/commandname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::command {

QList<Verb> verbs()
{
    return {Verb::Message, Verb::Action, Verb::Nick, Verb::Subject, Verb::Kick, Verb::Ban,   Verb::Voice,
            Verb::Devoice, Verb::Ignore, Verb::Heed, Verb::Invite,  Verb::Join, Verb::Leave, Verb::Help};
}

QStringList words(Verb verb)
{
    switch (verb) {
    case Verb::Nick:
        return {u"nick"_s};
    case Verb::Subject:
        return {u"topic"_s, u"subject"_s};
    case Verb::Kick:
        return {u"kick"_s};
    case Verb::Ban:
        return {u"ban"_s};
    case Verb::Voice:
        return {u"voice"_s};
    case Verb::Devoice:
        return {u"devoice"_s, u"mute"_s};
    case Verb::Message:
        return {u"msg"_s, u"query"_s};
    case Verb::Action:
        return {u"me"_s};
    case Verb::Ignore:
        return {u"ignore"_s};
    case Verb::Heed:
        return {u"unignore"_s};
    case Verb::Invite:
        return {u"invite"_s};
    case Verb::Join:
        return {u"join"_s, u"j"_s};
    case Verb::Leave:
        return {u"part"_s, u"leave"_s};
    case Verb::Help:
        return {u"help"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

/// Returns whether the first argument is somebody in the room, and no address.
bool namesPerson(Verb verb)
{
    return verb != Verb::Invite && verb != Verb::Join;
}

bool needsTarget(Verb verb)
{
    switch (verb) {
    case Verb::Kick:
    case Verb::Ban:
    case Verb::Voice:
    case Verb::Devoice:
    case Verb::Message:
    case Verb::Ignore:
    case Verb::Heed:
    case Verb::Invite:
    case Verb::Join:
        return true;
    case Verb::Action:
    case Verb::Nick:
    case Verb::Subject:
    case Verb::Leave:
    case Verb::Help:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<Verb> verbOf(const QString &word)
{
    for (const Verb verb : verbs()) {
        if (words(verb).contains(word.toLower()))
            return verb;
    }
    return std::nullopt;
}

} // namespace

/// The beginning that all of `texts`, which is not empty, have in common.
static QString commonStart(const QStringList &texts)
{
    QString start = texts.first();
    for (const QString &text : texts) {
        while (!text.startsWith(start, Qt::CaseInsensitive))
            start.chop(1);
    }
    return !start.isEmpty() && start.back().isHighSurrogate() ? start.chopped(1) : start;
}

QString completedNick(const QString &line, const QStringList &nicks)
{
    static constexpr std::array Naming {Verb::Message, Verb::Kick,   Verb::Ban, Verb::Voice,
                                        Verb::Devoice, Verb::Ignore, Verb::Heed};
    const auto space = line.indexOf(u' ');
    if (!line.startsWith(u'/') || space < 0 || line.endsWith(u' '))
        return line;
    const auto verb = verbOf(line.sliced(1, space - 1));
    if (!verb || std::ranges::find(Naming, *verb) == Naming.end())
        return line;
    QString begun = line.sliced(space + 1);
    const bool inQuotes = begun.startsWith(u'"');
    if (inQuotes) {
        const auto read = readQuoted(begun);
        if (read.closed)
            return line;
        begun = read.name;
    }
    QStringList fitting = nicks;
    fitting.removeIf([&begun](const QString &nick) { return !nick.startsWith(begun, Qt::CaseInsensitive); });
    fitting.removeDuplicates();
    if (fitting.isEmpty())
        return line;
    const QString start = line.first(space + 1);
    if (fitting.size() == 1) {
        const QString &nick = fitting.first();
        return start + (inQuotes || needsQuotes(nick, nicks) ? quoted(nick) : nick) + u' ';
    }
    const QString common = commonStart(fitting);
    if (common.size() <= begun.size())
        return line;
    return start + (inQuotes || needsQuotes(common, {}) ? u'"' + escaped(common) : common);
}

QString addressed(const QString &nick)
{
    const QString plain = nick + ": "_L1;
    // For clients that look for their nick in messages, quotes are no part of it.
    return plain.trimmed().startsWith(u'/') ? u'"' + nick + "\": "_L1 : plain;
}

Line parse(const QString &line, const QStringList &nicks)
{
    if (!line.startsWith(u'/') || line == "/me"_L1 || line.startsWith("/me "_L1))
        return {Line::Kind::Text, line, {}};
    if (line.startsWith("//"_L1))
        return {Line::Kind::Text, line.sliced(1), {}};
    const QString word = line.sliced(1).section(u' ', 0, 0).section(u'\n', 0, 0);
    // A path, or a smiley, is no command: "/usr/bin", "/".
    if (word.isEmpty() || word.contains(u'/'))
        return {Line::Kind::Text, line, {}};
    const auto verb = verbOf(word);
    if (!verb)
        return {Line::Kind::Unknown, word, {}};
    const QString arguments = line.sliced(1 + word.size()).trimmed();
    if (!needsTarget(*verb)) {
        const bool lacking = (*verb == Verb::Nick || *verb == Verb::Action) && arguments.isEmpty();
        return {lacking ? Line::Kind::Lacking : Line::Kind::Command, {}, {*verb, {}, arguments}};
    }
    const auto [target, rest, names] = split(arguments, namesPerson(*verb) ? nicks : QStringList());
    if (!names.isEmpty())
        return {Line::Kind::Ambiguous, {}, {*verb, {}, {}}, names};
    return {target.isEmpty() ? Line::Kind::Lacking : Line::Kind::Command, {}, {*verb, target, rest}};
}

} // namespace parlour::command
