// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"
#include "protocol/xml/dom.h"

#include <QStringList>
#include <optional>
#include <variant>

/// What is done to messages that were said before. Whoever reads it says who may do it; all texts are a stranger's: plain and
/// bounded.
namespace parlour::acting {

/// A message answers another (XEP-0461).
struct Reply
{
    QString id;    ///< Of the message that is answered: in a room the one that the room gave it.
    QString nick;  ///< Whom it answers, as the answer has it.
    QString quote; ///< What it answers, as the answer has it (XEP-0428); empty where that does not say.
    bool operator==(const Reply &) const = default;
};

/// Its author takes a message back (XEP-0424).
struct Retraction
{
    QString target;
    bool operator==(const Retraction &) const = default;
};

/// The room removes a message for a moderator (XEP-0425).
struct Moderation
{
    QString target;
    QString by;     ///< A nick, or empty.
    QString reason; ///< May be empty.
    bool operator==(const Moderation &) const = default;
};

/// All that somebody thinks of a message, in emoji, in place of what they did before (XEP-0444).
struct Reactions
{
    QString target;
    QStringList emoji; ///< At most MaxReactions, each once.
    bool operator==(const Reactions &) const = default;
};

/// What its sender may not do, or what makes no sense: nothing of such a message is shown.
struct Refused
{
    bool operator==(const Refused &) const = default;
};

using Act = std::variant<Refused, Retraction, Moderation, Reactions>;

/// Of one person for one message.
inline constexpr qsizetype MaxReactions = 20;
/// Of a reason, in UTF-16 units.
inline constexpr qsizetype MaxReason = 300;

/// What `message`, said to all in a room, does instead of saying something; nothing when it does nothing. Its body, if it has
/// one, is for those who do not understand it. `byRoom`: it comes from the room itself, who alone moderates.
std::optional<Act> act(const QDomElement &message, bool byRoom);

/// What an archive keeps in place of a message that was retracted, or moderated.
struct Tombstone
{
    bool isModerated = false;
    QString by {};
    QString reason {};
    bool operator==(const Tombstone &) const = default;
};
/// The one that `message` is. To be believed only of what comes out of an archive.
std::optional<Tombstone> tombstone(const QDomElement &message);

/// What is said in a message, without what is there for those who do not understand the rest.
struct Words
{
    QString body;
    std::optional<Reply> reply {};
    /// The id that the sender gave the message in whose place this one stands (XEP-0308), or empty.
    QString corrects {};
    /// It names a file; the body is the address of that.
    std::optional<sharing::SharedFile> file {};
    bool operator==(const Words &) const = default;
};
Words words(const QDomElement &message);

/// The one emoji that `text` is, as Unicode writes it in full, or empty.
QString reaction(const QString &text);

} // namespace parlour::acting
