// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace parlour {

/// What an `xmpp:` link asks for (RFC 5122, XEP-0147).
struct XmppLink
{
    enum class Action {
        Show, ///< The bare address: show the room, join it when the person says so.
        Join, ///< `?join`
    };

    QString room;     ///< Address of the room, normalised.
    QString nick;     ///< Wished for, or empty.
    QString password; ///< As the link has it, for everybody to read; or empty.
    Action action = Action::Show;
    bool operator==(const XmppLink &) const = default;

    /// The link written in `text`, or nothing when it is malformed or not about a room.
    static std::optional<XmppLink> parse(const QString &text);
};

} // namespace parlour
