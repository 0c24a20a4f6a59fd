// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/roomevent.h"
#include "storage/keychain.h"

/// Sentences of the room pane, in one place.
namespace parlour::roomtexts {

/// Says who removed us, and why; `byUs`: we destroyed the room.
QString removal(const muc::Gone &gone, bool byUs = false);
/// Returns a notice about the room's configuration or our nick (status codes 100 to 210).
QString remark(muc::Remark remark, const QString &nick);
/// Returns a notice that somebody changed the subject.
QString subjectChange(const muc::Subject &subject);
QString subjectRefusal(const StanzaError &error);
/// Returns the reason why the room refused the nick that we asked for while inside.
QString nickRefusal(const muc::Refused &refused);
/// Returns the reason why a request for voice was refused.
QString voiceRefusal(const StanzaError &error);
/// Returns the reason why a message came back.
QString bounce(const StanzaError &error);
/// Returns the failure of the keychain with a room's password; empty on success.
QString keychainProblem(KeychainState state);
QString nickProblem(const QString &nick);

} // namespace parlour::roomtexts
