// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"

/// What a row of the list of chats says of the last message there.
namespace parlour::lastwords {

/// "NICK: TEXT" in one line, the beginning of a long text, or "NICK TEXT" for an action; unable to reorder what stands
/// around it.
QString said(const timeline::Entry &entry);
/// The same between two people, where it is clear who speaks unless it is us: "You: TEXT".
QString between(const timeline::Entry &entry);
/// When that was, seen from `now` (both UTC), in the locale's short form: the time of today, the day of the last week, else
/// the date.
QString when(const QDateTime &time, const QDateTime &now);

} // namespace parlour::lastwords
