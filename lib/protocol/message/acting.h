// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"
#include "protocol/xml/dom.h"

#include <QStringList>
#include <optional>
#include <variant>

/// Acts on messages that were said before. The reader decides who may do them; all texts are a stranger's: plain and
/// bounded.
namespace parlour::acting {

/// A message answers another (XEP-0461).
struct Reply
{
    QString id;    ///< Id of the answered message: in a room its stanza-id.
    QString nick;  ///< Author of the answered message, as the answer names them.
    QString quote; ///< Text of the answered message, as the answer quotes it (XEP-0428); empty where it does not.
    bool operator==(const Reply &) const = default;
};

/// The author retracts a message (XEP-0424).
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

/// All reactions of one sender to a message, replacing their earlier ones (XEP-0444).
struct Reactions
{
    QString target;
    QStringList emoji; ///< At most MaxReactions, each once.
    bool operator==(const Reactions &) const = default;
};

/// An act that its sender may not do, or that makes no sense: nothing of such a message is shown.
struct Refused
{
    bool operator==(const Refused &) const = default;
};

using Act = std::variant<Refused, Retraction, Moderation, Reactions>;

/// Maximum number of reactions of one person to one message.
inline constexpr qsizetype MaxReactions = 20;
/// Maximum length of a reason, in UTF-16 units.
inline constexpr qsizetype MaxReason = 300;

/// Returns what `message`, said to all in a room, does instead of saying something; nothing when it does nothing. Its
/// body, if any, is for clients that do not understand the act. `byRoom`: by the room itself, which alone moderates.
std::optional<Act> act(const QDomElement &message, bool byRoom);

/// Tombstone that an archive keeps in place of a message that was retracted, or moderated.
struct Tombstone
{
    bool isModerated = false;
    QString by {};
    QString reason {};
    bool operator==(const Tombstone &) const = default;
};
/// Returns the tombstone that `message` is, if any. To be believed only of messages out of an archive.
std::optional<Tombstone> tombstone(const QDomElement &message);

/// Content of a message, without the fallback for clients that do not understand the rest.
struct Words
{
    QString body;
    std::optional<Reply> reply {};
    /// Id that the sender gave the message which this one replaces (XEP-0308), or empty.
    QString corrects {};
    /// Set if the message names a file; the body is the address of that.
    std::optional<sharing::SharedFile> file {};
    bool operator==(const Words &) const = default;
};
Words words(const QDomElement &message);

/// Returns the one emoji that `text` is, as Unicode writes it in full, or an empty text.
QString reaction(const QString &text);

} // namespace parlour::acting
