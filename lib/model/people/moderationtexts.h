// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/people/moderation.h"

/// Words about moderation of people in a room.
namespace parlour::moderationtexts {

/// Returns the offer of `action` to `nick`, without its obstacle.
ModerationOffer offer(permission::ModerationAction action, const QString &nick);
/// Returns the obstacle of an action as a sentence; empty for None.
QString obstacle(permission::Obstacle obstacle);
/// Returns the reason why nothing can be done to the person who was called `nick`: they are gone, or `replaced` by
/// somebody else with that nick.
QString absence(const QString &nick, bool replaced);

} // namespace parlour::moderationtexts
