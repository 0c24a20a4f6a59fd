// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listvalues.h"

#include <QVariantList>

/// What has changed in the lists of an account, as rows of tables. Pure.
namespace parlour::listchanges {

enum class Table { Room, View, Ignored, Edit, Note };
inline constexpr int Tables = 5;

/// A Note on bookmarks, see BookmarkSettings.
enum class Note { Seen, Kept, Lost, Told };

/// The first columns of a table, which name a row.
qsizetype keys(Table table);

/// A row that is to be there; or one that is to go, of which only what names it is told.
struct Change
{
    Table table = Table::Room;
    QVariantList values; ///< In the order of the table's columns (listrows.cpp).
    bool gone = false;
};
using Changes = QList<Change>;

/// What makes `after` of `before`.
Changes between(const QString &account, const AccountLists &before, const AccountLists &after);

} // namespace parlour::listchanges
