// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

/// Decides which of a room's stanzas are about us.
namespace parlour::muc {

/// Returns whether the nicks are the same except for case.
bool isSameNick(const QString &nick, const QString &other);

/// Returns whether `event` is the room's answer to our join `joinId` as `nick`: we are inside, perhaps as another nick.
///
/// Status 110 alone does not tell. A server that knows little of rooms passes on what an occupant puts into their presence;
/// so it counts only with the nick that we asked for (in any case), with our join's id, which nobody else
/// knows yet, or where the room says that it gave us another nick (status 210).
///
/// Gateways and old services leave the status out: then our join's id has to be there. Those who were inside before us have
/// seen it: whether another nick is one of theirs is up to the caller.
bool answersJoin(const Present &event, const QString &nick, const QString &joinId);
/// Returns whether `event`, which anybody may have written, answers our join: it must have our nick and our join's id.
bool answersJoin(const Claim &event, const QString &nick, const QString &joinId);

/// Returns whether `event` refuses our join `joinId` as `nick`. Gateways leave the id out, which can mean nothing else
/// while that join is under way.
bool refusesJoin(const Refused &event, const QString &nick, const QString &joinId);

/// Owner of a stay that ended, or goes on under another nick, when a room says so of our own nick.
enum class Whose {
    Ours,
    Doubtful, ///< Perhaps that of another session of ours with the same nick, see XEP-0410.
};

/// Returns whose stay `event` is about, where we are `session`.
///
/// Some services leave status 110 out (docs/servers.md): a client that is told that its nick was removed is out,
/// unless the item names another session.
Whose whose(const Gone &event, const Jid &session);

} // namespace parlour::muc
