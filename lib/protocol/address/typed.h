// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

/// Addresses as people type them.
namespace parlour::typed {

/// Why a typed text is no address.
enum class Problem {
    None,
    Empty,     ///< Nothing, or only white space.
    NoAddress, ///< Not the kind of address that is wanted.
};

/// The whole address of a room: "tea" means a room of `service`, the server's own service of rooms (empty: not known).
QString completeRoom(const QString &text, const QString &service);

/// The room that `text` names, completed with `service`; nothing when it names none.
std::optional<Jid> room(const QString &text, const QString &service);
Problem roomProblem(const QString &text, const QString &service);

/// The account that `text` names, without a resource; nothing when it names none.
std::optional<Jid> account(const QString &text);
Problem accountProblem(const QString &text);

} // namespace parlour::typed
