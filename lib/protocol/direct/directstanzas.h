// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/message/acting.h"

/// Stanzas from one person to another.
namespace parlour::direct {

/// Chat state, as far as others are told (XEP-0085).
enum class ChatState {
    Active, ///< Not typing.
    Composing,
    Paused,
};

/// Message with `words` to `peer` (bare) and an origin-id (XEP-0359), which asks for a receipt (XEP-0184) and to be
/// told when it is seen (XEP-0333). `author` is the author of the answered message. `tellsState`: it also says that we
/// are not typing any more.
QDomElement message(const Jid &peer, const QString &id, const acting::Words &words, const std::optional<Jid> &author,
                    bool tellsState = false);
/// Tells our chat state; no archive keeps it.
QDomElement chatState(const Jid &peer, ChatState state);
/// Tells that message `id` has arrived (XEP-0184).
QDomElement receipt(const Jid &to, const QString &id);
/// Tells that all messages up to `id` have been seen (XEP-0333).
QDomElement displayed(const Jid &peer, const QString &id);

} // namespace parlour::direct
