// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listchanges.h"

#include <QObject>

namespace parlour {

/// What is remembered of the rooms of all accounts, in memory. Whoever keeps it fills it once, and hears of each change.
///
/// Where what is stored cannot be read, it begins with nothing, and of bookmarks nothing is stored in this run: what the
/// server has still to be told stays as it is.
class RoomLists : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether it is filled, or is known not to be.
    bool isReady() const { return m_ready; }
    /// Whether it was filled when it was ready.
    bool isWhole() const { return m_whole; }

    /// What is stored. Where that comes late, what is here of bookmarks stays.
    void fill(const ProfileLists &stored);
    /// What is stored cannot be read for now; `known` is all there is.
    void goWithout(const ProfileLists &known);

    QList<RememberedRoom> rooms(const QString &account) const { return m_lists.value(account).rooms; }
    void storeRooms(const QString &account, const QList<RememberedRoom> &rooms);

    BookmarkSettings bookmarks(const QString &account) const { return m_lists.value(account).bookmarks; }
    void storeBookmarks(const QString &account, const BookmarkSettings &bookmarks);

    RoomView view(const QString &account, const QString &room) const;
    void setView(const QString &account, const QString &room, const RoomView &view);

    QList<IgnoredPerson> ignored(const QString &account, const QString &room) const;
    void setIgnored(const QString &account, const QString &room, const QList<IgnoredPerson> &people);

    /// The account is being deleted where it is stored: HistoryStore::remove().
    void forget(const QString &account) { m_lists.remove(account); }

Q_SIGNALS:
    /// isReady(): once.
    void ready();
    /// It was filled late.
    void completed();
    /// What an earlier version kept elsewhere is stored.
    void imported();
    /// To be stored, at once or a moment later.
    void changed(const QString &account, const parlour::listchanges::Changes &changes);

private:
    void change(const QString &account, const AccountLists &lists);

    ProfileLists m_lists;
    bool m_ready = false;
    bool m_whole = false;
};

} // namespace parlour
