// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QTimer>

namespace parlour {

class Bookmarks;
class HistoryStore;
class Room;
class AccountRooms;
class RoomLists;
struct RememberedRoom;

/// Stores the rooms of an account from one start to the next: read when the account is taken up, and stored when they
/// change.
///
/// All changes of a second are stored at once, for all rooms: at the start each of them is entered. Pending changes are
/// stored when the program ends.
class RememberedRooms : public QObject
{
    Q_OBJECT

public:
    RememberedRooms(AccountRooms &rooms, Bookmarks &bookmarks, HistoryStore &history, QObject *parent = nullptr);
    ~RememberedRooms() override;

    /// Replaces the rooms with those remembered for `account`.
    void load(const Jid &account);
    /// Stops storing: the account is about to be deleted.
    void retire();

private:
    void complete();
    void recall(const RememberedRoom &remembered, const Jid &address);
    void findUnsent();
    void recallPeople(Room *room);
    void watch(Room *room);
    void keepView(Room *room);
    void keepIgnored(Room *room);
    void saveWithin(std::chrono::milliseconds delay);
    void saveWhatWaits();
    void save();

    AccountRooms &m_rooms;
    Bookmarks &m_bookmarks;
    HistoryStore &m_history;
    RoomLists &m_lists;
    Jid m_account;
    QTimer m_saving;
};

} // namespace parlour
