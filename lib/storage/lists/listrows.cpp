// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lists/listrows.h"

#include "storage/disk/inientries.h"
#include "storage/disk/metarows.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::listrows {

using ini::MaxAddress;
using ini::MaxText;
using ini::unlessLong;
using listchanges::Change;
using listchanges::Changes;
using listchanges::Note;

static constexpr auto Imported = "lists imported"_L1;
static constexpr qsizetype MostRows = 100'000; ///< Of a table. A damaged one must cost neither time nor memory.

namespace {

struct Table
{
    QLatin1StringView name;
    QLatin1StringView columns; ///< As listchanges has them.
};

} // namespace

// In the order of listchanges::Table.
static constexpr std::array Tables {
    Table {"remembered_room"_L1,
           "account, address, place, name, nick, title, grouped, autojoin, bookmarked, pinned,"
           " level, activity"_L1},
    Table {"room_view"_L1, "account, address, people, comings"_L1},
    Table {"ignored"_L1, "account, address, nick, occupant, person, place"_L1},
    Table {"bookmark_edit"_L1, "account, place, address, autojoin, name, nick, removed, made, level"_L1},
    Table {"bookmark_note"_L1, "account, kind, address"_L1},
};
static_assert(Tables.size() == listchanges::Tables);

QStringList tables()
{
    return {
        u"CREATE TABLE IF NOT EXISTS remembered_room (account TEXT NOT NULL, address TEXT NOT NULL, place INTEGER NOT"
        " NULL, name TEXT NOT NULL, nick TEXT NOT NULL, title TEXT NOT NULL, grouped TEXT NOT NULL, autojoin INTEGER"
        " NOT NULL, bookmarked INTEGER NOT NULL, pinned INTEGER NOT NULL, level TEXT NOT NULL, activity INTEGER NOT"
        " NULL, PRIMARY KEY (account, address)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS room_view (account TEXT NOT NULL, address TEXT NOT NULL, people INTEGER NOT NULL,"
        " comings INTEGER NOT NULL, PRIMARY KEY (account, address)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS ignored (account TEXT NOT NULL, address TEXT NOT NULL, nick TEXT NOT NULL,"
        " occupant TEXT NOT NULL, person TEXT NOT NULL, place INTEGER NOT NULL,"
        " PRIMARY KEY (account, address, nick, occupant, person)) WITHOUT ROWID"_s,
        // Columns that are NULL are not changed.
        u"CREATE TABLE IF NOT EXISTS bookmark_edit (account TEXT NOT NULL, place INTEGER NOT NULL, address TEXT NOT"
        " NULL, autojoin INTEGER, name TEXT, nick TEXT, removed INTEGER NOT NULL, made INTEGER NOT NULL,"
        " level TEXT NOT NULL, PRIMARY KEY (account, place)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS bookmark_note (account TEXT NOT NULL, kind INTEGER NOT NULL, address TEXT NOT"
        " NULL, PRIMARY KEY (account, kind, address)) WITHOUT ROWID"_s,
    };
}

/// The columns that name a row, each with what follows it: "account = ? AND address = ?".
static QString condition(listchanges::Table table)
{
    const QStringList columns = QString(Tables.at(size_t(table)).columns).split(u", "_s);
    return columns.first(listchanges::keys(table)).join(u" = ? AND "_s) + u" = ?"_s;
}

void write(Database &database, const Changes &changes)
{
    for (const Change &change : changes) {
        const auto &[name, columns] = Tables.at(size_t(change.table));
        if (change.gone) {
            database.exec(u"DELETE FROM %1 WHERE %2"_s.arg(name, condition(change.table)), change.values);
            continue;
        }
        const auto places = QStringList(change.values.size(), u"?"_s).join(u", "_s);
        database.exec(u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(name, columns, places), change.values);
    }
}

void removeAll(Database &database, const QString &account)
{
    for (const Table &table : Tables)
        database.exec(u"DELETE FROM %1 WHERE account = ?"_s.arg(table.name), {account});
}

static QString text(const QSqlQuery &row, int column)
{
    return unlessLong(row.value(column).toString(), MaxText);
}

static QString address(const QSqlQuery &row, int column)
{
    return unlessLong(row.value(column).toString(), MaxAddress);
}

