// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inserting, changing, finding and removing rows.
#include "model/conversation/timelinemodel.h"

namespace parlour {

using namespace timeline;

static bool isPending(const Entry &entry)
{
    return entry.delivery == Delivery::Waiting || entry.delivery == Delivery::Sending;
}

bool TimelineModel::append(const Entry &entry)
{
    if (find(entry) >= 0)
        return false;
    insert(entry, isPending(entry) ? count() : settledCount());
    announce(entry);
    trim();
    return true;
}

void TimelineModel::announce(const Entry &entry)
{
    if (isSaid(entry) && !entry.own && !entry.historic && !entry.hidden)
        Q_EMIT arrived(accessibleName(entry), entry.mention);
}

void TimelineModel::insert(const Entry &entry, int at)
{
    insertAll({entry}, at);
}

/// Returns the place of the store's order up to which all is in front of a new row `row`.
qint64 TimelineModel::anchorAt(int row) const
{
    return row > 0 ? m_entries.at(row - 1).anchor : 0;
}

void TimelineModel::insertAll(const QList<Entry> &entries, int at)
{
    beginInsertRows({}, at, at + int(entries.size()) - 1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int row = at + int(i);
        m_entries.insert(row, entries.at(i));
        Entry &entry = m_entries[row];
        entry.anchor = entry.sort != 0 ? entry.sort : entry.anchor != 0 ? entry.anchor : anchorAt(row);
        entry.unread = isSaid(entry) && !entry.own && !entry.historic && !entry.hidden && entry.sort == 0;
        m_unread += entry.unread ? 1 : 0;
        m_characters += entry.body.size();
        m_index.insert(row, entry);
    }
    endInsertRows();
    neighbourChanged(at + int(entries.size()));
    Q_EMIT countChanged();
    const auto isReached = [](const Entry &entry) { return entry.reached != history::Reached::Nobody; };
    if (at > 0 && std::ranges::any_of(entries, isReached))
        reachedChanged();
}

/// Removes `rows` rows from `first` on.
void TimelineModel::removeRange(int first, int rows)
{
    beginRemoveRows({}, first, first + rows - 1);
    for (int row = first + rows - 1; row >= first; --row) {
        const Entry &entry = m_entries.at(row);
        m_unread -= entry.unread ? 1 : 0;
        m_characters -= entry.body.size();
        m_index.remove(row, entry);
    }
    m_entries.remove(first, rows);
    endRemoveRows();
    neighbourChanged(first);
}

/// Refreshes a row: whether it shows its sender depends on the row before it.
void TimelineModel::neighbourChanged(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT dataChanged(index(row), index(row), {FollowsRole, PictureRole});
}

int TimelineModel::settledCount() const
{
    int rows = count();
    while (rows > 0 && isPending(m_entries.at(rows - 1)))
        --rows;
    return rows;
}

int TimelineModel::confirm(const QString &id, const Entry &settled, int at)
{
    const int row = findOwn(id);
    if (row < 0)
        return -1;
    m_index.remove(row, m_entries.at(row));
    Entry &entry = m_entries[row];
    const int to = at < 0 ? (isPending(entry) ? settledCount() : row) : at; // Rows before which it will stand.
    entry.delivery = Delivery::Received;
    entry.problem.clear();
    entry.nick = settled.nick;
    entry.time = settled.time;
    entry.stanzaId = settled.stanzaId;
    m_index.insert(row, entry);
    Q_EMIT dataChanged(index(row), index(row));
    const int now = move(row, to);
    anchorFrom(now);
    return now;
}

void TimelineModel::setDelivery(const QString &id, Delivery delivery, const QString &problem)
{
    const int row = findOwn(id);
    if (row < 0)
        return;
    const bool wasPending = isPending(m_entries.at(row));
    const int settled = settledCount();
    m_entries[row].delivery = delivery;
    m_entries[row].problem = problem;
    Q_EMIT dataChanged(index(row), index(row));
    if (!wasPending && isPending(m_entries.at(row)))
        move(row, count());
    else if (wasPending && !isPending(m_entries.at(row)))
        anchorFrom(std::min(settled, row));
}

/// Moves a row to before row `to`; returns its new row.
int TimelineModel::move(int row, int to)
{
    if (to == row || to == row + 1)
        return row;
    const int moved = to > row ? to - 1 : to;
    beginMoveRows({}, row, row, {}, to);
    m_index.remove(row, m_entries.at(row));
    m_entries.move(row, moved);
    Entry &entry = m_entries[moved];
    entry.anchor = entry.sort != 0 ? entry.sort : anchorAt(moved);
    m_index.insert(moved, entry);
    endMoveRows();
    for (const int changed : {row, row + 1, to - 1, to, to + 1})
        neighbourChanged(changed);
    return moved;
}

void TimelineModel::remove(const QString &id)
{
    if (const int row = findOwn(id); row >= 0)
        removeAt(row);
}

void TimelineModel::removeAt(int row)
{
    removeRange(row, 1);
    Q_EMIT countChanged();
}

QList<Entry> TimelineModel::take(const std::function<bool(const Entry &)> &unwanted)
{
    QList<Entry> taken;
    for (int row = count() - 1; row >= 0; --row) {
        const Entry entry = m_entries.at(row);
        if (entry.own || !isSaid(entry) || !unwanted(entry))
            continue;
        removeRange(row, 1);
        taken.prepend(entry);
    }
    if (!taken.isEmpty())
        Q_EMIT countChanged();
    return taken;
}

int TimelineModel::findOwn(const QString &id) const
{
    const auto rows = m_index.withId(id);
    const auto own = std::ranges::find_if(rows, [this](qsizetype row) { return m_entries.at(row).own; });
    return own == rows.end() ? -1 : int(*own);
}

/// Returns whether two rows without a stable id can be the same message: the room sends the same history at each join.
/// The times may be those of two clocks.
static bool isAlike(const Entry &known, const Entry &entry)
{
    const qint64 limit = known.historic && entry.historic ? 1 : 60;
    return known.kind == entry.kind && known.nick == entry.nick && known.body == entry.body
        && known.delivery == Delivery::Received && (known.stanzaId.isEmpty() || entry.stanzaId.isEmpty())
        && std::abs(known.time.secsTo(entry.time)) <= limit;
}

/// Returns the last row in which the same person says the same.
int TimelineModel::findWords(const Entry &entry) const
{
    const auto rows = m_index.withWords(entry); // The last first.
    const auto found = std::ranges::find_if(rows, [this, &entry](qsizetype row) {
        const Entry &known = m_entries.at(row);
        return isAlike(known, entry) && !(m_keepsIds && !known.id.isEmpty());
    });
    return found == rows.end() ? -1 : int(*found);
}

int TimelineModel::find(const Entry &entry) const
{
    // Only what the room repeats can be here already, unless it carries an id of which there is only one.
    if (!isSaid(entry) || isPending(entry) || (entry.stanzaId.isEmpty() && !entry.repeated))
        return -1;
    const auto marked = m_index.withStanzaId(entry.stanzaId);
    if (marked.isEmpty() && !entry.repeated)
        return -1;
    const auto alike = m_index.withId(entry.id);
    const auto same = std::ranges::find_if(alike, [this, &entry](qsizetype row) {
        const Entry &known = m_entries.at(row);
        return (entry.stanzaId.isEmpty() || known.stanzaId.isEmpty()) && known.kind == entry.kind
            && known.nick == entry.nick && known.body == entry.body && !isPending(known);
    });
    const int found = int(std::max(marked.value(0, -1), same == alike.end() ? -1 : *same));
    if (!entry.id.isEmpty() && (m_keepsIds || found >= 0))
        return found;
    return std::max(found, findWords(entry));
}

} // namespace parlour
