// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reading/level.h"

/// Whether the person is told of what was said. Whether it came live or out of an archive plays no part.
namespace parlour::reading {

/// What was said, as far as that matters here.
struct News
{
    qint64 sort = 0;       ///< Its place in the conversation's order; 0: it has none.
    bool mention = false;  ///< It names us.
    bool own = false;      ///< We said it, here or on another device.
    bool hidden = false;   ///< It was retracted, or removed by a moderator.
    bool historic = false; ///< It was said before we first came.
    bool seen = false;     ///< It came before the eyes of the person.
    bool operator==(const News &) const = default;
};

/// Where it was said, as it is at the time of telling.
struct Circumstances
{
    Level level = Level::Always;
    bool muted = false; ///< For some time, whatever the level.
    bool quiet = false; ///< The person is not to be disturbed at all.
    qint64 read = 0;    ///< The newest place that was read, here or on another device.
    bool operator==(const Circumstances &) const = default;
};

/// Whether the person is told of `news`.
bool isTold(const News &news, const Circumstances &where);

} // namespace parlour::reading
