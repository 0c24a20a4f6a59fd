// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/stanzarouter.h"

#include "model/direct/directchats.h"
#include "model/invitations/receivedinvitations.h"
#include "model/room/accountrooms.h"

namespace parlour {

StanzaRouter::StanzaRouter(Stream &stream, AccountRooms &rooms, DirectChats &chats, ReceivedInvitations &invitations,
                           QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_rooms(rooms)
    , m_chats(chats)
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
        return room->receive(told);
    const auto *bounce = std::get_if<muc::MessageFailed>(&told.meaning);
    const auto *failure = std::get_if<muc::PrivateFailure>(&told.meaning); // Somebody's client.
    if (bounce && !m_chats.bounce(told.by, bounce->id, bounce->error))
        m_rooms.receiveBounce(bounce->id, bounce->error);
    else if (failure && !m_chats.bounce(told.by, failure->id, failure->error))
        m_rooms.receiveBounce(failure->id, failure->error);
    else if (const auto event = direct::event(stanza, m_stream.jid().toBare(), isRoom))
        m_chats.receive(*event);
}

void StanzaRouter::invited(const muc::Invitation &invitation)
{
    const Room *room = m_rooms.find(invitation.room);
    if (!room || room->state() != join::State::Joined)
        m_invitations.add(invitation);
}

} // namespace parlour
