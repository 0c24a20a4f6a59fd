// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/xmpplink.h"

#include <QStringList>

/// Addresses as people type and paste them: with white space or <> around, as `xmpp:` links, with characters before the @
/// that have to be escaped (XEP-0106): "my room@rooms.example" and "#tea@irc.example@gateway.example".
namespace parlour::typed {

/// Reason why a typed text is no address.
enum class Problem {
    None,
    Empty,     ///< Nothing, or only white space.
    NoAddress, ///< Not the kind of address that is wanted.
};

/// The link in `text`, if that is one to a room.
std::optional<XmppLink> link(const QString &text);
/// The address in `text`, if that is a link of any kind.
std::optional<Jid> linkedAddress(const QString &text);

/// The whole address of a room: "tea" means a room of `service`, the server's own service of rooms (empty: not known).
QString completeRoom(const QString &text, const QString &service);

/// The room that `text` names, completed with `service`; nothing when it names none.
std::optional<Jid> room(const QString &text, const QString &service);
Problem roomProblem(const QString &text, const QString &service);

/// The account that `text` names, without a resource; nothing when it names none.
std::optional<Jid> account(const QString &text);
Problem accountProblem(const QString &text);

/// The address that `text` is, of a person, a room or a server; nothing when it is none.
std::optional<Jid> address(const QString &text);

/// The addresses in `text`, with white space, commas or semicolons between them, each without a resource and once.
/// Other words stay as they are, except for the query of a link, which may hold a password.
QStringList addresses(const QString &text);

} // namespace parlour::typed
