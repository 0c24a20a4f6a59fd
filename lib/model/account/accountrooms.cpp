// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rooms of an account: from one start to the next, by address, by link.
#include "model/account/account.h"
#include "protocol/muc/roominfo.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parlour {

void Account::loadRooms()
{
    const QScopedValueRollback loading(m_loadingRooms, true);
    QSet<Jid> bookmarked;
    m_rooms.clear();
    for (const auto &remembered : m_settings.rooms(m_credentials.account.bare())) {
        const auto address = Jid::parse(remembered.address);
        if (!address)
            continue;
        Room *room = m_rooms.ensure(*address);
        room->details()->setOwnName(remembered.name);
        room->details()->setTitle(remembered.title);
        room->occupancy()->setNick(remembered.nick);
        room->rejoin()->setAutojoin(remembered.autojoin);
        room->listing()->setPinned(remembered.pinned);
        room->listing()->setMuted(remembered.muted);
        room->listing()->setGroup(remembered.group);
        if (remembered.activity.isValid())
            room->listing()->heard(remembered.activity);
        if (remembered.bookmarked)
            bookmarked << *address;
        room->people()->setShown(m_settings.peopleShown(m_credentials.account.bare(), room->addressText()));
    }
    findUnsent();
    m_bookmarks.setAccount(m_credentials.account, bookmarked);
    m_bookmarks.setUsualNick(lastNick());
    m_services.reconsider();
}

/// What was said in a room that is remembered no more must not vanish unsent and unseen.
void Account::findUnsent()
{
    for (const auto &unsent : m_outbox.rooms(m_credentials.account.bare())) {
        if (const auto address = Jid::parse(unsent))
            m_rooms.ensure(*address);
    }
}

void Account::watchRooms()
{
    connect(&m_outbox, &Outbox::recovered, this, &Account::findUnsent);
    constexpr std::chrono::seconds WithoutHaste {20};
    m_saving.setSingleShot(true);
    m_saving.setInterval(WithoutHaste);
    connect(&m_saving, &QTimer::timeout, this, &Account::saveRooms);
    connect(&m_rooms, &RoomList::memorable, this, &Account::saveRooms);
    connect(&m_bookmarks, &Bookmarks::changed, this, &Account::saveRooms);
    connect(&m_rooms, &RoomList::activityChanged, this, [this] {
        if (!m_saving.isActive() && !m_loadingRooms)
            m_saving.start();
    });
}

void Account::saveRooms()
{
    if (m_loadingRooms) // What is only half there would replace what is stored.
        return;
    QList<RememberedRoom> remembered;
    for (const Room *room : m_rooms.rooms()) {
        const Listing &listing = *room->listing();
        remembered << RememberedRoom {.address = room->addressText(),
                                      .name = room->details()->ownName(),
                                      .nick = room->nick(),
                                      .autojoin = room->rejoin()->autojoin(),
                                      .title = room->details()->title(),
                                      .bookmarked = m_bookmarks.holds(room->address()),
                                      .pinned = listing.pinned(),
                                      .muted = listing.muted(),
                                      .group = listing.group(),
                                      .activity = listing.activity()};
        m_settings.setPeopleShown(m_credentials.account.bare(), room->addressText(), room->people()->isShown());
    }
    m_settings.storeRooms(m_credentials.account.bare(), remembered);
}

/// Whom one ignores in a room is known as soon as the room is, and kept at once.
void Account::watchIgnored()
{
    connect(&m_rooms, &RoomList::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            Room *room = m_rooms.at(row);
            QList<muc::Identity> people;
            for (const auto &person : m_settings.ignored(m_credentials.account.bare(), room->addressText()))
                people << muc::Identity {person.nick, person.occupantId, person.address};
            room->people()->ignored()->setPeople(people);
            connect(room->people()->ignored(), &IgnoreList::changed, this, [this, room] {
                QList<IgnoredPerson> kept;
                for (const auto &person : room->people()->ignored()->people())
                    kept << IgnoredPerson {person.nick, person.occupantId, person.address};
                m_settings.setIgnored(m_credentials.account.bare(), room->addressText(), kept);
            });
        }
    });
}

void Account::findMucService()
{
    const auto domain = Jid::parse(m_credentials.account.domain());
    m_stream->ask(*domain, u"get"_s, xml::element(u"query"_s, xml::DiscoItemsNs), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq)
            return;
        constexpr qsizetype Limit = 20;
        for (const auto &item : muc::discoItems(*iq).mid(0, Limit))
            askIsMucService(item);
    });
}

void Account::askIsMucService(const QString &item)
{
    const auto address = Jid::parse(item);
    if (!address || !address->local().isEmpty())
        return;
    m_stream->ask(*address, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this,
                  [this, address](const IqReply &reply) {
                      const auto *iq = std::get_if<QDomElement>(&reply);
                      if (!iq || !muc::isRoomService(*iq))
                          return;
                      m_services.add(address->domain());
                      if (muc::serviceRank(address->domain()) >= muc::serviceRank(m_mucService))
                          return;
                      m_mucService = address->domain();
                      Q_EMIT mucServiceChanged();
                  });
}

QString Account::lastNick() const
{
    return m_nick.isEmpty() ? m_credentials.account.local() : m_nick;
}

QString Account::completeRoomAddress(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u'@') || m_mucService.isEmpty())
        return text;
    return text + u'@' + m_mucService;
}

QString Account::roomAddressProblem(const QString &typed) const
{
    const auto room = Jid::parse(completeRoomAddress(typed));
    if (room && room->isBare() && !room->local().isEmpty())
        return {};
    if (typed.trimmed().isEmpty())
        return tr("Type the address of a room.");
    return tr("That is not a room address. It looks like this: %1").arg(u"room@conference.example.org"_s);
}

QString Account::accountAddressProblem(const QString &typed) const
{
    const auto account = Jid::parse(typed.trimmed());
    if (account && m_taken && m_taken(account->toBare()))
        return tr("This account is in your list already.");
    if (account && !account->local().isEmpty())
        return {};
    if (typed.trimmed().isEmpty())
        return tr("Type your address.");
    return tr("That is not an address. It looks like this: %1").arg(u"name@example.org"_s);
}

Room *Account::openRoom(const QString &address, const QString &nick)
{
    if (!roomAddressProblem(address).isEmpty() || !nickProblem(nick).isEmpty())
        return nullptr;
    Room *room = m_rooms.ensure(*Jid::parse(completeRoomAddress(address)));
    room->occupancy()->setNick(nick);
    m_rooms.setCurrent(room);
    return room;
}

bool Account::joinRoom(const QString &address, const QString &nick)
{
    Room *room = openRoom(address, nick);
    if (!room)
        return false;
    rememberNick(nick);
    room->join(Room::Cause::Person);
    return true;
}

bool Account::createRoom(const QString &address, const QString &nick, const preset::Wish &wish)
{
    Room *room = openRoom(address, nick);
    if (!room)
        return false;
    rememberNick(nick);
    room->create(wish);
    return true;
}

Room *Account::showRoom(const QString &address, const QString &nick, const QString &password)
{
    Room *room = openRoom(address, nick.isEmpty() ? lastNick() : nick);
    if (!room)
        return nullptr;
    room->password()->bring(password);
    room->details()->preview();
    return room;
}

void Account::rememberNick(const QString &nick)
{
    if (m_nick == nick)
        return;
    m_nick = nick;
    m_bookmarks.setUsualNick(nick);
    remember();
    Q_EMIT lastNickChanged();
}

} // namespace parlour
