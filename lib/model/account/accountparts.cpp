// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountparts.h"

namespace parlour {

AccountParts::AccountParts(std::unique_ptr<Stream> link, ProfileSettings &settings, SecretStore &secrets,
                           HistoryStore &store)
    : history(store)
    , notes(settings)
    , record(settings)
    , roomSecrets(secrets)
    , stream(std::move(link))
    , sharing(*stream, history)
    , pictures(*stream)
    , rooms(*stream, roomSecrets, history)
    , roster(*stream)
    , blockList(*stream)
    , contactRequests(*stream, roster, blockList)
    , directChats(*stream, history, roster, blockList, rooms.turns())
    , bookmarks(*stream, rooms, roomSecrets, history.lists())
    , readMarkers(*stream, rooms, directChats)
    , password(secrets, *stream, record)
    , signIn(*stream, password, record)
    , services(*stream)
    , knownServices(services, rooms, bookmarks)
    , invitations(*stream, roster)
    , router(*stream, rooms, directChats, invitations)
    , remembered(rooms, bookmarks, history)
    , reasons(settings)
    , emoji(settings)
    , browser(*stream, services, settings)
    , cleanup(rooms, history)
{
}

} // namespace parlour
