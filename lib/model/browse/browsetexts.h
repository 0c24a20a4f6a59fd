// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/disco/directory.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/roominfo.h"

/// Sentences about rooms that we are not in.
namespace parlour::browsetexts {

/// Returns "Password", "Members only", ...
QStringList badges(const muc::RoomInfo &info);
/// Returns "German" for "de"; the tag itself where it is unknown to us, empty for an empty one.
QString language(const QString &tag);
/// Returns "You are a member of this room."; empty for None.
QString affiliation(muc::Affiliation affiliation);
/// Returns the reason why no rooms of `address` can be shown.
QString problem(directory::Problem problem, const QString &address);
/// Returns the meaning of a failed request.
directory::Problem problem(const IqFailure &failure);
/// Returns the reason why a room did not answer disco#info; empty when that means nothing.
QString silence(const IqFailure &failure);

} // namespace parlour::browsetexts
