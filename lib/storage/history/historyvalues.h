// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What is kept of conversations, as values.
namespace parlour::history {

/// Names a conversation.
struct Key
{
    QString account;     ///< Ours, bare.
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

/// Whether Send was pressed on it here, and nothing has proved yet that it arrived.
enum class Delivery { Settled, Unsent, HandedOver };

enum class Hidden { No, Retracted, Moderated };

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
    QString problem {};    ///< Why it could not be sent, in words.
    bool unstyled = false; ///< Its sender wants it shown as it is (XEP-0393 section 7).
    bool cut = false;      ///< It was longer than what is kept of it.
    bool operator==(const Message &) const = default;
};

/// Messages that stand together, the oldest first.
struct Page
{
    QList<Message> messages;
    bool reachesStart = false; ///< Nothing older is here.
    bool reachesEnd = false;   ///< Nothing newer is.
    bool operator==(const Page &) const = default;
};

/// A message that has just come.
struct Arrival
{
    Message message;
    QString confirms {};   ///< Our id of the unconfirmed message that this one proves to have arrived.
    bool repeated = false; ///< Out of a room's join history: it may be here already, whatever ids it has.
    bool archived = true;  ///< The archive has it, under its stanza-id: only such an id becomes the end of a range.
    bool operator==(const Arrival &) const = default;
};

/// What live messages say about what has been read whole of their archive.
enum class Live {
    Outside,   ///< Nothing.
    Opens,     ///< The first of them begins a new range: what lies before it is not known.
    Continues, ///< Nothing is missing between the newest range and them. Without a range the first begins one.
};

/// What became of a message that was added.
struct Added
{
    enum class What {
        New,
        Known,     ///< It was here; ids of it that were not have been added.
        Confirmed, ///< It is our own that waited for it.
        Moved,     ///< It was here, and stands elsewhere since the archive says so.
    };
    qint64 sort = 0;
    What what = What::New;
    qint64 before = 0; ///< Where it stood, if it was here.
    bool operator==(const Added &) const = default;
};

struct AddResult
{
    QList<Added> rows; ///< One for each message, in their order.
    bool kept = false; ///< Else they are in memory only, until the disk works again.
    bool operator==(const AddResult &) const = default;
};

/// A part of an archive (XEP-0313) that has been read whole. Between one and the next something may be missing.
struct Range
{
    QString first; ///< Archive ids, both within it, shown or not. The first names it.
    QString last;
    QDateTime since {}; ///< When the archive took the first, UTC; invalid when not known.
    /// Nothing older is in the archive. With a range before it: the server has lost what lay between them.
    bool reachesStart = false;
    /// Places in the order of the room, or of all direct conversations of the account. Given by the store.
    qint64 firstSort = 0;
    qint64 lastSort = 0;
    bool operator==(const Range &) const = default;
};

/// One page of an archive, and what is known of the archive once it is read.
struct ArchivePage
{
    struct Row
    {
        Key key; ///< Of `account`; in a room's archive always the room.
        Message message;
        QString confirms {};
        bool operator==(const Row &) const = default;
    };
    QString account;
    QString archive;        ///< Whose: a room, or the account itself; bare.
    QList<Row> rows {};     ///< What can be shown, in the archive's order, each with its stanza-id.
    QStringList ids {};     ///< Of all that is on the page, in its order, shown or not.
    QString before {};      ///< Archive id in front of which it stands; empty: at the archive's end.
    QList<Range> ranges {}; ///< What has been read from now on, the oldest first, instead of what is stored.
    bool operator==(const ArchivePage &) const = default;
};

struct PageResult
{
    bool kept = false; ///< Else nothing of it is here, and it is to be asked for again.
    QList<Added> rows {};
    QList<Range> ranges {}; ///< As stored.
    bool respread = false;  ///< Other messages have new places, too: what is shown has to be read again.
    bool operator==(const PageResult &) const = default;
};

} // namespace parlour::history
