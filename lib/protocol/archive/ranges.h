// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Parts of an archive that have been read whole, and the gaps between them. Ids are opaque (XEP-0313 section 3.1):
/// they are compared for being the same, never for which comes first. The archive's order is the only one.
namespace parlour::archive {

/// A run of messages without a hole: whatever the archive holds between the first and the last is here.
struct Range
{
    QString first;        ///< Archive id. Names the range, because no other one has it.
    QString last;         ///< Archive id.
    QDateTime since = {}; ///< Time at which the archive took the first message, UTC; invalid when not known.
    /// The archive holds nothing in front of the first message, as it has said itself. Where another range comes before
    /// this one, what lay between them is lost.
    bool start = false;
    bool operator==(const Range &) const = default;
};

/// Ranges of one archive, in its order.
using Ranges = QList<Range>;

/// One message of a page, in the page's order.
struct Row
{
    QString id;
    QDateTime time = {}; ///< Time at which the archive took it, UTC; may be invalid.
    QString held = {};   ///< `first` of the range that holds the message already; empty: none does, or it is not here.
    bool operator==(const Row &) const = default;
};

/// The index of the range whose first message is `first`, -1 when there is none.
int indexOf(const Ranges &ranges, const QString &first);

/// The index of the range that holds `row`, -1 when none does. The ends of a range are known without being told.
int holder(const Ranges &ranges, const Row &row);

/// Ranges, and the one among them that something was added to.
struct Grown
{
    Ranges ranges;
    int index = -1;
    bool operator==(const Grown &) const = default;
};

/// Adds `rows`, a whole page, which is one run with the range `cursor` (-1: with none) that it was asked in front of.
/// Ranges that share a message with it become one range with it, and so do those in between. A page that shares none
/// stands before the range `behind`, or at the end where that is -1. Nothing changes without rows.
Grown withPage(const Ranges &ranges, const QList<Row> &rows, int cursor, int behind);

/// Adds the message `id` that has just been said, taken at `time`. It belongs to the last range where that is `live`, which
/// means that nothing was missed since. Otherwise it opens a range of its own.
Ranges withLive(Ranges ranges, const QString &id, const QDateTime &time, bool live);

/// Gap in front of a range.
struct Gap
{
    enum class Kind {
        Open, ///< The archive is to be asked for it.
        Lost, ///< The server no longer has it: nothing can fill this gap.
    };
    QString
        after; ///< Archive id of the last message in front of the gap. Empty: older messages, down to the beginning.
    QString before; ///< Archive id of the first message behind it, which names the range.
    Kind kind = Kind::Open;
    bool operator==(const Gap &) const = default;
};

/// The gaps between `ranges` and in front of them, in the archive's order.
QList<Gap> gaps(const Ranges &ranges);

} // namespace parlour::archive
