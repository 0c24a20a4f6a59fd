// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/private/privatechat.h"
#include "protocol/muc/roomevent.h"

/// Sentences about private chats.
namespace parlour::privatetexts {

/// Returns a word or two for the row; empty while the other is here.
QString stateWord(PrivateChat::Whereabouts whereabouts);
/// Returns the meaning of the whereabouts for new messages, as a sentence; empty while the other is here.
QString stateText(PrivateChat::Whereabouts whereabouts, const QString &nick);
/// Returns the heading of the chat: with whom in which room, and who else could read it.
QString title(const QString &nick, const QString &room);
QString explanation(const QString &nick, const QString &server);
/// Returns the reason why a message to `nick` came back.
QString bounce(const StanzaError &error, const QString &nick);
/// Returns whether a room that refuses with `condition` does not let us send private messages.
bool isForbidden(ErrorCondition condition);
/// Returns the reason why the fate of a message is unknown.
QString problem(delivery::Event event);
/// Says how somebody left.
QString leaving(const muc::Gone &gone);

} // namespace parlour::privatetexts
