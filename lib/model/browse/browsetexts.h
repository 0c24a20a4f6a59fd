// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/disco/directory.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/roominfo.h"

/// Sentences about rooms that we are not in.
namespace parlour::browsetexts {

/// "Password", "Members only", ...
QStringList badges(const muc::RoomInfo &info);
/// "German" for "de"; the tag itself where it means nothing to us, empty for an empty one.
QString language(const QString &tag);
/// "You are a member of this room."; empty for nobody in particular.
QString affiliation(muc::Affiliation affiliation);
/// Why no rooms of `address` can be shown.
QString problem(directory::Problem problem, const QString &address);
/// What a failed question means, and the server's own words.
directory::Problem problem(const IqFailure &failure);
/// Why a room did not answer disco#info; empty when that means nothing.
QString silence(const IqFailure &failure);

} // namespace parlour::browsetexts
