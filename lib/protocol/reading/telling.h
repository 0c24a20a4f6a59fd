// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reading/level.h"

/// Decides whether the person is notified of a message. Live or out of an archive makes no difference.
namespace parlour::reading {

/// A message, as far as that matters here.
struct News
{
    qint64 sort = 0;       ///< Its place in the conversation's order; 0: it has none.
    bool mention = false;  ///< True if it names us.
    bool own = false;      ///< Sent by us, here or on another device.
    bool hidden = false;   ///< True if it was retracted, or removed by a moderator.
    bool historic = false; ///< Said before we first came.
    bool seen = false;     ///< The person has seen it.
    bool operator==(const News &) const = default;
};

/// State of the conversation at the time of telling.
struct Circumstances
{
    Level level = Level::Always;
    bool muted = false; ///< Muted for some time, whatever the level.
    bool quiet = false; ///< The person is not to be disturbed at all.
    qint64 read = 0;    ///< Newest place that was read, here or on another device.
    bool operator==(const Circumstances &) const = default;
};

/// Returns whether the person is notified of `news`.
bool isTold(const News &news, const Circumstances &where);

} // namespace parlour::reading
