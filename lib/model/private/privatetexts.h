// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/private/privatechat.h"
#include "protocol/muc/roomevent.h"

/// The sentences around private conversations.
namespace parlour::privatetexts {

/// A word or two for the row; empty while the other is here.
QString stateWord(PrivateChat::Whereabouts whereabouts);
/// What the whereabouts mean for what is written, as a sentence; empty while the other is here.
QString stateText(PrivateChat::Whereabouts whereabouts, const QString &nick);
/// Above the conversation: with whom in which room, and who else could read it.
QString title(const QString &nick, const QString &room);
QString explanation(const QString &nick, const QString &server);
/// Why a message to `nick` came back.
QString bounce(const StanzaError &error, const QString &nick);
/// Whether a room that refuses with `condition` does not let us write privately.
bool isForbidden(ErrorCondition condition);
/// Why nobody can tell what became of a message.
QString problem(delivery::Event event);
/// How somebody left.
QString leaving(const muc::Gone &gone);

} // namespace parlour::privatetexts
