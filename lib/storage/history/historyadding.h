// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

/// What comes into conversations, and what becomes of it, as values.
namespace parlour::history {

/// A message that has just come.
struct Arrival
{
    Message message;
    QString confirms {};   ///< Our id of the unconfirmed message that this one proves to have arrived.
    bool repeated = false; ///< Out of a room's join history: it may be here already, whatever ids it has.
    /// Of a correction: we have seen that whoever it is of is who said the other, then under this nick; else it is to be found
    /// out by occupant ids.
    QString witness {};
    bool archived = true; ///< The archive has it, under its stanza-id: only such an id becomes the end of a range.
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
    QList<Message>
        changed {};        ///< Those that are others by what came, and those to which something had been done before.
    QList<qint64> gone {}; ///< What stood there corrects another message, and is a version of that now.
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
    struct Deed
    {
        Key key; ///< As of a Row.
        Action action;
        bool operator==(const Deed &) const = default;
    };
    QList<Deed> deeds {}; ///< What is done to messages of the archive, whether they are on the page or not.
    bool operator==(const ArchivePage &) const = default;
};

struct PageResult
{
    bool kept = false; ///< Else nothing of it is here, and it is to be asked for again.
    QList<Added> rows {};
    QList<Range> ranges {};    ///< As stored.
    bool respread = false;     ///< Other messages have new places, too: what is shown has to be read again.
    QList<Message> changed {}; ///< As of an AddResult.
    QList<qint64> gone {};
    bool operator==(const PageResult &) const = default;
};

} // namespace parlour::history
