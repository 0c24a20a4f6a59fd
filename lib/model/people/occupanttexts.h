// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/occupant.h"

/// Words about the people in a room.
namespace parlour::occupanttexts {

/// Returns "Moderators" ...
QString groupTitle(muc::Role role);
/// Returns "owner", "admin", "member", or empty.
QString badge(muc::Affiliation affiliation);
/// Returns the availability in words and the person's own status text; may be empty.
QString status(const muc::Occupant &occupant);
/// Returns the first of `titles`, and the number of others: "Board +2"; or empty.
QString hat(const QStringList &titles);
/// Returns warnings: a name that looks like `original`'s, hidden characters in it; as sentences, or empty.
QString remark(const QString &nick, const QString &original);
/// Returns "NICK, owner, moderator, TITLE, ignored", and the `remark`.
QString accessibleName(const muc::Occupant &occupant, const QStringList &titles, bool ignored, const QString &remark);

} // namespace parlour::occupanttexts
