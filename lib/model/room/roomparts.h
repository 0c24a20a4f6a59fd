// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliations.h"
#include "model/avatar/roomavatar.h"
#include "model/browse/roomdetails.h"
#include "model/captcha/roomchallenge.h"
#include "model/conversation/conversation.h"
#include "model/invitations/sentinvitations.h"
#include "model/private/privatechats.h"
#include "model/registration/roomregistration.h"
#include "model/room/chatpreferences.h"
#include "model/room/occupancy.h"
#include "model/room/refusalprobe.h"
#include "model/room/rejoin.h"
#include "model/room/roomacts.h"
#include "model/room/roomchannel.h"
#include "model/room/roomcleanup.h"
#include "model/room/roomcommands.h"
#include "model/room/roomownership.h"
#include "model/room/roompassword.h"
#include "model/room/roompeople.h"
#include "model/room/roomsecrets.h"
#include "model/room/roomsubject.h"
#include "model/room/selfping.h"
#include "model/room/unwantedroom.h"
#include "model/room/voicerequests.h"
#include "protocol/muc/ownnicks.h"
#include "protocol/muc/remarknews.h"

namespace parlour {

/// The parts of a room. No part knows the room, nor another part that it is not given here.
struct RoomParts
{
    RoomParts(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &room, const Clock &clock);

    Occupancy occupancy;
    const RoomPlace place;
    RoomChannel channel;
    RoomCommands commands;
    Conversation conversation;
    ArchiveSync &archive;
    RoomPeople people;
    RoomActs acts;
    RoomCleanup cleanup;
    RoomDetails details;
    SentInvitations sentInvitations;
    ChatPreferences preferences;
    Affiliations affiliations;
    RoomAvatar avatar;
    PrivateChats privateChats;
    RoomSubject subject;
    VoiceRequests voice;
    RoomPassword password;
    RoomOwnership ownership;
    UnwantedRoom unwanted;
    RefusalProbe probe;
    SelfPing selfPing;
    Rejoin rejoin;
    RoomRegistration registration;
    RoomChallenge challenge;
    muc::RemarkNews remarks;
    muc::OwnNicks ownNicks;
};

} // namespace parlour
