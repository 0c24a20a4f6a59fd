// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lists/listchanges.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parlour::listchanges {

using Rows = QList<QVariantList>;

qsizetype keys(Table table)
{
    static constexpr std::array<qsizetype, Tables> Keys {2, 2, 5, 2, 3};
    return Keys.at(size_t(table));
}

static QString levelName(const std::optional<reading::Level> &level)
{
    return level ? reading::nameOf(*level) : u""_s;
}

static Rows roomRows(const QString &account, const AccountLists &lists)
{
    Rows rows;
    for (const auto &room : lists.rooms) {
        const qint64 activity = room.activity.isValid() ? room.activity.toMSecsSinceEpoch() : 0;
        rows << QVariantList {account,
                              room.address,
                              rows.size(),
                              room.name,
                              room.nick,
                              room.title,
                              room.group,
                              room.autojoin,
                              room.bookmarked,
                              room.pinned,
                              levelName(room.level),
                              activity};
    }
    return rows;
}

static Rows viewRows(const QString &account, const AccountLists &lists)
{
    Rows rows;
    for (const auto &[room, view] : lists.views.asKeyValueRange())
        rows << QVariantList {account, room, view.people, view.comings};
    return rows;
}

static Rows ignoredRows(const QString &account, const AccountLists &lists)
{
    Rows rows;
    for (const auto &[room, people] : lists.ignored.asKeyValueRange()) {
        for (qsizetype i = 0; i < people.size(); ++i)
            rows << QVariantList {account, room, people[i].nick, people[i].occupantId, people[i].address, i};
    }
    return rows;
}

template <typename Value>
static QVariant orNull(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

static Rows editRows(const QString &account, const AccountLists &lists)
{
    Rows rows;
    for (const auto &edit : lists.bookmarks.edits)
        rows << QVariantList {account,           rows.size(),  edit.address, orNull(edit.autojoin), orNull(edit.name),
                              orNull(edit.nick), edit.removed, edit.made,    levelName(edit.level)};
    return rows;
}

static Rows noteRows(const QString &account, const AccountLists &lists)
{
    Rows rows;
    const auto note = [&](Note kind, const QString &room) { rows << QVariantList {account, int(kind), room}; };
    for (const QString &room : lists.bookmarks.seen)
        note(Note::Seen, room);
    for (const QString &room : lists.bookmarks.kept)
        note(Note::Kept, room);
    if (lists.bookmarks.lost)
        note(Note::Lost, u""_s);
    if (lists.bookmarks.told)
        note(Note::Told, u""_s);
    return rows;
}

static QStringList nameOf(Table table, const QVariantList &row)
{
    QStringList name;
    for (const auto &value : row.first(keys(table)))
        name << value.toString();
    return name;
}

static void compare(Table table, const Rows &before, const Rows &after, Changes &changes)
{
    QHash<QStringList, QVariantList> rest;
    for (const auto &row : before)
        rest.insert(nameOf(table, row), row);
    for (const auto &row : after) {
        if (rest.take(nameOf(table, row)) != row)
            changes << Change {table, row};
    }
    for (const auto &row : std::as_const(rest))
        changes << Change {table, row.first(keys(table)), true};
}

Changes between(const QString &account, const AccountLists &before, const AccountLists &after)
{
    Changes changes;
    const auto look = [&](Table table, Rows (*rows)(const QString &, const AccountLists &), bool same) {
        if (!same)
            compare(table, rows(account, before), rows(account, after), changes);
    };
    look(Table::Room, roomRows, before.rooms == after.rooms);
    look(Table::View, viewRows, before.views == after.views);
    look(Table::Ignored, ignoredRows, before.ignored == after.ignored);
    look(Table::Edit, editRows, before.bookmarks == after.bookmarks);
    look(Table::Note, noteRows, before.bookmarks == after.bookmarks);
    return changes;
}

} // namespace parlour::listchanges
