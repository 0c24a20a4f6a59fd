// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

/// Commands that people type instead of clicking: "/kick romeo spam". The same verbs as in the menus.
namespace parlour::command {

enum class Verb {
    Nick,    ///< text: the new nick
    Subject, ///< text: the new subject, may be empty
    Kick,    ///< target: a nick; text: the reason
    Ban,     ///< target: a nick or an address; text: the reason
    Voice,   ///< target: a nick
    Devoice, ///< target: a nick
    Message, ///< target: a nick; text: what to say to them alone, may be empty
    Action,  ///< text: what one does; "/me" in this spelling never comes here
    Ignore,  ///< target: a nick
    Heed,    ///< target: the nick of somebody to ignore no more
    Invite,  ///< target: an address; text: the reason
    Join,    ///< target: a room; text: the nick, may be empty
    Leave,
    Help,
};

struct Command
{
    Verb verb = Verb::Help;
    QString target;
    QString text;
    bool operator==(const Command &) const = default;
};

/// Meaning of a typed line.
struct Line
{
    enum class Kind {
        Text,      ///< Said as it is; "//x" says "/x", and "/me x" is an action.
        Command,   ///< See `command`.
        Unknown,   ///< "/word" that is no command of ours; `text` is the word.
        Lacking,   ///< A command that lacks something; `command.verb` tells which.
        Ambiguous, ///< Several people could be meant: `names`; `command.verb` tells what for.
    };
    Kind kind = Kind::Text;
    QString text;
    Command command;
    QStringList names {};
    bool operator==(const Line &) const = default;
};

/// Parses `line`. The first argument of a command like "/kick" is a name, in quotes or not:
///
///     "Bob \"B\" I" ...     what is between the quotes, where a backslash stands before a quote or backslash
///     Bob I ...             one of `nicks`, which may hold spaces; where several fit, the line is ambiguous
///     Bob ...               else the first word
///
/// Addresses, as in /invite and /join, are the first word or in quotes, whoever is in the room.
Line parse(const QString &line, const QStringList &nicks);

/// `line` with the nick that it begins to name finished, as far as `nicks` leave no choice; else as it is. parse() finds
/// the same nick in the result: where it would not, the nick is put into quotes.
QString completedNick(const QString &line, const QStringList &nicks);

/// `name` in the quotes that parse() reads.
QString quoted(const QString &name);

/// Returns the beginning of a message for everybody that addresses `nick`: "Bob: ". No command, whatever the nick is.
QString addressed(const QString &nick);

/// The words that start a command, without the slash, first the one that is shown.
QStringList words(Verb verb);
/// All verbs, in the order in which they are explained.
QList<Verb> verbs();

} // namespace parlour::command
