// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomparts.h"

namespace parlour {

RoomParts::RoomParts(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &room, const Clock &clock)
    : occupancy(stream, room.toBare())
    , place {stream, room.toBare(), secrets.account(), occupancy.self(), occupancy.status(), clock}
    , channel(place, occupancy)
    , commands({people, subject, privateChats, sentInvitations})
    , conversation(channel, commands, store, clock)
    , archive(conversation.sync(place.stream))
    , people(place, *conversation.timeline())
    , acts(people.occupants(), [this](const history::Action &action) { conversation.act(action); })
    , cleanup(place, people.occupants())
    , details(place.stream, place.room)
    , sentInvitations(place.stream, place.room, occupancy.self(), details.info())
    , preferences(clock)
    , affiliations(place.stream, people.occupants(), place.room)
    , avatar(place.stream, place.room)
    , privateChats({place.stream, store, people.occupants(), occupancy.self(), place.room, secrets.account(), clock})
    , subject(place)
    , voice(place, people.occupants())
    , password(secrets, place.room)
    , ownership(place, password, people.occupants())
    , unwanted(place)
    , probe(place)
    , selfPing(place)
    , registration(place.stream, place.room)
    , challenge(place.stream, place.room)
{
    conversation.acting()->setWitness(
        [this](const timeline::Entry &entry) { return acts.isOfThisStay(entry.stanzaId, occupancy.nick()); });
    people.comings()->setWindow(conversation.window());
    conversation.sendQueue().restore();
    conversation.restoreDraft();
}

} // namespace parlour
