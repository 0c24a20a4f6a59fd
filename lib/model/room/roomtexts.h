// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/roomevent.h"
#include "storage/keychain.h"

/// The sentences a room pane shows, one place for all of them.
namespace parlour::roomtexts {

/// Who removed us, and why; `byUs`: we destroyed the room.
QString removal(const muc::Gone &gone, bool byUs = false);
/// A notice about the room's configuration or our nick (status codes 100 to 210).
QString remark(muc::Remark remark, const QString &nick);
/// A notice that somebody changed the subject.
QString subjectChange(const muc::Subject &subject);
QString subjectRefusal(const StanzaError &error);
/// Why the room refused the nick that we asked for while inside.
QString nickRefusal(const muc::Refused &refused);
/// Why a request for voice was refused.
QString voiceRefusal(const StanzaError &error);
/// Why a message came back.
QString bounce(const StanzaError &error);
/// What the keychain could not do for a room's password; empty when it did.
QString keychainProblem(KeychainState state);
QString nickProblem(const QString &nick);

} // namespace parlour::roomtexts
