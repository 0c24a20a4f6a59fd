// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Content of conversations, as values.
namespace parlour::history {

/// Names a conversation.
struct Key
{
    QString account;     ///< Our account, bare.
    QString peer;        ///< A room, or somebody in one (occupantkey.h), or a person's bare address.
    bool direct = false; ///< With a person, not in a room.
    bool operator==(const Key &) const = default;
};

enum class Kind {
    Message,
    Action,  ///< "/me ...".
    Subject, ///< The room's subject was changed.
    Status,  ///< Somebody came, left or was renamed.
};

/// State of delivery; not Settled: Send was pressed on it here, and nothing has proved yet that it arrived.
enum class Delivery { Settled, Unsent, HandedOver };

/// Receipts of the other in a direct chat for a message of ours.
enum class Reached {
    Nobody,
    Device, ///< A device of theirs has it (XEP-0184).
    Person, ///< They have seen it (XEP-0333).
};

/// Reason why a message is not to be seen.
enum class Hidden {
    No,
    Retracted,
    Moderated,
    Here, ///< The person hid it on this computer. Its words are kept: it can be shown again.
};
/// Returns whether no word of such a message is kept.
constexpr bool isGone(Hidden hidden)
{
    return hidden == Hidden::Retracted || hidden == Hidden::Moderated;
}

/// Moderator who removed a message, and the reason, as far as they were told.
struct Removal
{
    QString by; ///< A nick.
    QString reason;
    bool operator==(const Removal &) const = default;
};

/// Reactions of one person to a message.
struct Reaction
{
    QString nick;
    bool own = false;
    QStringList emoji;
    bool operator==(const Reaction &) const = default;
};

/// The message that a message answers.
struct Reply
{
    static constexpr qsizetype MaxWords = 300; ///< UTF-16 units of `words`.

    QString target;      ///< An id of that message.
    QString nick {};     ///< Its author, as the answer names them; may be empty.
    QString quote {};    ///< Its text, as the answer quotes it; may be empty.
    qint64 place = 0;    ///< Its place; 0: it is not here. The rest is from the message here:
    QString author {};   ///< nick of its author,
    QString words {};    ///< beginning of its newest text,
    bool hidden = false; ///< or none, because it was retracted or moderated.
    bool operator==(const Reply &) const = default;
};

/// Text of a message, at first or once it was corrected.
struct Version
{
    QString body;
    QDateTime time; ///< UTC.
    Kind kind = Kind::Message;
    bool operator==(const Version &) const = default;
};

struct Message
{
    qint64 sort = 0;    ///< Its place in the conversation's order: greater is later. Given by the store.
    QString id;         ///< The sender's.
    QString originId;   ///< XEP-0359, or empty.
    QString stanzaId;   ///< XEP-0359, by the archive that is believed, or empty.
    QString occupantId; ///< XEP-0421, where it is believed, or empty.
    QString nick;
    QString body;
    QDateTime time; ///< UTC, to the millisecond: shown, and nothing else.
    Kind kind = Kind::Message;
    bool own = false;
    bool mention = false;
    Delivery delivery = Delivery::Settled;
    Hidden hidden = Hidden::No;
    QString problem {};    ///< Reason why it could not be sent, in words.
    bool unstyled = false; ///< Its sender wants it shown as it is (XEP-0393 section 7).
    bool cut = false;      ///< The message was longer than the part that is kept.
    Removal removal {};
    QList<Reaction> reactions {}; ///< In the order in which they came.
    std::optional<Reply> reply {};
    /// Id that the sender gave the message which this one is to replace (XEP-0308), or empty.
    QString corrects {};
    bool edited = false;                        ///< True if it was corrected: `body` is the newest.
    std::optional<sharing::SharedFile> file {}; ///< File that it names; `body` is its address, or words beside it.
    Reached reached = Reached::Nobody;          ///< Receipts so far.
    /// True if it names us by the correction that has just come, and did not before. Not stored.
    bool namesUsNow = false;
    bool operator==(const Message &) const = default;
};

/// Messages that stand together, the oldest first.
struct Page
{
    QList<Message> messages;
    bool reachesStart = false; ///< Nothing older is here.
    bool reachesEnd = false;   ///< Nothing newer is here.
    bool operator==(const Page &) const = default;
};

} // namespace parlour::history
