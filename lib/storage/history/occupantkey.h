// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

/// Names of private conversations in a room: by the other's occupant id, where the room vouches for those (XEP-0421).
/// A nick belongs to whoever takes it next.
namespace parlour::history {

/// Names the conversation with the occupant of `room` (bare) who has `occupantId`, and had `nick` when it began.
Key occupantKey(const QString &account, const QString &room, const QString &nick, const QString &occupantId);

/// A conversation with one other person, in a room or outside.
struct KeptChat
{
    Key key;
    bool closed = false; ///< The person has closed it.
    bool operator==(const KeptChat &) const = default;
};

/// The occupant id in such a name; empty in all others.
QString occupantId(const Key &key);

/// The address that `key` stands for: a room's, that of an occupant when the conversation began, or a person's.
QString address(const Key &key);

} // namespace parlour::history
