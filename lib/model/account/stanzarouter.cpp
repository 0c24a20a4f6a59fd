// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/stanzarouter.h"

#include "model/invitations/receivedinvitations.h"
#include "model/room/accountrooms.h"

namespace parlour {

StanzaRouter::StanzaRouter(Stream &stream, AccountRooms &rooms, ReceivedInvitations &invitations, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_rooms(rooms)
    , m_invitations(invitations)
{
    connect(&stream, &Stream::received, this, &StanzaRouter::route);
}

void StanzaRouter::route(const QDomElement &stanza)
{
    const auto isRoom = [this](const Jid &address) { return m_rooms.find(address) != nullptr; };
    const auto told = muc::told(stanza, m_stream.jid().toBare(), isRoom);
    if (const auto *invitation = std::get_if<muc::Invitation>(&told.meaning))
        return invited(*invitation);
    if (Room *room = m_rooms.find(told.by))
        room->receive(told);
    else if (const auto *bounce = std::get_if<muc::MessageFailed>(&told.meaning))
        m_rooms.receiveBounce(bounce->id, bounce->error);
    else if (const auto *failure = std::get_if<muc::PrivateFailure>(&told.meaning)) // Somebody's client.
        m_rooms.receiveBounce(failure->id, failure->error);
}

void StanzaRouter::invited(const muc::Invitation &invitation)
{
    const Room *room = m_rooms.find(invitation.room);
    if (!room || room->state() != join::State::Joined)
        m_invitations.add(invitation);
}

} // namespace parlour
