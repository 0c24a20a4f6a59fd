// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that are not messages.
#include "model/conversation/timelinemodel.h"

namespace parlour {

using namespace timeline;

void TimelineModel::appendNotice(const QString &text, const QDateTime &time)
{
    Entry entry;
    entry.kind = Kind::Notice;
    entry.body = text;
    entry.time = time;
    append(entry);
}

QString TimelineModel::lastStatus() const
{
    const int row = settledCount() - 1;
    return row >= 0 && m_entries.at(row).kind == Kind::Status ? m_entries.at(row).id : QString();
}

void TimelineModel::showStatus(const Entry &entry)
{
    if (entry.id.isEmpty() || lastStatus() != entry.id) {
        append(entry);
        return;
    }
    const int row = settledCount() - 1;
    Entry &shown = m_entries[row];
    m_index.remove(row, shown);
    m_characters += entry.body.size() - shown.body.size();
    shown.body = entry.body;
    shown.details = entry.details;
    m_index.insert(row, shown);
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace parlour
