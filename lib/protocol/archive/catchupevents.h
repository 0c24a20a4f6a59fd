// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/archive.h"
#include "protocol/archive/ranges.h"

#include <chrono>
#include <variant>

/// Events of the machine `catchup`, and its effects.
namespace parlour::archive {

/// Limit on how far back to go without being asked. Messages before it stay a gap.
struct Bound
{
    QDateTime oldest = {}; ///< UTC: no page in front of an older message. Invalid: no bound.
    qint64 bytes = -1;     ///< No further page after that many. Negative: no bound.
    bool operator==(const Bound &) const = default;
};

struct Online // In the room or signed in, and there is an archive.
{
    Ranges ranges; ///< As stored.
    Bound bound;
};
struct JoinHistory // In a room without an archive, and its history is here.
{
    QString known;    ///< Names the last message from before; empty when there is none. The machine hands it back.
    QString repeated; ///< Names the first message of the history that was not here; empty when there is none.
    bool met = false; ///< The history repeated something from before.
};
struct Lost // No stream, or not in the room any more.
{
};
struct Turn // The page that is due may be asked for now.
{
};
struct Paged // A page is here.
{
    int round = 0;
    Fin fin;
    QList<Row> rows;  ///< All results of the page, also those that are never shown.
    qint64 bytes = 0; ///< Approximate size of the page.
};
struct Refused // The page was refused; a time-out has Failed.
{
    int round = 0;
    Refusal refusal = Refusal::Failed;
};
struct Stored // The messages of a Store were kept, or not.
{
    int round = 0;
    bool kept = true;
};
struct Due // The wait is over.
{
    int round = 0;
};
struct Live // Something has just been said, and the archive keeps it (see isKept). None is left out until Lost.
{
    QString id; ///< Stanza-id by the archive.
    QDateTime time;
};
struct More // The person wants to see what is in front of a range.
{
    QString range; ///< `before` of the gap.
    Bound bound;
};
struct Seek // The person wants to see a message that the archive has, and we have not.
{
    QString id;     ///< Stanza-id by the archive.
    QDateTime time; ///< Time at which the archive took it, UTC.
    QString range;  ///< `before` of the gap where it is missing.
    bool operator==(const Seek &) const = default;
};

using Event = std::variant<Online, JoinHistory, Lost, Turn, Paged, Refused, Stored, Due, Live, More, Seek>;

struct Ask // Ask the archive for `page`, under a new query id.
{
    int round = 0;
    Page page;
    bool operator==(const Ask &) const = default;
};
struct Store // Keep these messages and `ranges` in one transaction, and answer with Stored.
{
    int round = 0; ///< 0: a live message, to be answered only when it could not be kept.
    /// All of the page, in the archive's order, shown or not; empty where only the ranges change. Some may be here already:
    /// they stay where they are as far as that is the archive's order, and the others stand next to them.
    QStringList ids;
    QString before = {}; ///< In front of this message; empty: at the end.
    Ranges ranges = {};  ///< All ranges, instead of those that are stored.
    bool operator==(const Store &) const = default;
};
struct GapRow // One row that says that something is missing.
{
    enum class Kind {
        Loading, ///< On its way by itself.
        Open,    ///< "Load missing messages".
        Lost,    ///< "The server no longer has the messages in between".
    };
    QString after;  ///< The last message in front of it; empty: older messages, down to the beginning.
    QString before; ///< The first message behind it.
    Kind kind = Kind::Open;
    bool operator==(const GapRow &) const = default;
};
struct GapRows // Show these instead of those before.
{
    QList<GapRow> rows;
    bool operator==(const GapRows &) const = default;
};
struct Wait // Send Due after `time`.
{
    int round = 0;
    std::chrono::milliseconds time {};
    bool operator==(const Wait &) const = default;
};
struct Done // Nothing is to be asked for now.
{
    enum class Outcome {
        Whole,      ///< All that the archive has is here.
        Bounded,    ///< Down to the bound.
        Stuck,      ///< There is a gap that the archive makes no sense about.
        NoArchive,  ///< There is no archive.
        NotAllowed, ///< We may not read it.
        Unsaved,    ///< The messages cannot be stored here.
    };
    Outcome outcome = Outcome::Whole;
    bool operator==(const Done &) const = default;
};

using Effect = std::variant<Ask, Store, GapRows, Wait, Done>;

} // namespace parlour::archive
