// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/joinqueue.h"
#include "model/room/room.h"

#include <QAbstractListModel>

namespace parlour {

/// The rooms of one account, in the order of their rows.
class RoomList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(parlour::Room *current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int passwordsWanted READ passwordsWanted NOTIFY passwordsWantedChanged FINAL)

public:
    enum Role {
        RoomRole = Qt::UserRole, ///< Room*
        NameRole,                ///< string
        StateRole,               ///< join::State (role name: roomState)
        StateWordRole,           ///< string
        UnreadRole,              ///< int
        MentionedRole,           ///< bool
        ProtectedRole,           ///< bool: the lock badge
        AccessibleNameRole,      ///< string: "NAME, STATE" + ", N unread"
        PinnedRole,              ///< bool
        MutedRole,               ///< bool
    };

    RoomList(Stream &stream, RoomSecrets &secrets, HistoryStore &store, QObject *parent = nullptr);
    ~RoomList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return names(); }
    /// What screen readers say of a room that is to be called `name`.
    static QString accessibleName(const Room &room, const QString &name);
    /// What QML calls the roles.
    static QHash<int, QByteArray> names();

    int count() const { return rowCount(); }
    /// The room whose pane is open, or null.
    Room *current() const { return m_current; }
    void setCurrent(Room *room);
    int currentRow() const;
    /// How many rooms wait for the person to type a password.
    int passwordsWanted() const;

    const QList<Room *> &rooms() const { return m_rooms; }
    Room *find(const Jid &address) const;
    /// The room at `address`, added when it is not there yet.
    Room *ensure(const Jid &address);

    /// Joins what has just become a room to be in, when its turn comes.
    void bring(Room *room) { m_queue.add({room}); }
    /// Another row for the room, in the order of the person.
    void move(Room *room, int row);
    /// The stream is there: with `resumed` we still are in our rooms, else all that were are joined again, the open
    /// one first.
    void comeBack(bool resumed);
    /// What came back from a person, not from a room: perhaps an invitation that one of the rooms sent.
    void receiveBounce(const QString &id, const StanzaError &error);
    /// The stream broke.
    void streamLost();
    /// What the rooms are told about the person, also those to come.
    void setPresence(const Presence &presence);
    /// Where the pictures of rooms to come are kept.
    void setPictures(AvatarLibrary *pictures) { m_pictures = pictures; }

    /// Takes all rows away without leaving the rooms: another account is used.
    void clear();

    Q_INVOKABLE parlour::Room *at(int row) const;
    /// Opens the next room that waits for a password, after the current one.
    Q_INVOKABLE void showNextWantingPassword();
    /// Leaves the room if we are in it, and takes its row away; its bookmark goes, too.
    Q_INVOKABLE void forget(parlour::Room *room);
    /// The same without telling anybody but the room: its bookmark is gone already.
    void remove(Room *room);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void passwordsWantedChanged();
    /// Something that should survive a restart has changed.
    void memorable();
    /// We are inside.
    void entered(parlour::Room *room);
    /// We are not to be in it any more.
    void left(parlour::Room *room);
    void forgotten(const parlour::Jid &address);
    void nickTaken(parlour::Room *room);
    void ownNameChanged(parlour::Room *room, const QString &before);
    void activityChanged(parlour::Room *room);
    /// Somebody typed the address, or only the first part, of another room.
    void joinWanted(const QString &address, const QString &nick);
    void successorWanted(const QString &address, const QString &nick, const QString &password);

private:
    void connectRoom(Room *room);
    void refresh(Room *room);

    Stream &m_stream;
    RoomSecrets &m_secrets;
    HistoryStore &m_store;
    JoinQueue m_queue;
    QList<Room *> m_rooms;
    Presence m_presence;
    AvatarLibrary *m_pictures = nullptr;
    Room *m_current = nullptr;
};

} // namespace parlour
