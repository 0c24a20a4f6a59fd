// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes in, whose word it is, and whom we tell anything.
#include "model/account/account.h"

using namespace Qt::StringLiterals;

namespace parlour {

void Account::onReceived(const QDomElement &stanza)
{
    const auto isRoom = [this](const Jid &address) { return m_rooms.find(address) != nullptr; };
    const auto told = muc::told(stanza, m_credentials.account, isRoom);
    if (const auto *invitation = std::get_if<muc::Invitation>(&told.meaning))
        return receive(*invitation);
    if (Room *room = m_rooms.find(told.by))
        room->receive(told);
    else if (const auto *bounce = std::get_if<muc::MessageFailed>(&told.meaning))
        m_rooms.receiveBounce(bounce->id, bounce->error);
    else if (const auto *failure = std::get_if<muc::PrivateFailure>(&told.meaning)) // Somebody's client.
        m_rooms.receiveBounce(failure->id, failure->error);
}

/// Who sees anyway that we are online: contacts, the rooms that we are in or go into, and who is inside.
bool Account::isAcquainted(const Jid &address) const
{
    const auto isOurs = [&address](const Room *room) {
        const bool inside = room->state() == join::State::Joined || join::isOnTheWay(room->state());
        const bool its = room->address() == address.toBare() || room->address().domain() == address.toString();
        return inside && its;
    };
    return m_roster.seesUs(address) || std::ranges::any_of(m_rooms.rooms(), isOurs);
}

void Account::receive(const muc::Invitation &invitation)
{
    const Room *room = m_rooms.find(invitation.room);
    if (!room || room->state() != join::State::Joined)
        m_invitations.add(invitation);
}

void Account::watchInvitations()
{
    const auto show = [this](const muc::Invitation &invitation) {
        return showRoom(invitation.room.toString(), {}, invitation.password);
    };
    connect(&m_invitations, &InvitationList::previewWanted, this, [show](const muc::Invitation &invitation) {
        if (Room *room = show(invitation))
            room->look();
    });
    connect(&m_invitations, &InvitationList::accepted, this, [show](const muc::Invitation &invitation) {
        if (Room *room = show(invitation))
            room->join(Room::Cause::Person);
    });
    connect(&m_invitations, &InvitationList::declined, this,
            [this](const muc::Invitation &invitation, const QString &reason) {
                m_stream->send(muc::declination(invitation.room, invitation.inviterAddress, reason));
            });
    connect(&m_rooms, &RoomList::entered, this, [this](const Room *room) { m_invitations.remove(room->address()); });
}

/// Whom we deal with anyway is believed, and asked, more.
void Account::watchServices()
{
    m_invitations.setServices([this](const Jid &room) { return m_services.knows(room); });
    const auto tell = [this](Room *room) { room->setServiceKnown(m_services.knows(room->address())); };
    connect(&m_rooms, &RoomList::rowsInserted, this, [this, tell](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            tell(m_rooms.at(row));
    });
    connect(&m_services, &KnownServices::changed, this, [this, tell] {
        for (Room *room : m_rooms.rooms())
            tell(room);
        m_invitations.recognise();
    });
}

} // namespace parlour
