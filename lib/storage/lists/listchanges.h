// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listvalues.h"

#include <QVariantList>

/// Changes in the lists of an account, as rows of tables. Pure.
namespace parlour::listchanges {

enum class Table { Room, View, Ignored, Edit, Note };
inline constexpr int Tables = 5;

/// A Note on bookmarks, see BookmarkSettings.
enum class Note { Seen, Kept, Lost, Told };

/// Returns the number of first columns of a table that name a row.
qsizetype keys(Table table);

/// A row to be stored; or one to be removed, of which only the columns that name it are given.
struct Change
{
    Table table = Table::Room;
    QVariantList values; ///< In the order of the table's columns (listrows.cpp).
    bool gone = false;
};
using Changes = QList<Change>;

/// Returns the changes that turn `before` into `after`.
Changes between(const QString &account, const AccountLists &before, const AccountLists &after);

} // namespace parlour::listchanges
