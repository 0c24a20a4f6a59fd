// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/rememberedrooms.h"

#include "model/bookmarks/bookmarks.h"
#include "model/room/accountrooms.h"
#include "storage/history/historystore.h"
#include "storage/history/occupantkey.h"

namespace parlour {

using namespace std::chrono_literals;

static constexpr auto Soon = 1s;
static constexpr auto WithoutHaste = 20s;

RememberedRooms::RememberedRooms(AccountRooms &rooms, Bookmarks &bookmarks, HistoryStore &history, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_bookmarks(bookmarks)
    , m_history(history)
    , m_lists(history.lists())
{
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &RememberedRooms::save);
    connect(&rooms, &AccountRooms::memorable, this, [this] { saveWithin(Soon); });
    connect(&bookmarks, &Bookmarks::changed, this, [this] { saveWithin(Soon); });
    connect(&rooms, &AccountRooms::activityChanged, this, [this] { saveWithin(WithoutHaste); });
    connect(&rooms, &AccountRooms::added, this, &RememberedRooms::watch);
    connect(&m_lists, &RoomLists::completed, this, &RememberedRooms::complete);
    connect(&history, &HistoryStore::recovered, this, &RememberedRooms::findUnsent);
}

RememberedRooms::~RememberedRooms()
{
    saveWhatWaits();
}

void RememberedRooms::load(const Jid &account)
{
    saveWhatWaits();
    m_account = account.toBare();
    QSet<Jid> bookmarked;
    m_rooms.clear();
    for (const auto &remembered : m_lists.rooms(m_account.bare())) {
        const auto address = Jid::parse(remembered.address);
        if (!address)
            continue;
        recall(remembered, *address);
        if (remembered.bookmarked)
            bookmarked << *address;
    }
    findUnsent();
    m_bookmarks.setAccount(m_account, bookmarked);
    m_saving.stop(); // All this is stored already.
}

/// Adds the stored rooms, which could not be read before. Changes since then take precedence.
void RememberedRooms::complete()
{
    for (Room *room : m_rooms.rooms())
        recallPeople(room);
    for (const auto &remembered : m_lists.rooms(m_account.bare())) {
        if (const auto address = Jid::parse(remembered.address); address && !m_rooms.find(*address))
            recall(remembered, *address);
    }
}

void RememberedRooms::recall(const RememberedRoom &remembered, const Jid &address)
{
    Room *room = m_rooms.ensure(address);
    room->details()->setOwnName(remembered.name);
    room->details()->setTitle(remembered.title);
    room->occupancy()->setNick(remembered.nick);
    room->rejoin()->setAutojoin(remembered.autojoin);
    room->preferences()->setPinned(remembered.pinned);
    room->preferences()->setLevel(remembered.level);
    room->preferences()->setGroup(remembered.group);
    if (remembered.activity.isValid())
        room->preferences()->heard(remembered.activity);
}

/// Adds rooms that are not remembered any more, if they have unsent messages: these must not vanish unsent and unseen.
void RememberedRooms::findUnsent()
{
    m_history.unfinished(m_account.bare(), this, [this, account = m_account](const QList<history::Key> &keys) {
        for (const auto &key : keys) {
            const auto room = key.direct ? std::nullopt : Jid::parseForeign(history::address(key));
            if (room && account == m_account)
                m_rooms.ensure(room->toBare());
        }
    });
}

void RememberedRooms::recallPeople(Room *room)
{
    QList<muc::Identity> people;
    for (const auto &person : m_lists.ignored(m_account.bare(), room->addressText()))
        people << muc::Identity {person.nick, person.occupantId, person.address};
    room->people()->ignored()->setPeople(people);
    const RoomView view = m_lists.view(m_account.bare(), room->addressText());
    room->people()->setShown(view.people);
    room->people()->comings()->setShow(Comings::Show(view.comings));
}

/// Restores the ignored people with the room; changes of these, and of its list of people, are stored at once.
void RememberedRooms::watch(Room *room)
{
    recallPeople(room);
    connect(room->people()->comings(), &Comings::showChanged, this, [this, room] { keepView(room); });
    connect(room->people()->ignored(), &IgnoreList::changed, this, [this, room] { keepIgnored(room); });
    connect(room->people(), &RoomPeople::shownChanged, this, [this, room] { keepView(room); });
}

void RememberedRooms::keepView(Room *room)
{
    const RoomView view {room->people()->isShown(), int(room->people()->comings()->show())};
    m_lists.setView(m_account.bare(), room->addressText(), view);
}

void RememberedRooms::keepIgnored(Room *room)
{
    QList<IgnoredPerson> people;
    for (const auto &person : room->people()->ignored()->people())
        people << IgnoredPerson {person.nick, person.occupantId, person.address};
    m_lists.setIgnored(m_account.bare(), room->addressText(), people);
}

void RememberedRooms::retire()
{
    saveWhatWaits();
    m_rooms.disconnect(this);
    m_bookmarks.disconnect(this);
    m_lists.disconnect(this);
    for (Room *room : m_rooms.rooms()) {
        room->people()->disconnect(this);
        room->people()->comings()->disconnect(this);
        room->people()->ignored()->disconnect(this);
    }
}

void RememberedRooms::saveWithin(std::chrono::milliseconds delay)
{
    if (!m_saving.isActive() || m_saving.remainingTimeAsDuration() > delay)
        m_saving.start(delay);
}

void RememberedRooms::saveWhatWaits()
{
    if (m_saving.isActive())
        save();
}

void RememberedRooms::save()
{
    m_saving.stop();
    QList<RememberedRoom> remembered;
    for (const Room *room : m_rooms.rooms()) {
        const ChatPreferences &preferences = *room->preferences();
        remembered << RememberedRoom {.address = room->addressText(),
                                      .name = room->details()->ownName(),
                                      .nick = room->nick(),
                                      .autojoin = room->rejoin()->autojoin(),
                                      .title = room->details()->title(),
                                      .bookmarked = m_bookmarks.holds(room->address()),
                                      .pinned = preferences.pinned(),
                                      .level = preferences.chosenLevel(),
                                      .group = preferences.group(),
                                      .activity = preferences.activity()};
    }
    m_lists.storeRooms(m_account.bare(), remembered);
}

} // namespace parlour
