// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/rangerows.h"

#include <QSet>

/// What has been read whole of an archive, once a page of it has been read. For use within Database::transact().
namespace parlour::covering {

class Cover
{
public:
    Cover(Database &database, const history::ArchivePage &page);

    /// Where the page's anchor stands; 0: it is not known.
    qint64 anchor() const { return m_anchor; }
    /// The page has a message that stands at `sort`: what range that is in holds it.
    void meet(qint64 sort);
    /// The page's messages stand from `first` to `last` (0: there are none). Tells whether it touches another range than
    /// the one that it was asked from.
    bool extend(qint64 first, qint64 last);

private:
    rangerows::Row page(qint64 first, qint64 last);

    Database &m_database;
    const history::ArchivePage &m_page;
    const places::Space m_space;
    const QList<rangerows::Row> m_ranges; ///< As they were.
    QSet<qint64> m_met;                   ///< Numbers of the ranges that hold something of the page.
    qint64 m_base = 0;                    ///< That of the range from which it was asked for.
    qint64 m_anchor = 0;
};

} // namespace parlour::covering
