// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/playerword.h"

#include <QList>
#include <algorithm>
#include <array>

namespace parlour::sharing {

using Kind = PlayerWord::Kind;

/// In the order of Kind.
constexpr std::array names {"play",  "pause", "seek",   "bound",    "opened", "measured",
                            "moved", "ended", "failed", "silenced", "drawn"};

QByteArray PlayerWord::line() const
{
    const QByteArrayList parts {names.at(size_t(kind)), QByteArray::number(time), QByteArray::number(size.width()),
                                QByteArray::number(size.height())};
    return parts.join(' ') + '\n';
}

std::optional<PlayerWord> PlayerWord::read(const QByteArray &line)
{
    if (line.size() > LongestLine || !line.endsWith('\n'))
        return {};
    const QByteArrayList parts = line.chopped(1).split(' ');
    const auto name = std::ranges::find_if(names, [&](const char *each) { return parts.first() == each; });
    if (parts.size() != 4 || name == names.end())
        return {};
    const PlayerWord word {.kind = Kind(name - names.begin()),
                           .time = parts.at(1).toLongLong(),
                           .size = {parts.at(2).toInt(), parts.at(3).toInt()}};
    const bool isSize = std::min(word.size.width(), word.size.height()) >= 0
        && std::max(word.size.width(), word.size.height()) <= LongestSide;
    if (!isSize || word.time < -1 || word.line() != line || (word.kind == Kind::Drawn && word.size.isEmpty()))
        return {};
    return word;
}

} // namespace parlour::sharing
