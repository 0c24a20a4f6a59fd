// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprow.h"
#include "network/stream.h"
#include "protocol/cleanup/matching.h"
#include "protocol/muc/occupant.h"

namespace parlour {
class CleanupRows;
}

/// Words about a cleanup.
namespace parlour::cleanuptexts {

/// Returns the message in one line, or that the person is to be banned.
QString text(const CleanupRow &row);
/// Returns the outcome or obstacle; may be empty.
QString outcome(const CleanupRow &row);
/// Returns the rank of somebody who is more than a visitor; else empty.
QString rank(muc::Affiliation affiliation);
/// Returns the flaw of a pattern, as a sentence; empty for None and Empty.
QString flaw(const cleanup::Pattern &pattern);
/// Returns the reason why the room did not remove a message, or ban somebody.
QString refusal(const IqFailure &failure);
/// Returns the reason why nothing is done in a room any more.
QString outside(const QString &room);
/// Returns "60 removed, 1 banned, 2 hidden here, 1 failed".
QString result(const CleanupRows &rows);

} // namespace parlour::cleanuptexts
