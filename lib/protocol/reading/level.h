// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QObject>
#include <optional>

/// When a person wants to be told of a chat, for all devices of the account (XEP-0492). It stands where the chat is named:
/// in the <extensions/> of a room's bookmark. For people there is no such place yet.
namespace parlour::reading {
Q_NAMESPACE

inline constexpr QLatin1StringView NotifyNs("urn:xmpp:notification-settings:1");

enum class Level {
    Always,    ///< What is usual in direct chats and private rooms (section 4).
    OnMention, ///< What is usual in public rooms.
    Never,
};
Q_ENUM_NS(Level)

/// The name of a level in the namespace, and the level of that name.
QString nameOf(Level level);
std::optional<Level> levelNamed(const QString &name);

/// The level that `extensions` sets for a program on a computer, nothing when it sets none. What is said for just such
/// programs goes before what is said for all clients, and that before what is said for all (section 4).
std::optional<Level> level(const QDomElement &extensions);

/// Sets in `extensions` what level() reads there, and with it what counts for all where nothing does yet. What is set for other
/// kinds of programs stays, and so does what others keep in <advanced/>.
void setLevel(QDomElement extensions, Level level);

} // namespace parlour::reading
