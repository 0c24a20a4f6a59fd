// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomlist.h"

using namespace Qt::StringLiterals;

namespace parlour {

RoomList::RoomList(Stream &stream, RoomSecrets &secrets, HistoryStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_secrets(secrets)
    , m_store(store)
{
}

RoomList::~RoomList() = default;

int RoomList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rooms.size());
}

QString RoomList::accessibleName(const Room &room, const QString &called)
{
    QString name = tr("%1, %2").arg(called, roomstatus::word(room.occupancy()->status()));
    if (room.conversation()->readState()->unread() > 0)
        name = tr("%1, %2 unread").arg(name, QString::number(room.conversation()->readState()->unread()));
    if (room.preferences()->pinned())
        name = tr("%1, pinned").arg(name);
    if (room.preferences()->muted())
        name = tr("%1, muted").arg(name);
    return name;
}

QVariant RoomList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Room *room = m_rooms.at(index.row());
    switch (role) {
    case RoomRole:
        return QVariant::fromValue(room);
    case Qt::DisplayRole:
    case NameRole:
        return room->name();
    case StateRole:
        return QVariant::fromValue(room->state());
    case StateWordRole:
        return roomstatus::word(room->occupancy()->status());
    case UnreadRole:
        return room->conversation()->readState()->unread();
    case MentionedRole:
        return room->conversation()->readState()->isMentioned();
    case ProtectedRole:
        return room->details()->passwordProtected();
    case AccessibleNameRole:
        return accessibleName(*room, room->name());
    case PinnedRole:
        return room->preferences()->pinned();
    case MutedRole:
        return room->preferences()->muted();
    }
    return {};
}

QHash<int, QByteArray> RoomList::names()
{
    return {
        {RoomRole, "room"},
        {NameRole, "name"},
        {StateRole, "roomState"},
        {StateWordRole, "stateWord"},
        {UnreadRole, "unread"},
        {MentionedRole, "mentioned"},
        {ProtectedRole, "isProtected"},
        {AccessibleNameRole, "accessibleName"},
        {PinnedRole, "pinned"},
        {MutedRole, "muted"},
    };
}

void RoomList::setCurrent(Room *room)
{
    if (m_current == room)
        return;
    m_current = room;
    m_queue.prefer(room);
    Q_EMIT currentChanged();
}

int RoomList::currentRow() const
{
    return int(m_rooms.indexOf(m_current));
}

int RoomList::passwordsWanted() const
{
    return int(std::count_if(m_rooms.begin(), m_rooms.end(),
                             [](const Room *room) { return room->occupancy()->wantsPassword(); }));
}

Room *RoomList::find(const Jid &address) const
{
    const auto found =
        std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room *room) { return room->address() == address; });
    return found == m_rooms.end() ? nullptr : *found;
}

Room *RoomList::ensure(const Jid &address)
{
    if (Room *known = find(address.toBare()))
        return known;
    auto *room = new Room(m_stream, m_secrets, m_store, address, this);
    connectRoom(room);
    room->occupancy()->setPresence(m_presence);
    room->avatar()->setLibrary(m_pictures);
    room->challenge()->setPictures(m_pictures ? &m_pictures->questions() : nullptr);
    beginInsertRows({}, count(), count());
    m_rooms << room;
    endInsertRows();
    Q_EMIT countChanged();
    return room;
}

