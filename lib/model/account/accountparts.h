// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountpassword.h"
#include "model/account/accountrecord.h"
#include "model/account/knownservices.h"
#include "model/account/readmarkers.h"
#include "model/account/reasons.h"
#include "model/account/recentemoji.h"
#include "model/account/rememberedrooms.h"
#include "model/account/signin.h"
#include "model/account/stanzarouter.h"
#include "model/bookmarks/bookmarks.h"
#include "model/browse/roombrowser.h"
#include "model/cleanup/cleanup.h"
#include "model/contacts/contactrequests.h"
#include "model/direct/directchats.h"
#include "model/invitations/receivedinvitations.h"
#include "model/people/personnotes.h"
#include "model/room/accountrooms.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "model/sharing/filesharing.h"
#include "storage/history/historystore.h"

namespace parlour {

/// Components of an account. No part knows the account, nor another part that it is not given here.
struct AccountParts
{
    AccountParts(std::unique_ptr<Stream> link, ProfileSettings &settings, SecretStore &secrets, HistoryStore &store);

    HistoryStore &history;
    PersonNotes notes;
    AccountRecord record;
    RoomSecrets roomSecrets;
    const std::unique_ptr<Stream> stream;
    FileSharing sharing;     ///< Outlives the conversations.
    PersonPictures pictures; ///< Outlives the conversations.
    AccountRooms rooms;
    Roster roster;
    BlockList blockList;
    ContactRequests contactRequests;
    DirectChats directChats;
    Bookmarks bookmarks;
    ReadMarkers readMarkers;
    AccountPassword password;
    SignIn signIn;
    RoomServices services;
    KnownServices knownServices;
    ReceivedInvitations invitations;
    StanzaRouter router;
    RememberedRooms remembered;
    Reasons reasons;
    RecentEmoji emoji;
    RoomBrowser browser;
    Cleanup cleanup;
};

} // namespace parlour
