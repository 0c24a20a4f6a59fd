// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"

#include <QStringList>
#include <optional>

/// Choice of the password that a join carries, also after one was refused.
namespace parlour::join {

/// One join of several: its password, and where that comes from.
struct Attempt
{
    Sent sent = Sent::None;
    QString password; ///< Empty for Sent::None.
    bool operator==(const Attempt &) const = default;
};

/// The passwords there are for a room.
struct Passwords
{
    Attempt held;      ///< Typed by the person, or used to begin the last stay: the join sends it at once.
    QStringList saved; ///< Saved by the person, as far as known, the likeliest first.
    QString brought;   ///< From a link, an invitation or a room that moved. It is not to be kept unasked.
};

/// Returns the next attempt after those in `tried`, in order, were refused for their password (empty: none yet);
/// nothing when only the person can tell.
///
/// A typed password stands alone. Else no password goes out before the room asks for one, unless one is known; saved
/// ones come before one that anybody may have sent, and none is sent twice.
std::optional<Attempt> nextAttempt(const Passwords &passwords, const QList<Attempt> &tried);

} // namespace parlour::join
