// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archiveturns.h"
#include "model/room/joinqueue.h"
#include "model/room/room.h"

namespace parlour {

/// The rooms of one account, in the order of the person.
class AccountRooms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    AccountRooms(Stream &stream, RoomSecrets &secrets, HistoryStore &store, QObject *parent = nullptr);
    ~AccountRooms() override;

    const QList<Room *> &rooms() const { return m_rooms; }
    Q_INVOKABLE int count() const { return int(m_rooms.size()); }
    Q_INVOKABLE parlour::Room *at(int row) const { return m_rooms.value(row); }
    Room *find(const Jid &address) const { return m_byAddress.value(address); }
    /// Returns the room at `address`, added when it is not there yet.
    Room *ensure(const Jid &address);

    /// Order in which the archives of the account are queried.
    ArchiveTurns &turns() { return m_turns; }
    /// Sets the room that the person has open, or null: that one is joined first, and stays in the list when its
    /// bookmark goes.
    void setOpen(Room *room);
    bool isOpen(const Room *room) const { return room == m_open; }
    /// Joins a room that is to be joined now, when its turn comes.
    void bring(const Room *room) { m_queue.add({room->address()}); }
    /// Moves the room in the order of the person.
    void move(Room *room, int row);
    /// Resumes with a new stream: with `resumed` we still are in our rooms, else all that we were in are joined again.
    void comeBack(bool resumed);
    /// Takes a bounce from a person, not from a room: perhaps of an invitation that one of the rooms sent.
    void receiveBounce(const QString &id, const StanzaError &error);
    /// Handles a broken stream.
    void streamLost();
    /// Sets the presence shown in the rooms, also in those to come.
    void setPresence(const Presence &presence);
    /// Sets words that count as a mention in all rooms, also in those to come.
    void setKeywords(const QStringList &words);
    /// Sets the store for pictures of rooms to come.
    void setPictures(AvatarLibrary *pictures) { m_pictures = pictures; }
    /// Sets the pictures of people, which outlive this.
    void setPeoplesPictures(PersonPictures *pictures) { m_peoplesPictures = pictures; }

    /// Removes all rooms without leaving them: another account is used.
    void clear();
    /// Leaves the room if we are in it, and takes it away; its bookmark goes, too.
    Q_INVOKABLE void forget(parlour::Room *room);
    /// Leaves and removes the room, but leaves bookmarks alone: its bookmark is gone already.
    void remove(Room *room);

Q_SIGNALS:
    void added(parlour::Room *room);
    /// These neighbouring rooms were removed, and are about to be deleted.
    void removed(const QList<parlour::Room *> &rooms);
    void moved(parlour::Room *room);
    /// Something to be kept over a restart has changed.
    void memorable();
    /// We are inside.
    void entered(parlour::Room *room);
    /// The room is not one to be in any more.
    void left(parlour::Room *room);
    void forgotten(const parlour::Jid &address);
    void nickTaken(parlour::Room *room);
    void ownNameChanged(parlour::Room *room, const QString &before);
    void activityChanged();
    /// An address, or the localpart alone, of another room was typed into `room`.
    void joinWanted(parlour::Room *room, const QString &address, const QString &nick);
    void successorWanted(const QString &address, const QString &nick, const QString &password);

private:
    void connectRoom(Room *room);
    JoinQueue::Rooms waiting();

    Stream &m_stream;
    RoomSecrets &m_secrets;
    HistoryStore &m_store;
    JoinQueue m_queue;
    ArchiveTurns m_turns;
    QList<Room *> m_rooms;
    QHash<Jid, Room *> m_byAddress;
    Presence m_presence;
    QStringList m_keywords;
    AvatarLibrary *m_pictures = nullptr;
    PersonPictures *m_peoplesPictures = nullptr;
    Room *m_open = nullptr;
};

} // namespace parlour
