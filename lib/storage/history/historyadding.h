// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyaction.h"
#include "storage/history/historyvalues.h"

/// Additions to conversations, and their outcomes, as values.
namespace parlour::history {

/// A message that has just come.
struct Arrival
{
    Message message;
    QString confirms {};   ///< Our id of the unconfirmed message that this one proves to have arrived.
    bool repeated = false; ///< From a room's join history: it may be here already, whatever ids it has.
    /// For a correction: the nick of the corrected message, when we have seen that both are by the same person; empty:
    /// occupant ids decide.
    QString witness {};
    bool archived = true; ///< The archive has it, under its stanza-id: only such an id becomes the end of a range.
    bool operator==(const Arrival &) const = default;
};

/// Effect of live messages on the ranges of their archive that have been read whole.
enum class Live {
    Outside,   ///< None.
    Opens,     ///< The first of them begins a new range: what lies before it is not known.
    Continues, ///< Nothing is missing between the newest range and them. Without a range the first begins one.
};

/// Outcome of adding a message.
struct Added
{
    enum class What {
        New,
        Known,     ///< The message was here; new ids of it have been added.
        Confirmed, ///< The message is our own that waited for proof.
        Moved,     ///< The message was here, and stands elsewhere since the archive says so.
    };
    qint64 sort = 0; ///< 0: it was deleted here before, and has no row.
    What what = What::New;
    qint64 before = 0; ///< Its former place, if it was here.
    bool operator==(const Added &) const = default;
};

struct AddResult
{
    QList<Added> rows; ///< One for each message, in their order.
    bool kept = false; ///< False: they are in memory only, until the disk works again.
    QList<Message>
        changed {};        ///< Messages that changed by what came, and those on which there had been actions before.
    QList<qint64> gone {}; ///< Places of messages that correct another one, and are versions of that now.
    bool operator==(const AddResult &) const = default;
};

/// A part of an archive (XEP-0313) that has been read whole. Between one and the next something may be missing.
struct Range
{
    QString first; ///< Archive ids, both within it, shown or not. The first names it.
    QString last;
    QDateTime since {}; ///< Time at which the archive took the first, UTC; invalid when not known.
    /// Nothing older is in the archive. With a range before it: the server has lost what lay between them.
    bool reachesStart = false;
    /// Places in the order of the room, or of all direct conversations of the account. Given by the store.
    qint64 firstSort = 0;
    qint64 lastSort = 0;
    bool operator==(const Range &) const = default;
};

/// One page of an archive, and the ranges of the archive once it is read.
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
    QString archive;        ///< Its owner: a room, or the account itself; bare.
    QList<Row> rows {};     ///< Messages that can be shown, in the archive's order, each with its stanza-id.
    QStringList ids {};     ///< Ids of all that is on the page, in its order, shown or not.
    QString before {};      ///< Archive id in front of which the page stands; empty: at the archive's end.
    QList<Range> ranges {}; ///< Ranges that have been read from now on, the oldest first, instead of those stored.
    struct Deed
    {
        Key key; ///< As in Row.
        Action action;
        bool operator==(const Deed &) const = default;
    };
    QList<Deed> deeds {}; ///< Actions on messages of the archive, whether they are on the page or not.
    bool operator==(const ArchivePage &) const = default;
};

struct PageResult
{
    bool kept = false; ///< False: nothing of it is here, and it is to be asked for again.
    QList<Added> rows {};
    QList<Range> ranges {};    ///< As stored.
    bool respread = false;     ///< Other messages have new places, too: those shown have to be read again.
    QList<Message> changed {}; ///< As in AddResult.
    QList<qint64> gone {};
    bool operator==(const PageResult &) const = default;
};

} // namespace parlour::history
