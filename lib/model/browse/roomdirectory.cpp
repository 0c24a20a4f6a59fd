// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomdirectory.h"

#include "protocol/address/escaping.h"
#include "protocol/text/bounded.h"

namespace parlour {

RoomDirectory::RoomDirectory(QObject *parent)
    : QAbstractListModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int RoomDirectory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> RoomDirectory::roleNames() const
{
    return {
        {AddressRole, "address"},
        {NameRole, "name"},
        {PeopleRole, "people"},
        {DescriptionRole, "description"},
        {LockedRole, "locked"},
        {MembersOnlyRole, "membersOnly"},
        {AccessibleNameRole, "accessibleName"},
    };
}

QVariant RoomDirectory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case AddressRole:
        return row.address;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case PeopleRole:
        return row.people;
    case DescriptionRole:
        return row.description;
    case LockedRole:
        return row.locked;
    case MembersOnlyRole:
        return row.membersOnly;
    case AccessibleNameRole: {
        QStringList words {row.name};
        if (row.people >= 0)
            words << tr("%n people", nullptr, row.people);
        if (row.locked)
            words << tr("needs a password");
        if (row.membersOnly)
            words << tr("members only");
        return words.join(QStringLiteral(", "));
    }
    }
    return {};
}

void RoomDirectory::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
}

QString RoomDirectory::fold(const Row &row)
{
    return (row.name + u'\n' + row.address + u'\n' + row.description).toCaseFolded();
}

void RoomDirectory::add(QList<Row> &rows, const disco::Item &item, const QString &description)
{
    // Ten thousand are not parsed as addresses while people wait: that is done when one is asked or joined.
    const qsizetype at = item.address.indexOf(u'@');
    const QString address = item.address.simplified();
    if (at < 1 || at == address.size() - 1 || address.contains(u'/') || m_rowOf.contains(address))
        return;
    m_rowOf.insert(address, int(m_rows.size() + rows.size()));
    Row row {address,
             item.name.isEmpty() ? escaping::unescaped(address.left(at)) : item.name,
             description,
             {},
             m_collator.sortKey({}),
             item.people,
             item.people};
    row.folded = fold(row);
    row.key = m_collator.sortKey(row.name);
    rows << row;
}

bool RoomDirectory::insert(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return m_rows.size() < MaxRooms;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size() - 1));
    m_rows << rows;
    endInsertRows();
    return m_rows.size() < MaxRooms;
}

bool RoomDirectory::append(const QList<disco::Item> &items)
{
    QList<Row> rows;
    for (const auto &item : items) {
        if (m_rows.size() + rows.size() < MaxRooms)
            add(rows, item, {});
    }
    return insert(rows);
}

bool RoomDirectory::append(const QList<search::Found> &found)
{
    QList<Row> rows;
    for (const auto &room : found) {
        if (m_rows.size() + rows.size() < MaxRooms)
            add(rows, room.item, room.description);
    }
    return insert(rows);
}

void RoomDirectory::take(const QString &address, const muc::RoomInfo &info)
{
    const auto found = m_rowOf.constFind(address);
    if (found == m_rowOf.cend())
        return;
    Row &row = m_rows[*found];
    row.asked = true;
    row.locked = info.passwordProtected;
    row.membersOnly = info.membersOnly;
    if (info.occupants >= 0)
        row.people = info.occupants;
    if (!info.name.isEmpty())
        row.name = info.name;
    if (!info.description.isEmpty())
        row.description = bounded(info.description, 500);
    row.folded = fold(row);
    Q_EMIT dataChanged(index(*found), index(*found));
}

bool RoomDirectory::comesBefore(int a, int b) const
{
    const Row &first = m_rows.at(a);
    const Row &second = m_rows.at(b);
    if (first.listedPeople != second.listedPeople)
        return first.listedPeople > second.listedPeople;
    return first.key.compare(second.key) < 0;
}

bool RoomDirectory::hasWords(int row, const QStringList &words) const
{
    const QString &text = m_rows.at(row).folded;
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace parlour
