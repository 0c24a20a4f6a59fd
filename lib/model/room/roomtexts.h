// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/room.h"
#include "network/stream.h"

/// The sentences a room pane shows, one place for all of them.
namespace parlour::roomtexts {

/// One word or two for the room's row.
QString stateWord(const join::Status &status);
/// Heading of the card for `status` of the room called `name`; empty where no card is shown.
QString title(const join::Status &status, const QString &name);
/// What happened and what it means, as a sentence. `successor` replaces a closed room, if there is one.
QString text(const join::Status &status, const QString &name, const QString &successor);
Room::NextStep nextStep(const join::Status &status, const QString &successor);
Room::NextStep otherStep(const join::Status &status);
QString nextStepText(Room::NextStep step, join::State state);
/// What can be done after a removal.
Room::NextStep stepAfter(const muc::Gone &gone);
/// Who removed us, and why; `byUs`: we destroyed the room.
QString removal(const muc::Gone &gone, bool byUs = false);
/// What the room tells of itself, as a notice.
QString remark(muc::Remark remark, const QString &nick);
/// Somebody changed the subject while we are here.
QString subjectChange(const muc::Subject &subject);
QString subjectRefusal(const StanzaError &error);
/// The room does not give us the nick we asked for while inside.
QString nickRefusal(const muc::Refused &refused);
/// An invitation could not be delivered, or a request for a voice was not taken.
QString inviteRefusal(const QString &who, const StanzaError &error);
QString voiceRefusal(const StanzaError &error);
/// Why a message came back.
QString bounce(const StanzaError &error);
/// Why a destroy or another request failed.
QString failure(const IqFailure &failure);
/// What the keychain could not do for a room's password; empty when it did.
QString keychainProblem(KeychainState state);
QString nickProblem(const QString &nick);

} // namespace parlour::roomtexts
