// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/rangerows.h"

#include <QHash>

/// Beginnings and ends of an archive's ranges among the messages. For use within Database::transact().
namespace parlour::spans {

/// Places between which a page belongs; 0: that side is open.
struct Bounds
{
    qint64 lower = 0; ///< End of the range in front of it.
    qint64 upper = 0;
    QHash<QString, qint64> firsts {}; ///< Places where ranges begin, by archive id: also with what is never shown.
};

Bounds bounds(Database &database, const history::ArchivePage &page);

/// The ranges of `page` with their places, once those of its messages that are shown stand at `shown`, by archive id.
QList<history::Range> placed(Database &database, const history::ArchivePage &page, const QHash<QString, qint64> &shown);

} // namespace parlour::spans
