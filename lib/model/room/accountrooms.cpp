// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/accountrooms.h"

namespace parlour {

AccountRooms::AccountRooms(Stream &stream, RoomSecrets &secrets, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_secrets(secrets)
    , m_store(store)
    , m_queue(waiting())
{
}

AccountRooms::~AccountRooms() = default;

/// Returns the rooms as the queue sees them.
JoinQueue::Rooms AccountRooms::waiting()
{
    return {.isUnderWay =
                [this](const Jid &address) {
                    const Room *room = find(address);
                    return room && room->state() == join::State::Joining;
                },
            .wantsIn =
                [this](const Jid &address) {
                    const Room *room = find(address);
                    return room && room->wantsIn();
                },
            .join = [this](const Jid &address) { find(address)->join(Room::Cause::Automatic); }};
}

Room *AccountRooms::ensure(const Jid &address)
{
    if (Room *known = find(address.toBare()))
        return known;
    auto *room = new Room(m_stream, m_secrets, m_store, address, this);
    connectRoom(room);
    room->occupancy()->setPresence(m_presence);
    room->preferences()->setKeywords(m_keywords);
    room->avatar()->setLibrary(m_pictures);
    room->people()->setPictures(m_peoplesPictures);
    room->challenge()->setPictures(m_pictures ? &m_pictures->questions() : nullptr);
    m_rooms << room;
    m_byAddress.insert(room->address(), room);
    Q_EMIT added(room);
    return room;
}

void AccountRooms::connectRoom(Room *room)
{
    m_turns.add(room->archive());
    const auto heed = [this](Conversation *conversation) {
        connect(conversation, &Conversation::scrollingChanged, &m_turns, &ArchiveTurns::setScrolling);
    };
    heed(room->conversation());
    connect(room->privateChats(), &PrivateChats::added, this,
            [heed](PrivateChat *chat) { heed(chat->conversation()); });
    // Queued: the room tells of its state in the middle of what it does.
    connect(room, &Room::stateChanged, &m_queue, &JoinQueue::next, Qt::QueuedConnection);
    connect(room, &Room::joined, this, &AccountRooms::memorable);
    connect(room, &Room::joined, this, [this, room] { Q_EMIT entered(room); });
    connect(room, &Room::joined, this,
            [this, room] { room->occupancy()->setPresence(m_presence); }); // It changed on the way in.
    connect(room->rejoin(), &Rejoin::gaveUp, this, &AccountRooms::memorable);
    connect(room->rejoin(), &Rejoin::gaveUp, this, [this, room] { Q_EMIT left(room); });
    connect(room->occupancy(), &Occupancy::nickSettled, this, &AccountRooms::memorable);
    connect(room->occupancy(), &Occupancy::nickSettled, this, [this, room] {
        if (room->state() == join::State::Joined)
            Q_EMIT nickTaken(room);
    });
    connect(room->details(), &RoomDetails::ownNameChanged, this, [this, room](const QString &before) {
        Q_EMIT memorable();
        Q_EMIT ownNameChanged(room, before);
    });
    connect(room->preferences(), &ChatPreferences::changed, this, &AccountRooms::memorable);
    connect(room->preferences(), &ChatPreferences::activityChanged, this, &AccountRooms::activityChanged);
    connect(room->people(), &RoomPeople::shownChanged, this, &AccountRooms::memorable);
    connect(room, &Room::joinWanted, this, [this, room](const QString &address, const QString &nick) {
        Q_EMIT joinWanted(room, address, nick.isEmpty() ? room->nick() : nick);
    });
    connect(room, &Room::successorWanted, this, [this, room](const QString &address, const QString &password) {
        Q_EMIT successorWanted(address, room->nick(), password);
    });
}

void AccountRooms::setOpen(Room *room)
{
    m_open = room;
    if (room)
        m_queue.prefer(room->address());
    m_turns.setVisible(room ? &room->archive() : nullptr);
}

void AccountRooms::setPresence(const Presence &presence)
{
    m_presence = presence;
    for (Room *room : m_rooms)
        room->occupancy()->setPresence(presence);
}

void AccountRooms::setKeywords(const QStringList &words)
{
    m_keywords = words;
    for (Room *room : m_rooms)
        room->preferences()->setKeywords(words);
}

void AccountRooms::comeBack(bool resumed)
{
    for (Room *room : m_rooms)
        room->streamBack(resumed);
    QList<Jid> wanting;
    for (const Room *room : m_rooms) {
        if (room->wantsIn() || room->state() == join::State::Joining)
            wanting.insert(isOpen(room) ? 0 : wanting.size(), room->address());
    }
    m_queue.add(wanting);
}

void AccountRooms::receiveBounce(const QString &id, const StanzaError &error)
{
    for (Room *room : m_rooms)
        room->sentInvitations()->bounced(id, error);
}

void AccountRooms::streamLost()
{
    m_queue.clear();
    for (Room *room : m_rooms)
        room->streamLost();
}

void AccountRooms::clear()
{
    m_queue.clear();
    m_open = nullptr;
    m_byAddress.clear();
    const auto gone = std::exchange(m_rooms, {});
    if (gone.isEmpty())
        return;
    Q_EMIT removed(gone);
    for (Room *room : gone)
        room->deleteLater();
}

void AccountRooms::forget(Room *room)
{
    if (!m_rooms.contains(room))
        return;
    const Jid address = room->address();
    remove(room);
    Q_EMIT forgotten(address);
}

void AccountRooms::move(Room *room, int row)
{
    const int from = int(m_rooms.indexOf(room));
    if (from < 0 || from == row || row < 0 || row >= count())
        return;
    m_rooms.move(from, row);
    Q_EMIT moved(room);
    Q_EMIT memorable();
}

void AccountRooms::remove(Room *room)
{
    if (!m_rooms.contains(room))
        return;
    disconnect(room->rejoin(), &Rejoin::gaveUp, this, nullptr);
    if (room->state() != join::State::Preview)
        room->leave();
    room->discardAll();
    if (isOpen(room))
        m_open = nullptr;
    m_rooms.removeOne(room);
    m_byAddress.remove(room->address());
    Q_EMIT removed({room});
    room->deleteLater();
    Q_EMIT memorable();
}

} // namespace parlour
