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

/// Finds rows of a timeline by their ids, or by author and text, without looking at all of them.
///
/// Each row has a place, a number that grows from row to row, so that rows which come or go in front of it change
/// nothing.
class TimelineIndex
{
public:
    /// Adds `entry` in front of what was row `row`.
    void insert(qsizetype row, const timeline::Entry &entry);
    /// Removes `entry`, which was row `row`.
    void remove(qsizetype row, const timeline::Entry &entry);

    /// Returns the rows with the stable id `id`, the last first.
    QList<qsizetype> withStanzaId(const QString &id) const;
    /// Returns the rows with the sender's id `id`, the last first.
    QList<qsizetype> withId(const QString &id) const;
    /// Returns the rows in which the same person says the same, the last first.
    QList<qsizetype> withWords(const timeline::Entry &entry) const;

private:
    qint64 placeFor(qsizetype row);
    void spread();
    QList<qsizetype> rows(const QString &key) const;

    QList<qint64> m_places; ///< By row.
    QMultiHash<QString, qint64> m_byKey;
};

} // namespace parlour
