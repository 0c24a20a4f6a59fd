// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/catchupevents.h"

#include <QSet>

/// State machine for learning what an archive has that we do not (XEP-0313 sections 4.3 and 6.3):
///
///   Away --Online--> Ready --Turn--> Asking --Paged--> Storing --Stored--> Ready, or Settled when nothing is left to ask for
///                      ^               |
///                      +-- Waiting <---+ Refused, or a page that cannot be right
///
/// The newest page comes first, then what is in front of it, until a message turns up that is here already: nothing
/// else proves that nothing is missing. Gaps from before are filled after that, the newest one first. Pure; the object
/// that owns the state has the side effects. Lost leads to Away from anywhere.
namespace parlour::archive {

enum class Phase {
    Away,    ///< No stream, or not in the room.
    Ready,   ///< A page is to be asked for when its turn comes.
    Asking,  ///< A page is under way.
    Storing, ///< A page is being stored, together with the ranges.
    Waiting, ///< The archive is asked again after a while.
    Settled, ///< Nothing is asked for until somebody says something or wants more.
    Shut,    ///< Nothing is asked for until we are back.
};

/// Purpose of the next page.
enum class Aim {
    Newest, ///< To find the end of the archive.
    Older,  ///< To get the messages in front of a range.
    Oldest, ///< To see, after an id led nowhere, if the archive has anything older at all.
    Around, ///< To go, if it has, from its end through the messages here down to the missing ones.
    Behind, ///< To get the messages after a sought one, which is in front of them.
};

/// The page that is due, and the reason for it.
struct Walk
{
    Aim aim = Aim::Newest;
    QString range = {};   ///< Names the range that is to grow.
    QString cursor = {};  ///< Archive id in front of which is asked, Behind: after which. Empty: at the archive's end.
    bool live = false;    ///< Newest: the last range was live already when the page was asked for.
    QString through = {}; ///< Around: names the range that the last page became part of.
    QSet<QString> passed = {}; ///< Around: the first message of each page, none of which may come again.
    bool operator==(const Walk &) const = default;
};

/// A gap that the person wants filled.
struct Wanted
{
    QString range; ///< Names the range behind it.
    Bound bound = {};
    qint64 bytes = 0; ///< Received for it so far.
    bool operator==(const Wanted &) const = default;
};

struct State
{
    Phase phase = Phase::Away;
    Ranges ranges;
    bool live = false;  ///< The last range goes on with whatever is said.
    QStringList newest; ///< Ids of the newest page, which may still arrive live.
    Walk walk;
    Bound bound;
    qint64 bytes = 0; ///< Received since Online, without what was wanted.
    std::optional<Wanted> wanted;
    std::optional<Seek> sought;
    QStringList stuck;   ///< Names ranges in front of which the archive makes no sense.
    QStringList doubted; ///< Names ranges whose first message has led nowhere once.
    int round = 0;       ///< Number of the question that is under way.
    int tries = 0;       ///< Number of its failures in a row,
    int broken = 0;      ///< and number of its answers in a row that could not be right.
    QList<GapRow> shown;
    bool operator==(const State &) const = default;
};

struct Step
{
    State state;
    QList<Effect> effects; ///< In this order.
    bool operator==(const Step &) const = default;
};

/// The state after `event`, and what is to be done. An event that comes too late changes nothing and asks for nothing.
Step next(const State &state, const Event &event);

/// Returns the wait after the `tries`th failure in a row: 1 s, 2 s and so on up to 5 min; 30 s up to 15 min where the
/// server refuses because of too many requests.
std::chrono::milliseconds backOff(int tries, bool tooMuch);

} // namespace parlour::archive
