// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"

#include <QStringList>
#include <optional>

/// Which password a join carries, and which one after it was refused.
namespace parlour::join {

/// One join of several: what it carries, and where that comes from.
struct Attempt
{
    Sent sent = Sent::None;
    QString password; ///< Empty for Sent::None.
    bool operator==(const Attempt &) const = default;
};

/// The passwords there are for a room.
struct Passwords
{
    Attempt held;      ///< What the person typed, or what the last stay began with: it goes again with the same join.
    QStringList saved; ///< What the person had kept, as far as known, the likeliest first.
    QString brought; ///< What came along with a link, an invitation or a room that moved. Nobody asked for keeping it.
};

/// What to join with after `tried`, in order, was refused for its password (empty: nothing yet); nothing when only the
/// person can tell.
///
/// What the person typed stands alone. Else no password goes out before the room asks for one, unless one is known; those
/// that the person had kept come before one that anybody may have sent, and none is sent twice.
std::optional<Attempt> nextAttempt(const Passwords &passwords, const QList<Attempt> &tried);

} // namespace parlour::join
