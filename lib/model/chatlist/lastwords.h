// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"

/// Words about the last message in a row of the chat list.
namespace parlour::lastwords {

/// Returns "NICK: TEXT" in one line, the beginning of a long text, or "NICK TEXT" for an action; unable to reorder the
/// text around it.
QString said(const timeline::Entry &entry);
/// Returns the same for a chat of two, where the author is clear unless it is us: "You: TEXT".
QString between(const timeline::Entry &entry);
/// Returns the time as seen from `now` (both UTC), in the locale's short form: the time of today, the day of the last
/// week, else the date.
QString when(const QDateTime &time, const QDateTime &now);

} // namespace parlour::lastwords
