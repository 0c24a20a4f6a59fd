// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomparts.h"

namespace parlour {

RoomParts::RoomParts(Stream &connection, RoomSecrets &secrets, HistoryStore &store, const Jid &room)
    : stream(connection)
    , address(room.toBare())
    , occupancy(stream, address)
    , place {stream, address, secrets.account(), occupancy.self(), occupancy.status()}
    , channel(place, occupancy)
    , commands({people, subject, privateChats, invitees})
    , conversation(channel, commands, store)
    , archive(conversation.sync(stream, address))
    , people(place, *conversation.timeline())
    , details(stream, address)
    , invitees(stream, address, occupancy.self(), details.info())
    , affiliations(stream, people.occupants(), address)
    , avatar(stream, address)
    , privateChats({stream, store, people.occupants(), occupancy.self(), address, secrets.account()})
    , subject(place)
    , voice(place, people.occupants())
    , password(secrets, address)
    , ownership(place, password, people.occupants())
    , probe(place)
    , selfPing(place)
    , registration(stream, address)
    , challenge(stream, address)
{
    conversation.sendQueue().restore();
}

} // namespace parlour
