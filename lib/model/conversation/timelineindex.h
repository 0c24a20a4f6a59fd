// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMultiHash>
#include <QString>

namespace parlour {

namespace timeline {
struct Entry;
}

/// Finds rows of a timeline by their ids, or by who said what, without looking at all of them.
///
/// Each row has a place, a number that grows from row to row, so that rows which come or go in front of it change nothing.
class TimelineIndex
{
public:
    /// `entry` stands before what was row `row`.
    void insert(qsizetype row, const timeline::Entry &entry);
    /// `entry` stood in row `row`.
    void remove(qsizetype row, const timeline::Entry &entry);

    /// The rows with the stable id `id`, the last first.
    QList<qsizetype> withStanzaId(const QString &id) const;
    /// Those with the sender's id `id`.
    QList<qsizetype> withId(const QString &id) const;
    /// Those in which the same person says the same.
    QList<qsizetype> withWords(const timeline::Entry &entry) const;

private:
    qint64 placeFor(qsizetype row);
    void spread();
    QList<qsizetype> rows(const QString &key) const;

    QList<qint64> m_places; ///< By row.
    QMultiHash<QString, qint64> m_byKey;
};

} // namespace parlour
