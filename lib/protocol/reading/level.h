// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QObject>
#include <optional>

/// Notification settings of a chat, for all devices of the account (XEP-0492). They stand where the chat is named: in
/// the <extensions/> of a room's bookmark. For people there is no such place yet.
namespace parlour::reading {
Q_NAMESPACE

inline constexpr QLatin1StringView NotifyNs("urn:xmpp:notification-settings:1");

enum class Level {
    Always,    ///< Usual in direct chats and private rooms (section 4).
    OnMention, ///< Usual in public rooms.
    Never,
};
Q_ENUM_NS(Level)

/// The name of a level in the namespace, and the level of that name.
QString nameOf(Level level);
std::optional<Level> levelNamed(const QString &name);

/// The level that `extensions` sets for a program on a computer, nothing when it sets none. A setting for such programs
/// goes before one for all clients, and that before one for everything (section 4).
std::optional<Level> level(const QDomElement &extensions);

/// Sets the level that level() reads in `extensions`, and the one for everything where there is none yet. Settings for
/// other kinds of programs stay, and so do the <advanced/> elements of others.
void setLevel(QDomElement extensions, Level level);

} // namespace parlour::reading
