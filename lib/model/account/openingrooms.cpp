// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening rooms: by address, by link, by invitation; and chats by link.
#include "model/account/account.h"
#include "model/room/roomtexts.h"
#include "protocol/address/escaping.h"
#include "protocol/address/typed.h"

using namespace Qt::StringLiterals;

namespace parlour {

void Account::watchRooms()
{
    connect(&m_parts.rooms, &AccountRooms::joinWanted, this,
            [this](Room *asking, const QString &address, const QString &nick) {
                if (joinRoom(address, nick))
                    return;
                const QString problem = roomAddressProblem(address);
                asking->notice(problem.isEmpty() ? nickProblem(nick) : problem);
            });
    connect(&m_parts.rooms, &AccountRooms::successorWanted, this,
            [this](const QString &address, const QString &nick, const QString &password) {
                joinRoom(address, nick, password);
            });
}

void Account::watchInvitations()
{
    const auto show = [this](const muc::Invitation &invitation) {
        return showRoom(invitation.room.toString(), {}, invitation.password);
    };
    connect(&m_parts.invitations, &ReceivedInvitations::previewWanted, this, [show](const muc::Invitation &invitation) {
        if (Room *room = show(invitation))
            room->details()->look();
    });
    connect(&m_parts.invitations, &ReceivedInvitations::accepted, this, [show](const muc::Invitation &invitation) {
        if (Room *room = show(invitation))
            room->join(Room::Cause::Person);
    });
    connect(&m_parts.invitations, &ReceivedInvitations::declined, this,
            [this](const muc::Invitation &invitation, const QString &reason) {
                m_parts.stream->send(muc::declination(invitation.room, invitation.inviterAddress, reason));
            });
    connect(&m_parts.rooms, &AccountRooms::entered, this,
            [this](const Room *room) { m_parts.invitations.remove(room->address()); });
}

QString Account::lastNick() const
{
    return m_nick.isEmpty() ? escaping::unescaped(m_parts.signIn.account().local()) : m_nick;
}

QString Account::completeRoomAddress(const QString &text) const
{
    return typed::completeRoom(text, m_parts.services.best());
}

QString Account::roomAddressProblem(const QString &text) const
{
    switch (typed::roomProblem(text, m_parts.services.best())) {
    case typed::Problem::None:
        return {};
    case typed::Problem::Empty:
        return tr("Type the address of a room.");
    case typed::Problem::NoAddress:
        return tr("That is not a room address. It looks like this: %1").arg(u"room@conference.example.org"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

QString Account::nickProblem(const QString &nick, const QString &address) const
{
    const auto where = Jid::parse(address);
    const Room *room = where ? m_parts.rooms.find(where->toBare()) : nullptr;
    if (room)
        return room->nickProblem(nick);
    const RoomDetails &looked = *m_parts.browser.details();
    const bool isReserved = where && looked.address() == where->toBare() && looked.reservedNick() == nick;
    return isReserved && !nick.isEmpty() ? QString() : roomtexts::nickProblem(nick);
}

Room *Account::openRoom(const QString &address, const QString &nick)
{
    const auto wanted = typed::room(address, m_parts.services.best());
    if (!wanted || !nickProblem(nick, wanted->toString()).isEmpty())
        return nullptr;
    Room *room = m_parts.rooms.ensure(*wanted);
    room->details()->adopt(*m_parts.browser.details());
    room->occupancy()->setNick(nick);
    Q_EMIT roomOpened(room);
    return room;
}

bool Account::joinRoom(const QString &address, const QString &nick, const QString &password)
{
    Room *room = openRoom(address, nick);
    if (!room)
        return false;
    const auto link = typed::link(address).value_or(XmppLink {});
    room->password()->bring(password.isEmpty() ? link.password : password);
    if (nick != link.nick) // A nick proposed by somebody else is not the usual one.
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
    Room *room = openRoom(address, nick.isEmpty() || !nickProblem(nick, address).isEmpty() ? lastNick() : nick);
    if (!room)
        return nullptr;
    room->password()->bring(password);
    room->details()->preview();
    return room;
}

void Account::openInvitation(const QString &link)
{
    if (const auto invitation = AccountLink::parse(link))
        Q_EMIT invited(*invitation);
}

void Account::openPerson(const QString &address, const QString &name, bool adds)
{
    const auto person = Jid::parse(address);
    if (!person || person->local().isEmpty())
        return;
    if (m_parts.rooms.find(person->toBare()))
        showRoom(address);
    else if (adds && !m_parts.roster.knows(*person))
        Q_EMIT contactOffered(person->bare(), name);
    else
        m_parts.directChats.open(person->bare());
}

void Account::rememberNick(const QString &nick)
{
    if (m_nick == nick || !nickProblem(nick).isEmpty()) // One room may accept a nick that others do not.
        return;
    m_nick = nick;
    m_parts.bookmarks.setUsualNick(nick);
    m_parts.record.change([&nick](AccountSettings &account) { account.nick = nick; });
    Q_EMIT lastNickChanged();
}

} // namespace parlour