static RememberedRoom room(const QSqlQuery &row)
{
    const qint64 activity = row.value(11).toLongLong();
    return {.address = address(row, 1),
            .name = text(row, 3),
            .nick = text(row, 4),
            .autojoin = row.value(7).toBool(),
            .title = text(row, 5),
            .bookmarked = row.value(8).toBool(),
            .pinned = row.value(9).toBool(),
            .level = reading::levelNamed(row.value(10).toString()),
            .group = text(row, 6),
            .activity = activity > 0 ? QDateTime::fromMSecsSinceEpoch(activity, QTimeZone::UTC) : QDateTime()};
}

static RoomView view(const QSqlQuery &row)
{
    const int comings = row.value(3).toInt();
    return {row.value(2).toBool(), comings > 0 && comings <= RoomView::LastComings ? comings : 0};
}

static BookmarkSettings::Edit edit(const QSqlQuery &row)
{
    BookmarkSettings::Edit edit;
    edit.address = address(row, 2);
    if (!row.isNull(3))
        edit.autojoin = row.value(3).toBool();
    if (!row.isNull(4))
        edit.name = text(row, 4);
    if (!row.isNull(5))
        edit.nick = text(row, 5);
    edit.removed = row.value(6).toBool();
    edit.made = row.value(7).toBool();
    edit.level = reading::levelNamed(row.value(8).toString());
    return edit;
}

static void takeNote(BookmarkSettings &bookmarks, const QSqlQuery &row)
{
    switch (Note(row.value(1).toInt())) {
    case Note::Seen:
        bookmarks.seen << address(row, 2);
        break;
    case Note::Kept:
        bookmarks.kept << address(row, 2);
        break;
    case Note::Lost:
        bookmarks.lost = true;
        break;
    case Note::Told:
        bookmarks.told = true;
        break;
    }
}

/// Values with their places, to be put in that order.
template <typename Value>
using Placed = QList<std::pair<qint64, Value>>;

template <typename Value>
static QList<Value> inOrder(Placed<Value> placed)
{
    std::ranges::stable_sort(placed, {}, &std::pair<qint64, Value>::first);
    QList<Value> values;
    for (const auto &[place, value] : std::as_const(placed))
        values << value;
    return values;
}

std::optional<ProfileLists> read(Database &database)
{
    ProfileLists all;
    QHash<QString, Placed<RememberedRoom>> rooms;
    QHash<QString, QHash<QString, Placed<IgnoredPerson>>> ignored;
    const std::array<Database::Row, Tables.size()> take {
        [&](const QSqlQuery &row) { rooms[address(row, 0)].emplaceBack(row.value(2).toLongLong(), room(row)); },
        [&](const QSqlQuery &row) { all[address(row, 0)].views.insert(address(row, 1), view(row)); },
        [&](const QSqlQuery &row) {
            const IgnoredPerson person {text(row, 2), text(row, 3), address(row, 4)};
            ignored[address(row, 0)][address(row, 1)].emplaceBack(row.value(5).toLongLong(), person);
        },
        [&](const QSqlQuery &row) { all[address(row, 0)].bookmarks.edits << edit(row); }, // In order by their key.
        [&](const QSqlQuery &row) { takeNote(all[address(row, 0)].bookmarks, row); },
    };
    for (size_t i = 0; i < Tables.size(); ++i) {
        const auto &[name, columns] = Tables.at(i);
        if (!database.exec(u"SELECT %1 FROM %2 ORDER BY 1, 2 LIMIT ?"_s.arg(columns, name), {MostRows}, take.at(i)))
            return {};
    }
    for (const auto &[account, placed] : rooms.asKeyValueRange())
        all[account].rooms = inOrder(placed);
    for (const auto &[account, people] : ignored.asKeyValueRange()) {
        for (const auto &[room, placed] : people.asKeyValueRange())
            all[account].ignored.insert(room, inOrder(placed));
    }
    return all;
}

bool isImported(Database &database)
{
    return metarows::number(database, Imported) != 0;
}

void import(Database &database, const ProfileLists &lists)
{
    if (isImported(database))
        return;
    for (const auto &[account, all] : lists.asKeyValueRange())
        write(database, listchanges::between(account, {}, all));
    metarows::set(database, Imported, 1);
}

} // namespace parlour::listrows
