// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listchanges.h"

#include <QObject>

namespace parlour {

/// Lists of the rooms of all accounts, in memory. The owner fills it once, and hears of each change.
///
/// Where the stored lists cannot be read, it begins empty, and nothing of bookmarks is stored in this run: changes that
/// the server has still to be told stay as they are.
class RoomLists : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns whether it is filled, or is known not to be.
    bool isReady() const { return m_ready; }
    /// Returns whether it was filled when it was ready.
    bool isWhole() const { return m_whole; }

    /// Fills it with the stored lists. Where they come late, the bookmarks that are here stay.
    void fill(const ProfileLists &stored);
    /// Starts without the stored lists, which cannot be read for now; `known` is all there is.
    void goWithout(const ProfileLists &known);

    QList<RememberedRoom> rooms(const QString &account) const { return m_lists.value(account).rooms; }
    void storeRooms(const QString &account, const QList<RememberedRoom> &rooms);

    BookmarkSettings bookmarks(const QString &account) const { return m_lists.value(account).bookmarks; }
    void storeBookmarks(const QString &account, const BookmarkSettings &bookmarks);

    RoomView view(const QString &account, const QString &room) const;
    void setView(const QString &account, const QString &room, const RoomView &view);

    QList<IgnoredPerson> ignored(const QString &account, const QString &room) const;
    void setIgnored(const QString &account, const QString &room, const QList<IgnoredPerson> &people);

    /// Forgets an account, which is being deleted where it is stored: HistoryStore::remove().
    void forget(const QString &account) { m_lists.remove(account); }

Q_SIGNALS:
    /// Emitted once, when isReady().
    void ready();
    /// The lists were filled late.
    void completed();
    /// The lists that an earlier version kept elsewhere are stored.
    void imported();
    /// `changes` are to be stored, at once or a moment later.
    void changed(const QString &account, const parlour::listchanges::Changes &changes);

private:
    void change(const QString &account, const AccountLists &lists);

    ProfileLists m_lists;
    bool m_ready = false;
    bool m_whole = false;
};

} // namespace parlour