void RoomList::connectRoom(Room *room)
{
    const auto refreshed = [this, room] { refresh(room); };
    connect(room, &Room::stateChanged, this, [this, refreshed] {
        refreshed();
        Q_EMIT passwordsWantedChanged();
    });
    connect(room->details(), &RoomDetails::changed, this, refreshed);
    connect(room->conversation()->readState(), &ReadState::changed, this, refreshed);
    connect(room, &Room::joined, this, &RoomList::memorable);
    connect(room, &Room::joined, this, [this, room] { Q_EMIT entered(room); });
    connect(room, &Room::joined, this,
            [this, room] { room->occupancy()->setPresence(m_presence); }); // It changed on the way in.
    connect(room->rejoin(), &Rejoin::gaveUp, this, &RoomList::memorable);
    connect(room->rejoin(), &Rejoin::gaveUp, this, [this, room] { Q_EMIT left(room); });
    connect(room->occupancy(), &Occupancy::nickSettled, this, &RoomList::memorable);
    connect(room->occupancy(), &Occupancy::nickSettled, this, [this, room] {
        if (room->state() == join::State::Joined)
            Q_EMIT nickTaken(room);
    });
    connect(room->details(), &RoomDetails::ownNameChanged, this, [this, room](const QString &before) {
        Q_EMIT memorable();
        Q_EMIT ownNameChanged(room, before);
    });
    connect(room->preferences(), &ChatPreferences::changed, this, refreshed);
    connect(room->preferences(), &ChatPreferences::changed, this, &RoomList::memorable);
    connect(room->preferences(), &ChatPreferences::activityChanged, this,
            [this, room] { Q_EMIT activityChanged(room); });
    connect(room->people(), &RoomPeople::shownChanged, this, &RoomList::memorable);
    connect(room, &Room::joinWanted, this, [this, room](const QString &address, const QString &nick) {
        Q_EMIT joinWanted(address, nick.isEmpty() ? room->nick() : nick);
    });
    connect(room, &Room::successorWanted, this, [this, room](const QString &address, const QString &password) {
        Q_EMIT successorWanted(address, room->nick(), password);
    });
}

void RoomList::setPresence(const Presence &presence)
{
    m_presence = presence;
    for (Room *room : m_rooms)
        room->occupancy()->setPresence(presence);
}

void RoomList::refresh(Room *room)
{
    if (const qsizetype row = m_rooms.indexOf(room); row >= 0)
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void RoomList::comeBack(bool resumed)
{
    for (Room *room : m_rooms)
        room->streamBack(resumed);
    QList<Room *> wanting;
    for (Room *room : m_rooms) {
        if (room->wantsIn() || room->state() == join::State::Joining)
            wanting.insert(room == m_current ? 0 : wanting.size(), room);
    }
    m_queue.add(wanting);
}

void RoomList::receiveBounce(const QString &id, const StanzaError &error)
{
    for (Room *room : m_rooms)
        room->sentInvitations()->noteBounce(id, error);
}

void RoomList::streamLost()
{
    m_queue.clear();
    for (Room *room : m_rooms)
        room->streamLost();
}

void RoomList::clear()
{
    m_queue.clear();
    if (m_rooms.isEmpty())
        return;
    setCurrent(nullptr);
    beginResetModel();
    for (Room *room : std::exchange(m_rooms, {}))
        room->deleteLater();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT passwordsWantedChanged();
}

Room *RoomList::at(int row) const
{
    return m_rooms.value(row);
}

void RoomList::showNextWantingPassword()
{
    for (int i = 1; i <= count(); ++i) {
        Room *room = m_rooms.at((currentRow() + i) % count());
        if (room->occupancy()->wantsPassword())
            return setCurrent(room);
    }
}

void RoomList::forget(Room *room)
{
    if (!m_rooms.contains(room))
        return;
    const Jid address = room->address();
    remove(room);
    Q_EMIT forgotten(address);
}

void RoomList::move(Room *room, int row)
{
    const int from = int(m_rooms.indexOf(room));
    if (from < 0 || from == row || row < 0 || row >= count())
        return;
    beginMoveRows({}, from, from, {}, row > from ? row + 1 : row);
    m_rooms.move(from, row);
    endMoveRows();
    Q_EMIT memorable();
}

void RoomList::remove(Room *room)
{
    const int row = int(m_rooms.indexOf(room));
    if (row < 0)
        return;
    disconnect(room->rejoin(), &Rejoin::gaveUp, this, nullptr);
    if (room->state() != join::State::Preview)
        room->leave();
    room->discardAll();
    if (m_current == room)
        setCurrent(count() > 1 ? m_rooms.at(row > 0 ? row - 1 : 1) : nullptr);
    beginRemoveRows({}, row, row);
    m_rooms.removeAt(row);
    endRemoveRows();
    room->deleteLater();
    Q_EMIT countChanged();
    Q_EMIT passwordsWantedChanged();
    Q_EMIT memorable();
}

} // namespace parlour
